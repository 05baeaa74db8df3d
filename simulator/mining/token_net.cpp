// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/token_net.h"

#include <algorithm>

namespace millrace::mining {

using execution::Flow;
using execution::Node;
using execution::NodeKind;
using execution::none;
using execution::ScopeIndex;
using execution::Trigger;

namespace {

void put(Marking& marking, std::int32_t place)
{
    marking.insert(std::upper_bound(marking.begin(), marking.end(), place), place);
}

bool take(Marking& marking, std::int32_t place)
{
    const auto found = std::lower_bound(marking.begin(), marking.end(), place);
    if (found == marking.end() || *found != place)
        return false;
    marking.erase(found);
    return true;
}

bool holds(const Marking& marking, std::int32_t place)
{
    return std::binary_search(marking.begin(), marking.end(), place);
}

bool isSomeJoin(const Node& node)
{
    return node.incomingCount > 1 && (node.kind == NodeKind::InclusiveGateway || node.kind == NodeKind::ComplexGateway);
}

} // namespace

TokenNet::TokenNet(const execution::Program& program, std::vector<bool> isVisible)
    : program_(program)
    , isVisible_(std::move(isVisible))
    , flowCount_(std::int32_t(program.flows.size()))
    , nodeCount_(std::int32_t(program.nodes.size()))
    , reaches_(program.nodes.size())
{
    const bool hasSomeJoin = std::any_of(program.nodes.begin(), program.nodes.end(), isSomeJoin);
    for (NodeIndex from = 0; hasSomeJoin && from < nodeCount_; ++from) {
        std::vector<bool>& reached = reaches_[std::size_t(from)];
        reached.resize(std::size_t(nodeCount_));
        std::vector<NodeIndex> todo {from};
        while (!todo.empty()) {
            const NodeIndex at = todo.back();
            todo.pop_back();
            const auto visitNode = [&](NodeIndex next) {
                if (!reached[std::size_t(next)]) {
                    reached[std::size_t(next)] = true;
                    todo.push_back(next);
                }
            };
            for (const Flow& flow : program.outgoing(node(at)))
                visitNode(flow.target);
            for (const NodeIndex event : program.boundaryEventsOf(node(at)))
                visitNode(event);
        }
    }
}

/// An activity that may happen again, or that an event may follow: its token stays until something shows.
bool TokenNet::mayLinger(NodeIndex index) const
{
    return node(index).loop != none || node(index).boundaryCount > 0;
}

execution::NodeIndex TokenNet::nodeOf(std::int32_t place) const
{
    if (place < flowCount_)
        return program_.flows[std::size_t(place)].target;
    if (place < flowCount_ + 2 * nodeCount_)
        return (place - flowCount_) % nodeCount_;
    if (place < initialPlace())
        return program_.flows[std::size_t(place - flowCount_ - 2 * nodeCount_)].source;
    return none;
}

bool TokenNet::isInScope(std::int32_t place, ScopeIndex scope) const
{
    const NodeIndex at = nodeOf(place);
    if (at == none)
        return false;
    for (ScopeIndex up = node(at).scope; up != none; up = program_.scopes[std::size_t(up)].parent)
        if (up == scope)
            return true;
    return false;
}

/// Whether a token may still come to the join from there, beside those that wait at it.
bool TokenNet::isReachable(std::int32_t place, NodeIndex join) const
{
    const NodeIndex at = nodeOf(place);
    if (at == none || (place < flowCount_ && at == join))
        return false;
    // A token inside of a sub-process comes on from that.
    for (NodeIndex from = at; from != none;) {
        if (reaches_[std::size_t(from)][std::size_t(join)])
            return true;
        const ScopeIndex scope = node(from).scope;
        from = program_.scopes[std::size_t(scope)].node;
    }
    return false;
}

bool TokenNet::allows(const Marking& marking, NodeIndex activity) const
{
    if (holds(marking, before(activity)) || (node(activity).loop != none && holds(marking, inside(activity))))
        return true;
    return std::any_of(marking.begin(), marking.end(), [&](std::int32_t place) {
        return place < flowCount_ && program_.flows[std::size_t(place)].target == activity;
    });
}

Marking TokenNet::visit(const Marking& marking, NodeIndex activity) const
{
    SilentStep step {marking, {}};
    if (node(activity).loop != none && holds(marking, inside(activity)))
        return marking;
    const auto over = std::find_if(marking.begin(), marking.end(), [&](std::int32_t place) {
        return place < flowCount_ && program_.flows[std::size_t(place)].target == activity;
    });
    take(step.marking, over != marking.end() ? *over : before(activity));
    if (mayLinger(activity))
        put(step.marking, inside(activity));
    else
        leave(step, activity);
    return step.marking;
}

std::vector<SilentStep> TokenNet::steps(const Marking& marking) const
{
    std::vector<SilentStep> out;
    for (std::size_t i = 0; i < marking.size(); ++i) {
        const std::int32_t place = marking[i];
        if (i > 0 && place == marking[i - 1])
            continue;
        if (place == initialPlace()) {
            begin(marking, out);
        } else if (place < flowCount_ || (place >= before(0) && place < optional(0))) {
            const NodeIndex target = nodeOf(place);
            if (isVisible_[std::size_t(target)]) {
                stepsBefore(marking, place, target, out);
                continue;
            }
            SilentStep step {marking, {}};
            const bool isJoin = node(target).incomingCount > 1
                && (node(target).kind == NodeKind::ParallelGateway || isSomeJoin(node(target)));
            if (!isJoin || place >= flowCount_)
                take(step.marking, place);
            enter(std::move(step), target, out);
        } else if (place < before(0)) {
            stepsInside(marking, nodeOf(place), out);
        }
    }
    return out;
}

void TokenNet::begin(const Marking& marking, std::vector<SilentStep>& out) const
{
    SilentStep step {marking, {}};
    take(step.marking, initialPlace());
    const auto starts = program_.startsOf(0);
    if (program_.startsEverywhere) {
        for (const NodeIndex start : starts)
            put(step.marking, before(start));
        out.push_back(std::move(step));
        return;
    }
    for (const NodeIndex start : starts) {
        SilentStep one = step;
        put(one.marking, before(start));
        one.marks.push_back(nodeMark(start));
        out.push_back(std::move(one));
    }
}

/// The token has been taken from before the node, but for joins, which take theirs.
void TokenNet::enter(SilentStep step, NodeIndex index, std::vector<SilentStep>& out) const
{
    const Node& at = node(index);
    if (execution::isGateway(at.kind)) {
        enterGateway(std::move(step), index, out);
        return;
    }
    if (at.kind == NodeKind::EndEvent) {
        end(step, index);
    } else if (at.ownScope != none) {
        put(step.marking, inside(index));
        for (const NodeIndex start : program_.calledStartsOf(at.ownScope))
            put(step.marking, before(start));
    } else if (mayLinger(index)) {
        put(step.marking, inside(index));
    } else {
        if (at.kind == NodeKind::IntermediateCatchEvent)
            step.marks.push_back(nodeMark(index));
        leave(step, index);
    }
    out.push_back(std::move(step));
}

/// An event at an activity may come before anybody has begun that.
void TokenNet::stepsBefore(
    const Marking& marking, std::int32_t place, NodeIndex index, std::vector<SilentStep>& out) const
{
    for (const NodeIndex event : program_.boundaryEventsOf(node(index))) {
        SilentStep step {marking, {nodeMark(event)}};
        if (node(event).isInterrupting)
            take(step.marking, place);
        leave(step, event);
        out.push_back(std::move(step));
    }
}

void TokenNet::enterGateway(SilentStep step, NodeIndex index, std::vector<SilentStep>& out) const
{
    const Node& at = node(index);
    if (at.kind == NodeKind::ExclusiveGateway || at.kind == NodeKind::EventBasedGateway) {
        for (FlowIndex flow = at.firstOutgoing; flow < at.firstOutgoing + at.outgoingCount; ++flow) {
            SilentStep one = step;
            put(one.marking, flow);
            one.marks.push_back(flowMark(flow));
            out.push_back(std::move(one));
        }
        if (at.outgoingCount == 0)
            out.push_back(std::move(step));
        return;
    }
    const bool isReady = at.incomingCount < 2  ? true
        : at.kind == NodeKind::ParallelGateway ? joinAll(step, index)
                                               : joinSome(step, index);
    if (!isReady)
        return;
    leave(step, index);
    out.push_back(std::move(step));
}

bool TokenNet::joinAll(SilentStep& step, NodeIndex index) const
{
    const Node& at = node(index);
    for (std::int32_t i = at.firstIncoming; i < at.firstIncoming + at.incomingCount; ++i)
        if (!take(step.marking, program_.incomingFlows[std::size_t(i)]))
            return false;
    return true;
}

bool TokenNet::joinSome(SilentStep& step, NodeIndex index) const
{
    if (std::any_of(
            step.marking.begin(), step.marking.end(), [&](std::int32_t place) { return isReachable(place, index); }))
        return false;
    const Node& at = node(index);
    for (std::int32_t i = at.firstIncoming; i < at.firstIncoming + at.incomingCount; ++i)
        take(step.marking, program_.incomingFlows[std::size_t(i)]);
    return true;
}

void TokenNet::leave(SilentStep& step, NodeIndex index) const
{
    const Node& at = node(index);
    const bool isChoice = at.hasConditions && at.outgoingCount > 1;
    if (isChoice) {
        split(step, index);
        return;
    }
    for (FlowIndex flow = at.firstOutgoing; flow < at.firstOutgoing + at.outgoingCount; ++flow)
        put(step.marking, flow);
}

/// Which flows are taken shows later: until then they may be.
void TokenNet::split(SilentStep& step, NodeIndex index) const
{
    const Node& at = node(index);
    put(step.marking, inside(index));
    step.marks.push_back(nodeMark(index));
    for (FlowIndex flow = at.firstOutgoing; flow < at.firstOutgoing + at.outgoingCount; ++flow) {
        const bool isAsked = execution::isGateway(at.kind) || program_.flows[std::size_t(flow)].condition != none;
        if (flow == at.defaultFlow)
            continue;
        put(step.marking, isAsked ? optional(flow) : flow);
    }
}

void TokenNet::stepsInside(const Marking& marking, NodeIndex index, std::vector<SilentStep>& out) const
{
    const Node& at = node(index);
    // A conditional split of an activity that lingers has flows that may still be given; else it has not left yet.
    const bool isSplit = std::any_of(marking.begin(), marking.end(),
        [&](std::int32_t place) { return place >= optional(0) && place < initialPlace() && nodeOf(place) == index; });
    const bool hasLeft = at.hasConditions && at.outgoingCount > 1 && (isSplit || !mayLinger(index));
    if (hasLeft) {
        stepsOfSplit(marking, index, out);
        return;
    }
    if (at.ownScope != none) {
        stepsOfScope(marking, index, out);
        return;
    }
    SilentStep step {marking, {}};
    take(step.marking, inside(index));
    leave(step, index);
    out.push_back(std::move(step));
    stepsOfBoundary(marking, index, out);
}

void TokenNet::stepsOfSplit(const Marking& marking, NodeIndex index, std::vector<SilentStep>& out) const
{
    const Node& at = node(index);
    SilentStep closed {marking, {}};
    take(closed.marking, inside(index));
    bool hasGiven = false;
    for (FlowIndex flow = at.firstOutgoing; flow < at.firstOutgoing + at.outgoingCount; ++flow) {
        if (flow == at.defaultFlow)
            continue;
        if (!take(closed.marking, optional(flow))) {
            hasGiven = true;
            continue;
        }
        SilentStep given {marking, {flowMark(flow)}};
        take(given.marking, optional(flow));
        put(given.marking, flow);
        out.push_back(std::move(given));
    }
    if (!hasGiven && at.defaultFlow != none) {
        put(closed.marking, at.defaultFlow);
        closed.marks.push_back(flowMark(at.defaultFlow));
        hasGiven = true;
    }
    if (hasGiven)
        out.push_back(std::move(closed));
}

void TokenNet::stepsOfBoundary(const Marking& marking, NodeIndex index, std::vector<SilentStep>& out) const
{
    for (const NodeIndex event : program_.boundaryEventsOf(node(index))) {
        SilentStep step {marking, {nodeMark(event)}};
        take(step.marking, inside(index));
        if (node(index).ownScope != none && node(event).isInterrupting)
            closeScope(step.marking, node(index).ownScope);
        if (!node(event).isInterrupting) {
            if (node(index).ownScope != none)
                continue; // may come any number of times while it runs: not replayed
            leave(step, index);
        }
        leave(step, event);
        out.push_back(std::move(step));
    }
}

void TokenNet::stepsOfScope(const Marking& marking, NodeIndex index, std::vector<SilentStep>& out) const
{
    const ScopeIndex scope = node(index).ownScope;
    const bool isBusy
        = std::any_of(marking.begin(), marking.end(), [&](std::int32_t place) { return isInScope(place, scope); });
    stepsOfBoundary(marking, index, out);
    if (isBusy)
        return;
    SilentStep step {marking, {}};
    take(step.marking, inside(index));
    leave(step, index);
    out.push_back(std::move(step));
    if (node(index).loop == none)
        return;
    SilentStep again {marking, {}};
    for (const NodeIndex start : program_.calledStartsOf(scope))
        put(again.marking, before(start));
    out.push_back(std::move(again));
}

void TokenNet::end(SilentStep& step, NodeIndex index) const
{
    if (node(index).trigger == Trigger::Terminate)
        closeScope(step.marking, node(index).scope);
}

void TokenNet::closeScope(Marking& marking, ScopeIndex scope) const
{
    std::erase_if(marking, [&](std::int32_t place) { return isInScope(place, scope); });
}

} // namespace millrace::mining
