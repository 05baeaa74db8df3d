// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/plot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QToolTip>

namespace millrace::app::charts {

Plot::Plot(QWidget* parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate); // the view does not know where the owner's marks are
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("background: transparent; border: none;"));
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu); // the chart around it has the menu
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    setMinimumSize(120, 80);
}

void Plot::setMarks(std::function<void(QPainter&)> marks)
{
    marks_ = std::move(marks);
}

void Plot::setGroundMarks(std::function<void(QPainter&)> marks)
{
    groundMarks_ = std::move(marks);
}

void Plot::setRoom(const QMargins& room)
{
    room_ = room;
    placeArea();
}

QRectF Plot::plotArea() const
{
    return chart()->plotArea();
}

void Plot::setTooltip(std::function<QString(QPointF)> words)
{
    tooltip_ = std::move(words);
}

void Plot::placeArea()
{
    chart()->setPlotArea(QRectF(viewport()->rect()).marginsRemoved(room_));
}

void Plot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placeArea();
}

void Plot::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        Q_EMIT paletteChanged();
}

void Plot::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    paint(groundMarks_, painter);
}

void Plot::drawForeground(QPainter* painter, const QRectF&)
{
    paint(marks_, painter);
}

void Plot::paint(const std::function<void(QPainter&)>& marks, QPainter* painter)
{
    if (!marks)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    marks(*painter);
    painter->restore();
}

bool Plot::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && tooltip_) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tooltip_(help->pos()), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

} // namespace millrace::app::charts
