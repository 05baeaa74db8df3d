// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::support {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// One task of `minutes` by a pool; scenarios "Now" and, with two people, "More".
QByteArray stationModel(const QByteArray& minutes)
{
    const auto exponential
        = [](const QByteArray& mean) { return "<b:NegativeExponentialDistribution mean=\"" + mean + "\"/>"; };
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"urn:test\">\n"
           "<resource id=\"R\" name=\"Clerks\"/>\n"
           "<process id=\"P\"><startEvent id=\"s\"/><task id=\"t\" name=\"Work\"/><endEvent id=\"e\"/>\n"
           "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/><sequenceFlow id=\"g\" sourceRef=\"t\" "
           "targetRef=\"e\"/></process>\n"
           "<relationship type=\"BPSimData\"><extensionElements>\n"
           "<b:BPSimData xmlns:b=\"http://www.bpsim.org/schemas/1.0\">"
           "<b:Scenario id=\"x\" name=\"Now\"><b:ScenarioParameters baseTimeUnit=\"min\"/>\n"
           "<b:ElementParameters elementRef=\"s\"><b:ControlParameters><b:InterTriggerTimer>"
        + exponential("10")
        + "</b:InterTriggerTimer></b:ControlParameters></b:ElementParameters>\n"
          "<b:ElementParameters elementRef=\"t\"><b:TimeParameters><b:ProcessingTime>"
        + exponential(minutes)
        + "</b:ProcessingTime></b:TimeParameters><b:ResourceParameters><b:Selection><b:ExpressionParameter "
          "value=\"getResource('R',1)\"/></b:Selection></b:ResourceParameters></b:ElementParameters>\n"
          "<b:ElementParameters elementRef=\"R\"><b:ResourceParameters><b:Quantity><b:NumericParameter "
          "value=\"1\"/></b:Quantity></b:ResourceParameters></b:ElementParameters></b:Scenario>\n"
          "<b:Scenario id=\"y\" name=\"More: two\" inherits=\"x\"><b:ElementParameters "
          "elementRef=\"R\"><b:ResourceParameters><b:Quantity><b:NumericParameter "
          "value=\"2\"/></b:Quantity></b:ResourceParameters></b:ElementParameters></b:Scenario>\n"
          "</b:BPSimData></extensionElements><source>P</source><target>P</target></relationship></definitions>\n";
}

QJsonObject comparisonOf(const QJsonObject& json, const char* kpi)
{
    for (const QJsonValue& one : json[QLatin1String("comparisons")].toArray())
        if (one[QLatin1String("kpi")].toString() == QLatin1String(kpi))
            return one.toObject();
    return {};
}

} // namespace

class CliCompare : public CliFixture { };

TEST_F(CliCompare, AllScenariosOfAFileAreHeldAgainstItsFirst)
{
    write("m.bpmn", stationModel("8"));
    const Ran ran = run("compare m.bpmn --cases 300 --replications 12 --seed 5 --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonObject json = ran.json();
    EXPECT_EQ(json[QLatin1String("replications")].toInt(), 12);
    EXPECT_EQ(json[QLatin1String("seed")].toInt(), 5);
    EXPECT_EQ(json[QLatin1String("scenarios")].toArray().size(), 2);
    const QJsonObject cycle = comparisonOf(json, "process.cycleTime");
    EXPECT_EQ(cycle[QLatin1String("base")].toString(), QStringLiteral("Now"));
    EXPECT_EQ(cycle[QLatin1String("other")].toString(), QStringLiteral("More: two"));
    EXPECT_TRUE(cycle[QLatin1String("significant")].toBool());
    EXPECT_LT(cycle[QLatin1String("difference")].toObject()[QLatin1String("high")].toDouble(), 0);
    EXPECT_LT(cycle[QLatin1String("b")].toObject()[QLatin1String("mean")].toDouble(),
        cycle[QLatin1String("a")].toObject()[QLatin1String("mean")].toDouble());
    EXPECT_THAT(cycle[QLatin1String("words")].toString().toStdString(), HasSubstr("faster by"));
    const QJsonObject work = comparisonOf(json, "process.processingTime");
    EXPECT_EQ(work[QLatin1String("difference")].toObject()[QLatin1String("mean")].toDouble(-1), 0)
        << "with common random numbers each case takes the same work";
    EXPECT_EQ(work[QLatin1String("words")].toString(), QStringLiteral("no significant difference"));
}

TEST_F(CliCompare, ScenariosAreNamedBehindTheirFile)
{
    write("m.bpmn", stationModel("8"));
    const Ran ran = run({QStringLiteral("compare"), QStringLiteral("m.bpmn:More: two"), QStringLiteral("m.bpmn:Now"),
        QStringLiteral("--cases"), QStringLiteral("200"), QStringLiteral("--replications"), QStringLiteral("10")});
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_THAT(ran.out.toStdString(),
        AllOf(
            HasSubstr("Cycle time, P90"), HasSubstr("slower by"), HasSubstr("Clerks: utilisation"), HasSubstr("Holm")));
}

TEST_F(CliCompare, FilesAndVersionsAreToldApart)
{
    const auto repo = [&](const char* arguments) {
        const Ran ran = run(arguments);
        ASSERT_EQ(ran.code, 0) << ran.text();
    };
    write("m.bpmn", stationModel("8"));
    repo("repo init");
    repo("repo save -m First --author A");
    write("m.bpmn", stationModel("4"));
    repo("repo save -m Second --author A");
    const Ran ran = run("compare HEAD~1@m.bpmn m.bpmn --cases 200 --replications 10 --kpi cycleTime --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonArray comparisons = ran.json()[QLatin1String("comparisons")].toArray();
    ASSERT_EQ(comparisons.size(), 1);
    EXPECT_EQ(comparisons[0][QLatin1String("base")].toString(), QStringLiteral("HEAD~1@m.bpmn"));
    EXPECT_THAT(comparisons[0][QLatin1String("words")].toString().toStdString(), HasSubstr("faster by"));
    write("n.bpmn", stationModel("4"));
    const Ran same = run("compare m.bpmn n.bpmn --cases 100 --replications 5");
    EXPECT_EQ(same.code, 0) << same.text();
    EXPECT_THAT(same.out.toStdString(), AllOf(HasSubstr("no significant difference"), Not(HasSubstr("faster"))));
}

TEST_F(CliCompare, AThresholdSaysWhatMatters)
{
    write("a.bpmn", stationModel("4"));
    write("b.bpmn", stationModel("4.01"));
    const char* all = "compare a.bpmn b.bpmn --cases 500 --replications 12 --kpi processingTime --threshold ";
    EXPECT_THAT(run((std::string(all) + "2%").c_str()).out.toStdString(), HasSubstr("too small to matter"));
    EXPECT_THAT(run((std::string(all) + "0").c_str()).out.toStdString(), HasSubstr("longer by 0.25"));
}

TEST_F(CliCompare, WhatCannotBeComparedIsNamed)
{
    write("m.bpmn", stationModel("8"));
    const auto refused = [&](const QStringList& arguments, int code, const char* words) {
        const Ran ran = run(QStringList {QStringLiteral("compare")} + arguments);
        EXPECT_EQ(ran.code, code) << ran.text();
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(words));
        EXPECT_TRUE(ran.out.isEmpty());
    };
    refused({}, 2, "FILE");
    refused({QStringLiteral("m.bpmn:Now")}, 1, "nothing to compare with");
    refused({QStringLiteral("m.bpmn:Now"), QStringLiteral("m.bpmn:Never")}, 1, "Never");
    refused({QStringLiteral("m.bpmn"), QStringLiteral("ghost.bpmn")}, 1, "ghost.bpmn");
    refused({QStringLiteral("HEAD@m.bpmn"), QStringLiteral("m.bpmn")}, 1, "versions");
    refused({QStringLiteral("m.bpmn"), QStringLiteral("--kpi"), QStringLiteral("luck")}, 1, "--kpi");
    refused({QStringLiteral("m.bpmn"), QStringLiteral("--threshold"), QStringLiteral("much")}, 2, "--threshold");
}

} // namespace millrace::support
