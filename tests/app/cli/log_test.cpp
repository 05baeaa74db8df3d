// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

#include <QFile>

namespace millrace::support {

namespace {

using ::testing::HasSubstr;

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

class CliLog : public CliFixture {
protected:
    void SetUp() override
    {
        const Ran ran = run(QStringList {QStringLiteral("simulate"), sample("loan-origination.bpmn")}
            + words("--replications 1 --cases 200 --log log.xes"));
        ASSERT_EQ(ran.code, 0) << ran.text();
    }
    QJsonObject infoOf(const char* log)
    {
        const Ran ran = run(words("log info --format json") << QLatin1String(log));
        EXPECT_EQ(ran.code, 0) << ran.text();
        return ran.json();
    }
};

TEST_F(CliLog, InfoCountsCasesEventsVariantsAndWhatFollowsOnWhat)
{
    const QJsonObject info = infoOf("log.xes");
    EXPECT_EQ(info[QLatin1String("cases")].toInt(), 200);
    EXPECT_GT(info[QLatin1String("events")].toInt(), 1000);
    EXPECT_GT(info[QLatin1String("variants")].toInt(), 1);
    int instances = 0;
    for (const QJsonValue count : info[QLatin1String("activities")].toObject())
        instances += count.toInt();
    EXPECT_EQ(instances, info[QLatin1String("instances")].toInt());
    int follows = 0;
    for (const QJsonValue one : info[QLatin1String("dfg")].toArray())
        follows += one[QLatin1String("count")].toInt();
    EXPECT_EQ(follows, instances - 200);
    const Ran text = run("log info log.xes");
    EXPECT_THAT(text.out.toStdString(), HasSubstr("200 cases"));
}

TEST_F(CliLog, ConvertKeepsWhatInfoTells)
{
    const QJsonObject before = infoOf("log.xes");
    ASSERT_EQ(run("log convert log.xes other.csv").code, 0);
    ASSERT_EQ(run("log convert other.csv back.xes").code, 0);
    for (const char* file : {"other.csv", "back.xes"}) {
        const QJsonObject after = infoOf(file);
        for (const char* key : {"cases", "instances", "variants", "activities", "resources", "starts", "ends", "first",
                 "last", "cycleTime"})
            EXPECT_EQ(after[QLatin1String(key)], before[QLatin1String(key)]) << file << ' ' << key;
    }
    const Ran odd = run("log convert log.xes other.doc");
    EXPECT_EQ(odd.code, 1);
    EXPECT_THAT(odd.err.toStdString(), HasSubstr(".xes or .csv"));
}

TEST_F(CliLog, FilterWritesAPart)
{
    const Ran ran = run("log filter log.xes part.csv --variants 1 --first 3 --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(ran.json()[QLatin1String("cases")].toInt(), 3);
    const QJsonObject info = infoOf("part.csv");
    EXPECT_EQ(info[QLatin1String("cases")].toInt(), 3);
    EXPECT_EQ(info[QLatin1String("variants")].toInt(), 1);
    const Ran unknown = run("log filter log.xes part.csv --with Dance");
    EXPECT_EQ(unknown.code, 0);
    EXPECT_THAT(unknown.err.toStdString(), HasSubstr("Dance"));
}

TEST_F(CliLog, DistanceHoldsItAgainstAModelAndAnotherLog)
{
    const Ran same = run("mine distance log.xes log.xes --format json");
    ASSERT_EQ(same.code, 0) << same.text();
    EXPECT_EQ(same.json()[QLatin1String("follows")].toDouble(-1), 0);
    const Ran model = run(QStringList {QStringLiteral("mine"), QStringLiteral("distance"), QStringLiteral("log.xes"),
        sample("loan-origination.bpmn"), QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_EQ(model.code, 0) << model.text();
    EXPECT_EQ(model.json()[QLatin1String("cases")].toObject()[QLatin1String("b")].toInt(), 200);
    EXPECT_LT(model.json()[QLatin1String("follows")].toDouble(), 0.1);
    EXPECT_EQ(run("mine distance log.xes").code, 2);
    EXPECT_EQ(run("mine distance log.xes absent.bpmn").code, 1);
}

TEST_F(CliLog, SaysWhatItDoesNotUnderstand)
{
    EXPECT_EQ(run("log").code, 2);
    EXPECT_EQ(run("log dance log.xes").code, 2);
    EXPECT_EQ(run("log filter log.xes out.csv --from soon").code, 2);
    EXPECT_EQ(run("log filter log.xes out.csv --at-least long").code, 2);
    EXPECT_EQ(run("log info absent.xes").code, 1);
    EXPECT_EQ(run("log info --help").code, 0);
}

} // namespace millrace::support
