// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/worked_at_once.h"

#include <algorithm>
#include <numeric>

namespace millrace::mining {

int workedAtOnce(std::vector<std::pair<Microseconds, Microseconds>> work, double share)
{
    std::vector<std::pair<Microseconds, int>> changes;
    for (const auto& [from, to] : work) {
        changes.emplace_back(from, 1);
        changes.emplace_back(to, -1);
    }
    std::sort(changes.begin(), changes.end()); // what ends makes way before what begins
    std::vector<double> times; // by how many at once
    std::size_t now = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i > 0 && now > 0) {
            times.resize(std::max(times.size(), now + 1));
            times[now] += double(changes[i].first - changes[i - 1].first);
        }
        now = changes[i].second > 0 ? now + 1 : now - 1;
    }
    const double busy = std::accumulate(times.begin(), times.end(), 0.0);
    double kept = 0;
    for (std::size_t level = times.size(); level-- > 1;) {
        kept += times[level];
        if (kept > share * busy)
            return int(level);
    }
    return 0;
}

} // namespace millrace::mining
