// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// What is known of cases: where it comes from, what changes it, and what it decides.

namespace millrace::support {
namespace {

using run::Outcome;
using scenario::Attribute;
using scenario::Option;
using ::testing::HasSubstr;
using ::testing::Not;
using Options = std::vector<Option>;

scenario::Expression byFeel(const char* text)
{
    return {QLatin1String(text)};
}

Attribute caseAttribute(const char* name, scenario::ValueSource value, bool isWhole = false)
{
    return {QLatin1String(name), std::move(value), isWhole};
}

/// S -> X -> A when `condition`, else B -> E; ten minutes each.
ProcessBuilder choosing(const std::string& condition)
{
    ProcessBuilder process;
    process.start("S").exclusive("X", "X_B").task("A").task("B").exclusive("M").end("E").chain({"S", "X"});
    process.flow("X", "A", condition).chain({"X", "B", "M"}).chain({"A", "M", "E"});
    return process;
}

ScenarioBuilder everyHour()
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::constant(3600)).work("A", Distribution::constant(600));
    scenario.work("B", Distribution::constant(600));
    return scenario;
}

double visitsOf(const Outcome& outcome, const char* task, double cases)
{
    return outcome.results.activity(task)->count.estimate.mean / cases;
}

std::string allSaid(const Outcome& outcome)
{
    return (outcome.description.assumptions + outcome.description.warnings).join(QLatin1Char('\n')).toStdString();
}

double custom(const Outcome& outcome, const char* name)
{
    for (const auto& one : outcome.results.process.custom)
        if (one.name == name)
            return one.kpi.estimate.mean;
    ADD_FAILURE() << name;
    return 0;
}

} // namespace

TEST(SimulatedCaseData, ConditionsDecideByWhatIsDrawn)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("amount", Distribution::uniform(0, 100))};
    const Outcome outcome = simulated(choosing("amount < 30"), scenario, options(2000, 5));
    EXPECT_NEAR(visitsOf(outcome, "A", 2000), 0.3, 0.03);
    EXPECT_THAT(allSaid(outcome), Not(HasSubstr("as likely")));
}

TEST(SimulatedCaseData, AShareOverridesTheCondition)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("amount", Distribution::constant(1))};
    scenario.share("X_B", 1);
    EXPECT_EQ(visitsOf(simulated(choosing("amount = 1"), scenario, options(10)), "A", 10), 0);
}

TEST(SimulatedCaseData, OptionsAreDrawnByTheirWeights)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("kind", Options {{QStringLiteral("gold"), 1}, {true, 1}, {7.0, 2}}),
        caseAttribute("isGold", byFeel("kind = \"gold\""))};
    scenario.get().keyFigures = {{QStringLiteral("sevens"), QStringLiteral("kind instance of number")}};
    const Outcome outcome = simulated(choosing("isGold = true"), scenario, options(2000, 5));
    EXPECT_NEAR(visitsOf(outcome, "A", 2000), 0.25, 0.03);
    EXPECT_NEAR(custom(outcome, "sevens"), 0.5, 0.03);
}

TEST(SimulatedCaseData, AScenariosOwnConditionReplacesThatOfTheModel)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("amount", Distribution::constant(5))};
    scenario.get().elements[QStringLiteral("X_A")].condition = QStringLiteral("amount > 4");
    EXPECT_EQ(visitsOf(simulated(choosing("prose that is not FEEL ("), scenario, options(10)), "A", 10), 1);
    scenario.get().elements[QStringLiteral("X_A")].condition = QStringLiteral("amount > 5");
    EXPECT_EQ(visitsOf(simulated(choosing("amount = 5"), scenario, options(10)), "A", 10), 0);
}

TEST(SimulatedCaseData, WhatNothingGivesAValueToIsSaidAndAllWaysAreAsLikely)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("amount", Distribution::constant(5))};
    const Outcome outcome = simulated(choosing("amont > 4"), scenario, options(2000, 5));
    EXPECT_NEAR(visitsOf(outcome, "A", 2000), 0.5, 0.03);
    EXPECT_THAT(allSaid(outcome), HasSubstr("'amont' in 'amont > 4'"));
}

TEST(SimulatedCaseData, WhatCannotBeWorkedOutIsSaidAndNeverAnEnd)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("kind", Options {{QStringLiteral("gold"), 1}})};
    scenario.get().elements[QStringLiteral("A")].durationExpression = QStringLiteral("kind");
    scenario.get().elements[QStringLiteral("A")].duration.reset();
    scenario.get().keyFigures = {{QStringLiteral("odd"), QStringLiteral("kind + 1")}};
    const Outcome outcome = simulated(choosing("kind > 4"), scenario, options(1000, 3));
    EXPECT_NEAR(visitsOf(outcome, "A", 1000), 0.5, 0.05);
    EXPECT_THAT(allSaid(outcome), HasSubstr("kind > 4"));
    EXPECT_THAT(allSaid(outcome), HasSubstr("the duration of 'A'"));
    EXPECT_THAT(allSaid(outcome), HasSubstr("the key figure 'odd'"));
    EXPECT_FALSE(outcome.results.process.custom.at(0).kpi.estimate.isMeasured());
}

TEST(SimulatedCaseData, DurationsAreNumbersInTheScenariosUnitOrDurations)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().timeUnit = scenario::TimeUnit::Hour;
    scenario.get().attributes
        = {caseAttribute("pieces", Distribution::constant(3)), caseAttribute("length", byFeel("duration(\"PT2H\")"))};
    scenario.get().elements[QStringLiteral("A")].durationExpression = QStringLiteral("pieces / 2");
    scenario.get().elements[QStringLiteral("B")].durationExpression = QStringLiteral("length * pieces");
    const Outcome outcome = simulated(choosing("pieces = 3"), scenario, options(10));
    EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 1.5 * 3600);
    const Outcome other = simulated(choosing("pieces = 4"), scenario, options(10));
    EXPECT_DOUBLE_EQ(other.results.activity("B")->processingTime.estimate.mean, 6 * 3600);
}

TEST(SimulatedCaseData, DurationsOfTeamsAndBatchesFollowItToo)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::constant(3600)).pool("P", 2).pool("Q", 1);
    scenario.teamwork("A", Distribution::constant(60), "P and Q").work("B", Distribution::constant(60));
    scenario.get().elements[QStringLiteral("B")].batch = scenario::Batch {2};
    scenario.get().attributes = {caseAttribute("minutes", Distribution::constant(7))};
    for (const char* task : {"A", "B"})
        scenario.get().elements[QLatin1String(task)].durationExpression = QStringLiteral("minutes");
    scenario.get().elements[QStringLiteral("B")].changes = {caseAttribute("done", Options {{true, 1}})};
    scenario.get().keyFigures = {{QStringLiteral("done"), QStringLiteral("done = true")}};
    ProcessBuilder process;
    process.start("S").task("A").task("B").end("E").chain({"S", "A", "B", "E"});
    const Outcome outcome = simulated(process, scenario, options(10));
    EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 7 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.activity("B")->processingTime.estimate.mean, 7 * 60);
    EXPECT_EQ(custom(outcome, "done"), 1);
}

TEST(SimulatedCaseData, TasksChangeItWhenTheyAreDoneAndPropertiesWhenCasesCome)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().elements.erase(QStringLiteral("B"));
    scenario.get().attributes
        = {caseAttribute("n", Distribution::constant(0)), caseAttribute("entered", Distribution::constant(0))};
    auto& inputs = scenario.get().elements[QStringLiteral("A")];
    inputs.changes = {caseAttribute("n", byFeel("n + 1"))};
    inputs.changesOnEntry = {caseAttribute("entered", byFeel("entered + 10"))};
    inputs.durationExpression = QStringLiteral("n + entered"); // 10, 21, 32 minutes
    inputs.duration.reset();
    scenario.get().keyFigures = {{QStringLiteral("n"), QStringLiteral("n")}};
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").exclusive("X", "X_E").end("E").chain({"S", "M", "A", "X", "E"});
    process.flow("X", "M", "n < 3");
    const Outcome outcome = simulated(process, scenario, options(10));
    EXPECT_EQ(visitsOf(outcome, "A", 10), 3);
    EXPECT_EQ(custom(outcome, "n"), 3);
    EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 21 * 60);
}

TEST(SimulatedCaseData, PropertiesOfEventsAndFlowsAreSetOnTheWay)
{
    ScenarioBuilder scenario = everyHour();
    const auto set = [&](const char* element, const char* name, const char* text) {
        scenario.get().elements[QLatin1String(element)].changesOnEntry = {caseAttribute(name, byFeel(text))};
    };
    set("S", "start", "5");
    set("X_A", "way", "start + 1");
    set("E", "end", "way + 1");
    scenario.get().keyFigures = {{QStringLiteral("end"), QStringLiteral("end")}};
    EXPECT_EQ(custom(simulated(choosing("start = 5"), scenario, options(10)), "end"), 7);
}

TEST(SimulatedCaseData, PriorityAndDueDateComeFromIt)
{
    // One comes an hour before the others are through; those who are urgent overtake.
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::constant(60)).pool("P", 1).work("A", Distribution::constant(120), "P");
    scenario.get().attributes = {caseAttribute("urgent", Options {{true, 1}, {false, 1}})};
    scenario.get().elements[QStringLiteral("A")].priorityExpression = QStringLiteral("if urgent then 1 else 0");
    scenario.get().keyFigures = {{QStringLiteral("of urgent"), QStringLiteral("if urgent then cycleTime else null")},
        {QStringLiteral("of others"), QStringLiteral("if urgent then null else cycleTime")}};
    ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    for (const kernel::Discipline discipline : {kernel::Discipline::Priority, kernel::Discipline::EarliestDue}) {
        scenario.get().pools[0].discipline = discipline;
        scenario.get().arrivals[0].dueExpression = QStringLiteral("if urgent then 1 else duration(\"P9D\")");
        const Outcome outcome = simulated(process, scenario, options(200, 3));
        EXPECT_LT(2 * custom(outcome, "of urgent"), custom(outcome, "of others"));
    }
}

TEST(SimulatedCaseData, ScriptsOfTheModelWorkOnIt)
{
    ProcessBuilder process;
    process.start("S").node("scriptTask", "T",
        "scriptFormat=\"feel\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" camunda:resultVariable=\"double\"",
        "<script>amount * 2</script>");
    process.exclusive("X", "X_B").task("A").task("B").end("E").end("F").chain({"S", "T", "X", "B", "F"});
    process.flow("X", "A", "double = 10").chain({"A", "E"});
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("amount", Distribution::constant(5))};
    EXPECT_EQ(visitsOf(simulated(process, scenario, options(10)), "A", 10), 1);
}

TEST(SimulatedCaseData, SaysHowOftenActivitiesRepeat)
{
    const auto visits = [](const std::string& characteristics) {
        ProcessBuilder process;
        process.start("S").node("task", "A", {}, characteristics).end("E").chain({"S", "A", "E"});
        ScenarioBuilder scenario = everyHour();
        scenario.get().elements.erase(QStringLiteral("B"));
        scenario.get().attributes = {caseAttribute("pieces", Distribution::constant(3)),
            caseAttribute("list", byFeel("[1, 2]")), caseAttribute("n", Distribution::constant(0))};
        scenario.get().elements[QStringLiteral("A")].changes = {caseAttribute("n", byFeel("n + 1"))};
        const Outcome outcome = simulated(process, scenario, options(10));
        EXPECT_THAT(allSaid(outcome), Not(HasSubstr("repeat")));
        return visitsOf(outcome, "A", 10);
    };
    EXPECT_EQ(visits("<multiInstanceLoopCharacteristics><loopCardinality>pieces</loopCardinality>"
                     "</multiInstanceLoopCharacteristics>"),
        3);
    EXPECT_EQ(visits("<standardLoopCharacteristics><loopCondition>n &lt; 5</loopCondition>"
                     "</standardLoopCharacteristics>"),
        5);
}

TEST(SimulatedCaseData, RepetitionsThatAreNotNeededAnyMoreGiveTheirPeopleBack)
{
    // Given three pieces of work at once of which the first that is done is enough, and one piece of work behind them
    ProcessBuilder process;
    process.start("S").node("task", "A", {},
        "<multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality>"
        "<completionCondition>ok</completionCondition></multiInstanceLoopCharacteristics>");
    process.task("B").end("E").chain({"S", "A", "B", "E"});
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("ok", byFeel("true"))};
    scenario.pool("P", 3).work("A", Distribution::uniform(60, 600), "P").work("B", Distribution::constant(1200));
    // When it is simulated
    const Outcome outcome = simulated(process, scenario, options(10));
    // Then the other two are taken back at once, and do not end what comes after them
    EXPECT_EQ(visitsOf(outcome, "A", 10), 1);
    EXPECT_EQ(outcome.results.activity("B")->processingTime.estimate.mean, 1200);
    const double first = outcome.results.process.cycleTime.estimate.mean - 1200;
    EXPECT_GT(first, 60);
    EXPECT_NEAR(outcome.results.resources[0].busyTime.estimate.mean, 30 * first, 1);
}

TEST(SimulatedCaseData, KeyFiguresKnowTimesAndCostOfTheCase)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("fee", Distribution::constant(100))};
    scenario.get().elements[QStringLiteral("A")].fixedCost = 30;
    scenario.get().keyFigures = {{QStringLiteral("profit"), QStringLiteral("fee - cost")},
        {QStringLiteral("minutes"), QStringLiteral("cycleTime - waitingTime + processingTime")},
        {QStringLiteral("fast"), QStringLiteral("cycleTime < 11")}};
    const Outcome outcome = simulated(choosing("fee = 100"), scenario, options(10));
    EXPECT_EQ(custom(outcome, "profit"), 70);
    EXPECT_EQ(custom(outcome, "minutes"), 20);
    EXPECT_EQ(custom(outcome, "fast"), 1);
    const QJsonObject json = results::toJson(outcome.description, outcome.results);
    const QJsonObject profit = json[QStringLiteral("process")]
                                   .toObject()[QStringLiteral("custom")]
                                   .toObject()[QStringLiteral("profit")]
                                   .toObject();
    EXPECT_EQ(profit[QStringLiteral("mean")].toDouble(), 70);
    EXPECT_TRUE(profit.contains(QStringLiteral("percentiles")));
}

TEST(SimulatedCaseData, IsTheSameForAnyNumberOfThreadsAndInAnotherScenario)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("amount", Distribution::logNormal(100, 50)),
        caseAttribute("kind", Options {{QStringLiteral("gold"), 1}, {QStringLiteral("plain"), 3}})};
    scenario.get().elements[QStringLiteral("A")].changes = {caseAttribute("amount", Distribution::uniform(1, 2))};
    scenario.get().keyFigures = {
        {QStringLiteral("sum"), QStringLiteral("amount")}, {QStringLiteral("gold"), QStringLiteral("kind = \"gold\"")}};
    auto one = options(300, 8);
    one.threads = 1;
    auto many = one;
    many.threads = 3;
    const ProcessBuilder process = choosing("kind = \"gold\" or amount > 150");
    EXPECT_EQ(jsonOf(simulated(process, scenario, one)), jsonOf(simulated(process, scenario, many)));
    // What is drawn for a case does not depend on what else is drawn.
    ScenarioBuilder other = scenario;
    other.get().attributes.insert(other.get().attributes.begin(), caseAttribute("more", Distribution::uniform(0, 1)));
    EXPECT_EQ(custom(simulated(process, scenario, one), "sum"), custom(simulated(process, other, one), "sum"));
}

TEST(SimulatedCaseData, AnotherScenarioOfTheSameModelHasItsOwnConditions)
{
    ScenarioBuilder scenario = everyHour();
    scenario.get().attributes = {caseAttribute("amount", Distribution::constant(5))};
    const auto model = modelOf(choosing("amount = 5"));
    ScenarioBuilder other = scenario;
    other.get().elements[QStringLiteral("X_A")].condition = QStringLiteral("amount = 6");
    const run::Simulation first(*model, other.get());
    EXPECT_EQ(visitsOf(first.run(options(10)), "A", 10), 0);
    EXPECT_EQ(visitsOf(run::Simulation(first, scenario.get()).run(options(10)), "A", 10), 1);
}

} // namespace millrace::support
