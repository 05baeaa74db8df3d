// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// When cases begin, how many, and which of them are measured.

namespace millrace::run {

using support::joined;
using support::minutes;
using support::oneTask;
using support::options;
using support::ProcessBuilder;
using support::ScenarioBuilder;
using support::simulated;
using support::story;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(ArrivalsTest, TheScenarioSaysHowLongUnlessTheOptionsDo)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).work("A", minutes(15));
    scenario.get().arrivals[0].count = 7;
    scenario.get().replications = 3;
    scenario.get().seed = 99;
    Options none;
    none.threads = 1;
    Outcome outcome = simulated(oneTask(), scenario, none);
    EXPECT_EQ(outcome.description.cases, 7);
    EXPECT_EQ(outcome.description.replications, 3);
    EXPECT_EQ(outcome.description.seed, 99u);
    outcome = simulated(oneTask(), scenario, options(4, 2, 5));
    EXPECT_EQ(outcome.description.cases, 4);
    EXPECT_EQ(outcome.description.replications, 2);
    EXPECT_EQ(outcome.description.seed, 5u);
    scenario.get().arrivals[0].count.reset();
    none.duration = base::hour; // arrivals at 0, 10 ... 60 minutes; the last of them, and those of 50 and 60, stay open
    outcome = simulated(oneTask(), scenario, none);
    EXPECT_EQ(outcome.description.cases, 7);
    EXPECT_EQ(outcome.description.openCases, 3 * 2);
    EXPECT_DOUBLE_EQ(outcome.description.simulatedTime, 3 * 3600);
}

TEST(ArrivalsTest, ArrivalsKeepToTheirHours)
{
    ScenarioBuilder scenario;
    scenario.officeHours("C").arrivals(minutes(180)).work("A", minutes(1));
    scenario.get().arrivals[0].calendar = QStringLiteral("C");
    EXPECT_THAT(story(oneTask(), scenario, options(4), {log::EventKind::Started}),
        ElementsAre("9:00 Started A", "12:00 Started A", "15:00 Started A", "34:00 Started A"));
}

TEST(ArrivalsTest, SeveralStartEventsEachHaveTheirArrivals)
{
    ProcessBuilder process;
    process.start("S").message("startEvent", "T", "m").task("A").end("E").flow("S", "A").flow("T", "A").flow("A", "E");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).arrivals(minutes(25), "T").work("A", minutes(1));
    scenario.get().arrivals[0].count = 3;
    scenario.get().arrivals[1].count = 2;
    Options once;
    once.replications = 1;
    const Outcome outcome = simulated(process, scenario, once);
    EXPECT_EQ(outcome.description.cases, 5);
    for (const results::FlowResults& flow : outcome.results.flows)
        EXPECT_EQ(flow.count.estimate.mean, flow.element == "S_A" ? 3 : flow.element == "T_A" ? 2 : 5) << flow.element;
}

TEST(ArrivalsTest, TheWarmUpIsLeftOut)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).work("A", minutes(5));
    Options some = options(10);
    some.warmup = base::hour;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_EQ(outcome.results.process.cycleTime.cases->count, 4); // those of 60, 70, 80 and 90 minutes
    EXPECT_EQ(outcome.description.warmup, 3600);
    some.warmup = base::day;
    EXPECT_THAT(joined(simulated(oneTask(), scenario, some).description.warnings), HasSubstr("warm-up"));
}

TEST(ArrivalsTest, AWarmupThatSwallowsAllSaysHowManyCasesAreNeeded)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).work("A", minutes(10));
    Options some = options(25); // the last arrives after a day
    some.warmup = 2 * base::day;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    ASSERT_EQ(outcome.description.casesNeeded, 100);
    ASSERT_FALSE(outcome.description.warnings.isEmpty());
    EXPECT_THAT(outcome.description.warnings.first().toStdString(), testing::AllOf(HasSubstr("100"), HasSubstr("25")));
    some.cases = outcome.description.casesNeeded;
    const Outcome enough = simulated(oneTask(), scenario, some);
    EXPECT_FALSE(enough.description.casesNeeded);
    EXPECT_THAT(enough.description.warnings, IsEmpty());
    EXPECT_EQ(enough.results.process.cycleTime.cases->count, 100 - 48);
}

} // namespace millrace::run
