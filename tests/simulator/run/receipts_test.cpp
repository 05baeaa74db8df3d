// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Receive tasks: a wait for a message, perhaps with work behind it.

namespace millrace::run {

using namespace support;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

ProcessBuilder oneReceipt()
{
    ProcessBuilder process;
    process.start("S").node("receiveTask", "A").end("E").chain({"S", "A", "E"});
    return process;
}

double caused(const Outcome& outcome, results::WaitingCause cause)
{
    return outcome.results.activity("A")->waitingCauses[std::size_t(cause)].estimate.mean;
}

} // namespace

TEST(ReceiptsTest, AReceiveTaskWaitsForItsMessageAndNobodyWorks)
{
    ScenarioBuilder asEvent, asDuration; // tools know both ways to say it
    asEvent.arrivals(minutes(10)).wait("A", minutes(90));
    asDuration.arrivals(minutes(10)).work("A", minutes(90));
    for (ScenarioBuilder* scenario : {&asEvent, &asDuration}) {
        EXPECT_THAT(story(oneReceipt(), *scenario, options(2)), ElementsAre("1:30 Completed A", "1:40 Completed A"));
        const Outcome outcome = simulated(oneReceipt(), *scenario, options(2));
        EXPECT_DOUBLE_EQ(outcome.results.activity("A")->waitingTime.estimate.mean, 90 * 60);
        EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 0);
        EXPECT_DOUBLE_EQ(caused(outcome, results::WaitingCause::Message), 90 * 60);
        EXPECT_DOUBLE_EQ(outcome.results.process.processingTime.estimate.mean, 0);
    }
}

TEST(ReceiptsTest, WhatAReceiveTaskGotMayBeWorkForPeople)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("R", 1).work("A", minutes(20), "R").wait("A", minutes(60));
    EXPECT_THAT(story(oneReceipt(), scenario, options(2), {log::EventKind::Started, log::EventKind::Completed}),
        ElementsAre("1:00 Started A", "1:20 Completed A", "1:20 Started A", "1:40 Completed A"));
    const Outcome outcome = simulated(oneReceipt(), scenario, options(2));
    EXPECT_DOUBLE_EQ(caused(outcome, results::WaitingCause::Message), 60 * 60);
    EXPECT_DOUBLE_EQ(caused(outcome, results::WaitingCause::Staff), (0 + 10) * 60 / 2.0);
    EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 20 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, 40 * 60) << "not while it waits";
}

TEST(ReceiptsTest, AMessageThatIsNotTimedIsThereAtOnceAndThatIsSaid)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10));
    const Outcome outcome = simulated(oneReceipt(), scenario, options(2));
    EXPECT_DOUBLE_EQ(outcome.results.process.cycleTime.estimate.mean, 0);
    EXPECT_THAT(joined(outcome.description.assumptions), HasSubstr("at once"));
}

TEST(ReceiptsTest, ATimerTakesAReceiveTaskAway)
{
    ProcessBuilder process;
    process.start("S")
        .node("receiveTask", "A")
        .boundaryTimer("B", "A", "PT30M")
        .end("E")
        .end("L")
        .chain({"S", "A", "E"})
        .flow("B", "L");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).wait("A", Distribution::sequence({10 * 60, 90 * 60}));
    EXPECT_THAT(story(process, scenario, options(2), {log::EventKind::Completed, log::EventKind::Cancelled}),
        ElementsAre("0:10 Completed A", "1:30 Cancelled A", "1:30 Completed B", "1:30 Completed L"));
}

} // namespace millrace::run
