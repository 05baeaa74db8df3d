// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/auto_scroll.h"

#include <algorithm>

namespace millrace::canvas {
namespace {

constexpr int everyMilliseconds = 16;
constexpr double mostStep = 14;

double along(double at, double length)
{
    // In a window too small to have a middle nothing scrolls by itself.
    if (length < 4 * AutoScroll::border)
        return 0;
    const double before = std::clamp((AutoScroll::border - at) / AutoScroll::border, 0.0, 1.0);
    const double after = std::clamp((at - length + AutoScroll::border) / AutoScroll::border, 0.0, 1.0);
    return (before - after) * mostStep;
}

} // namespace

AutoScroll::AutoScroll(std::function<void(QPointF)> scroll, QObject* parent)
    : QObject(parent)
    , scroll_(std::move(scroll))
{
    timer_.setInterval(everyMilliseconds);
    connect(&timer_, &QTimer::timeout, this, [this] { scroll_(step_); });
}

QPointF AutoScroll::stepAt(QPointF pointer, QSize widget)
{
    return {along(pointer.x(), widget.width()), along(pointer.y(), widget.height())};
}

void AutoScroll::follow(QPointF pointer, QSize widget)
{
    step_ = stepAt(pointer, widget);
    if (step_.isNull())
        stop();
    else if (!timer_.isActive())
        timer_.start();
}

void AutoScroll::stop()
{
    timer_.stop();
}

} // namespace millrace::canvas
