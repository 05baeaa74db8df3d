// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/plot_chart.h"

#include <vector>

namespace millrace::app::charts {

/// Cases by cycle time. Bins are equally wide and start at `lowSeconds`.
struct HistogramData {
    struct Marker {
        QString label; ///< "P50"
        double seconds = 0;
    };
    double lowSeconds = 0;
    double binSeconds = 0; ///< above 0
    std::vector<double> shares; ///< of all cases, one a bin, 0 to 1
    std::vector<double> baseShares; ///< of the scenario compared with, in the same bins; empty for none
    std::vector<Marker> markers; ///< in rising order
};

class CycleTimeHistogram : public PlotChart {
    Q_OBJECT
public:
    explicit CycleTimeHistogram(QWidget* parent = nullptr);
    void setData(HistogramData histogram);
    std::vector<QStringList> table() const override;

private:
    QRectF drawSeries(QChart& chart) override;
    void paintGround(QPainter& painter) const override;
    void paintMarks(QPainter& painter) const override;
    QString tooltipAt(QPointF position) const override;
    double highestShare() const;
    void paintAxis(QPainter& painter, const QRectF& area) const;
    void paintMarkers(QPainter& painter, const QRectF& area) const;
    double toX(double seconds, const QRectF& area) const;
    double spanSeconds() const;

    HistogramData data_;
};

} // namespace millrace::app::charts
