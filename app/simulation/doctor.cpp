// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/doctor.h"

#include <algorithm>
#include <iterator>

namespace millrace::app::simulation {

base::Problems worthSeeing(const base::Problems& problems)
{
    base::Problems made;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(made),
        [](const base::Problem& problem) { return problem.severity != base::Severity::Note; });
    std::stable_sort(made.begin(), made.end(), [](const auto& a, const auto& b) { return a.severity > b.severity; });
    return made;
}

} // namespace millrace::app::simulation
