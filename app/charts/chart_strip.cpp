// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_strip.h"

#include "app/window/widgets.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QWheelEvent>

namespace millrace::app::charts {

namespace {
constexpr int wideStrip = 800; ///< px from which charts stand further apart
constexpr int stripMargin = 14, wideGap = 24;
} // namespace

ChartStrip::ChartStrip(QWidget* parent)
    : QScrollArea(parent)
    , box_(new QWidget)
    , row_(new QHBoxLayout(box_))
{
    window::setGround(box_, "panel");
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(box_);
}

void ChartStrip::add(QWidget* chart, int least, int stretch)
{
    chart->setMinimumWidth(least);
    row_->addWidget(chart, stretch);
}

void ChartStrip::wheelEvent(QWheelEvent* event)
{
    if (horizontalScrollBar()->maximum() > 0)
        QCoreApplication::sendEvent(horizontalScrollBar(), event);
    else
        QScrollArea::wheelEvent(event);
}

void ChartStrip::resizeEvent(QResizeEvent* event)
{
    // Charts have margins of their own: where there is little room, those are enough.
    const bool isWide = width() >= wideStrip;
    row_->setSpacing(isWide ? wideGap : 0);
    row_->setContentsMargins(isWide ? stripMargin : 0, isWide ? 4 : 0, isWide ? stripMargin : 0, isWide ? 6 : 0);
    QScrollArea::resizeEvent(event);
}

QSize ChartStrip::minimumSizeHint() const
{
    return {200, 90};
}

} // namespace millrace::app::charts
