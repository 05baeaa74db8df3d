// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace millrace::canvas {

/// Which part of the diagram is seen, and how large. A value; widget coordinates are device-independent pixels.
class Viewport {
public:
    static constexpr double least = 0.05;
    static constexpr double most = 8.0;

    double scale() const { return scale_; }
    QPointF origin() const { return origin_; } ///< the diagram's point at the widget's top left

    QPointF toDiagram(QPointF widget) const { return origin_ + widget / scale_; }
    QPointF toWidget(QPointF diagram) const { return (diagram - origin_) * scale_; }
    QRectF toWidget(const QRectF& diagram) const { return {toWidget(diagram.topLeft()), diagram.size() * scale_}; }
    QRectF visible(QSizeF widget) const { return {origin_, widget / scale_}; }

    void scrollBy(QPointF widgetDelta) { origin_ -= widgetDelta / scale_; }
    /// Keeps the diagram's point under `widget` where it is; clamped to least ... most.
    void zoomAt(QPointF widget, double scale);
    /// Shows the area with a margin in the middle of that part of the widget, never larger than `mostScale`.
    void fit(const QRectF& area, const QRectF& within, double mostScale = 1.0);
    /// The area's middle in the widget's, at the present scale.
    void centreOn(QPointF diagram, QSizeF widget);
    /// Scrolls as little as is needed to see the area in that part of the widget.
    void reveal(const QRectF& area, const QRectF& within);
    void reveal(const QRectF& area, QSizeF widget) { reveal(area, QRectF(QPointF(), widget)); }

    bool operator==(const Viewport&) const = default;

private:
    double scale_ = 1;
    QPointF origin_;
};

} // namespace millrace::canvas
