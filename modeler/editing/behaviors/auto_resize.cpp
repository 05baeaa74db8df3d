// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/fit_lanes.h"
#include "modeler/editing/operations/make_space.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

constexpr double padding = 20;
constexpr double headWidth = 30;

/// The shape whose place a change gave or took.
const Element* shapePlacedBy(const Tree& tree, const metamodel::Change& change)
{
    const Element* element = tree.find(metamodel::subject(change));
    if (element && std::holds_alternative<metamodel::Insert>(change) && element->is(type::BPMNShape))
        return element;
    if (!element || !std::holds_alternative<metamodel::Set>(change) || !element->is(type::Bounds))
        return nullptr;
    return element->parent() && element->parent()->is(type::BPMNShape) ? element->parent() : nullptr;
}

/// What is drawn around the things of a scope: the sub-process, or the pool of the process.
const Element* holderOf(const Tree& tree, const Element& scope)
{
    return scope.is(type::SubProcess) || scope.is(type::SubChoreography) ? &scope : poolOf(tree, scope);
}

} // namespace

void followAutoResize(Edit& edit, const metamodel::Change& change)
{
    const Tree& tree = edit.tree();
    const Element* shape = shapePlacedBy(tree, change);
    const Element* element
        = shape && !edit.hasFollowed("auto-resize", shape->key()) ? bpmn::shown(tree, *shape) : nullptr;
    if (!element || !element->is(type::FlowNode) || element->is(type::BoundaryEvent) || !flowScopeOf(*element))
        return;
    const Element* holder = holderOf(tree, *flowScopeOf(*element));
    const Element* around = holder ? diagramElementOn(tree, *planeOf(*shape), *holder) : nullptr;
    const auto inner = bpmn::bounds(*shape);
    const auto outer = around ? bpmn::bounds(*around) : std::nullopt;
    // What stands altogether elsewhere was put there on purpose, by whatever tool.
    if (!inner || !outer || outer->contains(*inner) || !outer->intersects(*inner)
        || around->attribute(u"isExpanded") == QLatin1String("false"))
        return;
    const bool isPool = holder->is(type::Participant);
    const QMarginsF taken
        = isPool ? QMarginsF(headWidth, 0, 0, 0) : takenByLanes(lanesOn(tree, *planeOf(*shape), *holder), *outer);
    const QRectF needed = inner->adjusted(-padding, -padding, padding, padding).marginsAdded(taken);
    QRectF grown = *outer;
    grown.setLeft(inner->left() < outer->left() ? needed.left() : outer->left());
    grown.setTop(inner->top() < outer->top() ? needed.top() : outer->top());
    grown.setRight(inner->right() > outer->right() ? needed.right() : outer->right());
    grown.setBottom(inner->bottom() > outer->bottom() ? needed.bottom() : outer->bottom());
    const QPointF moved = makeRoomAround(edit, *around, grown);
    resizeShape(edit, around->key(), grown.translated(moved));
}

} // namespace millrace::editing
