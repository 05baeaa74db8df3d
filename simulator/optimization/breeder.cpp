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
    for (const Decision& decision : space_.decisions())
        staffing.push_back(anyOf(decision));
    return staffing;
}

Staffing Breeder::child(const Staffing& a, const Staffing& b)
{
    Staffing child = a;
    const double mutation = 1 / double(std::max<std::size_t>(1, space_.groups().size()));
    for (const StaffingSpace::Group& group : space_.groups()) {
        for (std::size_t i = group.first; i < group.end; ++i) {
            const auto [least, most] = std::minmax(a[i], b[i]);
            if (space_.decisions()[i].isAmount() && happens(shareOfBlends))
                child[i] = between(least, most);
            else if (happens(0.5))
                child[i] = b[i];
        }
        if (happens(mutation))
            mutate(child, group);
    }
    return space_.nearest(std::move(child));
}

/// One decision of the group, each as likely.
void Breeder::mutate(Staffing& staffing, const StaffingSpace::Group& group)
{
    for (std::size_t i = group.end; --i > group.first;) {
        const Decision& decision = space_.decisions()[i];
        if (decision.isFixed() || !happens(1 / double(i - group.first + 1)))
            continue;
        staffing[i] = anyOf(decision);
        return;
    }
    const Decision& amount = space_.decisions()[group.first];
    staffing[group.first] = happens(shareOfLeaps) ? anyOf(amount) : stepped(staffing[group.first], amount);
}

int Breeder::stepped(int value, const Decision& decision)
{
    int step = 1;
    while (step < decision.most - decision.least && happens(shareOfLongerSteps))
        ++step;
    return happens(0.5) ? value + step : value - step;
}

} // namespace millrace::optimization
