// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

class QChart;

namespace millrace::app::charts {

class Plot;

/// A chart that a `Plot` draws: series between two axes that are not shown, and what its owner paints over them.
class PlotChart : public Chart {
    Q_OBJECT
public:
    explicit PlotChart(const QString& title, QWidget* parent = nullptr);

protected:
    Plot& plot() const { return *plot_; }
    /// Call when the data have changed.
    void redraw();
    /// Call when the same data need other series: another size, other colours.
    void drawAgain();

private:
    /// Adds the series to the chart, which has none, and may set the plot's room. Answers what the axes span, in
    /// values: x across from left to right, y up from top to bottom of the rectangle; an empty one without data.
    virtual QRectF drawSeries(QChart& chart) = 0;
    /// Over the series, and under them, in pixels of the plot.
    virtual void paintMarks(QPainter&) const { }
    virtual void paintGround(QPainter&) const { }
    /// What stands at a place of the plot; nothing: no tooltip.
    virtual QString tooltipAt(QPointF position) const = 0;

    Plot* plot_;
};

} // namespace millrace::app::charts
