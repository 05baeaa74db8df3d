// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scylla.h"

#include "tests/simulator/scenario/model.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace millrace::scenario {

namespace {

using support::smallModel;
using testing::HasSubstr;

const QByteArray uri = "xmlns:b=\"http://bsim.hpi.uni-potsdam.de/scylla/simModel\"";

QByteArray globalFile(const QByteArray& order = "simulationTime", const QByteArray& instances = {})
{
    return "<b:globalConfiguration " + uri + " id=\"g\"><b:resourceAssignmentOrder>" + order
        + "</b:resourceAssignmentOrder><b:randomSeed>7</b:randomSeed><b:zoneOffset>+02:00</b:zoneOffset>\n"
          "<b:timetables><b:timetable id=\"day\"><b:timetableItem from=\"MONDAY\" to=\"FRIDAY\" "
          "beginTime=\"09:00:00\" endTime=\"17:00:00\"/></b:timetable><b:timetable id=\"night\"><b:timetableItem "
          "from=\"MONDAY\" to=\"SUNDAY\" beginTime=\"22:00:00\" endTime=\"06:00:00\"/></b:timetable></b:timetables>\n"
          "<b:resourceData><b:dynamicResource id=\"R\" name=\"Clerks\" defaultQuantity=\"5\" defaultCost=\"2\" "
          "defaultTimeUnit=\"MINUTES\" defaultTimetableId=\"day\">"
        + instances + "</b:dynamicResource></b:resourceData></b:globalConfiguration>";
}

QByteArray duration(const QByteArray& distribution, const QByteArray& unit = "MINUTES")
{
    return "<b:duration timeUnit=\"" + unit + "\"><b:" + distribution + "</b:duration>";
}

const QByteArray clerks = "<b:resources><b:resource id=\"R\" amount=\"2\"/></b:resources>";

QByteArray simulationFile(const QByteArray& content)
{
    return "<b:definitions " + uri
        + " id=\"s\">\n<b:simulationConfiguration id=\"sc\" processRef=\"P\" "
          "processInstances=\"50\" startDateTime=\"2026-01-05T08:00:00.000+02:00\" "
          "endDateTime=\"2026-01-06T08:00:00.000+02:00\">\n"
          "<b:startEvent id=\"S\"><b:arrivalRate timeUnit=\"HOURS\"><b:exponentialDistribution><b:mean>0.5</b:mean>"
          "</b:exponentialDistribution></b:arrivalRate></b:startEvent>\n"
        + content + "</b:simulationConfiguration></b:definitions>";
}

class ScyllaTest : public testing::Test {
protected:
    Scenarios read(const QByteArray& simulation, const QByteArray& global, const char* open = "a_sim.xml")
    {
        put("a_sim.xml", simulation);
        if (!global.isEmpty())
            put("a_global.xml", global);
        put("b.xml", "<other/>");
        return readScenarios(folder_.filePath(QLatin1String(open)), *model_);
    }
    void put(const char* name, const QByteArray& bytes)
    {
        QFile file(folder_.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Distribution durationFrom(const QByteArray& distribution, const QByteArray& unit = "MINUTES")
    {
        const Scenarios scenarios
            = read(simulationFile("<b:task id=\"A\">" + duration(distribution, unit) + "</b:task>"), globalFile());
        EXPECT_TRUE(scenarios.problems.empty()) << qPrintable(support::allMessages(scenarios.problems));
        return scenarios.found.at(0).scenario.elements.at(QStringLiteral("A")).duration.value();
    }

    QTemporaryDir folder_;
    std::unique_ptr<metamodel::Tree> model_ = smallModel();
};

TEST_F(ScyllaTest, BothFilesMakeOneScenarioWhicheverIsNamed)
{
    const QByteArray simulation = simulationFile("<b:task id=\"A\">"
        + duration("constantDistribution><b:constantValue>3</b:constantValue>"
                   "</b:constantDistribution>")
        + clerks
        + "</b:task><b:exclusiveGateway id=\"X\"><b:outgoingSequenceFlow id=\"fB\"><b:branchingProbability>0.3"
          "</b:branchingProbability></b:outgoingSequenceFlow></b:exclusiveGateway><b:intermediateCatchEvent "
          "id=\"W\"><b:arrivalRate timeUnit=\"SECONDS\"><b:constantDistribution><b:constantValue>9"
          "</b:constantValue></b:constantDistribution></b:arrivalRate></b:intermediateCatchEvent>");
    for (const char* open : {"a_sim.xml", "a_global.xml"}) {
        const Scenarios scenarios = read(simulation, globalFile(), open);
        EXPECT_TRUE(scenarios.problems.empty()) << qPrintable(support::allMessages(scenarios.problems));
        const Scenario& scenario = scenarios.found.at(0).scenario;
        EXPECT_EQ(scenario.pools,
            (std::vector<Pool> {{QStringLiteral("R"), QStringLiteral("Clerks"), 5, 120, QStringLiteral("day")}}));
        EXPECT_EQ(scenario.calendar(QStringLiteral("day"))->zone, "UTC+02:00");
        EXPECT_EQ(scenario.arrivals,
            (std::vector<Arrivals> {{QStringLiteral("S"), Distribution::exponential(1800), 50, {}}}));
        EXPECT_EQ(scenario.start, base::parseDateTime(u"2026-01-05T06:00:00Z"));
        EXPECT_EQ(scenario.duration, base::day);
        EXPECT_EQ(scenario.seed, 7U);
        const ElementInputs& work = scenario.elements.at(QStringLiteral("A"));
        EXPECT_EQ(work.duration, Distribution::constant(180));
        EXPECT_EQ(work.staff.pool, QStringLiteral("R"));
        EXPECT_EQ(work.staff.quantity, 2);
        EXPECT_EQ(scenario.elements.at(QStringLiteral("fB")).probability, 0.3);
        EXPECT_EQ(scenario.elements.at(QStringLiteral("W")).wait, Distribution::constant(9));
        EXPECT_TRUE(check(scenario, *model_).empty()) << qPrintable(support::allMessages(check(scenario, *model_)));
        EXPECT_EQ(QFileInfo(scenarios.found[0].places.file).fileName(), QStringLiteral("a_sim.xml"));
    }
}

TEST_F(ScyllaTest, DistributionsInTheirUnits)
{
    EXPECT_EQ(durationFrom("uniformDistribution><b:lower>1</b:lower><b:upper>2</b:upper></b:uniformDistribution>"),
        Distribution::uniform(60, 120));
    EXPECT_EQ(durationFrom("normalDistribution><b:mean>20</b:mean><b:standardDeviation>4</b:standardDeviation>"
                           "</b:normalDistribution>",
                  "SECONDS"),
        Distribution::normal(20, 4));
    EXPECT_EQ(durationFrom("triangularDistribution><b:lower>1</b:lower><b:upper>4</b:upper><b:peak>2</b:peak>"
                           "</b:triangularDistribution>"),
        Distribution::triangular(60, 120, 240));
    EXPECT_EQ(durationFrom("erlangDistribution><b:order>3</b:order><b:mean>2</b:mean></b:erlangDistribution>"),
        Distribution::erlang(120, 3));
    EXPECT_NEAR(
        durationFrom("poissonDistribution><b:mean>4</b:mean></b:poissonDistribution>", "HOURS").mean(), 14400, 1e-6);
    EXPECT_NEAR(durationFrom("binomialDistribution><b:probability>0.5</b:probability><b:amount>10</b:amount>"
                             "</b:binomialDistribution>")
                    .mean(),
        300, 1e-6);
    EXPECT_NEAR(durationFrom("arbitraryFiniteProbabilityDistribution><b:entry value=\"10\" frequency=\"3\"/>"
                             "<b:entry value=\"2\" frequency=\"1\"/></b:arbitraryFiniteProbabilityDistribution>")
                    .mean(),
        480, 1e-9);
}

TEST_F(ScyllaTest, PrioritiesBoundaryEventsAndPeopleByName)
{
    const QByteArray simulation = simulationFile("<b:task id=\"A\">" + clerks
        + "<b:boundaryEvents><b:boundaryEvent id=\"W\"><b:eventProbability>0.2</b:eventProbability><b:arrivalRate "
          "timeUnit=\"MINUTES\"><b:constantDistribution><b:constantValue>5</b:constantValue></b:constantDistribution>"
          "</b:arrivalRate></b:boundaryEvent></b:boundaryEvents></b:task>");
    const QByteArray instances = "<b:instance name=\"Anna\" cost=\"4\"/><b:instance name=\"Ben\"/>"
                                 "<b:instance name=\"Cleo\" timetableId=\"night\"/>";
    const Scenarios scenarios = read(simulation, globalFile("priority,simulationTime", instances));
    ASSERT_EQ(scenarios.problems.size(), 1U);
    EXPECT_THAT(scenarios.problems[0].message.toStdString(), HasSubstr("hours"));
    EXPECT_THAT(scenarios.problems[0].file.toStdString(), HasSubstr("a_global.xml"));
    const Scenario& scenario = scenarios.found.at(0).scenario;
    EXPECT_EQ(scenario.pools.at(0).discipline, kernel::Discipline::Priority);
    EXPECT_EQ(scenario.pools.at(0).capacity, 5);
    EXPECT_DOUBLE_EQ(scenario.pools.at(0).costPerHour, (4 + 4 * 2) * 60 / 5.0);
    EXPECT_EQ(scenario.elements.at(QStringLiteral("W")).probability, 0.2);
    EXPECT_EQ(scenario.elements.at(QStringLiteral("W")).wait, Distribution::constant(300));
}

TEST_F(ScyllaTest, WhatIsWrongIsNamed)
{
    const QByteArray simulation = simulationFile("<b:task id=\"A\">" + clerks + "</b:task>\n<b:task id=\"B\">"
        + duration("normalDistribution><b:mean>soon</b:mean></b:normalDistribution>") + "</b:task>\n<b:task id=\"D1\">"
        + duration("normalDistribution><b:mean>1</b:mean></b:normalDistribution>") + "</b:task>\n<b:task id=\"C\">"
        + duration("cauchyDistribution/>", "AGES") + "</b:task>");
    const Scenarios scenarios = read(simulation, {});
    ASSERT_EQ(scenarios.problems.size(), 4U) << qPrintable(support::allMessages(scenarios.problems));
    EXPECT_EQ(scenarios.problems[0].element, QStringLiteral("B"));
    EXPECT_EQ(scenarios.problems[0].line, 5);
    EXPECT_THAT(scenarios.problems[1].message.toStdString(), HasSubstr("standardDeviation"));
    EXPECT_THAT(scenarios.problems[2].message.toStdString(), HasSubstr("AGES"));
    EXPECT_THAT(scenarios.problems[3].message.toStdString(), HasSubstr("globalConfiguration"));
    QDir(folder_.path()).remove(QStringLiteral("a_sim.xml"));
    put("a_global.xml", globalFile());
    const Scenarios alone = readScenarios(folder_.filePath(QStringLiteral("a_global.xml")), *model_);
    EXPECT_TRUE(alone.found.empty());
    EXPECT_TRUE(base::hasErrors(alone.problems));
}

} // namespace

} // namespace millrace::scenario
