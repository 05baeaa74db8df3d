// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/compilation.h"

namespace millrace::execution {

/// Backwards from one flow, over flows and from boundary events to their activities.
static std::vector<std::uint64_t> nodesBefore(
    const Program& program, const Scope& scope, NodeIndex gateway, FlowIndex last)
{
    std::vector<std::uint64_t> reached((static_cast<std::size_t>(scope.nodeCount) + 63) / 64, 0);
    std::vector<NodeIndex> work;
    const auto visit = [&](NodeIndex node) {
        const auto bit = static_cast<std::size_t>(node - scope.firstNode);
        if ((reached[bit / 64] >> (bit % 64) & 1U) != 0)
            return;
        reached[bit / 64] |= std::uint64_t {1} << (bit % 64);
        if (node != gateway) // reached from it, but not through it
            work.push_back(node);
    };
    visit(program.flows[static_cast<std::size_t>(last)].source);
    while (!work.empty()) {
        const Node& node = program.nodes[static_cast<std::size_t>(work.back())];
        work.pop_back();
        if (node.attachedTo != none)
            visit(node.attachedTo);
        for (std::int32_t i = node.firstIncoming; i < node.firstIncoming + node.incomingCount; ++i)
            visit(program.flows[static_cast<std::size_t>(program.incomingFlows[static_cast<std::size_t>(i)])].source);
    }
    return reached;
}

std::vector<std::vector<std::uint64_t>> nodesReaching(const Program& program, NodeIndex gateway)
{
    const Node& node = program.nodes[static_cast<std::size_t>(gateway)];
    const Scope& scope = program.scopes[static_cast<std::size_t>(node.scope)];
    std::vector<std::vector<std::uint64_t>> all;
    for (std::int32_t i = node.firstIncoming; i < node.firstIncoming + node.incomingCount; ++i)
        all.push_back(nodesBefore(program, scope, gateway, program.incomingFlows[static_cast<std::size_t>(i)]));
    return all;
}

} // namespace millrace::execution
