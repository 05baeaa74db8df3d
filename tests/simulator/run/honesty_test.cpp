// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"
#include "tests/support/loan.h"

#include <gmock/gmock.h>

// What a run says of figures that must not be taken for what they seem.

namespace millrace::run {

using namespace support;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

ScenarioBuilder stationOfLoad(double load)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(600)).pool("R", 1);
    scenario.work("A", Distribution::exponential(600 * load), "R");
    return scenario;
}

} // namespace

TEST(HonestyTest, OverloadIsSaidEvenWhereAllCasesHaveLeft)
{
    ScenarioBuilder scenario = stationOfLoad(1.3);
    const Outcome outcome = simulated(oneTask(), scenario, options(1000, 5));
    EXPECT_EQ(outcome.description.openCases, 0);
    EXPECT_TRUE(outcome.results.isOverloaded);
    ScenarioBuilder calm = stationOfLoad(0.7);
    EXPECT_FALSE(simulated(oneTask(), calm, options(1000, 5)).results.isOverloaded);
    ASSERT_FALSE(outcome.description.warnings.isEmpty());
    EXPECT_THAT(outcome.description.warnings.first().toStdString(),
        AllOf(HasSubstr("more work than it can do"), HasSubstr("“R”"), HasSubstr("%")));
}

TEST(HonestyTest, OverloadIsSaidOfARunThatEndsBeforeItsCases)
{
    // D/D/1: a case each 4 minutes, 5 minutes of work
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(4)).pool("R", 1).work("A", minutes(5), "R");
    Options some = options(100000);
    some.duration = 4000 * base::minute;
    const std::string warnings = joined(simulated(oneTask(), scenario, some).description.warnings);
    EXPECT_THAT(warnings, AllOf(HasSubstr("125 %"), HasSubstr("still open"), HasSubstr("understate")));
}

TEST(HonestyTest, ABusyPoolThatKeepsUpIsNotCalledOverloaded)
{
    for (const double load : {0.5, 0.9}) {
        ScenarioBuilder scenario = stationOfLoad(load);
        EXPECT_THAT(simulated(oneTask(), scenario, options(2000, 5)).description.warnings, IsEmpty()) << load;
    }
}

TEST(HonestyTest, HoursAreWeighedAsInAWholeWeek)
{
    // Given 25 hours of work that come on a Saturday, for one person of 40 hours
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-10T00:00:00Z");
    scenario.officeHours("C").arrivals(minutes(14)).pool("R", 1, 0, "C").work("A", minutes(3), "R");
    EXPECT_THAT(joined(simulated(oneTask(), scenario, options(200)).description.warnings), Not(HasSubstr("more work")));
    scenario.work("A", minutes(4), "R"); // 4 / 14 of a week of 168 hours is more than 40
    EXPECT_THAT(joined(simulated(oneTask(), scenario, options(200)).description.warnings), HasSubstr("more work"));
}

TEST(HonestyTest, LittlesLawIsHeldAgainstEachRun)
{
    ScenarioBuilder scenario = stationOfLoad(0.8);
    const Outcome whole = simulated(oneTask(), scenario, options(2000, 5));
    ASSERT_TRUE(whole.results.littlesLaw.deviation);
    EXPECT_NEAR(*whole.results.littlesLaw.deviation, 0, 1e-9) << "exact where all cases have left";
    EXPECT_NEAR(whole.results.littlesLaw.wip, whole.results.process.wip.estimate.mean, 1e-12);
    // A backlog that grows and is cut off: those in progress are far more than those that came through
    scenario = stationOfLoad(2);
    Options some = options(100000);
    some.duration = 2000 * 10 * base::minute;
    const Outcome cut = simulated(oneTask(), scenario, some);
    EXPECT_LT(*cut.results.littlesLaw.deviation, -0.1);
    EXPECT_THAT(joined(cut.description.warnings), AllOf(HasSubstr("Little"), HasSubstr("have no cycle time")));
}

TEST(HonestyTest, EverySplitOfTimeSumsToItsTotal)
{
    const Simulation simulation(*loanModel(), loanScenario());
    const results::Results results = simulation.run(options(500, 3)).results;
    // Of a case: each moment once, in each replication
    const results::ElapsedResults& elapsed = results.process.elapsed;
    for (std::size_t i = 0; i < 3; ++i) {
        double all = elapsed.processing.replications[i] + elapsed.other.replications[i];
        for (const results::Kpi& cause : elapsed.waiting)
            all += cause.replications[i];
        EXPECT_NEAR(all, results.process.cycleTime.replications[i], 1e-6);
    }
    EXPECT_LT(elapsed.processing.estimate.mean, results.process.processingTime.estimate.mean) << "branches overlap";
    EXPECT_DOUBLE_EQ(elapsed.other.estimate.mean, 0);
    // Of a visit: what it waited for itself, and what others behind it waited for at joins
    for (const results::ActivityResults& activity : results.activities) {
        double all = 0;
        for (const results::Kpi& cause : activity.waitingCauses)
            all += cause.estimate.mean;
        const double joins = activity.waitingCauses[std::size_t(results::WaitingCause::Synchronisation)].estimate.mean;
        EXPECT_NEAR(all, activity.waitingInAll.estimate.mean, 1e-6) << activity.element;
        EXPECT_NEAR(all - joins, activity.waitingTime.estimate.mean, 1e-6) << activity.element;
    }
}

TEST(HonestyTest, CasesThatEndWithAnErrorAreNotRightTheFirstTime)
{
    ProcessBuilder process;
    process.start("S").task("A").exclusive("X").end("E").endError("F", "no");
    process.chain({"S", "A", "X", "E"}).flow("X", "F");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).work("A", minutes(5)).share("X_E", 0.8).share("X_F", 0.2);
    const results::Results results = simulated(process, scenario, options(1000, 3)).results;
    EXPECT_NEAR(results.process.errorRate.estimate.mean, 0.2, 0.03);
    EXPECT_NEAR(results.process.firstPassYield.estimate.mean, 0.8, 0.03);
}

} // namespace millrace::run
