// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/warmup.h"

#include "tests/simulator/run/simulation_fixture.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <random>

namespace millrace::run {

TEST(WarmupTest, CutsOffTheRiseAndNothingOfWhatIsLevel)
{
    std::mt19937 random(4);
    std::normal_distribution<double> noise(0, 1);
    std::vector<double> rising;
    std::vector<double> level;
    for (int i = 0; i < 2000; ++i) {
        rising.push_back(100 * (1 - std::exp(-i / 60.0)) + noise(random));
        level.push_back(100 + noise(random));
    }
    EXPECT_GT(mser5(rising), 150u);
    EXPECT_LT(mser5(rising), 600u);
    EXPECT_LT(mser5(level), 400u);
    EXPECT_EQ(mser5(rising) % 5, 0u);
    EXPECT_EQ(mser5({}), 0u);
}

TEST(WarmupTest, IsFoundForAStationThatFillsUpAndRefusedForOneThatNeverSettles)
{
    support::ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    support::ScenarioBuilder scenario;
    scenario.arrivals(kernel::Distribution::exponential(100))
        .pool("R", 1)
        .work("A", kernel::Distribution::exponential(85), "R");
    Options some = support::options(4000, 2);
    some.findWarmup = true;
    EXPECT_GE(support::simulated(process, scenario, some).description.warmup, 0);
    scenario.work("A", kernel::Distribution::exponential(150), "R");
    const Outcome unstable = support::simulated(process, scenario, some);
    EXPECT_EQ(unstable.description.warmup, 0);
    EXPECT_THAT(unstable.description.warnings.join(QLatin1Char('\n')).toStdString(), testing::HasSubstr("warm-up"));
}

TEST(WarmupTest, IsWholeWeeksWhereSomebodyKeepsHours)
{
    // Given people who come from Monday to Friday, and so much work that the backlog takes weeks to settle
    support::ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    support::ScenarioBuilder scenario;
    scenario.officeHours("C").arrivals(kernel::Distribution::exponential(3600));
    scenario.pool("R", 1, 0, "C").work("A", kernel::Distribution::exponential(0.85 * 40 * 3600 / 168), "R");
    Options some = support::options(20000, 2);
    some.findWarmup = true;
    // When the warm-up is looked for
    const double warmup = support::simulated(process, scenario, some).description.warmup;
    // Then no day of the week is measured more often than another
    const double week = 7 * 86400;
    EXPECT_GE(warmup, week);
    EXPECT_EQ(std::fmod(warmup, week), 0);
}

TEST(WarmupTest, IsWholeWeeksWhereArrivalsFollowTheWeek)
{
    support::ScenarioBuilder scenario;
    scenario.arrivals(kernel::Distribution::exponential(900)).pool("R", 1);
    scenario.work("A", kernel::Distribution::exponential(780), "R");
    scenario.get().arrivals[0].rates.assign(168, 0.5);
    std::fill_n(scenario.get().arrivals[0].rates.begin(), 84, 1.5);
    Options some = support::options(20000, 2);
    some.findWarmup = true;
    const Outcome outcome = support::simulated(support::oneTask(), scenario, some);
    EXPECT_EQ(std::fmod(outcome.description.warmup, 7 * 86400.0), 0);
    ASSERT_TRUE(outcome.description.warmupSeries);
    EXPECT_GE(outcome.description.warmup, outcome.description.warmupSeries->found);
    EXPECT_EQ(outcome.description.warmupSeries->times.size(), outcome.description.warmupSeries->cycleTimes.size());
    EXPECT_LE(outcome.description.warmupSeries->times.size(), 200U);
}

} // namespace millrace::run
