// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Values that hold in the hours of a calendar alone.

namespace millrace::run {

using namespace support;
using testing::HasSubstr;

namespace {

/// Cases come at these hours of the first day; "night" is from 18 to 6.
ScenarioBuilder comingAt(std::initializer_list<int> hours)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60));
    for (const int hour : hours)
        scenario.get().arrivals[0].times.push_back(hour * base::hour);
    scenario.get().calendars.push_back(
        {QStringLiteral("night"), QStringLiteral("Night"), {{1, 7, 18 * base::hour, 6 * base::hour}}, {}, "UTC"});
    return scenario;
}

scenario::During& atNight(ScenarioBuilder& scenario, const char* element)
{
    return scenario.get().elements[QLatin1String(element)].during.emplace_back(
        scenario::During {QStringLiteral("night")});
}

Options allCases()
{
    Options made;
    made.replications = 1;
    made.threads = 1;
    made.seed = 1;
    return made;
}

std::int64_t visitsOf(const std::vector<log::EventRecord>& records, const char* id, const ProcessBuilder& process)
{
    const auto model = modelOf(process);
    const Simulation simulation(*model, {});
    return std::ranges::count_if(records, [&](const log::EventRecord& record) {
        return record.kind == log::EventKind::Completed && record.element >= 0
            && simulation.legend().elements[std::size_t(record.element)].id == id;
    });
}

} // namespace

TEST(HoursTest, WorkTakesWhatHoldsAsACaseComes)
{
    ScenarioBuilder scenario = comingAt({1, 5, 6, 12, 20});
    scenario.work("A", minutes(10));
    atNight(scenario, "A").duration = minutes(20);
    EXPECT_THAT(story(oneTask(), scenario, allCases(), {log::EventKind::Completed}),
        testing::ElementsAre(
            "1:20 Completed A", "5:20 Completed A", "6:10 Completed A", "12:10 Completed A", "20:20 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, allCases());
    EXPECT_DOUBLE_EQ(outcome.results.process.cycleTime.estimate.mean, (3 * 1200 + 2 * 600) / 5.0);
    EXPECT_THAT(joined(outcome.description.assumptions), HasSubstr("In the hours of “Night” other values"));
    EXPECT_THAT(joined(outcome.description.assumptions), HasSubstr("then: A."));
}

TEST(HoursTest, OfCalendarsTheFirstThatSaysSomethingCounts)
{
    ScenarioBuilder scenario = comingAt({8, 10, 20});
    scenario.work("A", minutes(10)).officeHours("office");
    scenario.get().calendars.push_back(
        {QStringLiteral("morning"), {}, {{1, 7, 7 * base::hour, 12 * base::hour}}, {}, "UTC"});
    auto& during = scenario.get().elements[QStringLiteral("A")].during;
    during.push_back({.calendar = QStringLiteral("office"), .setUp = minutes(0)});
    during.push_back({.calendar = QStringLiteral("morning"), .duration = minutes(2)});
    during.push_back({.calendar = QStringLiteral("office"), .duration = minutes(3)});
    EXPECT_THAT(story(oneTask(), scenario, allCases(), {log::EventKind::Completed}),
        testing::ElementsAre("8:02 Completed A", "10:02 Completed A", "20:10 Completed A"));
}

TEST(HoursTest, SetUpsAndWaysToo)
{
    ScenarioBuilder scenario = comingAt({1, 12});
    scenario.work("A", minutes(10));
    scenario.get().elements[QStringLiteral("A")].transfer = minutes(5);
    atNight(scenario, "A").transfer = minutes(30);
    EXPECT_THAT(story(oneTask(), scenario, allCases(), {log::EventKind::Started}),
        testing::ElementsAre("1:30 Started A", "12:05 Started A"));
    ScenarioBuilder people = comingAt({1, 12});
    people.pool("R", 1).work("A", minutes(10), "R");
    auto& inputs = people.get().elements[QStringLiteral("A")];
    inputs.setUp = minutes(0);
    inputs.setsUpEachTime = true;
    atNight(people, "A").setUp = minutes(15);
    EXPECT_THAT(story(oneTask(), people, allCases(), {log::EventKind::Completed}),
        testing::ElementsAre("1:25 Completed A", "12:10 Completed A"));
}

TEST(HoursTest, SharesChangeWithTheHour)
{
    ProcessBuilder process;
    process.start("S").exclusive("X").task("A").task("B").end("E").chain({"S", "X", "A", "E"}).chain({"X", "B", "E"});
    ScenarioBuilder scenario = comingAt({1, 2, 3, 12});
    scenario.work("A", minutes(1)).work("B", minutes(1)).share("X_A", 1).share("X_B", 0);
    atNight(scenario, "X_A").probability = 0;
    atNight(scenario, "X_B").probability = 1;
    EXPECT_THAT(story(process, scenario, allCases(), {log::EventKind::Completed}),
        testing::ElementsAre("1:01 Completed B", "2:01 Completed B", "3:01 Completed B", "12:01 Completed A"));
    ScenarioBuilder half = comingAt({});
    half.work("A", minutes(1)).work("B", minutes(1)).share("X_A", 1);
    atNight(half, "X_A").probability = 0.5; // the other way takes the rest
    const auto records = recordsOf(process, half, options(4000));
    EXPECT_NEAR(double(visitsOf(records, "B", process)), 1000, 80);
}

TEST(HoursTest, EventsComeSoonerOrLater)
{
    ProcessBuilder process;
    process.start("S").message("intermediateCatchEvent", "M", "m").task("A").end("E").chain({"S", "M", "A", "E"});
    ScenarioBuilder scenario = comingAt({1, 12});
    scenario.wait("M", minutes(5)).work("A", minutes(1));
    atNight(scenario, "M").wait = minutes(45);
    EXPECT_THAT(story(process, scenario, allCases(), {log::EventKind::Started}),
        testing::ElementsAre("1:45 Started A", "12:05 Started A"));
}

TEST(HoursTest, WhatSaysTheSameAtAllHoursGivesTheSameRun)
{
    ScenarioBuilder plain;
    plain.arrivals(Distribution::exponential(600)).work("A", Distribution::exponential(300));
    ScenarioBuilder same = comingAt({});
    same.get().arrivals = plain.get().arrivals;
    same.work("A", Distribution::exponential(300));
    atNight(same, "A").duration = Distribution::exponential(300);
    EXPECT_EQ(simulated(oneTask(), plain, options(500)).results.process.cycleTime.estimate.mean,
        simulated(oneTask(), same, options(500)).results.process.cycleTime.estimate.mean);
}

} // namespace millrace::run
