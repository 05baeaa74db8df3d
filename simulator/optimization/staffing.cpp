// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/staffing.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace millrace::optimization {

namespace {

constexpr int stridesOfRange = 10; // a stride is that part of a range, where that is more than one

} // namespace

Staffing staffingOf(const scenario::Scenario& scenario)
{
    Staffing staffing;
    for (const scenario::Pool& pool : scenario.pools)
        staffing.push_back({pool.capacity, pool.discipline});
    return staffing;
}

std::vector<scenario::Pool> staffed(std::vector<scenario::Pool> pools, const Staffing& staffing)
{
    assert(pools.size() == staffing.size());
    for (std::size_t i = 0; i < pools.size(); ++i) {
        pools[i].capacity = staffing[i].capacity;
        pools[i].discipline = staffing[i].discipline;
    }
    return pools;
}

StaffingSpace::StaffingSpace(std::vector<PoolRange> ranges)
    : ranges_(std::move(ranges))
{ }

double StaffingSpace::size() const
{
    double size = 1;
    for (const PoolRange& range : ranges_)
        size *= (double(range.most) - range.least + 1) * double(range.disciplines.size());
    return size;
}

bool StaffingSpace::contains(const Staffing& staffing) const
{
    return staffing.size() == ranges_.size() && nearest(staffing) == staffing;
}

Staffing StaffingSpace::nearest(Staffing staffing) const
{
    for (std::size_t i = 0; i < ranges_.size(); ++i) {
        const PoolRange& range = ranges_[i];
        staffing[i].capacity = std::clamp(staffing[i].capacity, range.least, range.most);
        if (std::ranges::find(range.disciplines, staffing[i].discipline) == range.disciplines.end())
            staffing[i].discipline = range.disciplines.front();
    }
    return staffing;
}

Staffing StaffingSpace::between(double share) const
{
    Staffing staffing;
    for (const PoolRange& range : ranges_)
        staffing.push_back(
            {range.least + int(std::lround(share * (range.most - range.least))), range.disciplines.front()});
    return staffing;
}

std::vector<Staffing> StaffingSpace::all() const
{
    std::vector<Staffing> all {Staffing()};
    for (const PoolRange& range : ranges_) {
        std::vector<Staffing> longer;
        for (const Staffing& begun : all)
            for (int capacity = range.least; capacity <= range.most; ++capacity)
                for (const kernel::Discipline discipline : range.disciplines) {
                    longer.push_back(begun);
                    longer.back().push_back({capacity, discipline});
                }
        all = std::move(longer);
    }
    return all;
}

std::vector<Staffing> StaffingSpace::neighbours(const Staffing& staffing, bool exchanges) const
{
    std::vector<Staffing> found;
    const auto offer = [&](const Staffing& changed) {
        if (contains(changed))
            found.push_back(changed);
    };
    Staffing changed = staffing;
    for (std::size_t i = 0; i < ranges_.size(); ++i) {
        const int stride = (ranges_[i].most - ranges_[i].least) / stridesOfRange;
        std::vector<int> steps {-1, 1};
        if (stride > 1)
            steps.insert(steps.end(), {-stride, stride});
        for (const int step : steps) {
            changed[i].capacity = staffing[i].capacity + step;
            offer(changed);
        }
        changed[i] = staffing[i];
        for (const kernel::Discipline discipline : ranges_[i].disciplines) {
            if (discipline == staffing[i].discipline)
                continue;
            changed[i].discipline = discipline;
            offer(changed);
        }
        changed[i] = staffing[i];
    }
    for (std::size_t from = 0; exchanges && from < ranges_.size(); ++from)
        for (std::size_t to = 0; to < ranges_.size(); ++to) {
            if (from == to)
                continue;
            --changed[from].capacity;
            ++changed[to].capacity;
            offer(changed);
            changed[from] = staffing[from];
            changed[to] = staffing[to];
        }
    return found;
}

} // namespace millrace::optimization
