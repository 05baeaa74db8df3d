// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/wording.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <map>

// When cases begin, how many, and which of them are measured.

namespace millrace::run {

using namespace support;
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

TEST(ArrivalsTest, CasesMayComeSeveralAtOnce)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).pool("R", 1).work("A", minutes(10), "R");
    scenario.get().arrivals[0].batch = 3;
    EXPECT_THAT(story(oneTask(), scenario, options(5), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:10 Started A", "0:20 Started A", "1:00 Started A", "1:10 Started A"))
        << "the last batch has as many as are still to come";
}

TEST(ArrivalsTest, CasesMayComeAtGivenTimes)
{
    ScenarioBuilder scenario;
    scenario.officeHours("C").arrivals(minutes(1)).work("A", minutes(1));
    scenario.get().arrivals[0].times = {5 * base::minute, 5 * base::minute, 10 * base::hour};
    EXPECT_THAT(story(oneTask(), scenario, options(100), {log::EventKind::Started}),
        ElementsAre("0:05 Started A", "0:05 Started A", "10:00 Started A"));
    scenario.get().arrivals[0].calendar = QStringLiteral("C");
    EXPECT_THAT(story(oneTask(), scenario, options(2), {log::EventKind::Started}),
        ElementsAre("9:00 Started A", "9:00 Started A"));
}

TEST(ArrivalsTest, AListOfTimesIsTakenToItsEnd)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1));
    scenario.get().arrivals[0].count.reset();
    for (int i = 0; i < 1234; ++i)
        scenario.get().arrivals[0].times.push_back(i * base::minute);
    Options one;
    one.replications = 1;
    std::int64_t begun = 0;
    for (const log::EventRecord& record : support::recordsOf(oneTask(), scenario, one))
        begun += record.kind == log::EventKind::CaseStarted ? 1 : 0;
    EXPECT_EQ(begun, 1234) << "not only as many as are assumed where nobody says how many";
}

TEST(ArrivalsTest, RatesByTheHourDecideWhenMostCome)
{
    // Given twice as many from 10 to 12 as from 12 to 18 on Mondays, and none else
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(60)).work("A", minutes(1));
    auto& rates = scenario.get().arrivals[0].rates;
    rates.assign(168, 0);
    std::fill(rates.begin() + 10, rates.begin() + 12, 2);
    std::fill(rates.begin() + 12, rates.begin() + 18, 1);
    Options some;
    some.replications = 1;
    some.duration = 70 * base::day;
    std::map<base::Microseconds, int> byHour;
    for (const log::EventRecord& record : support::recordsOf(oneTask(), scenario, some))
        if (record.kind == log::EventKind::CaseStarted)
            ++byHour[(record.time - *base::parseDateTime(u"2026-01-05T00:00:00Z")) % (7 * base::day) / base::hour];
    // Then each hour of the ten weeks has its share: 600 a hour at a rate of 1, give or take four standard deviations
    EXPECT_EQ(byHour.size(), 8u);
    for (const auto& [hour, count] : byHour)
        EXPECT_NEAR(count, hour < 12 ? 1200 : 600, hour < 12 ? 140 : 100) << hour;
}

// Machine repair: a birth and death process. Ten machines run for 60 minutes on average, two people take 12 for each.
TEST(ArrivalsTest, AClosedPopulationGoesRound)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(3600)).pool("R", 2).work("A", Distribution::exponential(720), "R");
    scenario.get().arrivals[0].population = 10;
    Options some = options(8000, 10);
    some.warmup = base::day;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    const results::Estimate& down = outcome.results.process.cycleTime.estimate;
    EXPECT_NEAR(down.mean, 18.986045914435802 * 60, 2 * down.halfWidth());
    EXPECT_LT(down.halfWidth(), 0.02 * down.mean);
    const results::Estimate& busy = outcome.results.resource("R")->utilisation.estimate;
    EXPECT_NEAR(busy.mean, 0.75962784698701, 2 * busy.halfWidth() + 0.003);
    EXPECT_EQ(outcome.description.openCases, 0);
}

TEST(ArrivalsTest, CasesAreHeldAgainstTheTargetOfTheirArrivals)
{
    // Given urgent cases that are to end within 20 minutes, and others within 40
    ProcessBuilder process;
    process.start("S").start("U").exclusive("M").task("A").end("E").chain({"S", "M", "A", "E"}).flow("U", "M");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(100)).arrivals(minutes(100), "U").work("A", minutes(30));
    scenario.get().cycleTimeTarget = 40 * 60;
    scenario.get().arrivals[1].due = 20 * 60;
    for (scenario::Arrivals& arrivals : scenario.get().arrivals)
        arrivals.count = 6;
    run::Options each = options(0);
    each.cases.reset();
    const Outcome outcome = simulated(process, scenario, each);
    ASSERT_TRUE(outcome.results.process.slaAttainment);
    EXPECT_DOUBLE_EQ(outcome.results.process.slaAttainment->estimate.mean, 0.5);
    EXPECT_EQ(results::targetWords(outcome.results.process).toStdString(), "“U” 20 min, others 40 min");
    // Those without a target do not count.
    scenario.get().cycleTimeTarget.reset();
    EXPECT_DOUBLE_EQ(simulated(process, scenario, each).results.process.slaAttainment->estimate.mean, 0);
    scenario.get().arrivals[1].due = 31 * 60;
    EXPECT_DOUBLE_EQ(simulated(process, scenario, each).results.process.slaAttainment->estimate.mean, 1);
    // By the data of the case
    scenario.get().arrivals[1].due.reset();
    scenario.get().arrivals[1].dueExpression = QStringLiteral("if urgent then 10 else 50");
    scenario.get().attributes
        = {{QStringLiteral("urgent"), std::vector<scenario::Option> {{true, 1}, {false, 1}}, false}};
    const Outcome byData = simulated(process, scenario, each);
    const double within = byData.results.process.slaAttainment->estimate.mean;
    EXPECT_GT(within, 0);
    EXPECT_LT(within, 1);
    EXPECT_EQ(results::targetWords(byData.results.process).toStdString(), "“U” by “if urgent then 10 else 50”");
}

TEST(ArrivalsTest, SayingWhatIsAssumedChangesNothing)
{
    ScenarioBuilder draft, said, saidOfNoStart;
    for (ScenarioBuilder* one : {&draft, &said, &saidOfNoStart})
        one->work("A", Distribution::exponential(600));
    said.arrivals(Distribution::exponential(1800));
    saidOfNoStart.arrivals(Distribution::exponential(1800), "");
    const auto meanOf = [](ScenarioBuilder& one) {
        return simulated(oneTask(), one, options(200)).results.process.wip.estimate.mean;
    };
    EXPECT_EQ(meanOf(said), meanOf(draft));
    EXPECT_EQ(meanOf(saidOfNoStart), meanOf(draft));
}

} // namespace millrace::run
