// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// An event sub-process is armed with the case that it belongs to: under the simulated host its start is a timer of the
// model, or an event that comes with a probability after a time of the scenario.

namespace millrace::run {
namespace {

using log::EventKind;
using namespace support;
using testing::ElementsAre;
using testing::HasSubstr;

Distribution afterMinutes(double value)
{
    return Distribution::constant(value * 60);
}

/// S -> A -> E, beside it T -> H -> L.
ProcessBuilder withHelp(const char* definition, bool interrupts)
{
    ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    process.open("Help", "subProcess", "triggeredByEvent=\"true\"")
        .node("startEvent", "T", interrupts ? "" : "isInterrupting=\"false\"", definition)
        .task("H")
        .end("L")
        .chain({"T", "H", "L"})
        .close();
    return process;
}

const char* const afterHalfAnHour = "<timerEventDefinition><timeDuration>PT30M</timeDuration></timerEventDefinition>";
const char* const onMessage = "<messageEventDefinition/>";

std::vector<std::string> activitiesOf(const ProcessBuilder& process, ScenarioBuilder& scenario, int cases)
{
    std::vector<std::string> lines
        = story(process, scenario, options(cases), {EventKind::Started, EventKind::Completed, EventKind::Cancelled});
    std::erase_if(lines, [](const std::string& line) { return !line.ends_with(" A") && !line.ends_with(" H"); });
    return lines;
}

TEST(SimulatedEventSubProcess, ATimerInterruptsTheWorkAndFreesItsPerson)
{
    ScenarioBuilder scenario;
    scenario.arrivals(afterMinutes(40)).pool("R", 1).work("A", afterMinutes(60), "R").work("H", afterMinutes(5));
    EXPECT_THAT(activitiesOf(withHelp(afterHalfAnHour, true), scenario, 2),
        ElementsAre("0:00 Started A", "0:30 Cancelled A", "0:30 Started H", "0:35 Completed H", "0:40 Started A",
            "1:10 Cancelled A", "1:10 Started H", "1:15 Completed H"));
    const Outcome outcome = simulated(withHelp(afterHalfAnHour, true), scenario, options(2));
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, 2 * 30 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.process.cycleTime.estimate.mean, 35 * 60);
    EXPECT_EQ(outcome.description.openCases, 0);
}

TEST(SimulatedEventSubProcess, WorkThatIsDoneEarlierTakesTheTimerAway)
{
    ScenarioBuilder scenario;
    scenario.arrivals(afterMinutes(40)).work("A", afterMinutes(20)).work("H", afterMinutes(5));
    EXPECT_THAT(
        activitiesOf(withHelp(afterHalfAnHour, true), scenario, 1), ElementsAre("0:00 Started A", "0:20 Completed A"));
}

TEST(SimulatedEventSubProcess, WhatDoesNotInterruptRunsBesideTheWork)
{
    ScenarioBuilder scenario;
    scenario.arrivals(afterMinutes(200)).work("A", afterMinutes(40)).work("H", afterMinutes(50));
    EXPECT_THAT(activitiesOf(withHelp(afterHalfAnHour, false), scenario, 1),
        ElementsAre("0:00 Started A", "0:30 Started H", "0:40 Completed A", "1:20 Completed H"));
    EXPECT_DOUBLE_EQ(
        simulated(withHelp(afterHalfAnHour, false), scenario, options(1)).results.process.cycleTime.estimate.mean,
        80 * 60);
}

TEST(SimulatedEventSubProcess, AMessageComesWithItsProbabilityOrNever)
{
    ScenarioBuilder never, sometimes;
    for (ScenarioBuilder* scenario : {&never, &sometimes})
        scenario->arrivals(afterMinutes(10)).work("A", afterMinutes(60)).work("H", afterMinutes(5));
    const Outcome quiet = simulated(withHelp(onMessage, true), never, options(50));
    EXPECT_DOUBLE_EQ(quiet.results.process.cycleTime.estimate.mean, 60 * 60);
    EXPECT_THAT(quiet.description.assumptions.join(QLatin1Char('\n')).toStdString(), HasSubstr("never happen"));

    sometimes.wait("T", afterMinutes(20)).share("T", 0.25);
    const Outcome outcome = simulated(withHelp(onMessage, true), sometimes, options(2000, 4));
    const results::Kpi& helped = outcome.results.activity("H")->count;
    EXPECT_NEAR(helped.estimate.mean, 500, 40);
    EXPECT_NEAR(outcome.results.process.cycleTime.estimate.mean, (0.75 * 60 + 0.25 * 25) * 60, 120);
}

} // namespace
} // namespace millrace::run
