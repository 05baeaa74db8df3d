// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/plot_chart.h"

#include <QPointF>
#include <algorithm>
#include <optional>
#include <vector>

namespace millrace::app::charts {

/// Cases by cycle time, or whatever else by its duration. Bins are equally wide and start at `lowSeconds`.
struct HistogramData {
    struct Marker {
        QString label; ///< "P50"
        double seconds = 0;
        bool isTarget = false; ///< what was promised, and not what came of it
    };
    double lowSeconds = 0;
    double binSeconds = 0; ///< above 0
    std::vector<double> shares; ///< of all cases, one a bin, 0 to 1
    std::vector<double> baseShares; ///< of the scenario compared with, in the same bins; empty for none
    std::vector<Marker> markers {}; ///< in rising order
    /// What another source says of the same bins, as a line over the bars: a simulation, a distribution. Empty for
    /// none.
    std::vector<double> lineShares {};
    /// The line where it is finer than the bins: seconds, and the share that a bin of that height would have.
    std::vector<QPointF> curve {};
    QString barsName {}; ///< for the legend and the table, where there is a line or there are no cases
    QString lineName {};
};

class CycleTimeHistogram : public PlotChart {
    Q_OBJECT
public:
    explicit CycleTimeHistogram(QWidget* parent = nullptr);
    explicit CycleTimeHistogram(const QString& title, QWidget* parent = nullptr);
    void setData(HistogramData histogram);
    std::vector<QStringList> table() const override;

Q_SIGNALS:
    /// A bar was clicked: its cases take that long, seconds.
    void binChosen(double from, double to);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    std::optional<std::size_t> binAt(QPointF position) const;
    QRectF drawSeries(QChart& chart) override;
    void paintGround(QPainter& painter) const override;
    void paintMarks(QPainter& painter) const override;
    QString tooltipAt(QPointF position) const override;
    double highestShare() const;
    void paintAxis(QPainter& painter, const QRectF& area) const;
    void paintMarkers(QPainter& painter, const QRectF& area) const;
    void paintLine(QPainter& painter, const QRectF& area) const;
    void paintLegend(QPainter& painter, const QRectF& area) const;
    int legendRows() const;
    bool hasLine() const { return !data_.lineShares.empty() || !data_.curve.empty(); }
    double toX(double seconds, const QRectF& area) const;
    double spanSeconds() const;
    std::size_t bins() const { return std::max(data_.shares.size(), data_.lineShares.size()); }

    HistogramData data_;
};

} // namespace millrace::app::charts
