// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/program.h"

#include <algorithm>

namespace millrace::execution {

ElementIndex Program::elementById(std::string_view id) const
{
    const auto found
        = std::find_if(elements.begin(), elements.end(), [&](const ElementInfo& element) { return element.id == id; });
    return found == elements.end() ? none : static_cast<ElementIndex>(found - elements.begin());
}

std::span<const NodeIndex> Program::startsOf(ScopeIndex scope) const
{
    const Scope& of = scopes[static_cast<std::size_t>(scope)];
    return std::span(starts).subspan(static_cast<std::size_t>(of.firstStart), static_cast<std::size_t>(of.startCount));
}

std::span<const NodeIndex> Program::calledStartsOf(ScopeIndex scope) const
{
    const auto all = startsOf(scope);
    if (all.empty() || nodes[static_cast<std::size_t>(all.front())].kind != NodeKind::StartEvent)
        return all;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (nodes[static_cast<std::size_t>(all[i])].trigger == Trigger::None)
            return all.subspan(i, 1);
    return {};
}

std::span<const NodeIndex> Program::eventStartsOf(ScopeIndex scope) const
{
    const Scope& of = scopes[static_cast<std::size_t>(scope)];
    return std::span(eventStarts)
        .subspan(static_cast<std::size_t>(of.firstEventStart), static_cast<std::size_t>(of.eventStartCount));
}

std::span<const NodeIndex> Program::boundaryEventsOf(const Node& node) const
{
    return std::span(boundaryEvents)
        .subspan(static_cast<std::size_t>(node.firstBoundary), static_cast<std::size_t>(node.boundaryCount));
}

std::span<const Flow> Program::outgoing(const Node& node) const
{
    return std::span(flows).subspan(
        static_cast<std::size_t>(node.firstOutgoing), static_cast<std::size_t>(node.outgoingCount));
}

NodeIndex Program::startOf(ScopeIndex process) const
{
    const auto all = startsOf(process);
    for (const NodeIndex start : all)
        if (nodes[static_cast<std::size_t>(start)].trigger == Trigger::None)
            return start;
    return all.empty() ? none : all.front();
}

NodeIndex Program::startFor(const EventName& event) const
{
    const std::string& wanted = event.name.empty() ? event.id : event.name;
    const auto isTriggered = [&](NodeIndex index) {
        const Node& node = nodes[static_cast<std::size_t>(index)];
        const bool isReceipt = node.kind == NodeKind::ReceiveTask && event.trigger == Trigger::Message;
        if ((node.trigger != event.trigger && !isReceipt) || node.eventName == none)
            return false;
        const EventName& name = eventNames[static_cast<std::size_t>(node.eventName)];
        return name.name == wanted || name.id == wanted;
    };
    const auto triggered = [&](NodeIndex index) {
        const NodeIndex last = index + nodes[static_cast<std::size_t>(index)].partCount;
        while (index <= last && !isTriggered(index))
            ++index;
        return index <= last ? index : none;
    };
    for (const NodeIndex start : startsOf(0)) {
        const Node& node = nodes[static_cast<std::size_t>(start)];
        NodeIndex found = node.kind == NodeKind::StartEvent || node.instantiates ? triggered(start) : none;
        if (node.kind == NodeKind::EventBasedGateway && node.instantiates)
            for (const Flow& flow : outgoing(node))
                found = found == none ? triggered(flow.target) : found;
        if (found != none)
            return found;
    }
    return none;
}

const std::string& Program::title(ElementIndex element) const
{
    const ElementInfo& info = elements[static_cast<std::size_t>(element)];
    return info.name.empty() ? info.id : info.name;
}

bool haveSameShape(const Program& a, const Program& b)
{
    const auto same = [](const auto& left, const auto& right, auto&& isSame) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), isSame);
    };
    return a.processId == b.processId && same(a.elements, b.elements, [](const ElementInfo& x, const ElementInfo& y) {
        return x.id == y.id && x.type == y.type;
    }) && same(a.nodes, b.nodes, [](const Node& x, const Node& y) {
        return x.behavior == y.behavior && x.scope == y.scope && x.ownScope == y.ownScope
            && x.attachedTo == y.attachedTo && x.join == y.join && x.trigger == y.trigger && x.loop == y.loop
            && x.compensation == y.compensation && x.whole == y.whole;
    }) && same(a.flows, b.flows, [](const Flow& x, const Flow& y) {
        return x.source == y.source && x.target == y.target && x.element == y.element
            && x.incomingSlot == y.incomingSlot;
    }) && same(a.joins, b.joins, [](const Join& x, const Join& y) {
        return x.node == y.node && x.firstSlot == y.firstSlot && x.flowCount == y.flowCount;
    }) && same(a.loops, b.loops, [](const Loop& x, const Loop& y) {
        return x.kind == y.kind && x.inner == y.inner && x.scope == y.scope;
    });
}

} // namespace millrace::execution
