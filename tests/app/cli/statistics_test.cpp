// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

// What the commands that simulate say of how sure their figures are.

namespace millrace::support {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// One task of 8 minutes for a case in 10, by a clerk; "More" has two. The 8 may be 6 or 9, and so says `extra`.
QByteArray deskModel()
{
    const auto exponential
        = [](const QByteArray& mean) { return "<b:NegativeExponentialDistribution mean=\"" + mean + "\"/>"; };
    const auto clerks = [](const QByteArray& count) {
        return "<b:ElementParameters elementRef=\"R\"><b:ResourceParameters><b:Quantity><b:NumericParameter value=\""
            + count + "\"/></b:Quantity></b:ResourceParameters></b:ElementParameters>";
    };
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"urn:test\">\n"
           "<resource id=\"R\" name=\"Clerks\"/><process id=\"P\"><startEvent id=\"s\"/><task id=\"t\"/><endEvent "
           "id=\"e\"/><sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/><sequenceFlow id=\"g\" sourceRef=\"t\" "
           "targetRef=\"e\"/></process>\n"
           "<relationship type=\"BPSimData\"><extensionElements>\n"
           "<b:BPSimData xmlns:b=\"http://www.bpsim.org/schemas/2.0\" xmlns:m=\"https://millrace.github.io/scenario\">"
           "<b:Scenario id=\"x\" name=\"Now\"><b:ScenarioParameters baseTimeUnit=\"min\"/>\n"
           "<b:ElementParameters elementRef=\"s\"><b:ControlParameters><b:InterTriggerTimer>"
        + exponential("10")
        + "</b:InterTriggerTimer></b:ControlParameters></b:ElementParameters>"
          "<b:ElementParameters elementRef=\"t\"><b:TimeParameters><b:ProcessingTime>"
        + exponential("5")
        + "</b:ProcessingTime></b:TimeParameters><b:ResourceParameters><b:Selection><b:ExpressionParameter "
          "value=\"getResource('R',1)\"/></b:Selection></b:ResourceParameters></b:ElementParameters>\n"
        + clerks("1")
        + "<b:VendorExtension name=\"millrace\"><m:range ref=\"t\" of=\"duration\" low=\"180\" likely=\"300\" "
          "high=\"480\"/></b:VendorExtension></b:Scenario>\n<b:Scenario id=\"y\" name=\"More\" inherits=\"x\">"
        + clerks("2")
        + "</b:Scenario></b:BPSimData></extensionElements><source>P</source><target>P</target></relationship>"
          "</definitions>\n";
}

double widthOf(const QJsonObject& json)
{
    const QJsonObject cycle = json[QLatin1String("process")][QLatin1String("cycleTime")].toObject();
    return cycle[QLatin1String("high")].toDouble() - cycle[QLatin1String("low")].toDouble();
}

} // namespace

class CliStatistics : public CliFixture {
protected:
    void SetUp() override { write("m.bpmn", deskModel()); }
    void expectRefused(const char* arguments, const char* words)
    {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 2) << arguments << '\n' << ran.text();
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(words)) << arguments;
    }
};

TEST_F(CliStatistics, IntervalsSayWhatTheyHold)
{
    const Ran chance = run("simulate m.bpmn --cases 500 --format json");
    const Ran inputs = run("simulate m.bpmn --cases 500 --ranges --format json");
    ASSERT_EQ(inputs.code, 0) << inputs.text();
    const QJsonObject without = chance.json()[QLatin1String("intervals")].toObject();
    EXPECT_EQ(without[QLatin1String("over")].toString(), QStringLiteral("replications"));
    EXPECT_EQ(without[QLatin1String("count")].toInt(), 30);
    EXPECT_EQ(without[QLatin1String("holds")].toString(), QStringLiteral("sampling"));
    const QJsonObject with = inputs.json()[QLatin1String("intervals")].toObject();
    EXPECT_EQ(with[QLatin1String("count")].toInt(), 100);
    EXPECT_EQ(with[QLatin1String("holds")].toString(), QStringLiteral("sampling and inputs"));
    EXPECT_GT(widthOf(inputs.json()), 5 * widthOf(chance.json()));
    EXPECT_THAT(run("simulate m.bpmn --cases 200").out.toStdString(),
        AllOf(HasSubstr("chance alone"), HasSubstr("are over cases")));
    EXPECT_THAT(run("simulate m.bpmn --cases 200 --ranges").out.toStdString(), HasSubstr("from their ranges"));
    EXPECT_THAT(run("compare m.bpmn --cases 200 --ranges").out.toStdString(), HasSubstr("holds on average over them"));
}

TEST_F(CliStatistics, OneLongReplicationHasBatches)
{
    const Ran ran = run("simulate m.bpmn --cases 20000 --warmup 10d --replications 1 --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonObject intervals = ran.json()[QLatin1String("intervals")].toObject();
    EXPECT_EQ(intervals[QLatin1String("over")].toString(), QStringLiteral("batches"));
    EXPECT_GE(intervals[QLatin1String("count")].toInt(), 10);
    EXPECT_GT(intervals[QLatin1String("batchLength")].toDouble(), 0);
    EXPECT_GT(widthOf(ran.json()), 0);
    const Ran brief = run("simulate m.bpmn --cases 100 --replications 1 --format json");
    EXPECT_TRUE(brief.json()[QLatin1String("intervals")][QLatin1String("over")].isNull());
    EXPECT_TRUE(brief.json()[QLatin1String("process")][QLatin1String("cycleTime")][QLatin1String("low")].isNull());
}

TEST_F(CliStatistics, PrecisionMayBeOfAnyFigures)
{
    const Ran ran = run("simulate m.bpmn --cases 500 --warmup 1d --precision 3% --precision-of "
                        "cycleTime.p90,resources.Clerks.utilisation --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonObject p90 = ran.json()[QLatin1String("process")][QLatin1String("cycleTime")]
                                      [QLatin1String("percentiles")][QLatin1String("p90")]
                                          .toObject();
    EXPECT_GT(ran.json()[QLatin1String("replications")].toInt(), 10);
    EXPECT_LE(p90[QLatin1String("high")].toDouble() - p90[QLatin1String("low")].toDouble(),
        2.2 * 0.03 * p90[QLatin1String("value")].toDouble());
    const Ran capped = run("simulate m.bpmn --cases 50 --precision 0.1% --most-replications 20 --format json");
    EXPECT_EQ(capped.json()[QLatin1String("replications")].toInt(), 20);
    EXPECT_THAT(capped.text(), HasSubstr("precision asked for was not reached"));
    EXPECT_EQ(run("simulate m.bpmn --cases 50 --precision 5% --precision-of speed").code, 1);
    expectRefused("simulate m.bpmn --precision-of cycleTime", "go with --precision");
    expectRefused("simulate m.bpmn --precision 5% --ranges", "do not go together");
    expectRefused("simulate m.bpmn --ranges --replications 1", "several replications");
}

TEST_F(CliStatistics, AWarmupThatIsLookedForCanBeDrawn)
{
    const Ran ran = run("simulate m.bpmn --cases 2000 --warmup auto --format json");
    const QJsonObject series = ran.json()[QLatin1String("warmupSeries")].toObject();
    EXPECT_EQ(series[QLatin1String("pilots")].toInt(), 5);
    const QJsonArray points = series[QLatin1String("points")].toArray();
    ASSERT_GT(points.size(), 20);
    EXPECT_LE(points.size(), 200);
    EXPECT_GT(points.last()[QLatin1String("time")].toDouble(), points.first()[QLatin1String("time")].toDouble());
    EXPECT_GT(points.first()[QLatin1String("cycleTime")].toDouble(), 0);
    EXPECT_FALSE(run("simulate m.bpmn --cases 200 --format json").json().contains(QLatin1String("warmupSeries")));
}

TEST_F(CliStatistics, TheBestOfSeveralIsNamedWithItsPromise)
{
    const Ran ran = run("compare m.bpmn --best cycleTime --cases 300 --threshold 5% --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(ran.json()[QLatin1String("best")].toString(), QStringLiteral("More"));
    EXPECT_TRUE(ran.json()[QLatin1String("sure")].toBool());
    const QJsonArray ranking = ran.json()[QLatin1String("ranking")].toArray();
    ASSERT_EQ(ranking.size(), 2);
    EXPECT_TRUE(ranking[0][QLatin1String("behind")].isNull());
    EXPECT_GT(ranking[1][QLatin1String("behind")][QLatin1String("low")].toDouble(), 0);
    EXPECT_THAT(run("compare m.bpmn --best cycleTime --cases 300 --threshold 5%").out.toStdString(),
        AllOf(HasSubstr("“More” is the best"), HasSubstr("95 % confidence"), HasSubstr("behind the best by")));
    expectRefused("compare m.bpmn --best cycleTime --threshold 0", "above 0");
    expectRefused("compare m.bpmn --best cycleTime --replications 9", "leave out");
    EXPECT_EQ(run("compare m.bpmn --best speed").code, 1);
}

TEST_F(CliStatistics, ASweepSaysWhatMoreCasesTake)
{
    const Ran ran = run({QStringLiteral("sweep"), QStringLiteral("m.bpmn"), QStringLiteral("--target"),
        QStringLiteral("cycleTime<=15min"), QStringLiteral("--demand"), QStringLiteral("0..200%"),
        QStringLiteral("--step"), QStringLiteral("100%"), QStringLiteral("--cases"), QStringLiteral("600"),
        QStringLiteral("--replications"), QStringLiteral("10"), QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(ran.json()[QLatin1String("target")].toDouble(), 900);
    const QJsonArray levels = ran.json()[QLatin1String("levels")].toArray();
    ASSERT_EQ(levels.size(), 3);
    int before = 1;
    for (const QJsonValue& level : levels) {
        EXPECT_TRUE(level[QLatin1String("reached")].toBool());
        const int people = level[QLatin1String("staffing")][QLatin1String("Clerks")].toInt();
        EXPECT_GE(people, before);
        before = people;
    }
    EXPECT_GT(before, 1);
    EXPECT_TRUE(levels[2][QLatin1String("asIsOverloaded")].toBool());
    const Ran text = run("sweep m.bpmn --demand 50% --cases 300 --replications 5");
    EXPECT_THAT(text.out.toStdString(),
        AllOf(HasSubstr("People that keep cycleTime"), HasSubstr("+50 %"), HasSubstr("Clerks")));
    expectRefused("sweep m.bpmn --demand 50%..10%", "upwards");
    expectRefused("sweep m.bpmn --target cycleTime<=soon", "duration like 8h");
    EXPECT_EQ(run("sweep m.bpmn --target speed").code, 1);
    EXPECT_THAT(run("sweep --help").out.toStdString(), HasSubstr("Examples:"));
}

} // namespace millrace::support
