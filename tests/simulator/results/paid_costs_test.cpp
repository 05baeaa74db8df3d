// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/paid_costs.h"

#include <gmock/gmock.h>

namespace millrace::results {
namespace {

ResourceResults paidPool(const char* name, double paid, double busy)
{
    ResourceResults pool;
    pool.name = name;
    pool.cost = overReplications({paid, paid});
    pool.utilisation = overReplications({busy, busy});
    return pool;
}

/// Two replications of 50 cases each, whose work cost 3 a case.
Results paidResults(double busy)
{
    Results results;
    results.replications = 2;
    for (int i = 0; i < 100; ++i)
        results.process.cycleTimes.add(60);
    results.process.throughput = overReplications({0.01, 0.01});
    results.process.cost = overReplications({3, 3});
    results.resources = {paidPool("Clerks", 1000, busy)};
    return results;
}

TEST(PaidCosts, HoldTheIdleTimeOfEverybody)
{
    EXPECT_DOUBLE_EQ(paidPerCase(paidResults(0.6)).estimate.mean, 3 + 1000 * 0.4 / 50);
    EXPECT_DOUBLE_EQ(paidPerCase(paidResults(1)).estimate.mean, 3);
    EXPECT_DOUBLE_EQ(paidPerCase(paidResults(1.2)).estimate.mean, 3) << "overtime is not less than nothing idle";
}

TEST(PaidCosts, OfIdleTimeEachProcessBearsAsItWorks)
{
    const Results now = paidResults(0.6);
    const std::vector<ProcessShare> third {{"This", paidResults(0.2)}, {"Other", paidResults(0.4)}};
    EXPECT_DOUBLE_EQ(paidPerCase(now, third).estimate.mean, 3 + 1000 * 0.4 / 3 / 50);
    const std::vector<ProcessShare> unneeded {{"This", paidResults(0)}, {"Other", paidResults(0)}};
    EXPECT_DOUBLE_EQ(idleShare(unneeded, 0), 0.5) << "nobody needed them";
    EXPECT_DOUBLE_EQ(idleShare({}, 0), 1) << "there is no other process";
}

TEST(PaidCosts, CasesOfAReplicationAreAsItsThroughput)
{
    const Kpi throughput = overReplications({0.01, 0.03});
    EXPECT_THAT(perCase(overReplications({100, 100}), throughput, 50),
        testing::ElementsAre(testing::DoubleEq(100 / 25.0), testing::DoubleEq(100 / 75.0)));
    EXPECT_EQ(perCase(overReplications({100, 100}), throughput, 0), (std::vector<double> {0, 0}));
    EXPECT_EQ(casesOfReplication(Results()), 0);
}

} // namespace
} // namespace millrace::results
