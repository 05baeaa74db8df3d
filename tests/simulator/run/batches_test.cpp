// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/batches.h"

#include "simulator/run/replication.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <boost/math/distributions/binomial.hpp>
#include <gmock/gmock.h>

// One long replication that is cut into batches, so that it has intervals by itself.

namespace millrace::run {

using namespace support;

namespace {

ScenarioBuilder batchStation(double service = 50)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100))
        .pool("R", 1, 36)
        .work("A", Distribution::exponential(service), "R");
    return scenario;
}

Options batched(std::int64_t cases, std::uint64_t seed = 1)
{
    Options made = options(cases, 1, seed);
    made.batchMeans = true;
    made.warmup = base::Microseconds(cases) * 10 * base::second; // a tenth
    return made;
}

} // namespace

TEST(BatchesTest, OneLongReplicationHasIntervalsAndSaysOfWhat)
{
    ScenarioBuilder scenario = batchStation();
    const Outcome plain = simulated(oneTask(), scenario, options(20000));
    EXPECT_FALSE(plain.results.process.cycleTime.estimate.low);
    EXPECT_EQ(plain.description.intervals.over, results::Intervals::Over::Nothing);
    const Outcome outcome = simulated(oneTask(), scenario, batched(20000));
    const results::Intervals& intervals = outcome.description.intervals;
    EXPECT_EQ(intervals.over, results::Intervals::Over::Batches);
    EXPECT_GE(intervals.count, 10);
    EXPECT_LE(intervals.count, 64);
    EXPECT_THAT(results::inWords(intervals).toStdString(), testing::HasSubstr("batches of one long replication"));
    const results::Results& results = outcome.results;
    for (const results::Estimate* one : {&results.process.cycleTime.estimate, &results.process.wip.estimate,
             static_cast<const results::Estimate*>(&results.process.cycleTime.percentiles->p90),
             &results.resource("R")->utilisation.estimate, &results.resource("R")->busyTime.estimate,
             &results.activity("A")->waitingTime.estimate, &results.activity("A")->count.estimate}) {
        ASSERT_TRUE(one->low);
        EXPECT_GT(one->halfWidth(), 0);
        EXPECT_LT(one->halfWidth(), 0.3 * one->mean);
        EXPECT_NEAR((*one->low + *one->high) / 2, one->mean, 1e-9 * one->mean);
    }
    EXPECT_NEAR(results.activity("A")->count.estimate.mean, 18000, 500) << "of the run, not of a batch";
}

TEST(BatchesTest, FiguresAreThoseOfTheWholeRun)
{
    ScenarioBuilder scenario = batchStation();
    const Outcome outcome = simulated(oneTask(), scenario, batched(20000));
    Options plain = batched(20000);
    plain.batchMeans = false;
    const Outcome whole = simulated(oneTask(), scenario, plain);
    const auto& a = outcome.results;
    const auto& b = whole.results;
    EXPECT_NEAR(a.process.cycleTime.estimate.mean, b.process.cycleTime.estimate.mean, 1e-9);
    EXPECT_EQ(a.process.cycleTime.percentiles->p95.mean, b.process.cycleTime.percentiles->p95.mean);
    EXPECT_EQ(a.process.cycleTime.cases->count, b.process.cycleTime.cases->count);
    EXPECT_NEAR(a.process.wip.estimate.mean, b.process.wip.estimate.mean, 1e-9);
    EXPECT_NEAR(a.resource("R")->utilisation.estimate.mean, b.resource("R")->utilisation.estimate.mean, 1e-9);
    EXPECT_NEAR(a.resource("R")->paidTime.estimate.mean, b.resource("R")->paidTime.estimate.mean, 1e-3);
    EXPECT_EQ(a.activity("A")->count.estimate.mean, b.activity("A")->count.estimate.mean);
}

TEST(BatchesTest, WholeWeeksWhereHoursAreKept)
{
    ScenarioBuilder scenario;
    scenario.officeHours("C").arrivals(Distribution::exponential(1200)).pool("R", 1, 0, "C");
    scenario.work("A", Distribution::exponential(150), "R");
    Options some = batched(20000);
    some.warmup = 7 * base::day;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    ASSERT_EQ(outcome.description.intervals.over, results::Intervals::Over::Batches);
    EXPECT_NEAR(std::fmod(outcome.description.intervals.batchLength, 7 * 86400.0), 0, 1e-6);
}

TEST(BatchesTest, TooShortARunHasNone)
{
    ScenarioBuilder scenario = batchStation();
    const Outcome outcome = simulated(oneTask(), scenario, batched(300));
    EXPECT_EQ(outcome.description.intervals.over, results::Intervals::Over::Nothing);
    EXPECT_FALSE(outcome.results.process.cycleTime.estimate.low);
}

TEST(BatchesTest, EndsOfRunsByTheClockCountToo)
{
    ScenarioBuilder scenario = batchStation();
    Options some = batched(1);
    some.cases = {};
    some.warmup = 0;
    some.duration = 20 * base::day;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_EQ(outcome.description.intervals.over, results::Intervals::Over::Batches);
    EXPECT_NEAR(outcome.results.resource("R")->paidTime.estimate.mean, 20 * 86400.0, 1);
}

// As CoverageTest, of single replications: MILLRACE_EXPERIMENTS=1000 makes the whole test.
TEST(BatchesTest, IntervalsHoldTheTruth)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("MILLRACE_EXPERIMENTS", &isNumber);
    const int experiments = isNumber ? wanted : 40;
    const bool isWhole = experiments >= 1000;
    ScenarioBuilder scenario = batchStation();
    const auto model = modelOf(oneTask());
    const Simulation simulation(*model, scenario.get());
    int made = 0, mean = 0, p90 = 0, busy = 0;
    for (int i = 0; i < experiments; ++i) {
        const Outcome outcome = simulation.run(batched(isWhole ? 60000 : 12000, 100 + std::uint64_t(i)));
        if (outcome.description.intervals.over != results::Intervals::Over::Batches)
            continue;
        const auto holds
            = [](const results::Estimate& one, double truth) { return *one.low <= truth && truth <= *one.high; };
        ++made;
        mean += holds(outcome.results.process.cycleTime.estimate, 100);
        p90 += holds(outcome.results.process.cycleTime.percentiles->p90, 100 * std::log(10));
        busy += holds(outcome.results.resource("R")->utilisation.estimate, 0.5);
    }
    std::printf("batches: %d of %d runs; mean %.1f %%, P90 %.1f %%, utilisation %.1f %%\n", made, experiments,
        100.0 * mean / made, 100.0 * p90 / made, 100.0 * busy / made);
    EXPECT_GE(made, 0.95 * experiments);
    const double least = isWhole ? 0.93 * made : quantile(boost::math::binomial(made, 0.9), 1e-5) - 1;
    for (const int held : {mean, p90, busy})
        EXPECT_GE(held, least);
}

} // namespace millrace::run
