// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/model_doctor.h"

#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

namespace millrace::support {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

base::Problems found(const ProcessBuilder& process, ScenarioBuilder& scenario)
{
    const auto model = modelOf(process);
    return run::Simulation(*model, scenario.get()).problems();
}

std::string told(const ProcessBuilder& process, ScenarioBuilder& scenario)
{
    std::string all;
    for (const base::Problem& problem : found(process, scenario))
        all += base::toText(problem).toStdString() + '\n';
    return all;
}

/// S -> G -> (A, B) -> J, which waits for both; J -> E.
ProcessBuilder forked(bool isExclusive)
{
    ProcessBuilder process;
    process.start("S");
    if (isExclusive)
        process.exclusive("G");
    else
        process.parallel("G");
    process.task("A").task("B").parallel("J").end("E");
    process.chain({"S", "G", "A", "J", "E"}).chain({"G", "B", "J"});
    return process;
}

/// S -> A -> G, back to A or on to E.
ProcessBuilder loop()
{
    ProcessBuilder process;
    process.start("S").task("A").exclusive("G").end("E");
    process.chain({"S", "A", "G", "E"}).chain({"G", "A"});
    return process;
}

ScenarioBuilder every(double seconds)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(seconds));
    return scenario;
}

} // namespace

TEST(ModelDoctor, TellsWhereCasesGetStuck)
{
    ScenarioBuilder scenario = every(600);
    scenario.share("G_A", 0.7);
    const base::Problems problems = found(forked(true), scenario);
    ASSERT_EQ(problems.size(), 1U) << told(forked(true), scenario);
    EXPECT_EQ(problems[0].element, QStringLiteral("J"));
    EXPECT_EQ(problems[0].severity, base::Severity::Warning);
    EXPECT_THAT(problems[0].message.toStdString(),
        AllOf(HasSubstr("cases get stuck"), HasSubstr("100 % of them from"), HasSubstr("43 % of them from")));
    EXPECT_EQ(told(forked(false), scenario), "");
}

TEST(ModelDoctor, FindsInTheFlowWhatTheSharesDoNotTell)
{
    // As many come by each of the ways, but no case by both.
    ScenarioBuilder scenario = every(600);
    scenario.share("G_A", 0.5);
    EXPECT_EQ(told(forked(true), scenario), "");
    const base::Problems flow = run::flowFindings(*modelOf(forked(true)));
    ASSERT_EQ(flow.size(), 1U);
    EXPECT_EQ(flow[0].element, QStringLiteral("J"));
    EXPECT_EQ(flow[0].severity, base::Severity::Warning);
    EXPECT_THAT(flow[0].message.toStdString(), HasSubstr("deadlock"));
    EXPECT_TRUE(run::flowFindings(*modelOf(forked(false))).empty());
    EXPECT_TRUE(run::flowFindings(*modelOf(loop())).empty());
}

TEST(ModelDoctor, SaysNothingOfAnElementTwice)
{
    ScenarioBuilder scenario = every(600);
    scenario.share("G_A", 0.7);
    const base::Problems problems = found(forked(true), scenario);
    const base::Problems flow = run::flowFindings(*modelOf(forked(true)));
    EXPECT_EQ(run::withFlowFindings(problems, flow).size(), problems.size());
    EXPECT_EQ(run::withFlowFindings({}, flow).size(), 1U);
    base::Problem note = flow[0];
    note.severity = base::Severity::Note;
    EXPECT_EQ(run::withFlowFindings({note}, flow).size(), 2U) << "a note does not warn";
}

TEST(ModelDoctor, TellsOfLoopsThatNobodyLeaves)
{
    ScenarioBuilder scenario = every(600);
    scenario.share("G_A", 1).share("G_E", 0);
    const base::Problems problems = found(loop(), scenario);
    ASSERT_EQ(problems.size(), 1U) << told(loop(), scenario);
    EXPECT_THAT(problems[0].message.toStdString(), HasSubstr("go round for ever"));
    EXPECT_EQ(problems[0].element, QStringLiteral("G"));
    scenario.share("G_A", 0.999).share("G_E", 0.001);
    EXPECT_EQ(told(loop(), scenario), "");
}

TEST(ModelDoctor, ALoopThatIsEndedFromOutsideIsNone)
{
    ProcessBuilder process = loop();
    process.boundaryTimer("T", "A", "PT1H").end("Late").flow("T", "Late");
    ScenarioBuilder scenario = every(600);
    scenario.share("G_A", 1).share("G_E", 0);
    EXPECT_EQ(told(process, scenario), "");
}

TEST(ModelDoctor, TellsOfWorkWhoseHoursDoNotOpen)
{
    ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    ScenarioBuilder scenario = every(600);
    scenario.pool("Clerk", 1, 0, "day").work("A", Distribution::constant(60), "Clerk").officeHours("day");
    scenario.get().start = base::parseDateTime(u"2026-01-05T00:00:00Z").value(); // a Monday
    scenario.get().duration = 5 * base::day;
    EXPECT_EQ(told(process, scenario).find("Nobody ever does"), std::string::npos);
    // On the weekend nobody comes.
    scenario.get().start = base::parseDateTime(u"2026-01-10T00:00:00Z").value();
    scenario.get().duration = base::day;
    const base::Problems problems = found(process, scenario);
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems[0].element, QStringLiteral("A")) << "the task, so that a click leads to it";
    EXPECT_THAT(problems[0].message.toStdString(), AllOf(HasSubstr("Nobody ever does"), HasSubstr("Clerk")));
    scenario.get().arrivals[0].calendar = QStringLiteral("day");
    EXPECT_THAT(told(process, scenario), HasSubstr("No case ever comes"));
}

TEST(ModelDoctor, ACalendarThatNeverOpensIsToldOfItsTasks)
{
    ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    ScenarioBuilder scenario = every(600);
    scenario.pool("Clerk", 1, 0, "never").work("A", Distribution::constant(60), "Clerk");
    scenario.get().calendars.push_back({QStringLiteral("never"), {}, {}, {}, "UTC"});
    const base::Problems problems = found(process, scenario);
    EXPECT_THAT(problems, ::testing::Contains(::testing::Field(&base::Problem::element, QStringLiteral("A"))));
    EXPECT_TRUE(base::hasErrors(problems));
}

} // namespace millrace::support
