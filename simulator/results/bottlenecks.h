// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"

#include <string>
#include <vector>

namespace millrace::results {

/// What is known of one pool and the waiting for it; vectors hold a value for each replication, NaN where there is
/// none.
struct PoolWaiting {
    struct Activity {
        std::string id;
        std::string name;
        std::vector<double> staff; ///< seconds for each completed case, waiting within working hours
        std::vector<double> calendar; ///< seconds for each completed case, waiting outside working hours
    };
    std::string name;
    int capacity = 1;
    std::vector<double> utilisation;
    std::vector<double> caseWaiting; ///< seconds for each completed case, whatever for
    std::vector<Activity> activities;
};

/// Pools that anybody waits for, those first that are waited for longest within working hours: there, and not in the
/// night, more capacity helps. Each with its relief and its sentence.
std::vector<Bottleneck> rankBottlenecks(const std::vector<PoolWaiting>& pools);

/// What share of the waiting for a pool remains when its capacity grows by `factor` and the work stays the same, by the
/// approximation of the G/G/c queue by Sakasegawa (An approximation formula Lq = a r^b / (1 - r), Annals of the
/// Institute of Statistical Mathematics 29, 1977) with Allen's and Cunneen's correction for variability, which falls
/// out of the ratio: wait ~ r^(sqrt(2(c + 1)) - 1) / (c (1 - r)). Utilisation is taken as 0.995 at most.
double remainingWait(int capacity, double utilisation, double factor);

} // namespace millrace::results
