// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/lane_division.h"
#include "modeler/editing/operations/make_space.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::noKey;

namespace {

const Element* lanesIn(const Element& holder)
{
    return holder.is(type::Lane) ? holder.child(u"childLaneSet") : holder.childOfType(type::LaneSet);
}

Key laneSetFor(Edit& edit, const Element& holder)
{
    if (const Element* set = lanesIn(holder))
        return set->key();
    Draft draft = draftOf(type::LaneSet, edit.tree().unusedId(QStringLiteral("LaneSet")));
    if (holder.is(type::Lane))
        draft.role = QStringLiteral("childLaneSet");
    return edit.insert(draft, holder.key());
}

Key insertLane(Edit& edit, Key laneSet, Key plane, const QRectF& bounds, bool isHorizontal)
{
    const Key lane = edit.insert(draftOf(type::Lane, edit.tree().unusedId(QStringLiteral("Lane"))), laneSet);
    Draft shape = shapeDraft(edit.tree(), edit.tree().find(lane)->id(), bounds);
    shape.set(u"isHorizontal", isHorizontal ? QStringLiteral("true") : QStringLiteral("false"));
    return edit.insert(shape, plane);
}

/// Bands that end where the new lane begins are those around it: they grow by it.
void growAround(Edit& edit, const Element& lane, const Element& plane, const QRectF& added)
{
    const Tree& tree = edit.tree();
    std::vector<const Element*> around;
    for (const Element* up = lane.parent(); up; up = up->parent()) {
        if (up->is(type::Lane) || up->is(type::SubProcess))
            around.push_back(up);
        if (up->is(type::Process)) {
            if (const Element* pool = poolOf(tree, *up))
                around.push_back(pool);
        }
    }
    for (const Element* holder : around) {
        const Element* shape = diagramElementOn(tree, plane, *holder);
        const auto bounds = shape ? bpmn::bounds(*shape) : std::nullopt;
        if (bounds && !bounds->contains(added))
            setBounds(edit, shape->key(), *bounds | added);
    }
}

/// The lane takes the room, and so do the lanes in it that were at that border.
void inherit(Edit& edit, const Element& shape, const QRectF& gone)
{
    const Tree& tree = edit.tree();
    const QRectF old = *bpmn::bounds(shape);
    const QRectF now = old | gone;
    const Element& lane = *bpmn::shown(tree, shape);
    std::vector<std::pair<Key, QRectF>> grown {{shape.key(), now}};
    for (const Element* other : shapesOn(*planeOf(shape))) {
        const Element* inner = bpmn::shown(tree, *other);
        const auto box = bpmn::bounds(*other);
        if (!inner || !box || !inner->is(type::Lane) || inner->ancestor(type::Lane) != &lane)
            continue;
        QRectF fitted = *box;
        fitted.setTop(box->top() == old.top() ? now.top() : box->top());
        fitted.setBottom(box->bottom() == old.bottom() ? now.bottom() : box->bottom());
        fitted.setLeft(box->left() == old.left() + laneHeadWidth ? now.left() + laneHeadWidth : box->left());
        fitted.setRight(box->right() == old.right() ? now.right() : box->right());
        grown.emplace_back(other->key(), fitted);
    }
    for (const auto& [key, bounds] : grown)
        setBounds(edit, key, bounds);
}

} // namespace

bool canSplitLane(const Tree& tree, Key shape)
{
    const Element* element = dividable(tree, shape);
    const Element* holder = element ? laneHolder(tree, *element) : nullptr;
    return holder && !lanesIn(*holder);
}

bool canAddLane(const Tree& tree, Key shape)
{
    const Element* element = dividable(tree, shape);
    return element && (element->is(type::Lane) || laneHolder(tree, *element));
}

void splitLane(Edit& edit, Key shape, int count)
{
    const Tree& tree = edit.tree();
    if (count < 2 || !canSplitLane(tree, shape))
        return;
    const Key plane = planeOf(*tree.find(shape))->key();
    const bool isHorizontal = bandOf(tree, shape).isHorizontal;
    const std::vector<QRectF> lanes = dividedInto(edit, shape, count);
    const Key set = laneSetFor(edit, *laneHolder(tree, *dividable(tree, shape)));
    for (const QRectF& lane : lanes)
        insertLane(edit, set, plane, lane, isHorizontal);
}

Key addLane(Edit& edit, Key shape, bool after)
{
    const Tree& tree = edit.tree();
    LaneBand band = bandOf(tree, shape);
    if (!band.element || !laneHolder(tree, *band.element))
        return noKey;
    const Key plane = planeOf(*band.shape)->key();
    if (!band.element->is(type::Lane)) {
        // What there is becomes a lane; the new one comes beside it.
        const Element* holder = laneHolder(tree, *band.element);
        if (const Element* set = lanesIn(*holder)) {
            const auto lanes = set->children(u"lane");
            const Element* beside = lanes.empty() ? nullptr : after ? lanes.back() : lanes.front();
            const Element* besideShape = beside ? diagramElementOn(tree, *tree.find(plane), *beside) : nullptr;
            return besideShape ? addLane(edit, besideShape->key(), after) : noKey;
        }
        const bool isPool = band.element->is(type::Participant);
        const QRectF all = isPool ? insideOf(band) : dividedInto(edit, shape, 1).front();
        const Key first = insertLane(edit, laneSetFor(edit, *holder), plane, all, band.isHorizontal);
        return addLane(edit, first, after);
    }
    const Qt::Orientation along = band.isHorizontal ? Qt::Vertical : Qt::Horizontal;
    const QRectF old = band.bounds;
    const double at = band.isHorizontal ? (after ? old.bottom() : old.top()) : (after ? old.right() : old.left());
    const Key set = band.element->parent()->key();
    makeSpace(edit, plane, along, at, newLaneHeight);
    QRectF added = old;
    if (band.isHorizontal) {
        added.moveTop(at);
        added.setHeight(newLaneHeight);
    } else {
        added.moveLeft(at);
        added.setWidth(newLaneHeight);
    }
    const bool isHorizontal = band.isHorizontal;
    const Key made = insertLane(edit, set, plane, added, isHorizontal);
    growAround(edit, *bpmn::shown(tree, *tree.find(made)), *tree.find(plane), added);
    return made;
}

void closeLaneGap(Edit& edit, const Element& lane)
{
    const Tree& tree = edit.tree();
    const Element* set = lane.parent();
    for (const Element* shape : bpmn::diagramElements(tree, lane)) {
        const auto gone = bpmn::bounds(*shape);
        if (!gone || !set)
            continue;
        // The neighbour before takes the room, else the one behind.
        const Element* heir = nullptr;
        for (const Element* other : set->children(u"lane")) {
            const Element* otherShape = &lane == other ? nullptr : diagramElementOn(tree, *planeOf(*shape), *other);
            const auto bounds = otherShape ? bpmn::bounds(*otherShape) : std::nullopt;
            if (!bounds)
                continue;
            const bool isBefore = bounds->bottom() == gone->top() || bounds->right() == gone->left();
            const bool isBehind = bounds->top() == gone->bottom() || bounds->left() == gone->right();
            if (isBefore || (isBehind && !heir))
                heir = otherShape;
        }
        if (heir)
            inherit(edit, *heir, *gone);
    }
}

} // namespace millrace::editing
