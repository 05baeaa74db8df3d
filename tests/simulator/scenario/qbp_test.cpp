// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/scenario/model.h"

#include <cmath>
#include <gmock/gmock.h>

namespace millrace::scenario {

namespace {

using support::smallModel;

QByteArray qbp(const QByteArray& content, const QByteArray& attributes = {})
{
    return "<qbp:processSimulationInfo xmlns:qbp=\"http://www.qbp-simulator.com/Schema201212\" id=\"q\" " + attributes
        + ">" + content + "</qbp:processSimulationInfo>";
}

Distribution durationOf(const QByteArray& distribution)
{
    const auto model = smallModel(
        qbp("<qbp:elements><qbp:element elementId=\"A\">" + distribution + "</qbp:element></qbp:elements>"));
    const Scenarios scenarios = findScenarios(*model, QString());
    EXPECT_TRUE(scenarios.problems.empty()) << qPrintable(support::allMessages(scenarios.problems));
    return scenarios.found.at(0).scenario.elements.at(QStringLiteral("A")).duration.value();
}

Distribution durationOf(const char* type, const char* mean, const char* arg1, const char* arg2)
{
    return durationOf(QByteArray("<qbp:durationDistribution type=\"") + type + "\" mean=\"" + mean + "\" arg1=\"" + arg1
        + "\" arg2=\"" + arg2 + "\"><qbp:timeUnit>minutes</qbp:timeUnit></qbp:durationDistribution>");
}

} // namespace

TEST(QbpTest, DistributionsAreInSecondsWithTheirArgumentsWhereQbpPutsThem)
{
    EXPECT_EQ(durationOf("FIXED", "300", "NaN", "NaN"), Distribution::constant(300));
    EXPECT_EQ(durationOf("EXPONENTIAL", "NaN", "600.0", "NaN"), Distribution::exponential(600));
    EXPECT_EQ(durationOf("NORMAL", "1200", "240", "NaN"), Distribution::normal(1200, 240));
    EXPECT_EQ(durationOf("UNIFORM", "3600", "180", "420"), Distribution::uniform(180, 420));
    EXPECT_EQ(durationOf("TRIANGULAR", "20", "10", "40"), Distribution::triangular(10, 20, 40));
    EXPECT_EQ(durationOf("GAMMA", "240", "19200", "0"), Distribution::gammaOfMean(240, 19200));
    EXPECT_EQ(durationOf("LOGNORMAL", "240", "57600", "0"), Distribution::logNormal(240, 240));
}

TEST(QbpTest, HistogramsAndExactValues)
{
    const Distribution histogram = durationOf("<qbp:durationDistribution type=\"HISTOGRAM\"><qbp:histogramDataBins>"
                                              "<qbp:histogramData probability=\"75\"><qbp:distribution "
                                              "type=\"UNIFORM\" arg1=\"0\" arg2=\"10\"/></qbp:histogramData>"
                                              "<qbp:histogramData probability=\"25\"><qbp:distribution "
                                              "type=\"UNIFORM\" arg1=\"10\" arg2=\"30\"/></qbp:histogramData>"
                                              "</qbp:histogramDataBins></qbp:durationDistribution>");
    EXPECT_DOUBLE_EQ(histogram.mean(), 0.75 * 5 + 0.25 * 20);
    EXPECT_DOUBLE_EQ(durationOf("<qbp:durationDistribution type=\"EXACT\"><qbp:exactValues>1 2; "
                                "6</qbp:exactValues></qbp:durationDistribution>")
                         .mean(),
        3);
}

TEST(QbpTest, TimetablesRunToMidnightAndTheDefaultOneFillsIn)
{
    const auto model
        = smallModel(qbp("<qbp:timetables><qbp:timetable id=\"T\" name=\"Late\" default=\"true\"><qbp:rules>"
                         "<qbp:rule fromTime=\"18:00:00.000+02:00\" toTime=\"23:59:59.999+02:00\" "
                         "fromWeekDay=\"MONDAY\" toWeekDay=\"FRIDAY\"/>"
                         "</qbp:rules></qbp:timetable><qbp:timetable id=\"U\" "
                         "default=\"false\"><qbp:rules/></qbp:timetable></qbp:timetables>"
                         "<qbp:resources><qbp:resource id=\"r1\" name=\"One\" totalAmount=\"3\" costPerHour=\"25\"/>"
                         "<qbp:resource id=\"r2\" name=\"Two\" totalAmount=\"1\" timetableId=\"U\"/></qbp:resources>"));
    const Scenario scenario = findScenarios(*model, QString()).found.at(0).scenario;
    EXPECT_EQ(
        scenario.calendars.at(0).hours, (std::vector<kernel::WeeklyHours> {{1, 5, 18 * base::hour, 24 * base::hour}}));
    EXPECT_EQ(scenario.calendars.at(0).zone, "UTC+02:00");
    EXPECT_EQ(scenario.pools.at(0), (Pool {QStringLiteral("r1"), QStringLiteral("One"), 3, 25, QStringLiteral("T")}));
    EXPECT_EQ(scenario.pools.at(1).calendar, QStringLiteral("U"));
}

TEST(QbpTest, ArrivalsPoolsSharesAndWaits)
{
    const auto model = smallModel(
        qbp("<qbp:arrivalRateDistribution type=\"EXPONENTIAL\" mean=\"NaN\" arg1=\"60\" arg2=\"NaN\"/>"
            "<qbp:resources><qbp:resource id=\"r\" totalAmount=\"1\"/></qbp:resources><qbp:elements>"
            "<qbp:element elementId=\"A\" "
            "fixedCost=\"2.5\"><qbp:resourceIds><qbp:resourceId>r</qbp:resourceId></qbp:resourceIds></qbp:element>"
            "<qbp:element elementId=\"W\"><qbp:durationDistribution type=\"FIXED\" "
            "mean=\"9\"/></qbp:element></qbp:elements>"
            "<qbp:sequenceFlows><qbp:sequenceFlow elementId=\"fB\" executionProbability=\"0.25\"/></qbp:sequenceFlows>",
            "processInstances=\"98\" startDateTime=\"2011-06-20T18:43:59+02:00\" currency=\"EUR\""));
    const Scenario scenario = findScenarios(*model, QString()).found.at(0).scenario;
    ASSERT_EQ(scenario.arrivals.size(), 1u);
    EXPECT_EQ(scenario.arrivals[0].startEvent, QStringLiteral("S"));
    EXPECT_EQ(scenario.arrivals[0].count, 98);
    EXPECT_EQ(scenario.start, base::parseDateTime(u"2011-06-20T16:43:59Z"));
    EXPECT_EQ(scenario.currency, QStringLiteral("EUR"));
    EXPECT_EQ(scenario.elements.at(QStringLiteral("A")).staff.pool, QStringLiteral("r"));
    EXPECT_EQ(scenario.elements.at(QStringLiteral("A")).fixedCost, 2.5);
    EXPECT_EQ(scenario.elements.at(QStringLiteral("fB")).probability, 0.25);
    EXPECT_EQ(scenario.elements.at(QStringLiteral("W")).wait, Distribution::constant(9));
    EXPECT_FALSE(scenario.elements.at(QStringLiteral("W")).duration);
    EXPECT_TRUE(check(scenario, *model).empty()) << qPrintable(support::allMessages(check(scenario, *model)));
}

TEST(QbpTest, WhatIsWrongIsNamedWithItsElement)
{
    const auto model = smallModel(qbp("<qbp:timetables><qbp:timetable id=\"T\"><qbp:rules><qbp:rule "
                                      "fromTime=\"x\"/></qbp:rules></qbp:timetable></qbp:timetables>"
                                      "<qbp:elements><qbp:element elementId=\"A\"><qbp:durationDistribution "
                                      "type=\"CAUCHY\"/></qbp:element></qbp:elements>",
        "startDateTime=\"soon\""));
    const Scenarios scenarios = findScenarios(*model, QString());
    ASSERT_EQ(scenarios.problems.size(), 3u);
    EXPECT_EQ(scenarios.problems.back().element, QStringLiteral("A"));
    EXPECT_GT(scenarios.problems.back().line, 0);
}

/// Words where numbers belong were once passed over without a word: what was simulated then was not what was written.
TEST(QbpTest, WordsInPlaceOfNumbersAreNamed)
{
    const auto complaints = [](const QByteArray& content, const QByteArray& attributes = {}) {
        const auto model = smallModel(qbp(content, attributes));
        return support::allMessages(findScenarios(*model, QString()).problems).toStdString();
    };
    const auto resource = [&](const QByteArray& attribute) {
        return complaints("<qbp:resources><qbp:resource id=\"r\" name=\"Clerks\" " + attribute + "/></qbp:resources>");
    };
    EXPECT_THAT(resource("totalAmount=\"many\""), testing::HasSubstr("'many' is no number"));
    EXPECT_THAT(resource("totalAmount=\"1.5\""), testing::HasSubstr("'Clerks' has 1.5 people"));
    EXPECT_THAT(resource("totalAmount=\"2\" costPerHour=\"much\""), testing::HasSubstr("'much' is no number"));
    EXPECT_EQ(resource("totalAmount=\"2\" costPerHour=\"NaN\""), "");
    EXPECT_THAT(complaints("<qbp:sequenceFlows><qbp:sequenceFlow elementId=\"fB\" executionProbability=\"half\"/>"
                           "</qbp:sequenceFlows>"),
        testing::HasSubstr("'half' is no number"));
    EXPECT_THAT(complaints("<qbp:elements><qbp:element elementId=\"A\"><qbp:durationDistribution type=\"FIXED\" "
                           "mean=\"long\"/></qbp:element></qbp:elements>"),
        testing::HasSubstr("'long' is no number"));
    EXPECT_THAT(complaints({}, "processInstances=\"few\""), testing::HasSubstr("'few' is no number"));
}

} // namespace millrace::scenario
