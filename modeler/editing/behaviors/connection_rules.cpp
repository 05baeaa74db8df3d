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

namespace {

bool isHeld(const Tree& tree, const Element& connection)
{
    const auto [source, target] = endsOf(tree, connection);
    if (!source || !target)
        return true; // broken in the file, and none of this edit's business
    if (connection.is(type::SequenceFlow))
        return mayStartSequence(*source) && mayEndSequence(*target);
    if (connection.is(type::MessageFlow))
        return connectionBetween(tree, *source, *target) == type::MessageFlow;
    // What led to a compensation handler, from an event that waits for something else now.
    return !(source->is(type::BoundaryEvent) && target->is(type::Activity)) || startsCompensation(*source);
}

void replaceConnection(Edit& edit, Key connection)
{
    std::vector<std::pair<Key, Key>> drawn;
    for (const Element* edge : bpmn::diagramElements(edit.tree(), *edit.tree().find(connection))) {
        const auto [from, to] = endShapesOf(edit.tree(), *edge);
        if (from && to)
            drawn.emplace_back(from->key(), to->key());
    }
    const Element* target = endsOf(edit.tree(), *edit.tree().find(connection)).second;
    if (edit.tree().find(connection)->is(type::Association) && target)
        edit.set(target->key(), u"isForCompensation", std::nullopt);
    edit.remove(connection);
    for (const auto& [from, to] : drawn)
        connect(edit, from, to);
}

} // namespace

void followConnectionRules(Edit& edit, const metamodel::Change& change)
{
    const Tree& tree = edit.tree();
    const Element* node = tree.find(metamodel::subject(change));
    if (!std::holds_alternative<metamodel::Insert>(change) || !node || !node->is(type::FlowNode))
        return;
    std::vector<Key> connections;
    for (const Element* connection : connectionsAt(tree, *node))
        connections.push_back(connection->key());
    for (const Key key : connections) {
        const Element* connection = tree.find(key);
        if (connection && !connection->is(type::DataAssociation) && !isHeld(tree, *connection))
            replaceConnection(edit, key);
    }
}

} // namespace millrace::editing
