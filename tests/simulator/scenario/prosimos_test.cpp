// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/prosimos.h"

#include "tests/simulator/scenario/model.h"

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace millrace::scenario {

namespace {

using support::smallModel;
using testing::HasSubstr;

QByteArray withQuotes(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray people = R"('resource_profiles': [
 {'id': 'P1', 'name': 'Clerks', 'resource_list': [
  {'id': 'ann', 'name': 'Ann', 'amount': 1, 'cost_per_hour': '20', 'calendar': 'c'},
  {'id': 'bob', 'name': 'Bob', 'amount': 3, 'cost_per_hour': 40, 'calendar': 'c'}]},
 {'id': 'P2', 'name': 'Experts', 'resource_list': [
  {'id': 'eve', 'name': 'Eve', 'amount': 2, 'cost_per_hour': 90, 'calendar': 'late'}]}],
'resource_calendars': [
 {'id': 'c', 'name': 'Office', 'time_periods': [
  {'from': 'MONDAY', 'to': 'FRIDAY', 'beginTime': '09:00:00', 'endTime': '17:00:00'}]},
 {'id': 'late', 'name': 'Late', 'time_periods': [
  {'from': 'SATURDAY', 'to': 'SATURDAY', 'beginTime': '20:00:00.000', 'endTime': '23:59:59.999'}]}])";

QByteArray taskEntry(const char* id, const QByteArray& resources)
{
    return QByteArray("{'task_id': '") + id + "', 'resources': [" + resources + "]}";
}

QByteArray by(const char* resource, const char* name, const QByteArray& values)
{
    QByteArray list;
    for (const QByteArray& value : values.split(' '))
        list += (list.isEmpty() ? "" : ",") + QByteArray("{'value': ") + value + "}";
    return QByteArray("{'resource_id': '") + resource + "', 'distribution_name': '" + name
        + "', 'distribution_params': [" + list + "]}";
}

QByteArray fileOf(const QByteArray& tasks, const QByteArray& more = {})
{
    return withQuotes("{\n" + people + ",\n'task_resource_distribution': [" + tasks + "]" + more + "\n}");
}

struct ProsimosRead {
    std::optional<ProsimosFile> file;
    base::Problems problems;
    const Scenario& scenario() const { return file->scenario; }
};

ProsimosRead prosimosFrom(const QByteArray& bytes)
{
    static const auto model = smallModel();
    ProsimosRead result;
    result.file = readProsimos(bytes, *model, result.problems);
    return result;
}

Distribution prosimosDuration(const char* name, const QByteArray& values)
{
    const ProsimosRead result = prosimosFrom(fileOf(taskEntry("A", by("eve", name, values))));
    EXPECT_TRUE(result.problems.empty()) << qPrintable(support::allMessages(result.problems));
    return result.scenario().elements.at(QStringLiteral("A")).duration.value();
}

} // namespace

TEST(ProsimosTest, DistributionsAreInSecondsAndCutAtTheirEnds)
{
    EXPECT_EQ(prosimosDuration("fix", "300"), Distribution::constant(300));
    EXPECT_EQ(prosimosDuration("expon", "600 0 1000000000000.0"), Distribution::exponential(600));
    EXPECT_EQ(prosimosDuration("uniform", "60 420"), Distribution::uniform(60, 420));
    EXPECT_EQ(prosimosDuration("norm", "60 9 0 1000"), Distribution::truncatedNormal(60, 9, 0, 1000));
    EXPECT_EQ(prosimosDuration("lognorm", "240 57600 0 1e12"), Distribution::logNormal(240, 240));
    EXPECT_EQ(prosimosDuration("gamma", "240 19200 0 1e12"), Distribution::gammaOfMean(240, 19200));
    EXPECT_EQ(prosimosDuration("triang", "20 10 40"), Distribution::triangular(10, 20, 40));
    const Distribution cut = prosimosDuration("expon", "100 0 100");
    EXPECT_NEAR(cut.mean(), 100 * (1 - 2 * std::exp(-1)) / (1 - std::exp(-1)), 0.1);
    EXPECT_LE(cut.quantile(1 - 1e-9), 100);
    EXPECT_NEAR(prosimosDuration("expon", "100 60 1e12").mean(), 100, 0.5);
    EXPECT_NEAR(prosimosDuration("expon", "100 60 1e12").quantile(1e-9), 60, 0.1);
}

TEST(ProsimosTest, ResourcesThatShareATaskAreOnePool)
{
    const ProsimosRead result
        = prosimosFrom(fileOf(taskEntry("A", by("ann", "fix", "60") + "," + by("bob", "fix", "60")) + ","
            + taskEntry("B", by("bob", "fix", "30")) + "," + taskEntry("C", by("eve", "fix", "10"))));
    EXPECT_TRUE(result.problems.empty()) << qPrintable(support::allMessages(result.problems));
    EXPECT_EQ(result.scenario().pools,
        (std::vector<Pool> {{QStringLiteral("P1"), QStringLiteral("Clerks"), 4, 35, QStringLiteral("c")},
            {QStringLiteral("P2"), QStringLiteral("Experts"), 2, 90, QStringLiteral("late")}}));
    EXPECT_EQ(result.scenario().elements.at(QStringLiteral("B")).staff.pool, QStringLiteral("P1"));
    EXPECT_EQ(result.scenario().calendar(QStringLiteral("late"))->hours,
        (std::vector<kernel::WeeklyHours> {{6, 6, 20 * base::hour, base::day}}));
}

TEST(ProsimosTest, DifferentTimesAndHoursAreMixedAndSaid)
{
    const ProsimosRead result = prosimosFrom(
        fileOf(taskEntry("A", by("bob", "expon", "60 0 1e12") + "," + by("eve", "expon", "360 0 1e12"))));
    ASSERT_EQ(result.problems.size(), 2U);
    EXPECT_THAT(result.problems[0].message.toStdString(), HasSubstr("mixture"));
    EXPECT_EQ(result.problems[0].element, QStringLiteral("A"));
    EXPECT_THAT(result.problems[1].message.toStdString(), HasSubstr("hours"));
    const Scenario& scenario = result.scenario();
    const Distribution duration = scenario.elements.at(QStringLiteral("A")).duration.value();
    EXPECT_NEAR(duration.mean(), 0.6 * 60 + 0.4 * 360, 1e-9); // three and two people
    EXPECT_NEAR(duration.cdf(100), 1 - 0.6 * std::exp(-100 / 60.0) - 0.4 * std::exp(-100 / 360.0), 1e-9);
    const Pool* pool = scenario.pool(scenario.elements.at(QStringLiteral("A")).staff.pool);
    ASSERT_TRUE(pool);
    EXPECT_EQ(pool->capacity, 5);
    EXPECT_EQ(pool->calendar, QStringLiteral("c"));
}

TEST(ProsimosTest, ArrivalsSharesAndEvents)
{
    const QByteArray more = R"(,
'arrival_time_distribution': {'distribution_name': 'expon', 'distribution_params': [{'value': 120}, {'value': 0}]},
'arrival_time_calendar': [{'from': 'MONDAY', 'to': 'FRIDAY', 'beginTime': '08:00:00', 'endTime': '12:00:00'}],
'gateway_branching_probabilities': [{'gateway_id': 'X', 'probabilities': [
 {'path_id': 'fB', 'value': '0.25'}, {'path_id': 'fC', 'value': 0.75}, {'path_id': 'fD'}]}],
'event_distribution': [{'event_id': 'W', 'distribution_name': 'fix', 'distribution_params': [{'value': 9}]}])";
    const ProsimosRead result = prosimosFrom(fileOf(taskEntry("A", by("eve", "fix", "1")), more));
    EXPECT_TRUE(result.problems.empty()) << qPrintable(support::allMessages(result.problems));
    const Scenario& scenario = result.scenario();
    ASSERT_EQ(scenario.arrivals.size(), 1U);
    EXPECT_EQ(scenario.arrivals[0].startEvent, QStringLiteral("S"));
    EXPECT_EQ(scenario.arrivals[0].interval, Distribution::exponential(120));
    EXPECT_EQ(scenario.calendar(scenario.arrivals[0].calendar)->hours,
        (std::vector<kernel::WeeklyHours> {{1, 5, 8 * base::hour, 12 * base::hour}}));
    EXPECT_EQ(scenario.elements.at(QStringLiteral("fB")).probability, 0.25);
    EXPECT_FALSE(scenario.element(QStringLiteral("fD")));
    EXPECT_EQ(scenario.elements.at(QStringLiteral("W")).wait, Distribution::constant(9));
    const auto model = smallModel();
    EXPECT_TRUE(check(scenario, *model).empty()) << qPrintable(support::allMessages(check(scenario, *model)));
}

TEST(ProsimosTest, WhatIsWrongOrLeftOutIsNamedWithItsLine)
{
    const ProsimosRead odd = prosimosFrom(
        fileOf("\n" + taskEntry("A", by("zoe", "fix", "1")) + ",\n" + taskEntry("B", by("eve", "cauchy", "1")),
            ",\n'multitask': {'type': 'local'}"));
    ASSERT_EQ(odd.problems.size(), 3U) << qPrintable(support::allMessages(odd.problems));
    EXPECT_THAT(odd.problems[0].message.toStdString(), HasSubstr("zoe"));
    EXPECT_EQ(odd.problems[0].element, QStringLiteral("A"));
    EXPECT_EQ(odd.problems[0].line, 14);
    EXPECT_THAT(odd.problems[1].message.toStdString(), HasSubstr("cauchy"));
    EXPECT_EQ(odd.problems[1].line, 15);
    EXPECT_THAT(odd.problems[2].message.toStdString(), HasSubstr("multitask"));
    EXPECT_EQ(odd.problems[2].severity, base::Severity::Warning);
    EXPECT_FALSE(prosimosFrom("{\"a\": 1}").file);
    const ProsimosRead broken = prosimosFrom("{\n\"resource_profiles\": [,]}");
    EXPECT_FALSE(broken.file);
    ASSERT_EQ(broken.problems.size(), 1U);
    EXPECT_EQ(broken.problems[0].line, 2);
}

TEST(ProsimosTest, ArrivalsWithoutHoursAreLeftToTheCheck)
{
    const ProsimosRead result = prosimosFrom(fileOf(taskEntry("A", by("eve", "fix", "1")), R"(,
'arrival_time_distribution': {'distribution_name': 'fix', 'distribution_params': [{'value': 120}]},
'arrival_time_calendar': [{'from': 'MONDAY', 'to': 'FRIDAY', 'beginTime': '08:00:00'}])"));
    EXPECT_TRUE(base::hasErrors(result.problems));
    const auto model = smallModel();
    EXPECT_TRUE(base::hasErrors(check(result.scenario(), *model)));
}

TEST(ProsimosTest, AFileIsFoundOutByWhatIsInIt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("parameters.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf" + fileOf(taskEntry("A", by("eve", "fix", "60"))));
    file.close();
    const auto model = smallModel();
    const Scenarios scenarios = readScenarios(path, *model);
    ASSERT_EQ(scenarios.found.size(), 1U);
    EXPECT_EQ(scenarios.found[0].places.file, path);
    EXPECT_GT(scenarios.found[0].places.lines.at(QStringLiteral("A")), 10);
}

} // namespace millrace::scenario
