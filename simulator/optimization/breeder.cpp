// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/breeder.h"

#include <algorithm>

namespace millrace::optimization {

namespace {

constexpr double shareOfBlends = 0.3;
constexpr double shareOfLeaps = 0.1; // mutations to anywhere in the range
constexpr double shareOfLongerSteps = 0.5;

} // namespace

Breeder::Breeder(const StaffingSpace& space, std::uint64_t seed)
    : space_(space)
    , draws_(kernel::Stream(seed, 0, kernel::elementKey("staffing", "breeding")).at(0))
{ }

std::size_t Breeder::pick(std::size_t count)
{
    return std::min(count - 1, std::size_t(draws_.next() * double(count)));
}

Staffing Breeder::any()
{
    Staffing staffing;
    for (const PoolRange& range : space_.ranges())
        staffing.push_back({between(range.least, range.most), range.disciplines[pick(range.disciplines.size())]});
    return staffing;
}

Staffing Breeder::child(const Staffing& a, const Staffing& b)
{
    Staffing child = a;
    const auto& ranges = space_.ranges();
    const double mutation = 1 / double(std::max<std::size_t>(1, ranges.size()));
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const auto [least, most] = std::minmax(a[i].capacity, b[i].capacity);
        if (happens(shareOfBlends))
            child[i].capacity = between(least, most);
        else if (happens(0.5))
            child[i].capacity = b[i].capacity;
        if (happens(0.5))
            child[i].discipline = b[i].discipline;
        if (happens(mutation))
            mutate(child[i], ranges[i]);
    }
    return space_.nearest(std::move(child));
}

void Breeder::mutate(PoolChoice& choice, const PoolRange& range)
{
    if (range.disciplines.size() > 1 && happens(0.5)) {
        choice.discipline = range.disciplines[pick(range.disciplines.size())];
    } else if (happens(shareOfLeaps)) {
        choice.capacity = between(range.least, range.most);
    } else {
        int step = 1;
        while (step < range.most - range.least && happens(shareOfLongerSteps))
            ++step;
        choice.capacity += happens(0.5) ? step : -step;
    }
}

} // namespace millrace::optimization
