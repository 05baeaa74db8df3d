// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/planner.h"

#include "simulator/run/constant_conditions.h"

#include <algorithm>

// The part of makePlan() that says which way tokens go.

namespace millrace::run {

using execution::Flow;
using execution::FlowIndex;
using execution::Node;
using execution::NodeKind;
using execution::none;
using scenario::ElementInputs;

void Planner::planChoice(NodeIndex index)
{
    const Node& which = node(index);
    if (which.outgoingCount < 2 && which.kind == NodeKind::ExclusiveGateway)
        plan(index).branches.push_back({which.firstOutgoing, 1});
    else if (which.kind == NodeKind::ExclusiveGateway || which.kind == NodeKind::EventBasedGateway)
        planExclusive(index);
    else
        planInclusive(index);
}

/// The shares that the scenario gives; the others share the rest equally (BPSim). In all they come to 1.
void Planner::planExclusive(NodeIndex index)
{
    const Node& which = node(index);
    double given = 0;
    int open = 0;
    for (const Flow& flow : program_.outgoing(which)) {
        if (const auto share = inputs(flow.element).probability)
            given += *share;
        else
            ++open;
    }
    if (open == which.outgoingCount) {
        if (const auto always = constantChoice(program_, which)) {
            plan(index).branches.push_back({*always, 1});
            return;
        }
        if (!isJudged(index))
            equal_ << title(index);
    }
    const double rest = std::max(0.0, 1 - given);
    const double whole = open == 0 ? given : given + rest;
    double sum = 0;
    for (FlowIndex flow = which.firstOutgoing; flow < which.firstOutgoing + which.outgoingCount; ++flow) {
        const double share
            = inputs(program_.flows[std::size_t(flow)].element).probability.value_or(open == 0 ? 0 : rest / open);
        if (share <= 0)
            continue;
        sum += share / whole;
        plan(index).branches.push_back({flow, sum});
    }
    if (!plan(index).branches.empty())
        plan(index).branches.back().share = 1;
}

/// Each flow by itself; the default flow is for when none is taken.
void Planner::planInclusive(NodeIndex index)
{
    const Node& which = node(index);
    bool isGiven = false;
    for (FlowIndex flow = which.firstOutgoing; flow < which.firstOutgoing + which.outgoingCount; ++flow) {
        const Flow& one = program_.flows[std::size_t(flow)];
        const auto probability = inputs(one.element).probability;
        isGiven = isGiven || probability.has_value();
        const bool isAsked = execution::isGateway(which.kind) || one.condition != none;
        if (isAsked && flow != which.defaultFlow)
            plan(index).branches.push_back({flow, probability.value_or(0.5)});
    }
    if (!isGiven && !isJudged(index))
        halves_ << title(index);
}

/// An event-based gateway is decided by shares where the scenario gives some; else the first event wins. Where an
/// event has no time of its own to come, all are as likely.
void Planner::planRace(NodeIndex index)
{
    const Node& which = node(index);
    bool hasShares = false;
    bool isTimed = true;
    for (const Flow& flow : program_.outgoing(which)) {
        const Node& event = node(flow.target);
        const ElementInputs& given = inputs(flow.target);
        hasShares = hasShares || inputs(flow.element).probability.has_value();
        isTimed = isTimed && (event.timer != none || given.wait || given.duration);
    }
    if (hasShares || !isTimed)
        planExclusive(index);
}

} // namespace millrace::run
