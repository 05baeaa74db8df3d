// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Events that interrupt work, race or throw errors.

namespace millrace::run {

using namespace support;
using testing::ElementsAre;

TEST(EventsTest, AFirstEventTakesTheOthersWithIt)
{
    ProcessBuilder process;
    process.start("S")
        .eventBased("G")
        .timer("intermediateCatchEvent", "T", "PT2H")
        .message("intermediateCatchEvent", "M", "m");
    process.end("ET").end("EM").flow("S", "G").flow("G", "T").flow("G", "M").flow("T", "ET").flow("M", "EM");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).wait("M", Distribution::sequence({3600, 10800}));
    EXPECT_THAT(story(process, scenario, options(2), {log::EventKind::Completed}),
        ElementsAre("1:00 Completed M", "1:00 Completed EM", "2:01 Completed T", "2:01 Completed ET"));
    // With shares it is they who decide.
    scenario.share("G_T", 1);
    EXPECT_THAT(story(process, scenario, options(1), {log::EventKind::Completed}),
        ElementsAre("2:00 Completed T", "2:00 Completed ET"));
}

TEST(EventsTest, ABoundaryTimerInterruptsWorkAndFreesItsPerson)
{
    ProcessBuilder process;
    process.start("S")
        .task("A")
        .boundaryTimer("B", "A", "PT30M")
        .end("E")
        .end("L")
        .chain({"S", "A", "E"})
        .flow("B", "L");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(5)).pool("R", 1).work("A", Distribution::sequence({40 * 60, 20 * 60}), "R");
    EXPECT_THAT(story(process, scenario, options(2)),
        ElementsAre("0:00 Started A", "0:30 Cancelled A", "0:30 Completed B", "0:30 Completed L", "0:30 Started A",
            "0:35 Cancelled A", "0:35 Completed B", "0:35 Completed L"));
}

TEST(EventsTest, QueuedWorkThatIsTakenBackLeavesTheQueue)
{
    ProcessBuilder process;
    process.start("S")
        .task("A")
        .boundaryTimer("B", "A", "PT10M")
        .end("E")
        .end("L")
        .chain({"S", "A", "E"})
        .flow("B", "L");
    ScenarioBuilder scenario;
    scenario.officeHours("C").arrivals(minutes(1)).pool("R", 1, 0, "C").work("A", minutes(5), "R");
    EXPECT_THAT(story(process, scenario, options(2), {log::EventKind::Cancelled, log::EventKind::Started}),
        ElementsAre("0:10 Cancelled A", "0:11 Cancelled A"));
}

TEST(EventsTest, ErrorsHappenWithTheirProbabilityWhenTheWorkIsDone)
{
    ProcessBuilder process;
    process.start("S").task("A").boundaryError("B", "A", "x").end("E").end("L").chain({"S", "A", "E"}).flow("B", "L");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(3)).share("B", 0.25);
    const Outcome outcome = simulated(process, scenario, options(4000, 5));
    ASSERT_EQ(outcome.results.outcomes.size(), 2u);
    const auto& late
        = outcome.results.outcomes[0].element == "L" ? outcome.results.outcomes[0] : outcome.results.outcomes[1];
    EXPECT_NEAR(late.share.estimate.mean, 0.25, 0.02);
    EXPECT_DOUBLE_EQ(outcome.results.process.cycleTime.cases->min, 180);
}

} // namespace millrace::run
