// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/plane.h"

#include <algorithm>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;
using metamodel::noKey;

namespace {

/// The shape whose place a change gave or took; null for other changes.
const Element* placedShape(const Tree& tree, const metamodel::Change& change)
{
    const Element* element = tree.find(metamodel::subject(change));
    if (!element)
        return nullptr;
    if (std::holds_alternative<metamodel::Insert>(change))
        return element->is(type::BPMNShape) ? element : nullptr;
    if (std::holds_alternative<metamodel::Set>(change) && element->is(type::Bounds)) {
        const Element* parent = element->parent();
        return parent && parent->is(type::BPMNShape) ? parent : nullptr;
    }
    return nullptr;
}

/// The lane that the lane is a part of; null for an outermost one.
const Element* outerLane(const Element& lane)
{
    const Element* around = lane.parent() ? lane.parent()->parent() : nullptr;
    return around && around->is(type::Lane) ? around : nullptr;
}

int depthOf(const Element& lane)
{
    const Element* outer = outerLane(lane);
    return outer ? depthOf(*outer) + 1 : 0;
}

bool isListed(const Element& lane, const QString& id)
{
    const auto listed = lane.children(u"flowNodeRef");
    return std::any_of(listed.begin(), listed.end(), [&](const Element* each) { return each->text().trimmed() == id; });
}

/// One lane of each set, inside the one that was taken of the set around: lanes may overlap where they were drawn so,
/// and a middle may lie on the line between two. What lists the node already goes first.
std::set<Key> oneOfEachSet(std::vector<const Element*> lanes, const QString& id)
{
    std::stable_sort(lanes.begin(), lanes.end(), [&](const Element* a, const Element* b) {
        return std::pair(depthOf(*a), !isListed(*a, id)) < std::pair(depthOf(*b), !isListed(*b, id));
    });
    std::set<Key> taken;
    std::set<const Element*> sets;
    for (const Element* lane : lanes) {
        const Element* outer = outerLane(*lane);
        if ((!outer || taken.count(outer->key()) > 0) && sets.insert(lane->parent()).second)
            taken.insert(lane->key());
    }
    return taken;
}

/// Lanes of the node's scope whose shapes hold its middle, outer ones too.
std::set<Key> lanesAround(const Edit& edit, const Element& shape, const Element& node)
{
    std::vector<const Element*> result;
    const auto bounds = bpmn::bounds(shape);
    if (!bounds)
        return {};
    for (const Element* other : edit.drawnIn(*planeOf(shape), QRectF(bounds->center(), QSizeF(0, 0)))) {
        const Element* lane = bpmn::shown(edit.tree(), *other);
        if (!lane || !lane->is(type::Lane) || !other->is(type::BPMNShape)
            || !bpmn::bounds(*other)->contains(bounds->center()))
            continue;
        if (laneScopeOf(*lane) == node.parent())
            result.push_back(lane);
    }
    return oneOfEachSet(std::move(result), node.id());
}

void assign(Edit& edit, const Element& shape, const Element& node)
{
    const Tree& tree = edit.tree();
    std::set<Key> wanted = lanesAround(edit, shape, node);
    // A node dragged off all lanes keeps those it had: nobody meant to leave it to no one.
    if (wanted.empty())
        return;
    const QString id = node.id();
    std::vector<Key> stale;
    for (const metamodel::Reference& reference : tree.referencesTo(id)) {
        const Element* from = tree.find(reference.from);
        const Element* lane = from ? from->parent() : nullptr;
        if (!lane || !lane->is(type::Lane) || reference.property != metamodel::bodyProperty)
            continue;
        if (wanted.erase(lane->key()) == 0)
            stale.push_back(from->key());
    }
    for (Key key : stale)
        edit.remove(key);
    for (Key lane : wanted)
        edit.insert(textChild(QStringLiteral("flowNodeRef"), id), lane);
}

bool mayBeInLanes(const Element* node)
{
    return node && node->is(type::FlowNode) && flowScopeOf(*node);
}

} // namespace

void followLanes(Edit& edit, const metamodel::Change& change)
{
    const Tree& tree = edit.tree();
    const Element* shape = placedShape(tree, change);
    const Element* placed = shape && !edit.hasFollowed("lanes", shape->key()) ? bpmn::shown(tree, *shape) : nullptr;
    if (mayBeInLanes(placed)) {
        assign(edit, *shape, *placed);
        return;
    }
    if (!placed || !placed->is(type::Lane))
        return;
    for (const Element* other : shapesOn(*planeOf(*shape))) {
        if (const Element* node = bpmn::shown(tree, *other); mayBeInLanes(node))
            assign(edit, *other, *node);
    }
}

} // namespace millrace::editing
