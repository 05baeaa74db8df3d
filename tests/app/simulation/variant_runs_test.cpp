// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/variant_runs.h"

#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;

TEST(VariantRuns, HoldEachVariantAgainstTheScenario)
{
    Scenario slower = today(), impossible = today();
    slower.elements[QStringLiteral("A")].duration = Distribution::triangular(600, 900, 1200);
    impossible.pools.front().capacity = 0;
    const FigureChanges changes = changesOf(today(), {today(), impossible, slower});
    ASSERT_EQ(changes.size(), 3U);
    ASSERT_TRUE(changes[0].has_value());
    EXPECT_EQ(changes[0]->difference.mean, 0);
    EXPECT_EQ(changes[0]->verdict, results::Verdict::NotSignificant);
    EXPECT_FALSE(changes[1].has_value());
    ASSERT_TRUE(changes[2].has_value());
    EXPECT_EQ(changes[2]->verdict, results::Verdict::Higher);
    EXPECT_GT(changes[2]->difference.mean, 300);
}

TEST(VariantRuns, NothingComesOfRunsThatWereGivenUp)
{
    VariantRuns runs;
    int ends = 0;
    QObject::connect(&runs, &VariantRuns::ended, [&] { ++ends; });
    runs.start(model(), today(), std::vector<Scenario>(20, today()));
    EXPECT_TRUE(runs.isRunning());
    runs.abandon();
    EXPECT_FALSE(runs.isRunning());
    EXPECT_FALSE(waitFor([&] { return ends > 0; }, 200));
}

} // namespace
} // namespace millrace::app::simulation
