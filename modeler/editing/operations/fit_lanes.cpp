// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/fit_lanes.h"
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/plane.h"

#include <algorithm>
#include <cmath>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

constexpr double laneHead = 30;
constexpr double leastSpan = 60;

bool isSame(double a, double b)
{
    return std::abs(a - b) < 1;
}

QRectF unionOf(const std::vector<LaneShape>& lanes)
{
    QRectF whole;
    for (const LaneShape& lane : lanes)
        whole |= lane.bounds;
    return whole;
}

} // namespace

std::vector<LaneShape> lanesOn(const Tree& tree, const Element& plane, const Element& scope)
{
    std::vector<LaneShape> lanes;
    if (!scope.childOfType(type::LaneSet))
        return lanes;
    for (const Element* shape : shapesOn(plane)) {
        const Element* lane = bpmn::shown(tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        if (lane && bounds && lane->is(type::Lane) && laneScopeOf(*lane) == &scope)
            lanes.push_back({shape->key(), *bounds, shape->attribute(u"isHorizontal") != QLatin1String("false")});
    }
    return lanes;
}

QMarginsF takenByLanes(const std::vector<LaneShape>& lanes, const QRectF& frame)
{
    if (lanes.empty())
        return {};
    const QRectF whole = unionOf(lanes);
    const bool isHorizontal = lanes.front().isHorizontal;
    return {std::max(whole.left() - frame.left(), 0.0) + (isHorizontal ? laneHead : 0),
        std::max(whole.top() - frame.top(), 0.0) + (isHorizontal ? 0 : laneHead),
        std::max(frame.right() - whole.right(), 0.0), std::max(frame.bottom() - whole.bottom(), 0.0)};
}

QRectF keepingLanes(const std::vector<LaneShape>& lanes, const QRectF& old, QRectF wished)
{
    const QRectF whole = unionOf(lanes);
    for (const LaneShape& lane : lanes) {
        const QRectF& box = lane.bounds;
        const double spareX = std::max(box.width() - leastSpan, 0.0);
        const double spareY = std::max(box.height() - leastSpan, 0.0);
        if (lane.isHorizontal || isSame(box.left(), whole.left()))
            wished.setLeft(std::min(wished.left(), old.left() + spareX));
        if (!lane.isHorizontal || isSame(box.top(), whole.top()))
            wished.setTop(std::min(wished.top(), old.top() + spareY));
        if (isSame(box.right(), whole.right()))
            wished.setRight(std::max(wished.right(), old.right() - spareX));
        if (isSame(box.bottom(), whole.bottom()))
            wished.setBottom(std::max(wished.bottom(), old.bottom() - spareY));
    }
    return wished;
}

void fitLanes(Edit& edit, const std::vector<LaneShape>& lanes, const QRectF& old, const QRectF& now)
{
    const QRectF whole = unionOf(lanes);
    for (const LaneShape& lane : lanes) {
        QRectF box = lane.bounds;
        // Lanes in lanes stand behind the heads of those around them, and go along.
        if (lane.isHorizontal || isSame(box.left(), whole.left()))
            box.setLeft(box.left() + now.left() - old.left());
        if (!lane.isHorizontal || isSame(box.top(), whole.top()))
            box.setTop(box.top() + now.top() - old.top());
        if (isSame(box.right(), whole.right()))
            box.setRight(box.right() + now.right() - old.right());
        if (isSame(box.bottom(), whole.bottom()))
            box.setBottom(box.bottom() + now.bottom() - old.bottom());
        if (box.width() > 0 && box.height() > 0)
            setBounds(edit, lane.key, box);
    }
}

} // namespace millrace::editing
