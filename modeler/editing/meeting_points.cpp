// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/meeting_points.h"

#include <cstddef>
#include <utility>

namespace millrace::editing {

namespace {

constexpr int unknown = -1;

/// The nodes that lead to an end, in postorder of the reversed graph; the common end, node `waysIn.size() - 1`, last.
std::vector<int> postorderFromEnd(const std::vector<std::vector<int>>& waysIn)
{
    std::vector<int> order;
    std::vector<bool> seen(waysIn.size());
    std::vector<std::pair<int, std::size_t>> open {{int(waysIn.size()) - 1, 0}};
    seen.back() = true;
    while (!open.empty()) {
        const int node = open.back().first;
        const std::vector<int>& before = waysIn[std::size_t(node)];
        if (open.back().second == before.size()) {
            order.push_back(node);
            open.pop_back();
            continue;
        }
        const int next = before[open.back().second++];
        if (!seen[std::size_t(next)]) {
            seen[std::size_t(next)] = true;
            open.emplace_back(next, 0);
        }
    }
    return order;
}

} // namespace

std::vector<int> meetingPoints(const std::vector<std::vector<int>>& waysOut)
{
    const int end = int(waysOut.size());
    std::vector<std::vector<int>> waysIn(waysOut.size() + 1);
    std::vector<std::vector<int>> out = waysOut;
    for (int node = 0; node < end; ++node) {
        if (out[std::size_t(node)].empty())
            out[std::size_t(node)].push_back(end);
        for (const int next : out[std::size_t(node)])
            waysIn[std::size_t(next)].push_back(node);
    }
    const std::vector<int> order = postorderFromEnd(waysIn);
    std::vector<int> place(waysIn.size(), unknown);
    for (std::size_t i = 0; i < order.size(); ++i)
        place[std::size_t(order[i])] = int(i);

    std::vector<int> meets(waysIn.size(), unknown);
    meets[std::size_t(end)] = end;
    const auto common = [&](int a, int b) {
        while (a != b) {
            while (place[std::size_t(a)] < place[std::size_t(b)])
                a = meets[std::size_t(a)];
            while (place[std::size_t(b)] < place[std::size_t(a)])
                b = meets[std::size_t(b)];
        }
        return a;
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (auto node = order.rbegin() + 1; node != order.rend(); ++node) {
            int meeting = unknown;
            for (const int next : out[std::size_t(*node)])
                if (meets[std::size_t(next)] != unknown)
                    meeting = meeting == unknown ? next : common(meeting, next);
            changed = changed || meets[std::size_t(*node)] != meeting;
            meets[std::size_t(*node)] = meeting;
        }
    }
    meets.pop_back();
    for (int& meeting : meets)
        if (meeting == end)
            meeting = unknown;
    return meets;
}

} // namespace millrace::editing
