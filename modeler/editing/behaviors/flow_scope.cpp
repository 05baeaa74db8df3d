// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

namespace {

/// A connection of the kind that may be there instead, drawn wherever the old one was.
void replace(Edit& edit, Key key)
{
    std::vector<std::pair<Key, Key>> shapes;
    for (const Element* edge : bpmn::diagramElements(edit.tree(), *edit.tree().find(key))) {
        const auto [from, to] = endShapesOf(edit.tree(), *edge);
        if (from && to)
            shapes.emplace_back(from->key(), to->key());
    }
    edit.remove(key);
    for (const auto& [from, to] : shapes)
        connect(edit, from, to);
}

/// Sequence flows do not cross the border of a scope: one whose ends were parted goes, one whose ends share a new scope
/// goes along.
void follow(Edit& edit, Key key)
{
    const Tree& tree = edit.tree();
    const Element* flow = tree.find(key);
    const auto [source, target] = endsOf(tree, *flow);
    if (!source || !target)
        return;
    if (flow->is(type::MessageFlow)) {
        if (connectionBetween(tree, *source, *target) != type::MessageFlow)
            replace(edit, key);
        return;
    }
    const Element* sourceScope = flowScopeOf(*source);
    const Element* targetScope = flowScopeOf(*target);
    if (!sourceScope || !targetScope)
        return;
    if (sourceScope == targetScope)
        edit.move(key, sourceScope->key());
    else if (connectionBetween(tree, *source, *target) == type::MessageFlow)
        replace(edit, key);
    else
        edit.remove(key);
}

} // namespace

void followFlowScope(Edit& edit, const metamodel::Change& change)
{
    const auto* moved = std::get_if<metamodel::Move>(&change);
    const Element* node = moved ? edit.tree().find(moved->key) : nullptr;
    if (!node || !node->is(type::FlowNode) || moved->oldParent == moved->parent)
        return;
    std::vector<Key> flows;
    for (const metamodel::Reference& reference : edit.tree().referencesTo(node->id())) {
        const Element* from = edit.tree().find(reference.from);
        if (from && (from->is(type::SequenceFlow) || from->is(type::MessageFlow)))
            flows.push_back(from->key());
    }
    for (Key key : flows) {
        if (edit.tree().find(key))
            follow(edit, key);
    }
}

} // namespace millrace::editing
