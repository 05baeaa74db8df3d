// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/follow_edges.h"

#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/routing.h"

#include <map>
#include <optional>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

namespace {

/// What an edge may end at.
struct EdgeEnd {
    const Element* element = nullptr;
    const Element* shape = nullptr; ///< null: not drawn on the plane
    layout::Outline before;
    layout::Outline now;
    bool isChanged = false;
};

/// Looks each end up once: several edges lead to most shapes.
class KnownEnds {
public:
    KnownEnds(const Tree& tree, Key plane, const OldOutlines& old)
        : tree_(tree)
        , plane_(*tree.find(plane))
        , old_(old)
    { }

    const EdgeEnd& of(const Element* element)
    {
        const auto [known, isNew] = known_.try_emplace(element ? element->key() : metamodel::noKey);
        if (isNew && element)
            known->second = lookedUp(*element);
        return known->second;
    }

private:
    EdgeEnd lookedUp(const Element& element) const
    {
        EdgeEnd end;
        end.element = &element;
        end.shape = diagramElementOn(tree_, plane_, element);
        if (!end.shape)
            return end;
        end.now = outlineOf(tree_, *end.shape);
        const auto old = old_.find(end.shape->key());
        end.isChanged = old != old_.end();
        end.before = end.isChanged ? old->second : end.now;
        return end;
    }

    const Tree& tree_;
    const Element& plane_;
    const OldOutlines& old_;
    std::unordered_map<Key, EdgeEnd> known_;
};

/// The line of an edge after its ends have moved; none where nothing of the old line could be kept.
std::optional<bpmn::Waypoints> keptLine(
    const Tree& tree, const Element& edge, const Element& connection, const EdgeEnd& from, const EdgeEnd& to)
{
    const bpmn::Waypoints line = bpmn::waypoints(edge);
    if (line.size() <= 2 && runsStraight(tree, connection))
        return layout::routeStraight(from.now, to.now);
    const bool vertical = connection.is(type::MessageFlow) || from.element->is(type::BoundaryEvent);
    const bpmn::Waypoints repaired = layout::repairRoute(line, from.before, from.now, to.before, to.now, vertical);
    const bool isFresh = repaired == layout::routeOrthogonal(from.now, to.now, vertical);
    return isFresh ? std::nullopt : std::optional(repaired);
}

/// The pool or sub-process that hides what an edge leads to, where it is hidden.
const Element* standingFor(const Tree& tree, const Element* end, const Element& edge, QStringView standIn)
{
    if (!end || !edge.hasAttribute(standIn) || diagramElementOn(tree, *edge.parent(), *end))
        return end;
    const Element* shape = bpmn::referred(tree, edge, standIn);
    const Element* holder = shape ? bpmn::shown(tree, *shape) : nullptr;
    return holder ? holder : end;
}

/// What may end at one of the shapes, by key.
std::set<Key> connectionsOf(const Tree& tree, const OldOutlines& shapes)
{
    std::set<Key> connections;
    for (const auto& [key, outline] : shapes) {
        const Element* shape = tree.find(key);
        if (const Element* element = shape ? bpmn::shown(tree, *shape) : nullptr)
            for (const Element* connection : connectionsAt(tree, *element))
                connections.insert(connection->key());
    }
    return connections;
}

} // namespace

void followEdges(Edit& edit, metamodel::Key plane, const OldOutlines& old)
{
    const Tree& tree = edit.tree();
    KnownEnds ends(tree, plane, old);
    std::map<Key, bpmn::Waypoints> kept; // by edge
    std::map<Key, std::pair<const EdgeEnd*, const EdgeEnd*>> fresh;
    for (const Key key : connectionsOf(tree, old)) {
        const Element& connection = *tree.find(key);
        const auto [source, target] = endsOf(tree, connection);
        for (const Element* edge : bpmn::diagramElements(tree, connection)) {
            if (!edge->is(type::BPMNEdge) || edge->parent()->key() != plane)
                continue;
            const EdgeEnd& from = ends.of(standingFor(tree, source, *edge, u"sourceElement"));
            const EdgeEnd& to = ends.of(standingFor(tree, target, *edge, u"targetElement"));
            if (!from.shape || !to.shape || !(from.isChanged || to.isChanged))
                continue;
            if (auto line = keptLine(tree, *edge, connection, from, to))
                kept.emplace(edge->key(), *std::move(line));
            else
                fresh.emplace(edge->key(), std::pair(&from, &to));
        }
    }
    for (const auto& [edge, line] : kept)
        replaceWaypoints(edit, edge, line);
    // New lines mind what is in their way: the others as they are now.
    for (const auto& [key, between] : fresh) {
        const Element& edge = *tree.find(key);
        const metamodel::TypeId connection = bpmn::shown(tree, edge)->type();
        replaceWaypoints(edit, key, freshLine(edit, connection, *between.first->shape, *between.second->shape, &edge));
    }
}

} // namespace millrace::editing
