// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Activities that repeat, and calls, where there is no data.

namespace millrace::support {
namespace {

using run::Outcome;
using ::testing::HasSubstr;
using ::testing::Not;

std::string assumed(const Outcome& outcome)
{
    return outcome.description.assumptions.join(QLatin1Char('\n')).toStdString();
}

/// S -> A, which repeats like that -> E; ten minutes each.
Outcome repeating(const std::string& characteristics)
{
    ProcessBuilder process;
    process.start("S").node("task", "A", {}, characteristics).end("E");
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::constant(3600)).work("A", Distribution::constant(600));
    return simulated(process.chain({"S", "A", "E"}), scenario, options(10));
}

double visits(const Outcome& outcome)
{
    return outcome.results.activity("A")->count.estimate.mean / 10;
}

TEST(SimulatedRepetitions, AreDoneOnceWhereDataSayHowOftenAndThatIsSaid)
{
    for (const char* characteristics : {
             "<standardLoopCharacteristics><loopCondition>more</loopCondition></standardLoopCharacteristics>",
             "<standardLoopCharacteristics testBefore='true'><loopCondition>more</loopCondition>"
             "</standardLoopCharacteristics>",
             "<standardLoopCharacteristics loopMaximum='4'><loopCondition>more</loopCondition>"
             "</standardLoopCharacteristics>",
             "<multiInstanceLoopCharacteristics><loopCardinality>count(items)</loopCardinality>"
             "</multiInstanceLoopCharacteristics>",
         }) {
        const Outcome outcome = repeating(characteristics);
        EXPECT_EQ(visits(outcome), 1) << characteristics;
        EXPECT_THAT(assumed(outcome), HasSubstr("is done once: A.")) << characteristics;
    }
}

TEST(SimulatedRepetitions, ThatTheModelCountsAreDoneAsOften)
{
    const Outcome counted = repeating(
        "<multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics>");
    EXPECT_EQ(visits(counted), 3);
    EXPECT_THAT(assumed(counted), Not(HasSubstr("repeat")));
    const Outcome most = repeating("<standardLoopCharacteristics loopMaximum='4'/>");
    EXPECT_EQ(visits(most), 4);
    EXPECT_THAT(assumed(most), Not(HasSubstr("repeat")));
    const Outcome enough
        = repeating("<multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality>"
                    "<completionCondition>ok</completionCondition></multiInstanceLoopCharacteristics>");
    EXPECT_EQ(visits(enough), 3);
    EXPECT_THAT(assumed(enough), HasSubstr("without an end before: A."));
}

TEST(SimulatedCalls, OfAProcessInTheFileTakeTheTimeOfWhatIsInside)
{
    // Given a call of a process in the same file, which has a task of ten minutes
    std::string xml = ProcessBuilder()
                          .start("S")
                          .node("callActivity", "Call", "calledElement='Q'")
                          .end("E")
                          .chain({"S", "Call", "E"})
                          .xml();
    const std::string called = "<process id='Q'><startEvent id='S2'/><sequenceFlow id='q1' sourceRef='S2' "
                               "targetRef='A'/><task id='A'/></process>";
    xml.insert(xml.rfind("</"), called);
    const metamodel::Loaded loaded = bpmn::load(QByteArray::fromStdString(xml));
    ASSERT_TRUE(loaded.tree);
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::constant(3600)).work("A", Distribution::constant(600));
    // When it is simulated
    const run::Simulation simulation(*loaded.tree, scenario.get());
    ASSERT_TRUE(simulation.canRun());
    const Outcome outcome = simulation.run(options(10));
    // Then the call is no work of its own
    EXPECT_EQ(visits(outcome), 1);
    EXPECT_THAT(assumed(outcome), Not(HasSubstr("Call")));
    EXPECT_EQ(outcome.results.activity("Call")->kind, results::ElementKind::Container);
    EXPECT_DOUBLE_EQ(outcome.results.activity("Call")->cycleTime.estimate.mean, 600);
    EXPECT_DOUBLE_EQ(outcome.results.process.processingTime.estimate.mean, 600);
}

} // namespace
} // namespace millrace::support
