// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/attach.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/convert.h"
#include "modeler/editing/operations/place.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

#include <algorithm>
#include <array>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

/// What a boundary event may wait for (OMG BPMN 2.0.2, table 10.93).
constexpr std::array onBorder {type::MessageEventDefinition, type::TimerEventDefinition,
    type::EscalationEventDefinition, type::ErrorEventDefinition, type::CancelEventDefinition,
    type::CompensateEventDefinition, type::ConditionalEventDefinition, type::SignalEventDefinition};
/// And what an event in the flow may.
constexpr std::array inFlow {type::MessageEventDefinition, type::TimerEventDefinition, type::ConditionalEventDefinition,
    type::SignalEventDefinition, type::LinkEventDefinition};

template <typename Allowed> bool waitsOnlyFor(const Element& event, const Allowed& allowed)
{
    const auto definitions = bpmn::eventDefinitions(event);
    return std::all_of(definitions.begin(), definitions.end(), [&allowed](const Element* definition) {
        return std::any_of(allowed.begin(), allowed.end(), [definition](TypeId one) { return definition->is(one); });
    });
}

bool mayAttach(const Tree& tree, const Element& event)
{
    return (event.is(type::IntermediateCatchEvent) || event.is(type::IntermediateThrowEvent))
        && bpmn::incoming(tree, event).empty() && waitsOnlyFor(event, onBorder);
}

void putOnBorder(Edit& edit, Key shape, const QRectF& host)
{
    const QRectF bounds = *bpmn::bounds(*edit.tree().find(shape));
    const QPointF by = nearestOnBorder(host, bounds.center()) - bounds.center();
    setBounds(edit, shape, bounds.translated(by));
    moveLabel(edit, shape, by);
}

void attachTo(Edit& edit, Key shape, const Element& hostShape)
{
    const Tree& tree = edit.tree();
    const Element* event = bpmn::shown(tree, *tree.find(shape));
    const Element* host = bpmn::shown(tree, hostShape);
    const QRectF border = *bpmn::bounds(hostShape);
    const Key scope = flowScopeOf(*host)->key();
    const QString hostId = host->id();
    Key key = event->key();
    if (!event->is(type::BoundaryEvent))
        key = convert(edit, key, type::BoundaryEvent,
            [&hostId](metamodel::Draft& draft) { draft.set(u"attachedToRef", hostId); });
    else
        edit.set(key, u"attachedToRef", hostId);
    edit.move(key, scope);
    putOnBorder(edit, shape, border);
}

void settle(Edit& edit, Key shape, const std::set<Key>& moving, bool mayChange)
{
    const Tree& tree = edit.tree();
    const Element* eventShape = tree.find(shape);
    const Element* event = eventShape ? bpmn::shown(tree, *eventShape) : nullptr;
    const auto bounds = event ? bpmn::bounds(*eventShape) : std::nullopt;
    if (!bounds || !event->is(type::Event))
        return;
    const bool isAttached = event->is(type::BoundaryEvent);
    if (mayChange && (isAttached || mayAttach(tree, *event))) {
        const Element* border = borderAt(tree, *planeOf(*eventShape), bounds->center());
        const Element* activity = border ? bpmn::shown(tree, *border) : nullptr;
        if (activity && canAttach(*activity) && flowScopeOf(*activity) && !moving.contains(border->key())) {
            attachTo(edit, shape, *border);
            return;
        }
    }
    if (!isAttached)
        return;
    if (mayChange && waitsOnlyFor(*event, inFlow)) {
        convert(edit, event->key(), type::IntermediateCatchEvent);
        return;
    }
    const Element* host = bpmn::referred(tree, *event, u"attachedToRef");
    const Element* hostShape = host ? diagramElementOn(tree, *planeOf(*eventShape), *host) : nullptr;
    const auto border = hostShape ? bpmn::bounds(*hostShape) : std::nullopt;
    if (border && !moving.contains(hostShape->key()))
        putOnBorder(edit, shape, *border);
}

} // namespace

bool canSitOnBorder(const Tree& tree, const Element& event)
{
    return event.is(type::BoundaryEvent) || mayAttach(tree, event);
}

void settleEvents(Edit& edit, const std::vector<Key>& shapes, const std::set<Key>& moving, bool mayChange)
{
    for (Key shape : shapes)
        settle(edit, shape, moving, mayChange && shapes.size() == 1);
}

} // namespace millrace::editing
