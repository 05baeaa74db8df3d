// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/plot_chart.h"

#include "app/charts/plot.h"

#include <QChart>
#include <QValueAxis>

namespace millrace::app::charts {

namespace {

void addAxis(QChart& chart, Qt::Alignment side, double from, double to)
{
    auto* axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setVisible(false);
    chart.addAxis(axis, side);
    const auto drawn = chart.series();
    for (QAbstractSeries* series : drawn)
        series->attachAxis(axis);
}

} // namespace

PlotChart::PlotChart(const QString& title, QWidget* parent)
    : Chart(title, parent)
    , plot_(new Plot(this))
{
    plot_->setGroundMarks([this](QPainter& painter) { paintGround(painter); });
    plot_->setMarks([this](QPainter& painter) { paintMarks(painter); });
    plot_->setTooltip([this](QPointF position) { return tooltipAt(position); });
    connect(plot_, &Plot::paletteChanged, this, &PlotChart::drawAgain);
    setContent(plot_);
}

void PlotChart::redraw()
{
    drawAgain();
    plot_->viewport()->update();
    refreshState();
}

void PlotChart::drawAgain()
{
    QChart* chart = plot_->chart();
    chart->removeAllSeries();
    const auto axes = chart->axes();
    for (QAbstractAxis* axis : axes) {
        chart->removeAxis(axis);
        delete axis;
    }
    const QRectF span = drawSeries(*chart);
    if (span.isEmpty())
        return;
    addAxis(*chart, Qt::AlignBottom, span.left(), span.right());
    addAxis(*chart, Qt::AlignLeft, span.top(), span.bottom());
}

} // namespace millrace::app::charts
