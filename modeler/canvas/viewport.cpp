// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/viewport.h"

#include <algorithm>

namespace millrace::canvas {
namespace {

constexpr double viewMargin = 28; ///< widget pixels kept free around what is fitted or revealed

double shift(double low, double high, double from, double to)
{
    if (low >= from && high <= to)
        return 0;
    // What is larger than the window shows its beginning.
    return low < from || high - low > to - from ? low - from : high - to;
}

} // namespace

void Viewport::zoomAt(QPointF widget, double scale)
{
    const QPointF fixed = toDiagram(widget);
    scale_ = std::clamp(scale, least, most);
    origin_ = fixed - widget / scale_;
}

void Viewport::fit(const QRectF& area, const QRectF& within, double mostScale)
{
    const double width = std::max(within.width() - 2 * viewMargin, 50.0);
    const double height = std::max(within.height() - 2 * viewMargin, 50.0);
    const double scale = std::min(width / std::max(area.width(), 1.0), height / std::max(area.height(), 1.0));
    scale_ = std::clamp(std::min(scale, mostScale), least, most);
    origin_ = area.center() - within.center() / scale_;
}

void Viewport::centreOn(QPointF diagram, QSizeF widget)
{
    origin_ = diagram - QPointF(widget.width(), widget.height()) / (2 * scale_);
}

void Viewport::reveal(const QRectF& area, const QRectF& within)
{
    const double margin = viewMargin / scale_;
    const QRectF seen
        = QRectF(toDiagram(within.topLeft()), within.size() / scale_).adjusted(margin, margin, -margin, -margin);
    origin_ += QPointF(shift(area.left(), area.right(), seen.left(), seen.right()),
        shift(area.top(), area.bottom(), seen.top(), seen.bottom()));
}

} // namespace millrace::canvas
