// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <algorithm>
#include <set>

namespace millrace::editing {

namespace {

struct Placed {
    Key shape;
    QRectF bounds;
};

/// The shapes that go by themselves: lanes stay in their pools, and what goes along with another one goes only once.
std::vector<Placed> independent(const Tree& tree, const std::vector<Key>& shapes)
{
    std::set<Key> carried;
    for (Key key : shapes) {
        const Element* shape = tree.find(key);
        if (!shape || !shape->is(bpmn::type::BPMNShape))
            continue;
        for (const Element* other : shapesMovingWith(tree, *shape))
            carried.insert(other->key());
    }
    std::vector<Placed> result;
    for (Key key : shapes) {
        const Element* shape = tree.find(key);
        const Element* element = shape ? bpmn::shown(tree, *shape) : nullptr;
        const auto bounds = element ? bpmn::bounds(*shape) : std::nullopt;
        if (bounds && !carried.contains(key) && !element->is(bpmn::type::Lane)
            && !element->is(bpmn::type::BoundaryEvent))
            result.push_back({key, *bounds});
    }
    return result;
}

QPointF shiftFor(const QRectF& box, const QRectF& all, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {all.left() - box.left(), 0};
    case Alignment::Centre:
        return {all.center().x() - box.center().x(), 0};
    case Alignment::Right:
        return {all.right() - box.right(), 0};
    case Alignment::Top:
        return {0, all.top() - box.top()};
    case Alignment::Middle:
        return {0, all.center().y() - box.center().y()};
    case Alignment::Bottom:
        return {0, all.bottom() - box.bottom()};
    }
    return {};
}

double startOf(const QRectF& box, Qt::Orientation along)
{
    return along == Qt::Horizontal ? box.left() : box.top();
}

double sizeOf(const QRectF& box, Qt::Orientation along)
{
    return along == Qt::Horizontal ? box.width() : box.height();
}

double middleOf(const QRectF& box, Qt::Orientation along)
{
    return startOf(box, along) + sizeOf(box, along) / 2;
}

} // namespace

void align(Edit& edit, const std::vector<Key>& shapes, Alignment alignment)
{
    const std::vector<Placed> moved = independent(edit.tree(), shapes);
    QRectF all;
    for (const Placed& one : moved)
        all |= one.bounds;
    for (const Placed& one : moved)
        moveShapes(edit, {one.shape}, shiftFor(one.bounds, all, alignment));
}

void distribute(Edit& edit, const std::vector<Key>& shapes, Qt::Orientation along)
{
    std::vector<Placed> moved = independent(edit.tree(), shapes);
    if (moved.size() < 3)
        return;
    std::sort(moved.begin(), moved.end(), [along](const Placed& a, const Placed& b) {
        return std::pair(middleOf(a.bounds, along), a.shape) < std::pair(middleOf(b.bounds, along), b.shape);
    });
    double filled = 0;
    for (const Placed& one : moved)
        filled += sizeOf(one.bounds, along);
    const double first = startOf(moved.front().bounds, along);
    const double end = startOf(moved.back().bounds, along) + sizeOf(moved.back().bounds, along);
    const double gap = (end - first - filled) / double(moved.size() - 1);
    double at = first;
    for (const Placed& one : moved) {
        const double by = at - startOf(one.bounds, along);
        moveShapes(edit, {one.shape}, along == Qt::Horizontal ? QPointF(by, 0) : QPointF(0, by));
        at += sizeOf(one.bounds, along) + gap;
    }
}

} // namespace millrace::editing
