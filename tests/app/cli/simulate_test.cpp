// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::support {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class CliSimulate : public CliFixture {
protected:
    Ran simulateSample(const QStringList& arguments)
    {
        return run(QStringList {QStringLiteral("simulate"), sample("loan-origination.bpmn"), QStringLiteral("--cases"),
                       QStringLiteral("1500"), QStringLiteral("--replications"), QStringLiteral("3"),
                       QStringLiteral("--warmup"), QStringLiteral("2d")}
            + arguments);
    }

    /// One task by a pool of `capacity`, with BPSim inside; `duration` is a value of BPSim.
    void writeModel(int capacity, const QByteArray& duration, const QByteArray& element = "t")
    {
        write("m.bpmn",
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"urn:test\">\n"
            "<resource id=\"R\" name=\"Clerks\"/>\n"
            "<process id=\"P\"><startEvent id=\"s\"/><task id=\"t\" name=\"Work\"/><endEvent id=\"e\"/>\n"
            "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/><sequenceFlow id=\"g\" sourceRef=\"t\" "
            "targetRef=\"e\"/></process>\n"
            "<relationship type=\"BPSimData\"><extensionElements>\n"
            "<b:BPSimData xmlns:b=\"http://www.bpsim.org/schemas/1.0\"><b:Scenario id=\"x\" "
            "name=\"Now\"><b:ScenarioParameters baseTimeUnit=\"min\"/>\n"
            "<b:ElementParameters elementRef=\"s\"><b:ControlParameters><b:InterTriggerTimer><b:NumericParameter "
            "value=\"10\"/></b:InterTriggerTimer></b:ControlParameters></b:ElementParameters>\n"
            "<b:ElementParameters elementRef=\""
                + element + "\"><b:TimeParameters><b:ProcessingTime>" + duration
                + "</b:ProcessingTime></b:TimeParameters><b:ResourceParameters><b:Selection><b:ExpressionParameter "
                  "value=\"getResource('R',1)\"/></b:Selection></b:ResourceParameters></b:ElementParameters>\n"
                  "<b:ElementParameters elementRef=\"R\"><b:ResourceParameters><b:Quantity><b:NumericParameter value=\""
                + QByteArray::number(capacity)
                + "\"/></b:Quantity></b:ResourceParameters></b:ElementParameters>\n"
                  "</b:Scenario></b:BPSimData></extensionElements><source>P</source><target>P</target></relationship></"
                  "definitions>\n");
    }

    void expectRefused(const char* arguments, int code, const char* words)
    {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, code) << arguments;
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(words)) << arguments;
        EXPECT_TRUE(ran.out.isEmpty()) << arguments;
    }
};

const QByteArray fourMinutes = "<b:NumericParameter value=\"4\"/>";

TEST_F(CliSimulate, NoWarmupNeedsNoUnit)
{
    writeModel(1, fourMinutes);
    const Ran ran = run("simulate m.bpmn --cases 20 --replications 3 --warmup 0 --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(ran.json()[QLatin1String("warmup")].toDouble(-1), 0);
    expectRefused("simulate m.bpmn --duration 0", 2, "--duration must be above 0");
}

TEST_F(CliSimulate, QueueingTheoryStandsBesideWhatIsSimulated)
{
    writeModel(1, "<b:NegativeExponentialDistribution mean=\"8\"/>");
    write("m.bpmn",
        read("m.bpmn").replace("<b:NumericParameter value=\"10\"/></b:InterTriggerTimer>",
            "<b:NegativeExponentialDistribution mean=\"10\"/></b:InterTriggerTimer>"));
    EXPECT_THAT(run("simulate m.bpmn --cases 300 --replications 5").out.toStdString(),
        AllOf(HasSubstr("Erlang C"), HasSubstr("32.0 min")));
    const QJsonArray found = run("simulate m.bpmn --cases 300 --replications 5 --format json")
                                 .json()[QLatin1String("expectations")]
                                 .toArray();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][QLatin1String("resource")].toString(), QStringLiteral("Clerks"));
    EXPECT_NEAR(found[0][QLatin1String("waitingTime")].toDouble(), 1920, 1e-6);
    writeModel(1, fourMinutes);
    EXPECT_THAT(run("simulate m.bpmn --cases 300 --replications 5").out.toStdString(), Not(HasSubstr("Erlang")))
        << "cases that come in step follow no law";
}

TEST_F(CliSimulate, JsonHasTheKeysOfTheContract)
{
    const Ran ran = simulateSample(
        {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--seed"), QStringLiteral("7")});
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonObject json = ran.json();
    EXPECT_EQ(json[QLatin1String("scenario")].toString(), QStringLiteral("Today"));
    EXPECT_EQ(json[QLatin1String("seed")].toInt(), 7);
    EXPECT_EQ(json[QLatin1String("cases")].toInt(), 1500);
    EXPECT_EQ(json[QLatin1String("replications")].toInt(), 3);
    for (const char* key : {"openCases", "warmup", "simulatedTime", "wallTime", "assumptions", "warnings", "process",
             "outcomes", "activities", "resources", "flows", "bottlenecks"})
        EXPECT_TRUE(json.contains(QLatin1String(key))) << key;
    const QJsonObject cycleTime = json[QLatin1String("process")].toObject()[QLatin1String("cycleTime")].toObject();
    EXPECT_LT(cycleTime[QLatin1String("low")].toDouble(), cycleTime[QLatin1String("mean")].toDouble());
    const QJsonObject bottleneck = json[QLatin1String("bottlenecks")].toArray()[0].toObject();
    EXPECT_EQ(bottleneck[QLatin1String("resource")].toString(), QStringLiteral("Credit officers"));
    EXPECT_FALSE(bottleneck[QLatin1String("explanation")].toString().isEmpty());
}

TEST_F(CliSimulate, TheSameSeedGivesTheSameOutputButForTheClock)
{
    const auto output = [&](const char* threads) {
        QJsonObject json = simulateSample(
            {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--threads"), QLatin1String(threads)})
                               .json();
        json.remove(QLatin1String("wallTime"));
        return QJsonDocument(json).toJson();
    };
    const QByteArray one = output("1");
    EXPECT_GT(one.size(), 1000);
    EXPECT_EQ(output("2"), one);
}

TEST_F(CliSimulate, TextIsForPeople)
{
    const Ran ran = simulateSample({QStringLiteral("--scenario"), QStringLiteral("Two more officers")});
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_THAT(ran.out.toStdString(),
        AllOf(HasSubstr("Two more officers"), HasSubstr("Cycle time"), HasSubstr("Assess eligibility"),
            HasSubstr("Underwriters"), HasSubstr("Bottlenecks"), HasSubstr("EUR")));
    EXPECT_TRUE(ran.err.isEmpty()) << ran.err.constData();
}

TEST_F(CliSimulate, WritesLogsReportAndHeatMap)
{
    for (const char* name : {"l.xes", "l.csv"}) {
        ASSERT_EQ(simulateSample({QStringLiteral("--log"), path(QLatin1String(name))}).code, 0);
        EXPECT_THAT(read(name).toStdString(), HasSubstr("Assess eligibility"));
    }
    ASSERT_EQ(simulateSample({QStringLiteral("--report"), path(QStringLiteral("r.html")), QStringLiteral("--heat-map"),
                                 path(QStringLiteral("h.png"))})
                  .code,
        0);
    EXPECT_TRUE(read("h.png").startsWith("\x89PNG"));
    const std::string report = read("r.html").toStdString();
    EXPECT_THAT(
        report, AllOf(HasSubstr("<!DOCTYPE html>"), HasSubstr("<svg"), HasSubstr("Credit officers"), HasSubstr("P95")));
    for (const char* elsewhere : {"src=\"http", "href=\"http", "<script", "url("})
        EXPECT_THAT(report, Not(HasSubstr(elsewhere)));
}

TEST_F(CliSimulate, TakesScenariosOfOtherFilesAndOfTheModel)
{
    writeModel(1, fourMinutes);
    const QJsonObject inside = run("simulate m.bpmn --cases 20 --replications 2 --format json").json();
    EXPECT_EQ(inside[QLatin1String("scenario")].toString(), QStringLiteral("Now"));
    EXPECT_DOUBLE_EQ(inside[QLatin1String("process")]
                         .toObject()[QLatin1String("cycleTime")]
                         .toObject()[QLatin1String("mean")]
                         .toDouble(),
        240);
    write("other.bpsim",
        "<b:BPSimData xmlns:b=\"http://www.bpsim.org/schemas/2.0\"><b:Scenario id=\"y\" "
        "name=\"Other\"/></b:BPSimData>");
    const QJsonObject other
        = run("simulate m.bpmn --scenario other.bpsim --cases 20 --replications 2 --format json").json();
    EXPECT_EQ(other[QLatin1String("scenario")].toString(), QStringLiteral("Other"));
    EXPECT_FALSE(other[QLatin1String("assumptions")].toArray().isEmpty());
}

TEST_F(CliSimulate, WhatIsWrongWithTheScenarioIsNamedWithItsElement)
{
    writeModel(0, fourMinutes);
    expectRefused("simulate m.bpmn", 1, "[R]");
    writeModel(1, "<b:NumericParameter value=\"-4\"/>");
    expectRefused("simulate m.bpmn", 1, "[t]");
    writeModel(1, fourMinutes, "ghost");
    expectRefused("simulate m.bpmn", 1, "[ghost]");
    writeModel(1, "<b:NumericParameter value=\"quick\"/>");
    expectRefused("simulate m.bpmn", 1, "quick");
    writeModel(1, fourMinutes);
    write("m.bpsim", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    expectRefused("simulate m.bpmn --scenario m.bpsim", 1, "m.bpsim");
    ASSERT_TRUE(QFile::remove(path(QStringLiteral("m.bpsim"))));
    expectRefused("simulate m.bpmn --scenario Nobody", 1, "Nobody");
}

TEST_F(CliSimulate, WhatWasNotMeasuredIsADashAndNull)
{
    writeModel(1, fourMinutes);
    const Ran text = run("simulate m.bpmn --cases 5 --replications 2 --warmup 30d --report r.html");
    ASSERT_EQ(text.code, 0) << text.text();
    EXPECT_THAT(text.out.toStdString(),
        AllOf(HasSubstr("--warmup 0"), HasSubstr("--cases"), Not(HasSubstr("0 s")), Not(HasSubstr("0.0 %"))));
    EXPECT_THAT(read("r.html").toStdString(), Not(HasSubstr(">0 s<")));
    const QJsonObject json = run("simulate m.bpmn --cases 5 --replications 2 --warmup 30d --format json").json();
    const QJsonObject process = json[QLatin1String("process")].toObject();
    for (const char* name :
        {"cycleTime", "waitingTime", "processingTime", "cost", "paidCost", "reworkRate", "firstPassYield"}) {
        const QJsonObject kpi = process[QLatin1String(name)].toObject();
        EXPECT_TRUE(kpi.contains(QLatin1String("mean")) && kpi[QLatin1String("mean")].isNull()) << name;
    }
    EXPECT_TRUE(json[QLatin1String("process")].toObject()[QLatin1String("slaAttainment")].isNull());
}

TEST_F(CliSimulate, AModelWithoutAScenarioIsSimulatedByWhatIsAssumed)
{
    write("a.bpmn", smallModel);
    const Ran text = run("simulate a.bpmn --cases 50 --replications 2");
    ASSERT_EQ(text.code, 0) << text.text();
    EXPECT_THAT(text.out.toStdString(), AllOf(HasSubstr("draft"), HasSubstr("Assumed"), HasSubstr("10 min")));
    const QJsonObject json = run("simulate a.bpmn --cases 50 --replications 2 --format json").json();
    EXPECT_GE(json[QLatin1String("assumptions")].toArray().size(), 3);
}

TEST_F(CliSimulate, WarnsOfAJoinAtWhichCasesGetStuck)
{
    QByteArray stuck = smallModel;
    stuck
        .replace(
            "<endEvent id=\"e\"", "<exclusiveGateway id='x'/><task id='u'/><parallelGateway id='y'/><endEvent id=\"e\"")
        .replace("targetRef=\"t\" />",
            "targetRef=\"x\" /><sequenceFlow id='f3' sourceRef='x' targetRef='t'/>"
            "<sequenceFlow id='f4' sourceRef='x' targetRef='u'/><sequenceFlow id='f5' sourceRef='u' targetRef='y'/>"
            "<sequenceFlow id='f6' sourceRef='y' targetRef='e'/>")
        .replace("sourceRef=\"t\" targetRef=\"e\"", "sourceRef='t' targetRef='y'");
    write("a.bpmn", stuck);
    const Ran ran = run("simulate a.bpmn --cases 20 --replications 2");
    EXPECT_EQ(ran.code, 0) << ran.text();
    EXPECT_THAT(ran.err.toStdString(), AllOf(HasSubstr("deadlock"), HasSubstr("[y]"))) << ran.text();
}

TEST_F(CliSimulate, WaitingOverBranchesIsCalledThat)
{
    // Given two tasks side by side.
    QByteArray parallel = smallModel;
    parallel
        .replace("<endEvent id=\"e\"",
            "<parallelGateway id='x'/><userTask id='u'/><parallelGateway id='y'/><endEvent id=\"e\"")
        .replace("targetRef=\"t\" />",
            "targetRef=\"x\" /><sequenceFlow id='f3' sourceRef='x' targetRef='t'/>"
            "<sequenceFlow id='f4' sourceRef='x' targetRef='u'/><sequenceFlow id='f5' sourceRef='u' targetRef='y'/>"
            "<sequenceFlow id='f6' sourceRef='y' targetRef='e'/>")
        .replace("sourceRef=\"t\" targetRef=\"e\"", "sourceRef='t' targetRef='y'");
    write("a.bpmn", parallel);
    const Ran ran = run("simulate a.bpmn --cases 50 --replications 2");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_THAT(ran.out.toStdString(), AllOf(HasSubstr("Work, all branches"), HasSubstr("summed over all branches")));
    write("a.bpmn", smallModel);
    EXPECT_THAT(run("simulate a.bpmn --cases 50 --replications 2").out.toStdString(), Not(HasSubstr("summed over")));
}

TEST_F(CliSimulate, WhatIsWrongInAScenarioFileIsFoundThere)
{
    writeModel(1, fourMinutes);
    write("m.bpsim",
        "<b:BPSimData xmlns:b=\"http://www.bpsim.org/schemas/2.0\">\n"
        "<b:Scenario id=\"base\" name=\"Base\"><b:ScenarioParameters baseTimeUnit=\"min\"/>\n"
        "<b:ElementParameters elementRef=\"R\"><b:ResourceParameters><b:Quantity><b:NumericParameter value=\"0\"/>\n"
        "</b:Quantity></b:ResourceParameters></b:ElementParameters></b:Scenario>\n"
        "<b:Scenario id=\"next\" name=\"Next\" inherits=\"base\">\n"
        "<b:ElementParameters elementRef=\"ghost\"><b:TimeParameters><b:ProcessingTime><b:NumericParameter "
        "value=\"1\"/></b:ProcessingTime></b:TimeParameters></b:ElementParameters>\n"
        "<b:ElementParameters elementRef=\"t\"><b:TimeParameters><b:ProcessingTime><b:NumericParameter "
        "value=\"-1\"/></b:ProcessingTime></b:TimeParameters></b:ElementParameters>\n"
        "</b:Scenario></b:BPSimData>");
    const Ran ran = run("simulate m.bpmn --scenario Next");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(),
        AllOf(::testing::ContainsRegex("m.bpsim:6: error: .*\\[ghost\\]"),
            ::testing::ContainsRegex("m.bpsim:7: error: .*\\[t\\]"),
            ::testing::ContainsRegex("m.bpsim:3: error: .*\\[R\\]"), Not(HasSubstr("m.bpmn:"))));
}

TEST_F(CliSimulate, WritesReportsOfThreeKinds)
{
    for (const auto& [name, beginning] :
        {std::pair("r.html", "<!DOCTYPE"), std::pair("r.pdf", "%PDF-"), std::pair("r.xlsx", "PK")}) {
        ASSERT_EQ(simulateSample({QStringLiteral("--report"), path(QLatin1String(name))}).code, 0) << name;
        EXPECT_TRUE(read(name).startsWith(beginning)) << name;
    }
}

TEST_F(CliSimulate, AnotherProcessRunsBesideItWithTheSamePeople)
{
    writeModel(1, "<b:NumericParameter value=\"3\"/>");
    ASSERT_TRUE(QFile::rename(path(QStringLiteral("m.bpmn")), path(QStringLiteral("claims.bpmn"))));
    writeModel(1, fourMinutes);
    const Ran ran = run("simulate m.bpmn --cases 10 --replications 2 --beside claims.bpmn:Now --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonArray processes = ran.json()[QLatin1String("processes")].toArray();
    ASSERT_EQ(processes.size(), 2);
    const auto mean = [&](int at, const char* group, const char* name, const char* figure) {
        const QJsonObject all = processes[at].toObject()[QLatin1String(group)].toObject();
        const QJsonObject of = *name != '\0' ? all[QLatin1String(name)].toObject() : all;
        return of[QLatin1String(figure)].toObject()[QLatin1String("mean")].toDouble();
    };
    EXPECT_DOUBLE_EQ(mean(0, "process", "", "waitingTime"), 0);
    EXPECT_DOUBLE_EQ(mean(1, "process", "", "waitingTime"), 4 * 60);
    EXPECT_DOUBLE_EQ(mean(1, "activities", "t", "processingTime"), 3 * 60);
    EXPECT_DOUBLE_EQ(mean(0, "resources", "Clerks", "busyTime"), 10 * 4 * 60);
    EXPECT_DOUBLE_EQ(mean(1, "resources", "Clerks", "busyTime"), 10 * 3 * 60);
    EXPECT_DOUBLE_EQ(ran.json()[QLatin1String("resources")]
                         .toObject()[QLatin1String("Clerks")]
                         .toObject()[QLatin1String("busyTime")]
                         .toObject()[QLatin1String("mean")]
                         .toDouble(),
        10 * 7 * 60);
    const Ran text = run("simulate m.bpmn --cases 10 --replications 2 --beside claims.bpmn");
    EXPECT_THAT(text.text(), AllOf(HasSubstr("share of paid time for"), HasSubstr("claims.bpmn")));
    expectRefused("simulate m.bpmn --beside nowhere.bpmn", 1, "no such file");
    expectRefused("simulate m.bpmn --beside claims.bpmn:Never", 1, "under the scenario “Never”");
}

TEST_F(CliSimulate, WrongUsageIsSaid)
{
    writeModel(1, fourMinutes);
    expectRefused("simulate", 2, "FILE");
    for (const char* wrong : {"--cases 0", "--cases many", "--replications -1", "--precision 2", "--warmup soon",
             "--duration 0s", "--seed x", "--threads 0", "--replications 1000000000", "--log l.txt", "--report r.docx",
             "--report r.ods", "--heat-map h.gif"})
        expectRefused((std::string("simulate m.bpmn ") + wrong).c_str(), 2, wrong[2] == 'h' ? "heat-map" : "--");
    expectRefused("simulate nothing.bpmn", 1, "nothing.bpmn");
    expectRefused("simulate m.bpmn --results a.bpsim --results b.csv", 2, "--results is given more than once");
    expectRefused("simulate m.bpmn --precision 2% --most-replications 1000000000", 2, "--most-replications is at most");
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("b.csv"))));
}

TEST_F(CliSimulate, ParametersBeyondAllMeasureAreRefused)
{
    for (const char* duration : {"<b:WeibullDistribution shape=\"0.001\" scale=\"5\"/>",
             "<b:WeibullDistribution shape=\"0.01\" scale=\"5\"/>", "<b:PoissonDistribution mean=\"1e18\"/>",
             "<b:BinomialDistribution trials=\"1e18\" probability=\"0.5\"/>", "<b:FloatingParameter value=\"1e300\"/>",
             "<b:NormalDistribution mean=\"10\" standardDeviation=\"1e200\"/>"}) {
        writeModel(1, duration);
        expectRefused("simulate m.bpmn", 1, "The duration of 'Work'");
    }
    writeModel(1, fourMinutes);
    write("m.bpmn", read("m.bpmn").replace("baseTimeUnit=\"min\"", "baseTimeUnit=\"min\" replication=\"1000000000\""));
    expectRefused("simulate m.bpmn", 1, "at most are made");
}

TEST_F(CliSimulate, LanesArePoolsWhereNoScenarioNamesPeople)
{
    write("m.bpmn",
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='urn:t'><process id='P'>"
        "<laneSet><lane id='L' name='Clerks'><flowNodeRef>A</flowNodeRef></lane></laneSet><startEvent id='S'/>"
        "<task id='A'/><endEvent id='E'/><sequenceFlow id='f' sourceRef='S' targetRef='A'/>"
        "<sequenceFlow id='g' sourceRef='A' targetRef='E'/></process></definitions>");
    const Ran ran = run("simulate m.bpmn --cases 50 --replications 2 --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonObject json = ran.json();
    EXPECT_EQ(json[QLatin1String("resources")][QLatin1String("Clerks")][QLatin1String("capacity")].toInt(), 1);
    EXPECT_TRUE(json[QLatin1String("assumptions")].toArray().at(0).toString().contains(QLatin1String("Clerks 1")));
}

} // namespace

} // namespace millrace::support
