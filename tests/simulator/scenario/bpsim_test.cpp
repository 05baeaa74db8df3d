// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/scenario/model.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTemporaryDir>

namespace millrace::scenario {

namespace {

using support::bpsimFile;
using support::smallModel;

const QByteArray officeHours
    = "<bpsim:Calendar id=\"C\" name=\"Office\">BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260105T090000\n"
      "DTEND:20260105T170000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\nEND:VEVENT\nEND:VCALENDAR</bpsim:Calendar>";

QByteArray element(const QByteArray& id, const QByteArray& content)
{
    return "<bpsim:ElementParameters elementRef=\"" + id + "\">" + content + "</bpsim:ElementParameters>";
}

QByteArray processing(const QByteArray& value)
{
    return "<bpsim:TimeParameters><bpsim:ProcessingTime>" + value + "</bpsim:ProcessingTime></bpsim:TimeParameters>";
}

QByteArray oneScenario(const QByteArray& content, const QByteArray& parameters = "baseTimeUnit=\"min\"")
{
    return bpsimFile("<bpsim:Scenario id=\"s\" name=\"Now\"><bpsim:ScenarioParameters " + parameters + "/>" + content
        + "</bpsim:Scenario>");
}

Scenario readOne(const QByteArray& bytes)
{
    const auto model = smallModel();
    const Scenarios scenarios = readBpsim(bytes, *model);
    EXPECT_FALSE(base::hasErrors(scenarios.problems)) << qPrintable(support::allMessages(scenarios.problems));
    return scenarios.found.at(0).scenario;
}

std::optional<Distribution> durationFrom(const QByteArray& value)
{
    const Scenario scenario = readOne(oneScenario(element("A", processing(value))));
    const ElementInputs* inputs = scenario.element(QStringLiteral("A"));
    return inputs ? inputs->duration : std::nullopt;
}

} // namespace

TEST(BpsimTest, TimesAreInTheUnitOfTheValueElseOfTheScenario)
{
    EXPECT_EQ(durationFrom("<bpsim:FloatingParameter value=\"1.5\"/>"), Distribution::constant(90));
    EXPECT_EQ(durationFrom("<bpsim:NumericParameter value=\"2\" timeUnit=\"hour\"/>"), Distribution::constant(7200));
    EXPECT_EQ(durationFrom("<bpsim:DurationParameter value=\"PT1M30S\"/>"), Distribution::constant(90));
    EXPECT_EQ(durationFrom("<bpsim:NegativeExponentialDistribution mean=\"10\"/>"), Distribution::exponential(600));
    EXPECT_EQ(durationFrom("<bpsim:TriangularDistribution mode=\"2\" min=\"1\" max=\"5\"/>"),
        Distribution::triangular(60, 120, 300));
    EXPECT_EQ(
        durationFrom("<bpsim:TruncatedNormalDistribution mean=\"2\" standardDeviation=\"1\" min=\"0\" max=\"9\"/>"),
        Distribution::truncatedNormal(120, 60, 0, 540));
    EXPECT_EQ(durationFrom("<bpsim:GammaDistribution shape=\"2\" scale=\"3\"/>"), Distribution::gamma(2, 180));
    EXPECT_EQ(durationFrom("<bpsim:ErlangDistribution mean=\"2\" k=\"3\"/>"), Distribution::erlang(120, 3));
    EXPECT_EQ(
        durationFrom("<bpsim:UniformDistribution min=\"2\" max=\"3\" timeUnit=\"s\"/>"), Distribution::uniform(2, 3));
    EXPECT_EQ(durationFrom("<bpsim:BetaDistribution shape=\"2\" scale=\"3\"/>"), Distribution::beta(2, 3, 0, 60));
    EXPECT_NEAR(durationFrom("<bpsim:PoissonDistribution mean=\"4\"/>")->mean(), 240, 1e-6);
    EXPECT_EQ(durationFrom("<bpsim:EnumParameter><bpsim:NumericParameter value=\"1\"/><bpsim:NumericParameter "
                           "value=\"3\"/></bpsim:EnumParameter>"),
        Distribution::sequence({60, 180}));
    EXPECT_DOUBLE_EQ(
        durationFrom(
            "<bpsim:UserDistribution discrete=\"true\"><bpsim:UserDistributionDataPoint probability=\"0.5\">"
            "<bpsim:NumericParameter value=\"1\"/></bpsim:UserDistributionDataPoint><bpsim:UserDistributionDataPoint "
            "probability=\"0.5\">"
            "<bpsim:NumericParameter value=\"3\"/></bpsim:UserDistributionDataPoint></bpsim:UserDistribution>")
            ->mean(),
        120);
    EXPECT_EQ(
        durationFrom("<bpsim:UserDistribution discrete=\"true\"><bpsim:UserDistributionDataPoint probability=\"0.5\">"
                     "<bpsim:NegativeExponentialDistribution mean=\"1\"/></bpsim:UserDistributionDataPoint>"
                     "<bpsim:UserDistributionDataPoint probability=\"0.5\"><bpsim:NumericParameter value=\"3\"/>"
                     "</bpsim:UserDistributionDataPoint></bpsim:UserDistribution>"),
        Distribution::mixture({{Distribution::exponential(60), 0.5}, {Distribution::constant(180), 0.5}}))
        << "values of a discrete one may be distributions";
}

TEST(BpsimTest, RequestsAndResultsAreNoInputs)
{
    EXPECT_FALSE(durationFrom(
        "<bpsim:ResultRequest>mean</bpsim:ResultRequest><bpsim:FloatingParameter value=\"3\" result=\"mean\"/>"));
    EXPECT_EQ(durationFrom(
                  "<bpsim:ResultRequest>max</bpsim:ResultRequest><bpsim:FloatingParameter value=\"3\" instance=\"2\"/>"
                  "<bpsim:FloatingParameter value=\"4\"/>"),
        Distribution::constant(240));
}

TEST(BpsimTest, IntervalsOfSeveralCalendarsAreARateByTheHour)
{
    const QByteArray timer = "<bpsim:ControlParameters><bpsim:InterTriggerTimer>"
                             "<bpsim:NegativeExponentialDistribution mean=\"5\" validFor=\"Office\"/>"
                             "<bpsim:NegativeExponentialDistribution mean=\"20\"/>"
                             "</bpsim:InterTriggerTimer></bpsim:ControlParameters>";
    const Arrivals arrivals = readOne(oneScenario(element("S", timer) + officeHours)).arrivals.at(0);
    EXPECT_EQ(arrivals.interval, Distribution::exponential(300));
    EXPECT_EQ(arrivals.calendar, QString());
    ASSERT_EQ(arrivals.rates.size(), 168U);
    for (std::size_t hour = 0; hour < 168; ++hour)
        EXPECT_DOUBLE_EQ(arrivals.rates[hour], hour < 120 && hour % 24 >= 9 && hour % 24 < 17 ? 1 : 0.25) << hour;
    // Of those of different kinds the first says how they vary, and that is said.
    const auto model = smallModel();
    const Scenarios mixed
        = readBpsim(oneScenario(element("S",
                                    QByteArray(timer).replace("<bpsim:NegativeExponentialDistribution mean=\"20\"",
                                        "<bpsim:NumericParameter value=\"20\""))
                        + officeHours),
            *model);
    ASSERT_EQ(mixed.problems.size(), 1U);
    EXPECT_EQ(mixed.problems[0].element, QStringLiteral("S"));
    EXPECT_EQ(mixed.found.at(0).scenario.arrivals.at(0).rates, arrivals.rates);
}

TEST(BpsimTest, AnEventSubProcessBeginsNoCases)
{
    const auto model
        = bpmn::load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                     "targetNamespace=\"t\"><process id=\"P\"><startEvent id=\"S\"/><subProcess id=\"U\" "
                     "triggeredByEvent=\"true\"><startEvent id=\"Abort\"><signalEventDefinition/></startEvent>"
                     "</subProcess></process></definitions>")
              .tree;
    const Scenarios read = readBpsim(
        oneScenario(element("Abort",
            "<bpsim:ControlParameters><bpsim:Probability><bpsim:FloatingParameter value=\"0.05\"/></bpsim:Probability>"
            "<bpsim:InterTriggerTimer><bpsim:DurationParameter value=\"PT10M\"/></bpsim:InterTriggerTimer>"
            "<bpsim:TriggerCount><bpsim:IntegerParameter "
            "value=\"1\"/></bpsim:TriggerCount></bpsim:ControlParameters>")),
        *model);
    const Scenario& scenario = read.found.at(0).scenario;
    EXPECT_TRUE(scenario.arrivals.empty());
    EXPECT_EQ(scenario.elements.at(QStringLiteral("Abort")).probability, 0.05);
    EXPECT_EQ(scenario.elements.at(QStringLiteral("Abort")).wait, Distribution::constant(600));
}

TEST(BpsimTest, AQuantityMayNameTheHours)
{
    const QByteArray quantity = "<bpsim:ResourceParameters><bpsim:Quantity><bpsim:NumericParameter value=\"4\" "
                                "validFor=\"C\"/></bpsim:Quantity></bpsim:ResourceParameters>";
    const Scenario scenario = readOne(oneScenario(element("R", quantity) + officeHours));
    EXPECT_EQ(scenario.pools.at(0).capacity, 4);
    EXPECT_EQ(scenario.pools.at(0).calendar, QStringLiteral("C"));
}

TEST(BpsimTest, PoolsArrivalsSharesAndCosts)
{
    const Scenario scenario = readOne(oneScenario(
        element("S",
            "<bpsim:ControlParameters><bpsim:InterTriggerTimer><bpsim:NumericParameter validFor=\"C\" "
            "value=\"6\"/></bpsim:InterTriggerTimer>"
            "<bpsim:TriggerCount><bpsim:NumericParameter value=\"50\"/></bpsim:TriggerCount></bpsim:ControlParameters>")
            + element("A",
                "<bpsim:ResourceParameters><bpsim:Selection><bpsim:ExpressionParameter "
                "value=\"bpsim:getResource('R',2)\"/></bpsim:Selection></bpsim:ResourceParameters>"
                "<bpsim:CostParameters><bpsim:FixedCost><bpsim:FloatingParameter "
                "value=\"3\"/></bpsim:FixedCost><bpsim:UnitCost><bpsim:FloatingParameter "
                "value=\"0.1\"/></bpsim:UnitCost></bpsim:CostParameters>")
            + element("fB",
                "<bpsim:ControlParameters><bpsim:Probability><bpsim:FloatingParameter "
                "value=\"0.4\"/></bpsim:Probability></bpsim:ControlParameters>")
            + element("W",
                "<bpsim:ControlParameters><bpsim:InterTriggerTimer><bpsim:DurationParameter "
                "value=\"PT2H\"/></bpsim:InterTriggerTimer></bpsim:ControlParameters>")
            + element("R",
                "<bpsim:ResourceParameters><bpsim:Availability><bpsim:BooleanParameter validFor=\"C\" "
                "value=\"true\"/></bpsim:Availability>"
                "<bpsim:Quantity><bpsim:NumericParameter value=\"4\"/></bpsim:Quantity></bpsim:ResourceParameters>"
                "<bpsim:CostParameters><bpsim:UnitCost><bpsim:FloatingParameter "
                "value=\"0.5\"/></bpsim:UnitCost></bpsim:CostParameters>")
            + officeHours,
        "baseTimeUnit=\"min\" replication=\"7\" seed=\"9\" baseCurrencyUnit=\"EUR\""));
    const QString c = QStringLiteral("C");
    EXPECT_EQ(scenario.arrivals, (std::vector<Arrivals> {{QStringLiteral("S"), Distribution::constant(360), 50, c}}));
    EXPECT_EQ(scenario.pools, (std::vector<Pool> {{QStringLiteral("R"), QStringLiteral("Clerks"), 4, 30, c}}));
    const ElementInputs& a = scenario.elements.at(QStringLiteral("A"));
    EXPECT_EQ(a.staff.pool, QStringLiteral("R"));
    EXPECT_EQ(a.staff.quantity, 2);
    EXPECT_EQ(a.fixedCost, 3);
    EXPECT_DOUBLE_EQ(a.costPerHour, 6);
    EXPECT_EQ(scenario.elements.at(QStringLiteral("fB")).probability, 0.4);
    EXPECT_EQ(scenario.elements.at(QStringLiteral("W")).wait, Distribution::constant(7200));
    EXPECT_EQ(scenario.replications, 7);
    EXPECT_EQ(scenario.seed, 9u);
    EXPECT_EQ(scenario.currency, QStringLiteral("EUR"));
}

TEST(BpsimTest, AScenarioInheritsWhatItDoesNotSay)
{
    const auto model = smallModel();
    const Scenarios scenarios = readBpsim(
        bpsimFile("<bpsim:Scenario id=\"b\" name=\"Later\" inherits=\"a\">"
            + element("A", processing("<bpsim:NumericParameter value=\"9\"/>"))
            + "</bpsim:Scenario>"
              "<bpsim:Scenario id=\"a\" name=\"Now\"><bpsim:ScenarioParameters baseTimeUnit=\"s\" seed=\"3\"/>"
            + element("A", processing("<bpsim:NumericParameter value=\"5\"/>"))
            + element("B", processing("<bpsim:NumericParameter value=\"7\"/>")) + "</bpsim:Scenario>"),
        *model);
    const Scenario* later = scenarios.byName(QStringLiteral("Later"));
    ASSERT_TRUE(later);
    EXPECT_EQ(later->inherits, QStringLiteral("a"));
    EXPECT_EQ(later->seed, 3u);
    EXPECT_EQ(later->elements.at(QStringLiteral("A")).duration, Distribution::constant(9));
    EXPECT_EQ(later->elements.at(QStringLiteral("B")).duration, Distribution::constant(7));
    EXPECT_EQ(scenarios.byName(QStringLiteral("a"))->name, QStringLiteral("Now"));
    EXPECT_EQ(scenarios.byName(QString())->id, QStringLiteral("b"));
    EXPECT_FALSE(scenarios.byName(QStringLiteral("nothing")));
}

TEST(BpsimTest, CirclesAndMissingBasesAreNamed)
{
    const auto model = smallModel();
    const Scenarios scenarios = readBpsim(bpsimFile("<bpsim:Scenario id=\"a\" inherits=\"b\"/><bpsim:Scenario id=\"b\" "
                                                    "inherits=\"a\"/><bpsim:Scenario id=\"c\" inherits=\"x\"/>"),
        *model);
    EXPECT_EQ(scenarios.found.size(), 3u);
    EXPECT_EQ(scenarios.problems.size(), 2u) << qPrintable(support::allMessages(scenarios.problems));
}

TEST(BpsimTest, ReadsWhatRealFilesHave)
{
    // A calendar's name where its id is due; BPSim 1.0 inside 2.0; later parameters win; a prefix before the element's
    // id.
    const auto model = smallModel();
    const Scenarios scenarios
        = readBpsim(oneScenario("<ElementParameters xmlns=\"http://www.bpsim.org/schemas/1.0\" "
                                "elementRef=\"tns:A\"><TimeParameters><ProcessingTime>"
                                "<NumericParameter value=\"4\"/></ProcessingTime></TimeParameters></ElementParameters>"
                        + element("R",
                            "<bpsim:ResourceParameters><bpsim:Availability><bpsim:BooleanParameter validFor=\"Office\" "
                            "value=\"true\"/></bpsim:Availability></bpsim:ResourceParameters>")
                        + element("B", processing("<bpsim:NumericParameter value=\"1\"/>"))
                        + element("B", processing("<bpsim:NumericParameter value=\"2\"/>")) + officeHours),
            *model);
    EXPECT_TRUE(scenarios.problems.empty()) << qPrintable(support::allMessages(scenarios.problems));
    const Scenario& scenario = scenarios.found.at(0).scenario;
    EXPECT_EQ(scenario.elements.at(QStringLiteral("A")).duration, Distribution::constant(240));
    EXPECT_EQ(scenario.elements.at(QStringLiteral("B")).duration, Distribution::constant(120));
    EXPECT_EQ(scenario.pools.at(0).calendar, QStringLiteral("C"));
}

TEST(BpsimTest, WhatIsNotUnderstoodIsNamedWithElementAndLine)
{
    const auto model = smallModel();
    const Scenarios scenarios
        = readBpsim(oneScenario(element("A", processing("<bpsim:FloatingParameter value=\"quick\"/>"))
                        + element("B", processing("<bpsim:NormalDistribution mean=\"1\"/>"))
                        + element("C", processing("<bpsim:ExpressionParameter value=\"//order[1]/price\"/>"))
                        + element("D1",
                            "<bpsim:ResourceParameters><bpsim:Selection><bpsim:ExpressionParameter "
                            "value=\"anybody\"/></bpsim:Selection></bpsim:ResourceParameters>")
                        + element("W",
                            "<bpsim:PriorityParameters><bpsim:Interruptible><bpsim:NumericParameter "
                            "value=\"1\"/></bpsim:Interruptible></bpsim:PriorityParameters>")),
            *model, QStringLiteral("x.bpsim"));
    QStringList named;
    for (const base::Problem& problem : scenarios.problems) {
        named << problem.element;
        EXPECT_EQ(problem.line, 3);
        EXPECT_EQ(problem.file, QStringLiteral("x.bpsim"));
    }
    EXPECT_EQ(named,
        (QStringList {
            QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D1"), QStringLiteral("W")}));
    EXPECT_EQ(scenarios.problems.back().severity, base::Severity::Warning);
}

TEST(BpsimTest, RefusesWhatIsNoScenarioFile)
{
    const auto model = smallModel();
    for (const QByteArray& bytes : {QByteArray(), QByteArray("no xml"), QByteArray("<a/>"),
             QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
             QByteArray("<bpsim:BPSimData xmlns:bpsim=\"http://www.bpsim.org/schemas/2.0\">")}) {
        const Scenarios scenarios = readBpsim(bytes, *model);
        EXPECT_TRUE(scenarios.found.empty());
        EXPECT_TRUE(base::hasErrors(scenarios.problems)) << bytes.constData();
    }
}

TEST(BpsimTest, ScenariosStandInTheModelAndBesideIt)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.process.bpmn"));
    EXPECT_EQ(bpsimPath(path), folder.filePath(QStringLiteral("order.process.bpsim")));
    const QByteArray data
        = "<bpsim:BPSimData xmlns:bpsim=\"http://www.bpsim.org/schemas/1.0\"><bpsim:Scenario id=\"s\" name=\"Inside\"/>"
          "<bpsim:Scenario id=\"t\" name=\"Inside too\"/></bpsim:BPSimData>";
    const auto model = smallModel("<relationship type=\"BPSimData\"><extensionElements>" + data
        + "</extensionElements><source>D</source><target>D</target></relationship>");
    EXPECT_EQ(findScenarios(*model, path).found.size(), 2u);
    QFile beside(bpsimPath(path));
    ASSERT_TRUE(beside.open(QIODevice::WriteOnly));
    beside.write(oneScenario({}));
    beside.close();
    const Scenarios scenarios = findScenarios(*model, path);
    ASSERT_EQ(scenarios.found.size(), 2u);
    EXPECT_EQ(scenarios.found[0].scenario.name, QStringLiteral("Now"));
    EXPECT_EQ(scenarios.found[0].source, Source::Beside);
    EXPECT_EQ(scenarios.found[1].scenario.name, QStringLiteral("Inside too"));
    EXPECT_EQ(scenarios.found[1].source, Source::Inside);
}

TEST(BpsimTest, ReadsTheSamplesWithoutAComplaint)
{
    const QDir samples(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples"));
    const QStringList names = samples.entryList({QStringLiteral("*.bpmn")});
    EXPECT_FALSE(names.isEmpty());
    for (const QString& name : names) {
        const auto loaded = bpmn::loadFile(samples.filePath(name));
        ASSERT_TRUE(loaded.tree);
        const Scenarios scenarios = findScenarios(*loaded.tree, samples.filePath(name));
        EXPECT_GE(scenarios.found.size(), 1u) << qPrintable(name);
        EXPECT_TRUE(scenarios.problems.empty()) << qPrintable(support::allMessages(scenarios.problems));
        for (const Found& found : scenarios.found)
            EXPECT_TRUE(check(found.scenario, *loaded.tree).empty())
                << qPrintable(support::allMessages(check(found.scenario, *loaded.tree)));
    }
}

TEST(BpsimTest, ReadsThePublicExamples)
{
    SKIP_WITHOUT_CORPUS("sim");
    for (const QString& path : support::corpusFiles("sim/bpsim", {QStringLiteral("*.bpmn")})) {
        const auto loaded = bpmn::loadFile(path);
        ASSERT_TRUE(loaded.tree) << qPrintable(path);
        const bool hasData = loaded.tree->save().contains("BPSimData>");
        EXPECT_EQ(findScenarios(*loaded.tree, path).found.empty(), !hasData) << qPrintable(path);
    }
}

namespace {

/// What reading complains of when the duration of A is this.
base::Problems problemsOf(const QByteArray& scenario)
{
    const auto model = smallModel();
    return readBpsim(scenario, *model).problems;
}

QByteArray userDistribution(const char* one, const char* other)
{
    return QByteArray("<bpsim:UserDistribution discrete=\"true\"><bpsim:UserDistributionDataPoint probability=\"") + one
        + "\"><bpsim:FloatingParameter value=\"1\"/></bpsim:UserDistributionDataPoint>"
          "<bpsim:UserDistributionDataPoint probability=\""
        + other
        + "\"><bpsim:FloatingParameter value=\"5\"/></bpsim:UserDistributionDataPoint></bpsim:UserDistribution>";
}

} // namespace

TEST(BpsimTest, ProbabilitiesThatDoNotComeToOneAreSaid)
{
    const auto problemsFor = [](const char* one, const char* other) {
        return problemsOf(oneScenario(element("A", processing(userDistribution(one, other)))));
    };
    const base::Problems problems = problemsFor("0.5", "0.9");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].severity, base::Severity::Warning);
    EXPECT_EQ(problems[0].element, QLatin1String("A"));
    EXPECT_TRUE(problems[0].message.contains(QLatin1String("1.4"))) << qPrintable(problems[0].message);
    EXPECT_TRUE(problemsFor("0.3333333", "0.6666666").empty());
    EXPECT_TRUE(problemsFor("3", "4").empty()); // counts
    const base::Problems ofOptions = problemsOf(oneScenario(element("A",
        "<bpsim:PropertyParameters><bpsim:Property name=\"kind\">" + userDistribution("0.2", "0.3")
            + "</bpsim:Property></bpsim:PropertyParameters>")));
    ASSERT_EQ(ofOptions.size(), 1U);
    EXPECT_EQ(ofOptions[0].element, QLatin1String("A"));
}

TEST(BpsimTest, ABrokenExpressionIsAnErrorAndAForeignOneAWarning)
{
    const auto problemFor = [](const char* expression) {
        const base::Problems problems = problemsOf(oneScenario(
            element("A", processing(QByteArray("<bpsim:ExpressionParameter value=\"") + expression + "\"/>"))));
        EXPECT_EQ(problems.size(), 1U);
        return problems.empty() ? base::Problem() : problems[0];
    };
    const base::Problem broken = problemFor("(((");
    EXPECT_EQ(broken.severity, base::Severity::Error);
    EXPECT_EQ(broken.element, QLatin1String("A"));
    EXPECT_EQ(broken.message, QStringLiteral("'(((' is no valid expression: a value is expected at its end."));
    EXPECT_EQ(problemFor("/a/b").severity, base::Severity::Warning);
}

TEST(BpsimTest, ANumberOfArrivalsIsWholeAndNotBeyondAllBounds)
{
    for (const char* count : {"1.5", "1000000000000000000000000000000"}) {
        const base::Problems problems = problemsOf(oneScenario(element("S",
            QByteArray("<bpsim:ControlParameters><bpsim:InterTriggerTimer><bpsim:NumericParameter value=\"5\"/>"
                       "</bpsim:InterTriggerTimer><bpsim:TriggerCount><bpsim:NumericParameter value=\"")
                + count + "\"/></bpsim:TriggerCount></bpsim:ControlParameters>")));
        ASSERT_EQ(problems.size(), 1U) << count;
        EXPECT_EQ(problems[0].severity, base::Severity::Error);
        EXPECT_EQ(problems[0].element, QLatin1String("S"));
        EXPECT_TRUE(problems[0].message.contains(QLatin1String(count))) << qPrintable(problems[0].message);
    }
}

TEST(BpsimTest, ARunOfAbsurdLengthIsRefused)
{
    const auto problems = problemsOf(
        bpsimFile("<bpsim:Scenario id=\"s\"><bpsim:ScenarioParameters><bpsim:Duration><bpsim:FloatingParameter "
                  "value=\"1e300\"/></bpsim:Duration></bpsim:ScenarioParameters></bpsim:Scenario>"));
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_TRUE(base::hasErrors(problems));
}

} // namespace millrace::scenario
