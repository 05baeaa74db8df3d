// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <vector>

namespace millrace::app::charts {

class Plot;

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

class CycleTimeHistogram : public Chart {
    Q_OBJECT
public:
    explicit CycleTimeHistogram(QWidget* parent = nullptr);
    void setData(HistogramData histogram);
    std::vector<QStringList> table() const override;

private:
    void rebuild();
    void paintBase(QPainter& painter) const;
    double highestShare() const;
    void paintMarks(QPainter& painter) const;
    void paintAxis(QPainter& painter, const QRectF& area) const;
    void paintMarkers(QPainter& painter, const QRectF& area) const;
    QString tooltipAt(QPointF position) const;
    double toX(double seconds, const QRectF& area) const;
    double spanSeconds() const;

    HistogramData data_;
    Plot* plot_;
};

} // namespace millrace::app::charts
