// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// People of a pool who are told apart: hours, pace, cost, skills; absences; and handing over at the end of a shift.

namespace millrace::run {

using results::WaitingCause;
using scenario::Person;
using scenario::ShiftEnd;
using namespace support;
using testing::ElementsAre;

namespace {

Person person(const char* name, double speed = 1, const char* calendar = "")
{
    Person made;
    made.name = QLatin1String(name);
    made.speed = speed;
    made.calendar = QLatin1String(calendar);
    return made;
}

double waited(const Outcome& outcome, WaitingCause cause)
{
    return outcome.results.activity("A")->waitingCauses[std::size_t(cause)].estimate.mean;
}

/// Early from 6 to 14, late from 14 to 22.
ScenarioBuilder twoShifts(ShiftEnd shiftEnd)
{
    ScenarioBuilder scenario;
    for (const auto& [id, from] : {std::pair("Early", 6), std::pair("Late", 14)})
        scenario.get().calendars.push_back(
            {QLatin1String(id), {}, {{1, 7, from * base::hour, (from + 8) * base::hour}}, {}, "UTC"});
    scenario.get().start = base::parseDateTime(u"2026-01-05T13:30:00Z");
    scenario.arrivals(minutes(600)).pool("R", 2, 30).work("A", minutes(60), "R");
    scenario.get().pools[0].people = {person("Ann", 1, "Early"), person("Bob", 1, "Late")};
    scenario.get().pools[0].shiftEnd = shiftEnd;
    return scenario;
}

} // namespace

TEST(PeopleTest, TheFastestDoesItAndCostsWhatHeCosts)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("R", 2, 30).work("A", minutes(30), "R");
    scenario.get().pools[0].people = {person("Ann"), person("Bob", 2)};
    scenario.get().pools[0].people[1].costPerHour = 60;
    EXPECT_THAT(story(oneTask(), scenario, options(3)),
        ElementsAre("0:00 Started A", "0:10 Started A", "0:15 Completed A", "0:20 Started A", "0:35 Completed A",
            "0:40 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(3));
    const results::ResourceResults& pool = *outcome.results.resource("R");
    ASSERT_EQ(pool.people.size(), 2u);
    EXPECT_EQ(pool.people[1].name, "Bob");
    EXPECT_DOUBLE_EQ(pool.people[0].busyTime.estimate.mean, 30 * 60);
    EXPECT_DOUBLE_EQ(pool.people[1].busyTime.estimate.mean, 30 * 60);
    EXPECT_DOUBLE_EQ(pool.busyTime.estimate.mean, 60 * 60);
    EXPECT_DOUBLE_EQ(pool.paidTime.estimate.mean, 2 * 40 * 60);
    EXPECT_DOUBLE_EQ(pool.cost.estimate.mean, 20 + 40);
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, (15 + 15 + 15) / 3.0);
}

TEST(PeopleTest, TheirNamesAreInTheLog)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("Q", 1).pool("R", 3).work("A", minutes(30), "R");
    scenario.get().pools[1].people = {person("Ann"), person("Bob", 2)};
    const auto model = support::modelOf(oneTask());
    const Simulation simulation(*model, scenario.get());
    const log::Names names = simulation.names();
    std::vector<std::string> who;
    for (const log::EventRecord& record : support::recordsOf(oneTask(), scenario, options(3)))
        if (record.kind == log::EventKind::Started)
            who.push_back(names.resource(record.resource));
    EXPECT_THAT(who, ElementsAre("Bob", "Ann", "Bob"));
}

TEST(PeopleTest, EachKeepsHisHours)
{
    ScenarioBuilder scenario = twoShifts(ShiftEnd::Pause);
    EXPECT_THAT(story(oneTask(), scenario, options(1)),
        ElementsAre("0:00 Started A", "0:30 Paused A", "16:30 Resumed A", "17:00 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(1));
    const results::ResourceResults& pool = *outcome.results.resource("R");
    EXPECT_DOUBLE_EQ(pool.people[0].paidTime.estimate.mean, 3600);
    EXPECT_DOUBLE_EQ(pool.people[1].paidTime.estimate.mean, 8 * 3600);
    EXPECT_DOUBLE_EQ(pool.people[0].utilisation.estimate.mean, 1);
    EXPECT_DOUBLE_EQ(pool.paidTime.estimate.mean, 9 * 3600);
    EXPECT_DOUBLE_EQ(waited(outcome, WaitingCause::Pause), 16 * 3600);
}

TEST(PeopleTest, HandOverToWhoIsThereWhenTheyGo)
{
    ScenarioBuilder scenario = twoShifts(ShiftEnd::HandOver);
    EXPECT_THAT(story(oneTask(), scenario, options(1)),
        ElementsAre("0:00 Started A", "0:30 Paused A", "0:30 Resumed A", "1:00 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(1));
    const results::ResourceResults& pool = *outcome.results.resource("R");
    EXPECT_DOUBLE_EQ(pool.people[0].busyTime.estimate.mean, 1800);
    EXPECT_DOUBLE_EQ(pool.people[1].busyTime.estimate.mean, 1800);
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 30);
    // Nobody else is there in the night: the first who comes in the morning goes on.
    scenario.get().start = base::parseDateTime(u"2026-01-05T21:30:00Z");
    EXPECT_THAT(story(oneTask(), scenario, options(1)),
        ElementsAre("0:00 Started A", "0:30 Paused A", "8:30 Resumed A", "9:00 Completed A"));
    EXPECT_DOUBLE_EQ(waited(simulated(oneTask(), scenario, options(1)), WaitingCause::Pause), 8 * 3600);
}

TEST(PeopleTest, WhatIsHandedOverGoesBeforeWhatWaits)
{
    ScenarioBuilder scenario = twoShifts(ShiftEnd::HandOver);
    scenario.arrivals(minutes(600), "T");
    scenario.get().arrivals.resize(1);
    scenario.get().arrivals[0].batch = 2;
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("0:00 Started A", "0:30 Paused A", "0:30 Resumed A", "1:00 Completed A", "1:00 Started A",
            "2:00 Completed A"));
}

TEST(PeopleTest, SkillsDecideWhoMayDoIt)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(5)).pool("R", 3);
    scenario.teamwork("A", minutes(20), "1 R with surgery");
    scenario.get().pools[0].people = {person("Ann"), person("Bob")};
    scenario.get().pools[0].people[1].skills = {QStringLiteral("surgery")};
    EXPECT_THAT(story(oneTask(), scenario, options(2), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:20 Started A"));
    EXPECT_DOUBLE_EQ(
        simulated(oneTask(), scenario, options(2)).results.resource("R")->people[1].busyTime.estimate.mean, 40 * 60);
}

TEST(PeopleTest, WhoIsAwayDoesNothingAndIsPaid)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).pool("R", 1, 60).work("A", minutes(90), "R");
    scenario.get().pools[0].absence = kernel::AbsencePattern {minutes(60), minutes(30)};
    EXPECT_THAT(story(oneTask(), scenario, options(1)),
        ElementsAre("0:00 Started A", "1:00 Paused A", "1:30 Resumed A", "2:00 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(1));
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->utilisation.estimate.mean, 0.75);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->cost.estimate.mean, 120);
    // Others take over where there are some and the pool hands over.
    scenario.get().pools[0].capacity = 2;
    scenario.get().pools[0].people = {person("Ann", 2), person("Bob")};
    scenario.get().pools[0].people[1].absence = kernel::AbsencePattern {minutes(6000), minutes(30)};
    scenario.get().pools[0].shiftEnd = ShiftEnd::HandOver;
    scenario.work("A", minutes(150), "R");
    EXPECT_THAT(story(oneTask(), scenario, options(1)),
        ElementsAre("0:00 Started A", "1:00 Paused A", "1:00 Resumed A", "1:30 Completed A"));
}

TEST(PeopleTest, BreakdownsMakeAMachineAvailableForItsShareOfTime)
{
    // Given a machine that fails every 20 h on average and is repaired in 5 h: it is there 80 % of the time
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(7200)).pool("M", 1).work("A", minutes(1), "M");
    scenario.get().pools[0].absence
        = kernel::AbsencePattern {Distribution::exponential(20 * 3600), Distribution::exponential(5 * 3600)};
    const Outcome outcome = simulated(oneTask(), scenario, options(3000, 10));
    const results::Estimate& waiting = outcome.results.activity("A")->waitingTime.estimate;
    // Whoever comes in a repair waits for the rest of it, 5 h on average.
    EXPECT_NEAR(waiting.mean, 0.2 * 5 * 3600, 3 * waiting.halfWidth() + 60);
    EXPECT_EQ(outcome.description.openCases, 0);
}

TEST(PeopleTest, AreTheSameForAnyNumberOfThreadsAndStayInStep)
{
    ScenarioBuilder scenario;
    scenario.officeHours("C").arrivals(Distribution::exponential(1500)).pool("R", 3, 20, "C");
    scenario.work("A", Distribution::exponential(1800), "R");
    scenario.get().pools[0].people = {person("Ann", 1.2), person("Bob", 0.8)};
    scenario.get().pools[0].absence
        = kernel::AbsencePattern {Distribution::exponential(200 * 3600), Distribution::constant(8 * 3600)};
    Options two = options(300, 4);
    two.threads = 2;
    EXPECT_EQ(support::jsonOf(simulated(oneTask(), scenario, options(300, 4))),
        support::jsonOf(simulated(oneTask(), scenario, two)));
}

TEST(PeopleTest, WhatCannotBeIsSaid)
{
    const auto problem = [&](auto&& change) {
        ScenarioBuilder scenario;
        scenario.officeHours("C").arrivals(minutes(5)).pool("R", 2).work("A", minutes(20), "R");
        scenario.get().pools[0].people = {person("Ann"), person("Bob")};
        scenario.get().pools[0].people[1].skills = {QStringLiteral("surgery")};
        change(scenario.get());
        const auto model = support::modelOf(oneTask());
        const Simulation simulation(*model, scenario.get());
        EXPECT_FALSE(simulation.canRun());
        return simulation.problems().empty() ? std::string() : simulation.problems()[0].message.toStdString();
    };
    using testing::HasSubstr;
    EXPECT_THAT(problem([](auto& s) { s.pools[0].capacity = 1; }), HasSubstr("2 are named"));
    EXPECT_THAT(problem([](auto& s) { s.pools[0].people[1].name = QStringLiteral("Ann"); }), HasSubstr("called"));
    EXPECT_THAT(problem([](auto& s) { s.pools[0].people[1].speed = 0; }), HasSubstr("pace"));
    EXPECT_THAT(problem([](auto& s) { s.pools[0].people[1].calendar = QStringLiteral("X"); }), HasSubstr("calendar"));
    EXPECT_THAT(problem([](auto& s) {
        s.pools[0].absence = kernel::AbsencePattern {minutes(0), minutes(1)};
    }),
        HasSubstr("above 0"));
    EXPECT_THAT(problem([](auto& s) {
        auto& staff = s.elements[QStringLiteral("A")].staff;
        staff.quantity = 2;
        staff.skills = {QStringLiteral("surgery")};
    }),
        HasSubstr("surgery"));
    EXPECT_THAT(problem([](auto& s) {
        s.calendars.push_back({QStringLiteral("N"), {}, {{1, 5, 18 * base::hour, 20 * base::hour}}, {}, "UTC"});
        s.pools[0].people[0].calendar = QStringLiteral("C");
        s.pools[0].people[1].calendar = QStringLiteral("N");
        s.elements[QStringLiteral("A")].staff.quantity = 2;
    }),
        HasSubstr("never"));
}

TEST(PeopleTest, OfAGroupSeveralKeepTheSameHours)
{
    // Given 2 in the morning and 3 in the afternoon
    ScenarioBuilder scenario = twoShifts(ShiftEnd::Pause);
    scenario::Pool& pool = scenario.get().pools[0];
    pool.capacity = 5;
    pool.people[0].count = 2;
    pool.people[1].count = 3;
    scenario.get().start = base::parseDateTime(u"2026-01-05T06:00:00Z");
    scenario.get().arrivals[0].times = {0, 0, 0, 8 * base::hour, 8 * base::hour, 8 * base::hour, 8 * base::hour};
    EXPECT_THAT(story(oneTask(), scenario, options(7), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:00 Started A", "1:00 Started A", "8:00 Started A", "8:00 Started A",
            "8:00 Started A", "9:00 Started A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(7));
    const results::ResourceResults& measured = *outcome.results.resource("R");
    EXPECT_DOUBLE_EQ(measured.paidTime.estimate.mean, (2 * 8 + 3 * 2) * 3600.0);
    ASSERT_EQ(measured.people.size(), 2u);
    EXPECT_DOUBLE_EQ(measured.people[1].utilisation.estimate.mean, 4.0 / 6);
    EXPECT_DOUBLE_EQ(measured.people[0].busyTime.estimate.mean, 3 * 3600.0);
}

TEST(PeopleTest, AbsencesInWorkingTimeComeAndPassInHoursAlone)
{
    // Given office hours from 9 to 17, of which every 9 hours one is lost: from 10 on Tuesday
    ScenarioBuilder scenario;
    scenario.officeHours("Office").arrivals(minutes(24 * 60)).pool("R", 1, 0, "Office").work("A", minutes(8 * 60), "R");
    scenario.get().arrivals[0].times = {0};
    scenario.get().pools[0].absence = kernel::AbsencePattern {minutes(9 * 60), minutes(60), true};
    scenario.get().start = base::parseDateTime(u"2026-01-05T00:00:00Z");
    EXPECT_THAT(story(oneTask(), scenario, options(1)), ElementsAre("9:00 Started A", "17:00 Completed A"));
    scenario.work("A", minutes(16 * 60), "R");
    EXPECT_THAT(story(oneTask(), scenario, options(1)),
        ElementsAre("9:00 Started A", "17:00 Paused A", "33:00 Resumed A", "34:00 Paused A", "35:00 Resumed A",
            "41:00 Paused A", "57:00 Resumed A", "58:00 Completed A"));
}

} // namespace millrace::run
