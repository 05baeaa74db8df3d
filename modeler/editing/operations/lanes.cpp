// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <cmath>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::noKey;

namespace {

constexpr double headWidth = 30; ///< of a pool's or lane's name
constexpr double newLaneHeight = 120;

struct Band {
    const Element* shape = nullptr;
    const Element* element = nullptr; ///< participant or lane
    QRectF bounds;
    bool isHorizontal = true;
};

Band bandOf(const Tree& tree, Key shape)
{
    Band band;
    band.shape = tree.find(shape);
    band.element = band.shape ? bpmn::shown(tree, *band.shape) : nullptr;
    const auto bounds = band.shape ? bpmn::bounds(*band.shape) : std::nullopt;
    if (!band.element || !bounds || !(band.element->is(type::Participant) || band.element->is(type::Lane)))
        return {};
    band.bounds = *bounds;
    band.isHorizontal = band.shape->attribute(u"isHorizontal") != QLatin1String("false");
    return band;
}

/// The element that holds (or would hold) the set of lanes inside of a band.
const Element* laneHolder(const Tree& tree, const Band& band)
{
    return band.element->is(type::Participant) ? bpmn::referred(tree, *band.element, u"processRef") : band.element;
}

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

/// Without the strip for the name.
QRectF insideOf(const Band& band)
{
    return band.isHorizontal ? band.bounds.adjusted(headWidth, 0, 0, 0) : band.bounds.adjusted(0, headWidth, 0, 0);
}

QRectF part(const QRectF& whole, bool isHorizontal, int index, int count)
{
    const double size = (isHorizontal ? whole.height() : whole.width()) / count;
    const double from = std::round(index * size);
    const double to = std::round((index + 1) * size);
    return isHorizontal ? QRectF(whole.left(), whole.top() + from, whole.width(), to - from)
                        : QRectF(whole.left() + from, whole.top(), to - from, whole.height());
}

/// Bands that end where the new lane begins are those around it: they grow by it.
void growAround(Edit& edit, const Element& lane, const Element& plane, const QRectF& added)
{
    const Tree& tree = edit.tree();
    std::vector<const Element*> around;
    for (const Element* up = lane.parent(); up; up = up->parent()) {
        if (up->is(type::Lane))
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

} // namespace

bool canSplitLane(const Tree& tree, Key shape)
{
    const Band band = bandOf(tree, shape);
    const Element* holder = band.element ? laneHolder(tree, band) : nullptr;
    return holder && !lanesIn(*holder);
}

void splitLane(Edit& edit, Key shape, int count)
{
    const Tree& tree = edit.tree();
    if (count < 2 || !canSplitLane(tree, shape))
        return;
    const Band band = bandOf(tree, shape);
    const QRectF inside = insideOf(band);
    const Key plane = planeOf(*band.shape)->key();
    const Key set = laneSetFor(edit, *laneHolder(tree, band));
    for (int i = 0; i < count; ++i)
        insertLane(edit, set, plane, part(inside, band.isHorizontal, i, count), band.isHorizontal);
}

Key addLane(Edit& edit, Key shape, bool after)
{
    const Tree& tree = edit.tree();
    Band band = bandOf(tree, shape);
    if (!band.element || !laneHolder(tree, band))
        return noKey;
    const Key plane = planeOf(*band.shape)->key();
    if (band.element->is(type::Participant)) {
        // What there is becomes a lane; the new one comes beside it.
        const Element* holder = laneHolder(tree, band);
        if (const Element* set = lanesIn(*holder)) {
            const auto lanes = set->children(u"lane");
            const Element* beside = lanes.empty() ? nullptr : after ? lanes.back() : lanes.front();
            const Element* besideShape = beside ? diagramElementOn(tree, *tree.find(plane), *beside) : nullptr;
            return besideShape ? addLane(edit, besideShape->key(), after) : noKey;
        }
        return addLane(
            edit, insertLane(edit, laneSetFor(edit, *holder), plane, insideOf(band), band.isHorizontal), after);
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
            resizeShape(edit, heir->key(), *bpmn::bounds(*heir) | *gone);
    }
}

} // namespace millrace::editing
