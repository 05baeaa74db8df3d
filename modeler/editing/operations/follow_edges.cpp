// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/follow_edges.h"

#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/routing.h"

#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

namespace {

struct Rerouted {
    Key edge;
    bpmn::Waypoints line;
};

bpmn::Waypoints followed(
    const Edit& edit, const Element& edge, const Element& from, const Element& to, const OldOutlines& old)
{
    const Tree& tree = edit.tree();
    const layout::Outline source = outlineOf(tree, from);
    const layout::Outline target = outlineOf(tree, to);
    const auto before = [&old](const Element& shape, const layout::Outline& now) {
        const auto found = old.find(shape.key());
        return found == old.end() ? now : found->second;
    };
    const Element& connection = *bpmn::shown(tree, edge);
    const bpmn::Waypoints line = bpmn::waypoints(edge);
    if (runsStraight(tree, connection) && line.size() <= 2)
        return layout::routeStraight(source, target);
    const bool vertical = prefersVertical(tree, connection);
    const bpmn::Waypoints repaired
        = layout::repairRoute(line, before(from, source), source, before(to, target), target, vertical);
    // Where nothing of the old line could be kept, the new one minds what is in its way.
    return repaired == layout::routeOrthogonal(source, target, vertical)
        ? freshLine(edit, connection.type(), from, to, &edge)
        : repaired;
}

/// The edges that may end at one of the shapes, by key.
std::set<Key> edgesAt(const Tree& tree, Key plane, const OldOutlines& shapes)
{
    std::set<Key> edges;
    for (const auto& [key, outline] : shapes) {
        const Element* shape = tree.find(key);
        const Element* element = shape ? bpmn::shown(tree, *shape) : nullptr;
        if (!element)
            continue;
        for (const Element* connection : connectionsAt(tree, *element)) {
            for (const Element* edge : bpmn::diagramElements(tree, *connection)) {
                if (edge->is(type::BPMNEdge) && edge->parent()->key() == plane)
                    edges.insert(edge->key());
            }
        }
    }
    return edges;
}

} // namespace

void followEdges(Edit& edit, metamodel::Key plane, const OldOutlines& old)
{
    const Tree& tree = edit.tree();
    std::vector<Rerouted> rerouted;
    for (Key key : edgesAt(tree, plane, old)) {
        const Element* edge = tree.find(key);
        const auto [from, to] = endShapesOf(tree, *edge);
        if (from && to && (old.contains(from->key()) || old.contains(to->key())))
            rerouted.push_back({key, followed(edit, *edge, *from, *to, old)});
    }
    for (const Rerouted& one : rerouted)
        replaceWaypoints(edit, one.edge, one.line);
}

} // namespace millrace::editing
