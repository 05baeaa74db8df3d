// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "simulator/optimization/front.h"
#include "simulator/optimization/optimization.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// What is decided beside the number of people: hours, and the size of batches.

namespace millrace::optimization {

using namespace support;
using ::testing::AllOf;
using ::testing::HasSubstr;

namespace {

/// Cases come from six to two, people from nine to five.
ScenarioBuilder earlyBirds()
{
    ScenarioBuilder scenario;
    scenario.officeHours("office");
    auto& calendars = scenario.get().calendars;
    calendars.push_back(
        {QStringLiteral("early"), QStringLiteral("Early"), {{1, 5, 6 * base::hour, 14 * base::hour}}, {}, "UTC"});
    calendars.push_back(
        {QStringLiteral("late"), QStringLiteral("Late"), {{1, 5, 13 * base::hour, 21 * base::hour}}, {}, "UTC"});
    scenario.arrivals(Distribution::exponential(600));
    scenario.get().arrivals[0].calendar = QStringLiteral("early");
    scenario.pool("Clerk", 4, 20, "office");
    scenario.work("A", Distribution::exponential(1500), "Clerk"); // keeps 2.5 busy
    return scenario;
}

Options quickSearch()
{
    Options made;
    made.run = support::options(400, 10);
    made.mostReplications = 800;
    return made;
}

/// With the model it was made from, which is to outlive it.
struct Case {
    explicit Case(ScenarioBuilder builder)
        : model(modelOf(oneTask()))
        , simulation(*model, builder.get())
    { }
    std::unique_ptr<metamodel::Tree> model;
    run::Simulation simulation;
};

scenario::Scenario scenarioOf(const Case& of, const Outcome& outcome, const Point& point)
{
    return staffed(of.simulation.scenario(), outcome.decisions, point.staffing);
}

std::string failureOf(const Case& of, const Options& options)
{
    try {
        optimize(of.simulation, options);
    } catch (const base::Failure& failure) {
        return failure.message().toStdString();
    }
    return "none";
}

double hypervolumeOf(const Outcome& outcome, const Objectives& reference)
{
    std::vector<Objectives> points;
    for (const Point& point : outcome.front)
        points.push_back({point.cost.mean, point.kpi.mean});
    return hypervolume(points, reference);
}

} // namespace

TEST(FurtherDecisions, HoursFollowTheCases)
{
    const Case office(earlyBirds());
    Options asked = quickSearch();
    asked.shiftsOfAll.areMoved = true;
    const Outcome outcome = optimize(office.simulation, asked);
    ASSERT_TRUE(outcome.isConfirmed);
    ASSERT_EQ(outcome.pools[0].shifts.size(), 8u);
    ASSERT_FALSE(outcome.front.empty());
    const Outcome fixed = optimize(office.simulation, quickSearch());
    EXPECT_LT(outcome.front.back().kpi.mean, fixed.front.back().kpi.mean) << "whoever comes earlier finds them there";
    for (const Point& point : outcome.front) {
        const scenario::Pool pool = scenarioOf(office, outcome, point).pools[0];
        EXPECT_NE(pool.calendar, QStringLiteral("office"));
        EXPECT_THAT(support::joined(choiceWords(outcome, point.staffing, pool.id)), HasSubstr(" h "));
    }
}

TEST(FurtherDecisions, PaidHoursFollowTheCalendar)
{
    const Case office(earlyBirds());
    Options asked = quickSearch();
    asked.shiftsOfAll.areMoved = true;
    const Outcome outcome = optimize(office.simulation, asked);
    for (const Point& point : outcome.front) {
        const scenario::Scenario scenario = scenarioOf(office, outcome, point);
        const scenario::Pool& pool = scenario.pools[0];
        double hours = 0;
        for (int i = 0; i < pool.capacity; ++i) {
            const bool isNamed = std::size_t(i) < pool.people.size();
            const auto* calendar = scenario.calendar(isNamed ? pool.people[std::size_t(i)].calendar : pool.calendar);
            hours += double(calendar->toWorkingCalendar().weeklyWork()) / double(base::hour);
        }
        EXPECT_DOUBLE_EQ(point.cost.mean, hours * 20);
    }
}

TEST(FurtherDecisions, PointsAreScenariosThatSayTheSame)
{
    const Case office(earlyBirds());
    Options asked = quickSearch();
    asked.shifts[QStringLiteral("Clerk")]
        = {true, {QStringLiteral("Early"), QStringLiteral("late"), QStringLiteral("Early+Late")}};
    const Outcome outcome = optimize(office.simulation, asked);
    EXPECT_EQ(outcome.pools[0].shifts.size(), 11u);
    for (const Point& point : outcome.front) {
        const run::Simulation anew(*office.model, scenarioOf(office, outcome, point));
        ASSERT_TRUE(anew.canRun());
        run::Options fresh = asked.run;
        fresh.seed = outcome.confirmationSeed;
        EXPECT_EQ(anew.run(fresh).results.process.cycleTime.estimate.mean, point.kpi.mean);
    }
}

TEST(FurtherDecisions, WhoHasTooFewHoursForTheWorkIsLeftOut)
{
    const Case office(earlyBirds());
    Options asked = quickSearch();
    asked.shiftsOfAll.areMoved = true;
    const Outcome outcome = optimize(office.simulation, asked);
    EXPECT_EQ(outcome.pools[0].least, 3) << "even longer days leave two too few";
    for (const Point& point : outcome.front) {
        EXPECT_FALSE(point.isOverloaded);
        EXPECT_GT(point.cost.mean, 0.95 * 2.5 * 40 * 20) << "that is what comes, in hours";
    }
    asked.allowsOverload = true;
    const Outcome all = optimize(office.simulation, asked);
    EXPECT_TRUE(all.front.front().isOverloaded);
    EXPECT_LT(all.front.front().cost.mean, outcome.front.front().cost.mean);
}

TEST(FurtherDecisions, SearchingFindsWhatTakingAllFinds)
{
    const Case office(earlyBirds());
    Options asked = quickSearch();
    asked.mostReplications = 1'200;
    asked.mostEnumerated = 0;
    asked.bounds[QStringLiteral("Clerk")] = {3, 9};
    asked.shiftsOfAll = {true, {QStringLiteral("early")}};
    const Outcome searched = optimize(office.simulation, asked);
    asked.mostReplications = 1'000'000;
    asked.mostEnumerated = 1'000;
    const Outcome whole = optimize(office.simulation, asked);
    ASSERT_TRUE(whole.isWhole);
    EXPECT_EQ(whole.staffings, 7 * 9);
    const Objectives reference {whole.front.back().cost.mean * 1.05, whole.front.front().kpi.mean * 1.05};
    EXPECT_GE(hypervolumeOf(searched, reference), 0.98 * hypervolumeOf(whole, reference));
}

TEST(FurtherDecisions, ThreadsDoNotMatterForHours)
{
    const Case office(earlyBirds());
    Options asked = quickSearch();
    asked.mostEnumerated = 0;
    asked.shiftsOfAll.areMoved = true;
    const Outcome one = optimize(office.simulation, asked);
    asked.run.threads = 3;
    const Outcome three = optimize(office.simulation, asked);
    ASSERT_EQ(three.front.size(), one.front.size());
    for (std::size_t i = 0; i < one.front.size(); ++i) {
        EXPECT_EQ(three.front[i].staffing, one.front[i].staffing);
        EXPECT_EQ(three.front[i].kpi.mean, one.front[i].kpi.mean);
    }
    EXPECT_EQ(three.simulated, one.simulated);
}

TEST(FurtherDecisions, SaysWhichHoursThereAreNot)
{
    const Case office(earlyBirds());
    Options asked = quickSearch();
    asked.shifts[QStringLiteral("Clerk")].calendars = {QStringLiteral("Noon")};
    EXPECT_THAT(failureOf(office, asked), AllOf(HasSubstr("'Noon'"), HasSubstr("office, Early, Late")));
    asked = quickSearch();
    asked.shifts[QStringLiteral("Cleric")].areMoved = true;
    EXPECT_THAT(failureOf(office, asked), HasSubstr("'Cleric'"));
    ScenarioBuilder always = earlyBirds();
    always.get().pools[0].calendar.clear();
    asked = quickSearch();
    asked.shifts[QStringLiteral("Clerk")].areMoved = true;
    EXPECT_THAT(failureOf(Case(always), asked), HasSubstr("no working hours"));
    asked = quickSearch();
    asked.shiftsOfAll.areMoved = true;
    EXPECT_EQ(optimize(Case(always).simulation, asked).pools[0].shifts.size(), 1u) << "asked of all, it is left alone";
}

TEST(FurtherDecisions, NamedPeopleCostWhatTheyCost)
{
    ScenarioBuilder scenario = earlyBirds();
    scenario::Person ada;
    ada.name = QStringLiteral("Ada");
    ada.costPerHour = 100;
    ada.calendar = QStringLiteral("early");
    scenario.get().calendars[1].hours = {{1, 5, 6 * base::hour, 10 * base::hour}};
    scenario.get().pools[0].people = {ada};
    const Case office(scenario);
    Options asked = quickSearch();
    asked.bounds[QStringLiteral("Clerk")] = {4, 5};
    const Outcome outcome = optimize(office.simulation, asked);
    ASSERT_TRUE(outcome.today);
    EXPECT_DOUBLE_EQ(outcome.today->cost.mean, 20 * 100 + 3 * 40 * 20);
}

namespace {

/// Twenty at a time, for half an hour, by two people, of whom they keep 0.9 busy.
ScenarioBuilder batchOffice()
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("Clerk", 2, 20);
    scenario.work("A", Distribution::exponential(1800), "Clerk");
    scenario.get().elements[QStringLiteral("A")].batch = scenario::Batch {20, {}, true};
    return scenario;
}

} // namespace

TEST(FurtherDecisions, SmallerBatchesNeedMorePeople)
{
    const Case office(batchOffice());
    Options asked = quickSearch();
    asked.mostReplications = 500;
    asked.batchSizes[QStringLiteral("A")] = {};
    const Outcome outcome = optimize(office.simulation, asked);
    ASSERT_EQ(outcome.batches.size(), 1u);
    EXPECT_EQ(outcome.batches[0].least, 1);
    EXPECT_EQ(outcome.batches[0].most, 40);
    EXPECT_EQ(outcome.pools[0].least, 1);
    ASSERT_GE(outcome.front.size(), 2u);
    std::vector<int> sizes;
    for (const Point& point : outcome.front) {
        const scenario::Scenario scenario = scenarioOf(office, outcome, point);
        sizes.push_back(scenario.element(QStringLiteral("A"))->batch->size);
        EXPECT_GT(sizes.back() * 100 * scenario.pools[0].capacity, 0.9 * 1800) << "the work can be done";
        EXPECT_FALSE(point.isOverloaded);
    }
    EXPECT_LT(sizes.back(), sizes.front()) << "more people, less waiting for others";
    ASSERT_TRUE(outcome.today);
    EXPECT_LT(outcome.front.back().kpi.mean, outcome.today->kpi.mean);
}

TEST(FurtherDecisions, BatchesKeepToTheirBounds)
{
    ScenarioBuilder builder = batchOffice();
    builder.get().limits.push_back({QStringLiteral("bench"), 30, {QStringLiteral("A")}});
    const Case office(builder);
    Options asked = quickSearch();
    asked.mostReplications = 200;
    asked.triesBatchSizes = true;
    EXPECT_EQ(optimize(office.simulation, asked).batches[0].most, 30) << "more never come together";
    asked.batchSizes[QStringLiteral("A")] = {15, 18};
    const Outcome outcome = optimize(office.simulation, asked);
    for (const Point& point : outcome.front) {
        EXPECT_GE(scenarioOf(office, outcome, point).element(QStringLiteral("A"))->batch->size, 15);
        EXPECT_LE(scenarioOf(office, outcome, point).element(QStringLiteral("A"))->batch->size, 18);
    }
    asked.batchSizes[QStringLiteral("A")] = {15, 31};
    EXPECT_THAT(failureOf(office, asked), HasSubstr("No more than 30"));
    asked.batchSizes[QStringLiteral("A")] = {15, 12};
    EXPECT_THAT(failureOf(office, asked), HasSubstr("at least 15 and at most 12"));
    asked = quickSearch();
    asked.batchSizes[QStringLiteral("B")] = {};
    EXPECT_THAT(failureOf(office, asked), AllOf(HasSubstr("'B'"), HasSubstr("There are: A")));
    EXPECT_THAT(failureOf(Case(earlyBirds()), asked), HasSubstr("Nothing is done in batches"));
}

} // namespace millrace::optimization
