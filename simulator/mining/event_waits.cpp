// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/event_waits.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace millrace::mining {

using execution::Node;
using execution::NodeIndex;
using execution::NodeKind;
using execution::none;
using execution::Program;
using log::unknownTime;

namespace {

/// Whether a token passes the node without waiting for anything.
bool isPassedAtOnce(const Node& node)
{
    const bool isSplit
        = node.incomingCount < 2 && (node.kind == NodeKind::ParallelGateway || node.kind == NodeKind::InclusiveGateway);
    return node.kind == NodeKind::ExclusiveGateway || isSplit || node.kind == NodeKind::IntermediateThrowEvent;
}

struct Neighbours {
    std::set<NodeIndex> activities;
    bool areAll = true; ///< nothing else is there
};

/// The activities next to a node, over what is passed at once, in one direction.
template <class Next> Neighbours neighboursOf(const Program& program, NodeIndex from, Next next)
{
    Neighbours found;
    std::set<NodeIndex> known;
    std::vector<NodeIndex> todo {from};
    while (!todo.empty()) {
        const NodeIndex at = todo.back();
        todo.pop_back();
        for (const NodeIndex other : next(at)) {
            const Node& node = program.nodes[std::size_t(other)];
            if (!known.insert(other).second)
                continue;
            if (execution::isActivity(node.kind) && node.ownScope == none)
                found.activities.insert(other);
            else if (isPassedAtOnce(node))
                todo.push_back(other);
            else
                found.areAll = false;
        }
    }
    return found;
}

struct Surroundings {
    Neighbours before;
    Neighbours behind;
};

Surroundings surroundingsOf(const Program& program, NodeIndex event)
{
    const auto sources = [&](NodeIndex index) {
        const Node& node = program.nodes[std::size_t(index)];
        std::vector<NodeIndex> all;
        for (std::int32_t i = node.firstIncoming; i < node.firstIncoming + node.incomingCount; ++i)
            all.push_back(program.flows[std::size_t(program.incomingFlows[std::size_t(i)])].source);
        return all;
    };
    const auto targets = [&](NodeIndex index) {
        std::vector<NodeIndex> all;
        for (const execution::Flow& flow : program.outgoing(program.nodes[std::size_t(index)]))
            all.push_back(flow.target);
        return all;
    };
    return {neighboursOf(program, event, sources), neighboursOf(program, event, targets)};
}

/// The first execution of one of the activities from there on: a reminder, say, may come between.
std::optional<std::size_t> firstOf(
    const std::vector<NodeIndex>& nodes, const std::set<NodeIndex>& activities, std::size_t from)
{
    for (std::size_t i = from; i < nodes.size(); ++i)
        if (activities.count(nodes[i]) != 0)
            return i;
    return std::nullopt;
}

/// The last end of one of the activities before the execution.
Microseconds lastEnd(const log::LoggedCase& one, const std::vector<NodeIndex>& nodes,
    const std::set<NodeIndex>& activities, std::size_t instance)
{
    Microseconds latest = unknownTime;
    for (std::size_t i = 0; i < instance; ++i)
        if (activities.count(nodes[i]) != 0 && one.instances[i].end <= one.instances[instance].enabled)
            latest = std::max(latest, one.instances[i].end);
    return latest;
}

} // namespace

std::vector<std::vector<double>> eventWaits(
    const Program& program, const log::ActivityLog& log, const Replayed& replayed)
{
    std::vector<std::vector<double>> waits(program.nodes.size());
    std::map<NodeIndex, Surroundings> known;
    for (const Replayed::Passed& passed : replayed.passed) {
        auto found = known.find(passed.event);
        if (found == known.end())
            found = known.emplace(passed.event, surroundingsOf(program, passed.event)).first;
        const Surroundings& around = found->second;
        const log::LoggedCase& one = log.cases[passed.caseNumber];
        const std::vector<NodeIndex>& nodes = replayed.nodes[passed.caseNumber];
        const auto behind = firstOf(nodes, around.behind.activities, passed.instance);
        if (!around.before.areAll || !behind || one.instances[*behind].enabled == unknownTime)
            continue;
        const Microseconds end = lastEnd(one, nodes, around.before.activities, *behind);
        if (end != unknownTime)
            waits[std::size_t(passed.event)].push_back(double(one.instances[*behind].enabled - end) * 1e-6);
    }
    return waits;
}

} // namespace millrace::mining
