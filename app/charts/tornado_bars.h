// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/format.h"
#include "app/charts/plot_chart.h"

#include <functional>
#include <optional>
#include <vector>

namespace millrace::app::charts {

/// How far a figure moves when one input after another is lower or higher than now, all else staying as it is.
struct TornadoData {
    struct Row {
        QString name;
        Interval atLow; ///< change of the figure with the input lower
        Interval atHigh; ///< the same with it higher
    };
    QString lowName; ///< "20 % lower"
    QString highName;
    std::vector<Row> rows; ///< the widest first
    std::function<TimeUnit(double)> unitFor = timeUnitFor; ///< of changes up to that size; of times by default
};

/// Bars to both sides of what is so now, one row an input, with the larger change as a figure. A change that chance
/// could have made is pale.
class TornadoBars : public PlotChart {
    Q_OBJECT
public:
    explicit TornadoBars(const QString& title, QWidget* parent = nullptr);
    void setData(TornadoData bars);
    std::vector<QStringList> table() const override;

Q_SIGNALS:
    void rowChosen(int row);

private:
    QRectF drawSeries(QChart& chart) override;
    void paintGround(QPainter& painter) const override;
    void paintMarks(QPainter& painter) const override;
    QString tooltipAt(QPointF position) const override;
    void paintLegend(QPainter& painter, const QRectF& area) const;
    /// From now to either end of the axis: what is far wider than all others is cut there, its figure tells.
    double span() const;
    double toX(double change, const QRectF& area) const;
    double nameWidth() const;
    double figureWidth() const;
    std::size_t shownRows() const;
    /// The row at a place of the plot; none beside them.
    std::optional<std::size_t> rowAt(QPointF position) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    TornadoData data_;
};

} // namespace millrace::app::charts
