// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/planner.h"

#include <algorithm>
#include <iterator>

// The part of makePlan() that is about cases which are open as the run begins.

namespace millrace::run {

using execution::FlowIndex;

namespace {

/// Walks ahead of a node, from parallel join to parallel join, those first that all ways lead to. What comes to a join
/// only by way of itself, or not at all, has been there already: the case is past the split.
class WayAhead {
public:
    explicit WayAhead(const execution::Program& program)
        : program_(program)
        , isSeen_(program.nodes.size())
        , isTaken_(program.flows.size())
    { }

    std::vector<FlowIndex> arrivedBefore(NodeIndex node)
    {
        std::vector<FlowIndex> arrived;
        expand(node);
        while (!joins_.empty()) {
            const auto full = std::ranges::find_if(joins_, [this](NodeIndex join) { return missing(join).empty(); });
            const auto next = full == joins_.end() ? joins_.begin() : full;
            const NodeIndex join = *next;
            joins_.erase(next);
            std::ranges::copy(missing(join), std::back_inserter(arrived));
            expand(join);
        }
        return arrived;
    }

private:
    const execution::Node& at(NodeIndex node) const { return program_.nodes[std::size_t(node)]; }

    bool waitsForAll(NodeIndex node) const
    {
        if (at(node).join == execution::none)
            return false;
        const execution::Join& join = program_.joins[std::size_t(at(node).join)];
        return !join.isInclusive && join.quantity == execution::none;
    }

    void expand(NodeIndex from)
    {
        std::vector<NodeIndex> work {from};
        while (!work.empty()) {
            const NodeIndex node = work.back();
            work.pop_back();
            for (const NodeIndex event : program_.boundaryEventsOf(at(node)))
                work.push_back(event);
            for (FlowIndex flow = at(node).firstOutgoing; flow < at(node).firstOutgoing + at(node).outgoingCount;
                 ++flow) {
                isTaken_[std::size_t(flow)] = true;
                const NodeIndex target = program_.flows[std::size_t(flow)].target;
                if (isSeen_[std::size_t(target)])
                    continue;
                isSeen_[std::size_t(target)] = true;
                (waitsForAll(target) ? joins_ : work).push_back(target);
            }
        }
    }

    std::vector<FlowIndex> missing(NodeIndex join) const
    {
        const auto first = program_.incomingFlows.begin() + at(join).firstIncoming;
        std::vector<FlowIndex> flows;
        std::copy_if(first, first + at(join).incomingCount, std::back_inserter(flows),
            [this](FlowIndex flow) { return !isTaken_[std::size_t(flow)]; });
        return flows;
    }

    const execution::Program& program_;
    std::vector<bool> isSeen_;
    std::vector<bool> isTaken_;
    std::vector<NodeIndex> joins_; ///< reached, and not gone on from
};

} // namespace

void Planner::planOpenings()
{
    std::int64_t cases = 0;
    for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index) {
        const std::int64_t here = inputs(index).openAtStart;
        if (here <= 0 || !plan_->isProcess(node(index).scope))
            continue;
        const auto stream = std::ranges::find(plan_->arrivals, std::int32_t(processOf(index)), &ArrivalPlan::process);
        plan_->openings.push_back(
            {std::uint32_t(stream - plan_->arrivals.begin()), index, here, WayAhead(program_).arrivedBefore(index)});
        cases += here;
    }
    if (cases > 0)
        plan_->assumptions << tr("%n case(s) are open as the run begins. They count in queues, work and costs, but not "
                                 "in the times of cases: nobody knows when they began. Of branches beside the one "
                                 "where a case stands it has been through all.",
            nullptr, int(cases));
}

} // namespace millrace::run
