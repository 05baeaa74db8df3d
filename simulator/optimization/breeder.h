// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/random_streams.h"
#include "simulator/optimization/staffing.h"

#include <cstdint>

namespace millrace::optimization {

/// Makes new staffings from others by chance, all of them in the space: the same seed gives the same ones. The space is
/// to outlive it.
class Breeder {
public:
    Breeder(const StaffingSpace& space, std::uint64_t seed);

    std::size_t pick(std::size_t count); ///< 0 to count - 1, each as likely; count > 0
    Staffing any();
    /// Each decision from one parent, or an amount between both, then changed here and there.
    Staffing child(const Staffing& a, const Staffing& b);

private:
    bool happens(double probability) { return draws_.next() < probability; }
    int between(int least, int most) { return least + int(pick(std::size_t(most - least + 1))); }
    int anyOf(const Decision& decision) { return between(decision.least, decision.most); }
    void mutate(Staffing& staffing, const StaffingSpace::Group& group);
    int stepped(int value, const Decision& decision);

    const StaffingSpace& space_;
    kernel::Draws draws_;
};

} // namespace millrace::optimization
