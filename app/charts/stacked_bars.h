// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/format.h"
#include "app/charts/plot_chart.h"

#include <functional>
#include <vector>

namespace millrace::app::charts {

/// Durations made of parts, one horizontal bar an element, longest first as given.
struct StackedBarsData {
    using Part = PartLook;
    struct Row {
        QString name;
        std::vector<double> seconds; ///< one for each part, 0 or more
        Interval total; ///< in seconds
    };
    std::vector<Part> parts;
    std::vector<Row> rows;
    /// Where the numbers are no durations: how one is shown, and their unit in the head of the table.
    std::function<QString(double)> text {};
    QString unit {};
};

/// Stacked horizontal bars with the interval of their sum, its figure, and a legend of the parts below.
class StackedBars : public PlotChart {
    Q_OBJECT
public:
    explicit StackedBars(const QString& title, QWidget* parent = nullptr);
    void setData(StackedBarsData bars);
    std::vector<QStringList> table() const override;

Q_SIGNALS:
    /// The bar of this row was clicked.
    void rowChosen(int row);

private:
    QRectF drawSeries(QChart& chart) override;
    void paintMarks(QPainter& painter) const override;
    QString tooltipAt(QPointF position) const override;
    void paintRow(QPainter& painter, const QRectF& area, std::size_t row) const;
    void paintLegend(QPainter& painter, const QRectF& area) const;
    /// Where each entry of the legend begins, from the left edge and the first line's top; wrapped where one line is
    /// too short.
    std::vector<QPointF> legendPlaces(double left) const;
    double legendHeight() const;
    double longest() const;
    double labelWidth() const;
    double figureWidth() const;
    QString figureOf(double value) const;
    std::size_t shownRows() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    StackedBarsData data_;
};

} // namespace millrace::app::charts
