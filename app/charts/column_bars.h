// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/plot_chart.h"

#include <vector>

namespace millrace::app::charts {

/// Counts by hour, by weekday ...: columns side by side.
struct ColumnBarsData {
    QString groupName; ///< what the names are: "Weekday"
    QString valueName; ///< what is counted, with its unit: "Cases"
    QStringList names;
    std::vector<double> values; ///< one for each name, 0 or more
};

/// Columns with their names below, as many of these as there is room for.
class ColumnBars : public PlotChart {
    Q_OBJECT
public:
    explicit ColumnBars(const QString& title, QWidget* parent = nullptr);
    void setData(ColumnBarsData columns);
    std::vector<QStringList> table() const override;

private:
    QRectF drawSeries(QChart& chart) override;
    void paintGround(QPainter& painter) const override;
    QString tooltipAt(QPointF position) const override;
    double highest() const;

    ColumnBarsData data_;
};

} // namespace millrace::app::charts
