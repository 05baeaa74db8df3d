// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/figure.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::drawing {
namespace {

QPointF nearestOnSegment(QPointF a, QPointF b, QPointF point)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
    return a + share * along;
}

/// For convex silhouettes: above 1 outside, below 1 inside.
double reach(Silhouette silhouette, const QRectF& box, QPointF point)
{
    const double dx = std::abs(point.x() - box.center().x()) / std::max(box.width() / 2, 0.5);
    const double dy = std::abs(point.y() - box.center().y()) / std::max(box.height() / 2, 0.5);
    switch (silhouette) {
    case Silhouette::Ellipse:
        return std::hypot(dx, dy);
    case Silhouette::Diamond:
        return dx + dy;
    case Silhouette::Hexagon:
        return std::max(dy, dx + dy * 0.25);
    default:
        return std::max(dx, dy);
    }
}

} // namespace

bool Figure::hit(QPointF point, double tolerance) const
{
    if (!label.isNull() && label.contains(point))
        return true;
    if (isEdge())
        return distance(route, point) <= std::max(tolerance, 1.0);
    const QRectF outer = box.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (reach(silhouette, outer, point) > 1)
        return false;
    if (!isContainer)
        return true;
    const double rim = std::max(tolerance, 4.0);
    return !box.adjusted(rim, rim, -rim, -rim).contains(point) || head.contains(point);
}

bool Figure::covers(QPointF point) const
{
    return !isEdge() && reach(silhouette, box, point) <= 1;
}

void Figure::translate(QPointF by)
{
    for (QRectF* area : {&head, &box, &label, &extent})
        if (!area->isNull())
            area->translate(by);
    route.translate(by);
    for (PathItem& item : paths)
        item.path.translate(by);
    for (TextItem& item : texts)
        item.origin += by;
}

QPointF dock(Silhouette silhouette, const QRectF& box, QPointF inside, QPointF outside)
{
    if (reach(silhouette, box, inside) > 1 || reach(silhouette, box, outside) <= 1)
        return outside;
    double in = 0;
    double out = 1;
    for (int i = 0; i < 40; ++i) {
        const double middle = (in + out) / 2;
        (reach(silhouette, box, inside + middle * (outside - inside)) <= 1 ? in : out) = middle;
    }
    return inside + out * (outside - inside);
}

QPainterPath silhouettePath(Silhouette silhouette, const QRectF& box)
{
    QPainterPath path;
    const QPointF centre = box.center();
    switch (silhouette) {
    case Silhouette::Rectangle:
    case Silhouette::Route:
        path.addRect(box);
        break;
    case Silhouette::Rounded: {
        const double radius = std::min({cornerRadius, box.width() / 4, box.height() / 4});
        path.addRoundedRect(box, radius, radius);
        break;
    }
    case Silhouette::Ellipse:
        path.addEllipse(box);
        break;
    case Silhouette::Diamond:
        path.addPolygon(QPolygonF {
            {centre.x(), box.top()}, {box.right(), centre.y()}, {centre.x(), box.bottom()}, {box.left(), centre.y()}});
        path.closeSubpath();
        break;
    case Silhouette::Hexagon: {
        const double inset = box.width() / 4;
        path.addPolygon(
            QPolygonF {{box.left() + inset, box.top()}, {box.right() - inset, box.top()}, {box.right(), centre.y()},
                {box.right() - inset, box.bottom()}, {box.left() + inset, box.bottom()}, {box.left(), centre.y()}});
        path.closeSubpath();
        break;
    }
    }
    return path;
}

double distance(const QPolygonF& route, QPointF point)
{
    double least = std::numeric_limits<double>::infinity();
    for (int i = 1; i < route.size(); ++i)
        least = std::min(least, QLineF(point, nearestOnSegment(route[i - 1], route[i], point)).length());
    return least;
}

QPointF nearestOn(const QPolygonF& route, QPointF point)
{
    QPointF nearest = route.value(0, point);
    for (int i = 1; i < route.size(); ++i)
        if (const QPointF at = nearestOnSegment(route[i - 1], route[i], point);
            QLineF(at, point).length() < QLineF(nearest, point).length())
            nearest = at;
    return nearest;
}

} // namespace millrace::drawing
