// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/results.h"

#include "modeler/base/iso8601.h"

#include <gtest/gtest.h>

#include <cmath>

#include "simulator/results/bottlenecks.h"
#include "simulator/results/observer.h"
#include "simulator/results/to_json.h"
#include "simulator/results/wording.h"

#include <QJsonDocument>
#include <algorithm>

namespace millrace::results {

namespace {

using base::second;
using log::Cause;
using log::EventKind;

Legend legendOfOneTask()
{
    Legend legend;
    legend.elements = {{"Task_1", "Check", ElementKind::Activity, 0, 0, 0}, {"End_1", "Done", ElementKind::Event},
        {"Flow_1", "", ElementKind::Flow}};
    legend.resources = {{"Clerk", 1, 20, {}}};
    return legend;
}

// `cases` cases of one task, a minute apart: each waits `waiting` and works `working` seconds.
ReplicationFigures replication(const Legend& legend, int cases, double waiting, double working)
{
    Observer observer(legend, 0);
    const auto record = [&](double at, std::int64_t number, EventKind kind, std::int32_t element = -1) {
        observer.record({std::int64_t(at * second), number, element, 0, -1, -1, kind, Cause::None});
    };
    for (int i = 0; i < cases; ++i) {
        const double start = i * 60;
        record(start, i, EventKind::CaseStarted);
        record(start, i, EventKind::FlowTaken, 2);
        record(start, i, EventKind::Enabled, 0);
        record(start + waiting, i, EventKind::Started, 0);
        record(start + waiting + working, i, EventKind::Completed, 0);
        record(start + waiting + working, i, EventKind::CaseCompleted, 1);
    }
    return observer.finish(cases * 60 * second);
}

} // namespace

TEST(ResultsTest, KpisOverCasesAndOverReplicationsAreKeptApart)
{
    const Legend legend = legendOfOneTask();
    ResultsBuilder builder(legend);
    builder.add(replication(legend, 10, 2, 20));
    builder.add(replication(legend, 30, 4, 20));
    const Results results = builder.results();
    const Kpi& cycle = results.process.cycleTime;
    EXPECT_DOUBLE_EQ(cycle.estimate.mean, 23); // of the replications' means 22 and 24
    EXPECT_EQ(cycle.cases->count, 40);
    EXPECT_DOUBLE_EQ(cycle.cases->mean, 23.5); // of all cases
    EXPECT_EQ(cycle.cases->min, 22);
    EXPECT_EQ(cycle.cases->max, 24);
    EXPECT_NEAR(cycle.percentiles->p95.mean, 24, 24 * QuantileSketch::relativeError); // of all cases as well
    // Student's interval over the distances of 22 and 24 from it: t of 1 degree of freedom is 12.706
    EXPECT_NEAR(cycle.percentiles->p95.halfWidth(), 12.706 * 2 / std::sqrt(2.0), 0.3);
    EXPECT_EQ(results.process.cycleTimes.count(), 40);
    EXPECT_EQ(results.replications, 2);
}

TEST(ResultsTest, LittlesLawHolds)
{
    const Legend legend = legendOfOneTask();
    ResultsBuilder builder(legend);
    builder.add(replication(legend, 100, 7, 21));
    const Results results = builder.results();
    EXPECT_NEAR(results.process.wip.estimate.mean,
        results.process.throughput.estimate.mean * results.process.cycleTime.estimate.mean, 1e-9);
    EXPECT_FALSE(results.process.cycleTime.estimate.low);
}

TEST(ResultsTest, ElementsPoolsAndFlowsComeByName)
{
    const Legend legend = legendOfOneTask();
    ResultsBuilder builder(legend);
    builder.add(replication(legend, 50, 15, 45));
    const Results results = builder.results();
    ASSERT_NE(results.activity("Task_1"), nullptr);
    EXPECT_EQ(results.activity("End_1"), nullptr);
    EXPECT_DOUBLE_EQ(results.activity("Task_1")->count.estimate.mean, 50);
    EXPECT_DOUBLE_EQ(results.activity("Task_1")->waitingCauses[0].estimate.mean, 15);
    ASSERT_NE(results.resource("Clerk"), nullptr);
    EXPECT_DOUBLE_EQ(results.resource("Clerk")->utilisation.estimate.mean, 0.75);
    EXPECT_DOUBLE_EQ(results.resource("Clerk")->queueLength.estimate.mean, 0.25);
    EXPECT_DOUBLE_EQ(results.resource("Clerk")->cost.estimate.mean, 20.0 * 50 / 60);
    ASSERT_EQ(results.flows.size(), 1U);
    EXPECT_DOUBLE_EQ(results.flows[0].count.estimate.mean, 50);
    ASSERT_EQ(results.outcomes.size(), 1U);
    EXPECT_DOUBLE_EQ(results.outcomes[0].share.estimate.mean, 1);
    EXPECT_FALSE(results.process.slaAttainment);
}

TEST(ResultsTest, AReplicationWithoutCasesSaysNothingAboutThem)
{
    const Legend legend = legendOfOneTask();
    ResultsBuilder builder(legend);
    builder.add(replication(legend, 10, 5, 5));
    builder.add(Observer(legend, 0).finish(60 * second));
    const Results results = builder.results();
    EXPECT_DOUBLE_EQ(results.process.cycleTime.estimate.mean, 10);
    EXPECT_FALSE(results.process.cycleTime.estimate.low);
    EXPECT_DOUBLE_EQ(results.activity("Task_1")->count.estimate.mean, 5);
}

TEST(BottleneckTest, TheApproximationIsCloseToErlangsFormula)
{
    // Given M/M/10 at several loads, then one server more (10 %) shortens waiting as Erlang C says, within a tenth
    // (the approximation is made for heavy load: at 0.7 it is a sixth off).
    const auto wait = [](int servers, double load) {
        double term = 1, sum = 1; // a^n / n!
        for (int n = 1; n < servers; ++n)
            sum += term *= servers * load / n;
        const double last = term * load / (1 - load);
        return last / (sum + last) / (servers * (1 - load));
    };
    for (const double load : {0.8, 0.9, 0.95, 0.98})
        EXPECT_NEAR(remainingWait(10, load, 1.1) / (wait(11, load / 1.1) / wait(10, load)), 1, 0.1) << load;
}

TEST(BottleneckTest, MoreCapacityHelpsTheMoreTheBusierAPoolIs)
{
    EXPECT_NEAR(remainingWait(1, 0.8, 1.0), 1, 1e-12);
    EXPECT_LT(remainingWait(4, 0.95, 1.1), remainingWait(4, 0.7, 1.1));
    EXPECT_EQ(remainingWait(4, 0, 1.1), 1);
    EXPECT_GT(remainingWait(4, 1.0, 1.1), 0);
}

TEST(BottleneckTest, RanksPoolsByWaitingInWorkingHoursAndSaysWhy)
{
    const std::vector<PoolWaiting> pools {
        {"Clerk", 7, {0.5, 0.5}, {20'000, 20'000}, {{"T1", "Receive", {60, 60}, {9000, 9000}}}},
        {"Underwriter", 4, {0.93, 0.95}, {20'000, 20'000},
            {{"T2", "Assess", {3000, 3200}, {0, 0}}, {"T3", "Verify", {7000, 7200}, {0, 0}}}},
        {"Idle", 1, {0.1, 0.1}, {20'000, 20'000}, {{"T4", "Wave", {0, 0}, {0, 0}}}},
    };
    const auto ranked = rankBottlenecks(pools);
    ASSERT_EQ(ranked.size(), 2U);
    EXPECT_EQ(ranked[0].resource, "Underwriter");
    EXPECT_EQ(ranked[0].element, "T3");
    EXPECT_NEAR(ranked[0].staffWaiting.estimate.mean, 10'200, 1e-9);
    EXPECT_NEAR(ranked[0].share, 0.51, 1e-9);
    EXPECT_GT(ranked[0].relief.estimate.mean, 5'000);
    EXPECT_LT(ranked[0].relief.estimate.mean, 10'200);
    EXPECT_TRUE(ranked[0].relief.estimate.low);
    EXPECT_TRUE(ranked[0].explanation.startsWith(
        QStringLiteral("The bottleneck is the pool “Underwriter”: each case waits 2.8 h")))
        << ranked[0].explanation.toStdString();
    EXPECT_TRUE(ranked[0].explanation.contains(QStringLiteral("“Verify”")));
    EXPECT_TRUE(ranked[0].explanation.contains(QStringLiteral("94 %")));
    EXPECT_TRUE(ranked[1].explanation.contains(QStringLiteral("longer hours would help")))
        << ranked[1].explanation.toStdString();
}

TEST(BottleneckTest, EstimatesNothingOfAPoolThatCannotKeepUp)
{
    const auto ranked = rankBottlenecks(
        {{"Clerk", 1, {1.0, 0.999}, {50'000, 60'000}, {{"T1", "Receive", {40'000, 50'000}, {0, 0}}}}});
    ASSERT_EQ(ranked.size(), 1U);
    EXPECT_FALSE(ranked[0].relief.estimate.isMeasured());
    EXPECT_TRUE(ranked[0].explanation.contains(QStringLiteral("cannot keep up")))
        << ranked[0].explanation.toStdString();
    EXPECT_FALSE(ranked[0].explanation.contains(QStringLiteral("estimate")));
}

TEST(WordingTest, SpeaksOfTimeAsPeopleDo)
{
    EXPECT_EQ(readableDuration(0), QStringLiteral("0 s"));
    EXPECT_EQ(readableDuration(45.25), QStringLiteral("45.3 s"));
    EXPECT_EQ(readableDuration(720), QStringLiteral("12 min"));
    EXPECT_EQ(readableDuration(10'440), QStringLiteral("2.9 h"));
    EXPECT_EQ(readableDuration(-10'440), QStringLiteral("-2.9 h"));
    EXPECT_EQ(readableDuration(86'400 * 12.5), QStringLiteral("12.5 days"));
    EXPECT_EQ(readableShare(0.876), QStringLiteral("88 %"));
}

TEST(ToJsonTest, HasEveryKeyOfTheContract)
{
    Legend legend = legendOfOneTask();
    legend.cycleTimeTarget = 50;
    ResultsBuilder builder(legend);
    builder.add(replication(legend, 50, 15, 45));
    builder.add(replication(legend, 50, 16, 44));
    RunDescription run;
    run.scenario = QStringLiteral("Today");
    run.seed = 42;
    const QJsonObject json = toJson(run, builder.results());
    for (const char* key :
        {"scenario", "seed", "replications", "cases", "openCases", "warmup", "simulatedTime", "wallTime", "assumptions",
            "warnings", "process", "outcomes", "activities", "resources", "flows", "bottlenecks"})
        EXPECT_TRUE(json.contains(QLatin1String(key))) << key;
    const QJsonObject error = json[QLatin1String("percentileError")].toObject();
    EXPECT_EQ(error[QLatin1String("rank")].toDouble(), 0.005);
    EXPECT_EQ(error[QLatin1String("rankOf")].toString(), QStringLiteral("cases"));
    EXPECT_EQ(error[QLatin1String("rankFromCases")].toInt(), 23'000);
    EXPECT_EQ(error[QLatin1String("relative")].toDouble(), QuantileSketch::relativeError);
    EXPECT_TRUE(error[QLatin1String("words")].toString().contains(QStringLiteral("0.5 % of their rank")));
    const QJsonObject process = json[QLatin1String("process")].toObject();
    for (const char* key : {"cycleTime", "waitingTime", "processingTime", "cost", "paidCost", "throughput", "wip",
             "slaAttainment", "reworkRate", "firstPassYield", "handOffs"})
        EXPECT_TRUE(process[QLatin1String(key)].toObject().contains(QLatin1String("mean"))) << key;
    const QJsonObject cycle = process[QLatin1String("cycleTime")].toObject();
    EXPECT_TRUE(cycle[QLatin1String("low")].isDouble());
    EXPECT_EQ(cycle[QLatin1String("cases")].toObject()[QLatin1String("count")].toInt(), 100);
    EXPECT_TRUE(cycle[QLatin1String("cases")].toObject().contains(QLatin1String("stddev")));
    EXPECT_TRUE(cycle[QLatin1String("percentiles")].toObject()[QLatin1String("p90")].toObject().contains(
        QLatin1String("value")));
    const QJsonObject task = json[QLatin1String("activities")].toObject()[QLatin1String("Task_1")].toObject();
    EXPECT_EQ(task[QLatin1String("name")].toString(), QStringLiteral("Check"));
    const QJsonObject causes = task[QLatin1String("waitingCauses")].toObject();
    for (const char* key :
        {"staff", "calendar", "pause", "setup", "synchronisation", "batch", "timer", "message", "limit"})
        EXPECT_TRUE(causes.contains(QLatin1String(key))) << key;
    EXPECT_DOUBLE_EQ(causes[QLatin1String("staff")].toObject()[QLatin1String("mean")].toDouble(), 15.5);
    const QJsonObject clerk = json[QLatin1String("resources")].toObject()[QLatin1String("Clerk")].toObject();
    for (const char* key : {"capacity", "utilisation", "busyTime", "paidTime", "cost", "queueLength"})
        EXPECT_TRUE(clerk.contains(QLatin1String(key))) << key;
    const QJsonObject worst = json[QLatin1String("bottlenecks")].toArray().at(0).toObject();
    EXPECT_EQ(worst[QLatin1String("element")].toString(), QStringLiteral("Task_1"));
    EXPECT_FALSE(worst[QLatin1String("explanation")].toString().isEmpty());
}

TEST(ToJsonTest, WhatWasNotMeasuredIsNullAndNotZero)
{
    // Given a replication in which nothing happened, and another of one single case.
    Legend legend = legendOfOneTask();
    legend.cycleTimeTarget = 50;
    ResultsBuilder builder(legend);
    builder.add(replication(legend, 0, 0, 0));
    const QJsonObject empty = toJson({}, builder.results());
    const auto kpi = [](const QJsonObject& json, const char* group, const char* name) {
        return json[QLatin1String(group)].toObject()[QLatin1String(name)].toObject();
    };
    for (const char* name : {"cycleTime", "waitingTime", "processingTime", "cost", "throughput", "wip", "slaAttainment",
             "reworkRate", "firstPassYield", "handOffs"})
        for (const char* key : {"mean", "low", "high"})
            EXPECT_TRUE(kpi(empty, "process", name)[QLatin1String(key)].isNull()) << name << ' ' << key;
    const QJsonObject cycle = kpi(empty, "process", "cycleTime");
    const QJsonObject cases = cycle[QLatin1String("cases")].toObject();
    EXPECT_EQ(cases[QLatin1String("count")].toInt(-1), 0);
    for (const char* key : {"min", "max", "stddev"})
        EXPECT_TRUE(cases[QLatin1String(key)].isNull()) << key;
    for (const char* name : {"p50", "p90", "p95"})
        EXPECT_TRUE(cycle[QLatin1String("percentiles")]
                        .toObject()[QLatin1String(name)]
                        .toObject()[QLatin1String("value")]
                        .isNull())
            << name;
    const QJsonObject task = kpi(empty, "activities", "Task_1");
    EXPECT_EQ(task[QLatin1String("count")].toObject()[QLatin1String("mean")].toDouble(-1), 0) << "0 visits is a count";
    for (const char* name : {"waitingTime", "processingTime", "cycleTime", "cost"})
        EXPECT_TRUE(task[QLatin1String(name)].toObject()[QLatin1String("mean")].isNull()) << name;
    EXPECT_TRUE(task[QLatin1String("waitingCauses")]
                    .toObject()[QLatin1String("staff")]
                    .toObject()[QLatin1String("mean")]
                    .isNull());
    EXPECT_TRUE(
        kpi(empty, "resources", "Clerk")[QLatin1String("utilisation")].toObject()[QLatin1String("mean")].isNull());

    builder.add(replication(legend, 1, 5, 5));
    const QJsonObject one = toJson({}, builder.results());
    EXPECT_EQ(kpi(one, "process", "cycleTime")[QLatin1String("mean")].toDouble(), 10);
    EXPECT_TRUE(kpi(one, "process", "cycleTime")[QLatin1String("low")].isNull()) << "one value has no interval";
    EXPECT_TRUE(kpi(one, "process", "cycleTime")[QLatin1String("cases")].toObject()[QLatin1String("stddev")].isNull());
}

TEST(ResultsTest, PercentilesLieWithinTheValuesSeen)
{
    const Legend legend = legendOfOneTask();
    ResultsBuilder builder(legend);
    builder.add(replication(legend, 20, 0, 1800));
    const Percentiles percentiles = *builder.results().process.cycleTime.percentiles;
    EXPECT_EQ(percentiles.p50.mean, 1800);
    EXPECT_EQ(percentiles.p95.mean, 1800);
}

TEST(WordingTest, ExplainsTimesOfBranchesThatExceedTheCycleTime)
{
    ProcessResults process;
    process.cycleTime = overReplications({10});
    process.waitingTime = overReplications({4});
    process.processingTime = overReplications({6});
    EXPECT_FALSE(exceedsCycleTime(process));
    process.waitingTime = overReplications({9});
    EXPECT_TRUE(exceedsCycleTime(process));
    EXPECT_FALSE(exceedsCycleTime({}));
}

TEST(ToJsonTest, ASingleReplicationHasNoBounds)
{
    const Legend legend = legendOfOneTask();
    ResultsBuilder builder(legend);
    builder.add(replication(legend, 5, 1, 1));
    const QJsonObject json = toJson({}, builder.results());
    const QJsonObject cycle = json[QLatin1String("process")].toObject()[QLatin1String("cycleTime")].toObject();
    EXPECT_TRUE(cycle[QLatin1String("low")].isNull());
    EXPECT_TRUE(cycle[QLatin1String("high")].isNull());
    EXPECT_TRUE(json[QLatin1String("process")].toObject()[QLatin1String("slaAttainment")].isNull());
}

} // namespace millrace::results
