// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/layout/obstacles.h"
#include "modeler/layout/text_size.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

namespace {

constexpr double gapAbove = 4; ///< between a name and the flow below it
constexpr double gapBeside = 6;
constexpr double farthestName = 150; ///< how far from its line a name may reach

bool isNamedFlow(const Element* flow)
{
    return flow && (flow->is(type::SequenceFlow) || flow->is(type::MessageFlow)) && !flow->name().trimmed().isEmpty();
}

/// Places for a name along a flow, best first: the one where it is drawn when nobody has placed it (above or right of
/// the middle of the longest stretch), then other places on that stretch and on shorter ones.
std::vector<QRectF> placesAlong(const bpmn::Waypoints& line, const QSizeF& size)
{
    std::vector<QLineF> stretches;
    for (qsizetype i = 1; i < line.size(); ++i)
        stretches.emplace_back(line[i - 1], line[i]);
    std::stable_sort(stretches.begin(), stretches.end(),
        [](const QLineF& a, const QLineF& b) { return a.length() > b.length() + 0.5; });
    std::vector<QRectF> places;
    for (const QLineF& stretch : stretches) {
        const bool lies = std::abs(stretch.dx()) >= std::abs(stretch.dy());
        for (const double share : {0.5, 0.25, 0.75}) {
            const QPointF at = stretch.pointAt(share);
            QRectF first(at, size);
            QRectF second(at, size);
            if (lies) {
                first.moveTopLeft({at.x() - size.width() / 2, at.y() - gapAbove - size.height()});
                second.moveTopLeft({at.x() - size.width() / 2, at.y() + gapAbove});
            } else {
                first.moveTopLeft({at.x() + gapBeside, at.y() - size.height() / 2});
                second.moveTopLeft({at.x() - gapBeside - size.width(), at.y() - size.height() / 2});
            }
            places.push_back(first);
            places.push_back(second);
        }
    }
    return places;
}

bool runsThrough(const bpmn::Waypoints& line, const QRectF& place)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        if (layout::passesThrough(line[i - 1], line[i], place))
            return true;
    return false;
}

/// Pools, lanes, groups and open sub-processes have their content in them, names of flows too.
bool isDrawnAround(const Element& shape, const Element& element)
{
    const bool isScope = element.is(type::SubProcess) || element.is(type::SubChoreography);
    return element.is(type::Participant) || element.is(type::Lane) || element.is(type::Group)
        || (isScope && shape.attribute(u"isExpanded") == QLatin1String("true"));
}

bool isTaken(const Edit& edit, const Element& edge, const QRectF& place)
{
    for (const Element* other : edit.drawnIn(*planeOf(edge), place)) {
        if (other->is(type::BPMNEdge)) {
            if (runsThrough(bpmn::waypoints(*other), place))
                return true;
        } else if (const Element* element = bpmn::shown(edit.tree(), *other);
                   element && !isDrawnAround(*other, *element)) {
            return true;
        }
    }
    return false;
}

void findPlace(Edit& edit, const Element& edge)
{
    const Element* flow = bpmn::shown(edit.tree(), edge);
    const bpmn::Waypoints line = bpmn::waypoints(edge);
    if (!isNamedFlow(flow) || bpmn::labelBounds(edge) || line.size() < 2)
        return;
    const std::vector<QRectF> places = placesAlong(line, layout::labelSize(flow->name()));
    const auto free = std::find_if(places.begin(), places.end(),
        [&](const QRectF& place) { return !isTaken(edit, edge, place.adjusted(1, 1, -1, -1)); });
    if (free == places.begin() || free == places.end())
        return;
    placeLabel(edit, edge.key(), {free->topLeft().toPoint(), free->size()});
}

/// The edge that a change drew or led elsewhere; null for other changes.
const Element* drawnEdge(const Tree& tree, const metamodel::Change& change)
{
    const Element* changed = tree.find(metamodel::subject(change));
    if (!changed || std::holds_alternative<metamodel::Move>(change))
        return nullptr;
    const Element* edge = changed->is(type::Point) ? changed->parent() : changed;
    return edge && edge->is(type::BPMNEdge) && planeOf(*edge) ? edge : nullptr;
}

/// Flows with names that a line may have come upon.
std::set<Key> namedNear(const Edit& edit, const Element& edge)
{
    std::set<Key> result {edge.key()};
    const bpmn::Waypoints line = bpmn::waypoints(edge);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF stretch = QRectF(line[i - 1], line[i]).normalized();
        for (const Element* other :
            edit.drawnIn(*planeOf(edge), stretch.adjusted(-farthestName, -farthestName, farthestName, farthestName)))
            if (other->is(type::BPMNEdge) && isNamedFlow(bpmn::shown(edit.tree(), *other)))
                result.insert(other->key());
    }
    return result;
}

} // namespace

void followFlowLabels(Edit& edit, const metamodel::Change& change)
{
    const Tree& tree = edit.tree();
    if (const Element* edge = drawnEdge(tree, change)) {
        // A new line may come upon the names of others; those that move are too many to look around each.
        const std::set<Key> keys
            = std::holds_alternative<metamodel::Insert>(change) && tree.find(metamodel::subject(change)) == edge
            ? namedNear(edit, *edge)
            : std::set<Key> {edge->key()};
        for (const Key key : keys)
            if (!edit.hasFollowed("flow-labels", key))
                findPlace(edit, *tree.find(key));
        return;
    }
    const auto* set = std::get_if<metamodel::Set>(&change);
    const Element* flow
        = set && set->property == QLatin1String("name") ? tree.find(metamodel::subject(change)) : nullptr;
    if (!isNamedFlow(flow))
        return;
    for (const Element* edge : bpmn::diagramElements(tree, *flow))
        if (edge->is(type::BPMNEdge) && planeOf(*edge))
            findPlace(edit, *edge);
}

} // namespace millrace::editing
