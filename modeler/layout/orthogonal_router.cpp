// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/orthogonal_router.h"

#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double stub = 20; ///< how far an edge leads away from a border before it bends
constexpr double same = 0.5; ///< coordinates nearer than this are one

bool isHorizontal(QPointF a, QPointF b)
{
    return std::abs(a.y() - b.y()) < same;
}

bool isVertical(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) < same;
}

bool isOrthogonal(const bpmn::Waypoints& points)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (!isHorizontal(points[i - 1], points[i]) && !isVertical(points[i - 1], points[i]))
            return false;
    }
    return true;
}

QPointF rightOf(const QRectF& r)
{
    return {r.right(), r.center().y()};
}
QPointF leftOf(const QRectF& r)
{
    return {r.left(), r.center().y()};
}
QPointF topOf(const QRectF& r)
{
    return {r.center().x(), r.top()};
}
QPointF bottomOf(const QRectF& r)
{
    return {r.center().x(), r.bottom()};
}

bool overlapsVertically(const QRectF& a, const QRectF& b)
{
    return a.top() < b.bottom() && b.top() < a.bottom();
}

bool overlapsHorizontally(const QRectF& a, const QRectF& b)
{
    return a.left() < b.right() && b.left() < a.right();
}

/// Between two borders that face each other sideways: straight, or bent once in the middle.
bpmn::Waypoints sideways(QPointF from, QPointF to)
{
    const double middle = (from.x() + to.x()) / 2;
    return simplified({from, {middle, from.y()}, {middle, to.y()}, to});
}

bpmn::Waypoints upAndDown(QPointF from, QPointF to)
{
    const double middle = (from.y() + to.y()) / 2;
    return simplified({from, {from.x(), middle}, {to.x(), middle}, to});
}

/// A loop back to the left: out below (or above) both, around, and in from there.
bpmn::Waypoints aroundBelow(const QRectF& s, const QRectF& t)
{
    const double y = std::max(s.bottom(), t.bottom()) + stub;
    return simplified({bottomOf(s), {s.center().x(), y}, {t.center().x(), y}, bottomOf(t)});
}

bpmn::Waypoints selfLoop(const QRectF& r)
{
    const double right = r.right() + stub;
    const double below = r.bottom() + stub;
    return {rightOf(r), {right, r.center().y()}, {right, below}, {r.center().x(), below}, bottomOf(r)};
}

bpmn::Waypoints routeVertically(const QRectF& s, const QRectF& t)
{
    if (t.top() >= s.bottom())
        return upAndDown(bottomOf(s), topOf(t));
    if (t.bottom() <= s.top())
        return upAndDown(topOf(s), bottomOf(t));
    return t.center().x() >= s.center().x() ? sideways(rightOf(s), leftOf(t)) : sideways(leftOf(s), rightOf(t));
}

bpmn::Waypoints routeFlow(const Outline& source, const Outline& target)
{
    const QRectF& s = source.bounds;
    const QRectF& t = target.bounds;
    if (t.left() >= s.right()) {
        // A gateway's branches leave up or down and turn once; everything else leaves to the right.
        if (source.shape == Outline::Shape::Diamond && !overlapsVertically(s, t))
            return simplified({t.center().y() > s.center().y() ? bottomOf(s) : topOf(s),
                {s.center().x(), t.center().y()}, leftOf(t)});
        if (target.shape == Outline::Shape::Diamond && !overlapsVertically(s, t))
            return simplified({rightOf(s), {t.center().x(), s.center().y()},
                s.center().y() > t.center().y() ? bottomOf(t) : topOf(t)});
        // Too near for a bend between them: out to the side, then up or down into it.
        if (!overlapsVertically(s, t) && t.left() - s.right() < stub)
            return simplified({rightOf(s), {t.center().x(), s.center().y()},
                s.center().y() > t.center().y() ? bottomOf(t) : topOf(t)});
        return sideways(rightOf(s), leftOf(t));
    }
    if (!overlapsVertically(s, t) && overlapsHorizontally(s, t))
        return routeVertically(s, t);
    if (t.right() <= s.left()) {
        if (!overlapsVertically(s, t))
            return simplified({t.center().y() > s.center().y() ? bottomOf(s) : topOf(s),
                {s.center().x(), t.center().y()}, rightOf(t)});
        return aroundBelow(s, t);
    }
    return routeVertically(s, t);
}

/// Moves the end at `index` (0 or the last) with its outline: its neighbour bend gives way so that segments stay
/// straight.
bool dragEnd(bpmn::Waypoints& points, bool atStart, const Outline& old, const Outline& now)
{
    const qsizetype end = atStart ? 0 : points.size() - 1;
    const qsizetype next = atStart ? 1 : points.size() - 2;
    const QPointF delta = now.bounds.center() - old.bounds.center();
    QPointF dock = points[end];
    // The dock keeps its place on the border in proportion, so that resizing works too.
    const auto scaled = [](double v, double oldLow, double oldSize, double low, double size) {
        return oldSize <= 0 ? low : low + (v - oldLow) / oldSize * size;
    };
    dock = {scaled(dock.x(), old.bounds.x(), old.bounds.width(), now.bounds.x(), now.bounds.width()),
        scaled(dock.y(), old.bounds.y(), old.bounds.height(), now.bounds.y(), now.bounds.height())};
    if (delta.isNull() && dock == points[end])
        return true;
    const bool horizontal = isHorizontal(points[end], points[next]);
    if (points.size() == 2) {
        points[end] = dock;
        return isHorizontal(points[0], points[1]) || isVertical(points[0], points[1]);
    }
    if (horizontal)
        points[next].setY(dock.y());
    else
        points[next].setX(dock.x());
    points[end] = dock;
    // Still leading away from the shape, not back through it?
    return !now.bounds.adjusted(1, 1, -1, -1).contains(points[next]);
}

/// From the border to a stretch at `start` that runs on to `next`: straight where it still meets the shape, else from
/// the middle of the side that it has passed.
bpmn::Waypoints led(const Outline& outline, QPointF start, QPointF next, bool horizontal)
{
    const QRectF& r = outline.bounds;
    const QPointF c = r.center();
    if (horizontal) {
        if (start.y() > r.top() + same && start.y() < r.bottom() - same)
            return {crossing(outline, {c.x(), start.y()}, {next.x(), start.y()})};
        return {start.y() < c.y() ? topOf(r) : bottomOf(r), {c.x(), start.y()}};
    }
    if (start.x() > r.left() + same && start.x() < r.right() - same)
        return {crossing(outline, {start.x(), c.y()}, {start.x(), next.y()})};
    return {start.x() < c.x() ? leftOf(r) : rightOf(r), {start.x(), c.y()}};
}

} // namespace

bpmn::Waypoints simplified(const bpmn::Waypoints& points)
{
    bpmn::Waypoints result;
    for (const QPointF& point : points) {
        if (!result.isEmpty() && QLineF(result.last(), point).length() < same)
            continue;
        if (result.size() >= 2) {
            const QPointF& a = result[result.size() - 2];
            const QPointF& b = result.last();
            if ((isHorizontal(a, b) && isHorizontal(b, point)) || (isVertical(a, b) && isVertical(b, point)))
                result.removeLast();
        }
        result.append(point);
    }
    return result;
}

bpmn::Waypoints routeOrthogonal(const Outline& source, const Outline& target, bool preferVertical)
{
    if (source.bounds == target.bounds)
        return selfLoop(source.bounds);
    return preferVertical && !overlapsVertically(source.bounds, target.bounds)
        ? routeVertically(source.bounds, target.bounds)
        : routeFlow(source, target);
}

QPointF crossing(const Outline& outline, QPointF inside, QPointF outside)
{
    const QRectF& r = outline.bounds;
    const QPointF c = r.center();
    if (outline.shape == Outline::Shape::Ellipse) {
        // |p + t d| = 1 on the unit circle that the ellipse is scaled to.
        const auto scaled = [&r](QPointF v) { return QPointF(2 * v.x() / r.width(), 2 * v.y() / r.height()); };
        const QPointF p = scaled(inside - c);
        const QPointF d = scaled(outside - inside);
        const double dd = QPointF::dotProduct(d, d);
        const double pd = QPointF::dotProduct(p, d);
        const double root = pd * pd - dd * (QPointF::dotProduct(p, p) - 1);
        if (dd <= 0 || root < 0)
            return inside;
        const double t = (-pd + std::sqrt(root)) / dd;
        return t >= 0 && t <= 1 ? inside + t * (outside - inside) : inside;
    }
    std::array<QPointF, 4> corners {r.topLeft(), r.topRight(), r.bottomRight(), r.bottomLeft()};
    if (outline.shape == Outline::Shape::Diamond)
        corners = {topOf(r), rightOf(r), bottomOf(r), leftOf(r)};
    const QLineF line(inside, outside);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        QPointF at;
        if (line.intersects(QLineF(corners[i], corners[(i + 1) % corners.size()]), &at) == QLineF::BoundedIntersection)
            return at;
    }
    return inside;
}

bpmn::Waypoints routeStraight(const Outline& source, const Outline& target)
{
    const QPointF from = source.bounds.center();
    const QPointF to = target.bounds.center();
    return {crossing(source, from, to), crossing(target, to, from)};
}

bpmn::Waypoints moveStretch(
    const bpmn::Waypoints& line, qsizetype index, QPointF by, const Outline& source, const Outline& target)
{
    if (index < 0 || index + 1 >= line.size())
        return line;
    const bool horizontal = isHorizontal(line[index], line[index + 1]);
    if (!horizontal && !isVertical(line[index], line[index + 1]))
        return line;
    const QPointF across = horizontal ? QPointF(0, by.y()) : QPointF(by.x(), 0);
    bpmn::Waypoints points = line;
    points[index] += across;
    points[index + 1] += across;
    bpmn::Waypoints result = index == 0 ? led(source, points[0], points[1], horizontal) : line.mid(0, index);
    if (index > 0)
        result.append(points[index]);
    if (index + 2 == line.size()) {
        bpmn::Waypoints end = led(target, points[index + 1], result.last(), horizontal);
        std::reverse(end.begin(), end.end());
        result.append(end);
    } else {
        result.append(points[index + 1]);
        result.append(line.mid(index + 2));
    }
    return simplified(result);
}

bpmn::Waypoints moveDock(const bpmn::Waypoints& line, bool atStart, QPointF dock)
{
    bpmn::Waypoints points = line;
    if (!atStart)
        std::reverse(points.begin(), points.end());
    const bool horizontal = isHorizontal(points[0], points[1]);
    const bool vertical = isVertical(points[0], points[1]);
    points[0] = dock;
    if (points.size() == 2) {
        if (horizontal)
            points = sideways(points[0], points[1]);
        else if (vertical)
            points = upAndDown(points[0], points[1]);
    } else if (horizontal) {
        points[1].setY(dock.y());
    } else if (vertical) {
        points[1].setX(dock.x());
    }
    if (!atStart)
        std::reverse(points.begin(), points.end());
    return simplified(points);
}

bpmn::Waypoints repairRoute(const bpmn::Waypoints& old, const Outline& oldSource, const Outline& source,
    const Outline& oldTarget, const Outline& target, bool preferVertical)
{
    if (old.size() < 2)
        return routeOrthogonal(source, target, preferVertical);
    const QPointF sourceDelta = source.bounds.center() - oldSource.bounds.center();
    const QPointF targetDelta = target.bounds.center() - oldTarget.bounds.center();
    bpmn::Waypoints points = old;
    if (sourceDelta == targetDelta && source.bounds.size() == oldSource.bounds.size()
        && target.bounds.size() == oldTarget.bounds.size()) {
        for (QPointF& point : points)
            point += sourceDelta;
        return points;
    }
    if (!isOrthogonal(old)) {
        // A free line: only its docks follow.
        const QPointF first = points.size() > 2 ? points[1] : target.bounds.center();
        points.first() = crossing(source, source.bounds.center(), first);
        const QPointF last = points.size() > 2 ? points[points.size() - 2] : source.bounds.center();
        points.last() = crossing(target, target.bounds.center(), last);
        return points;
    }
    const bool kept
        = dragEnd(points, true, oldSource, source) && dragEnd(points, false, oldTarget, target) && isOrthogonal(points);
    points = simplified(points);
    return kept && points.size() >= 2 ? points : routeOrthogonal(source, target, preferVertical);
}

} // namespace millrace::layout
