// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/branches.h"

#include <algorithm>

namespace millrace::run {

using execution::FlowIndex;
using execution::Node;
using execution::NodeKind;
using execution::none;

bool isUnsaid(const Shares& shares)
{
    return std::ranges::none_of(shares, [](const auto& share) { return share.has_value(); });
}

std::vector<Branch> exclusiveBranches(const Node& node, const Shares& shares)
{
    double given = 0;
    for (const auto& share : shares)
        given += share.value_or(0);
    const auto open = std::ranges::count_if(shares, [](const auto& share) { return !share; });
    const double rest = std::max(0.0, 1 - given);
    const double whole = open == 0 ? given : given + rest;
    std::vector<Branch> branches;
    double sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double share = shares[i].value_or(open == 0 ? 0 : rest / double(open));
        if (share <= 0)
            continue;
        sum += share / whole;
        branches.push_back({node.firstOutgoing + FlowIndex(i), sum});
    }
    if (!branches.empty())
        branches.back().share = 1;
    return branches;
}

std::vector<Branch> inclusiveBranches(const execution::Program& program, const Node& node, const Shares& shares)
{
    std::vector<Branch> branches;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const FlowIndex flow = node.firstOutgoing + FlowIndex(i);
        const bool isAsked = execution::isGateway(node.kind) || program.flows[std::size_t(flow)].condition != none;
        if (isAsked && flow != node.defaultFlow)
            branches.push_back({flow, shares[i].value_or(0.5)});
    }
    return branches;
}

std::vector<Branch> branchesOf(const execution::Program& program, const Node& node, const Shares& shares)
{
    return node.kind == NodeKind::ExclusiveGateway || node.kind == NodeKind::EventBasedGateway
        ? exclusiveBranches(node, shares)
        : inclusiveBranches(program, node, shares);
}

} // namespace millrace::run
