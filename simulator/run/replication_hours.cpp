// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/branches.h"
#include "simulator/run/replication.h"

#include <ranges>

// The part of a replication in which the hour says what holds.

namespace millrace::run {

double Replication::probabilityNow(const NodePlan& node, double usual) const
{
    for (const DuringPlan& one : node.during)
        if (one.probability && one.hours->isOpen(calendar_.now()))
            return *one.probability;
    return usual;
}

/// Valid until the next call.
const std::vector<Branch>& Replication::branchesNow(NodeIndex index)
{
    const NodePlan& node = plan_.nodes[at(index)];
    if (node.shares.empty())
        return node.branches;
    Shares shares = node.shares;
    for (const DuringPlan& one : std::views::reverse(node.during)) { // the first of them is to count
        if (one.shares.empty() || !one.hours->isOpen(calendar_.now()))
            continue;
        for (std::size_t i = 0; i < shares.size(); ++i)
            if (one.shares[i])
                shares[i] = one.shares[i];
    }
    branches_ = branchesOf(program_, program_.nodes[at(index)], shares);
    return branches_;
}

} // namespace millrace::run
