// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/planner.h"

#include "simulator/run/branches.h"
#include "simulator/run/constant_conditions.h"

#include <algorithm>

// The part of makePlan() that says which way tokens go.

namespace millrace::run {

using execution::Flow;
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

Shares Planner::sharesOf(const Node& which) const
{
    Shares shares;
    for (const Flow& flow : program_.outgoing(which))
        shares.push_back(inputs(flow.element).probability);
    return shares;
}

void Planner::planExclusive(NodeIndex index)
{
    const Node& which = node(index);
    const Shares shares = sharesOf(which);
    if (isUnsaid(shares)) {
        if (const auto always = constantChoice(program_, which)) {
            plan(index).branches.push_back({*always, 1});
            return;
        }
        if (!isJudged(index))
            equal_ << title(index);
    }
    plan(index).branches = exclusiveBranches(which, shares);
    planSharesDuring(index);
}

void Planner::planInclusive(NodeIndex index)
{
    const Shares shares = sharesOf(node(index));
    plan(index).branches = inclusiveBranches(program_, node(index), shares);
    if (isUnsaid(shares) && !isJudged(index))
        halves_ << title(index);
    planSharesDuring(index);
}

/// By the calendars in which any of the ways out has another share.
void Planner::planSharesDuring(NodeIndex index)
{
    NodePlan& made = plan(index);
    const auto flows = program_.outgoing(node(index));
    for (const scenario::Calendar& calendar : scenario_.calendars) {
        Shares shares;
        for (const Flow& flow : flows) {
            const auto& all = inputs(flow.element).during;
            const auto found = std::ranges::find(all, calendar.id, &scenario::During::calendar);
            shares.push_back(found == all.end() ? std::nullopt : found->probability);
        }
        if (!isUnsaid(shares))
            made.during.push_back({calendars_.at(calendar.id.toStdString()), {}, {}, {}, {}, {}, std::move(shares)});
    }
    if (!made.during.empty())
        made.shares = sharesOf(node(index));
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
