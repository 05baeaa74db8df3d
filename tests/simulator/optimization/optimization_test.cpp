// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/optimization.h"

#include "modeler/base/failure.h"
#include "simulator/optimization/front.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <cmath>
#include <gmock/gmock.h>
#include <map>
#include <rapidcheck/gtest.h>

namespace millrace::support {

namespace {

using kernel::Discipline;
using optimization::Decision;
using optimization::Objectives;
using optimization::Outcome;
using optimization::Point;
using optimization::Staffing;
using ::testing::HasSubstr;

/// Two desks behind one another and a third beside for some: 10 minutes between cases.
class Office {
public:
    Office()
    {
        ProcessBuilder process;
        process.start("S").task("Take").exclusive("X").task("Check").task("Decide").exclusive("M").end("E");
        process.chain({"S", "Take", "X", "Check", "M", "E"}).chain({"X", "Decide", "M"});
        model_ = modelOf(process);
        scenario.arrivals(Distribution::exponential(600)).share("X_Check", 0.6);
        scenario.pool("Clerk", 3, 20).pool("Checker", 3, 30).pool("Boss", 2, 80);
        scenario.work("Take", Distribution::exponential(1100), "Clerk");
        scenario.work("Check", Distribution::exponential(1500), "Checker");
        scenario.work("Decide", Distribution::uniform(600, 1800), "Boss");
    }

    run::Simulation simulation() const { return run::Simulation(*model_, scenario_()); }
    const scenario::Scenario& scenario_() const { return const_cast<Office*>(this)->scenario.get(); }

    ScenarioBuilder scenario;

private:
    std::unique_ptr<metamodel::Tree> model_;
};

optimization::Options quick(std::uint64_t seed = 1)
{
    optimization::Options made;
    made.run = options(150, 10, seed);
    made.mostEnumerated = 0;
    made.mostReplications = 600;
    return made;
}

std::vector<Objectives> objectivesOf(const Outcome& outcome)
{
    std::vector<Objectives> points;
    for (const Point& point : outcome.front)
        points.push_back({point.cost.mean, outcome.goal.toMinimise(point.kpi.mean)});
    return points;
}

/// All but what a clock says.
std::vector<std::pair<Staffing, double>> essence(const Outcome& outcome)
{
    std::vector<std::pair<Staffing, double>> points;
    for (const Point& point : outcome.front)
        points.push_back({point.staffing, point.kpi.mean});
    return points;
}

int people(const Outcome& outcome, const Point& point, std::size_t pool)
{
    for (std::size_t i = 0; i < outcome.decisions.size(); ++i)
        if (outcome.decisions[i].kind == Decision::Kind::People && outcome.decisions[i].id == outcome.pools[pool].id)
            return point.staffing[i];
    return 0;
}

scenario::Scenario staffed(const Office& office, const Outcome& outcome, const Point& point)
{
    return optimization::staffed(office.scenario_(), outcome.decisions, point.staffing);
}

std::string failureOf(const run::Simulation& simulation, const optimization::Options& options)
{
    try {
        optimize(simulation, options);
    } catch (const base::Failure& failure) {
        return failure.message().toStdString();
    }
    return "none";
}

/// Every staffing of the bounds, simulated by itself as the confirmation does it.
std::vector<Objectives> exhaustive(const Office& office, const Outcome& outcome, const optimization::Options& options)
{
    std::vector<Objectives> points;
    const run::Simulation base = office.simulation();
    for (const Staffing& staffing : optimization::StaffingSpace(outcome.decisions).all()) {
        const scenario::Scenario staffed = optimization::staffed(base.scenario(), outcome.decisions, staffing);
        const run::Simulation one(base, staffed);
        run::Options fresh = options.run;
        fresh.seed = outcome.confirmationSeed;
        double cost = 0;
        for (const scenario::Pool& pool : staffed.pools)
            cost += 168 * pool.capacity * pool.costPerHour;
        points.push_back({cost, one.run(fresh).results.process.cycleTime.estimate.mean});
    }
    return points;
}

} // namespace

TEST(Optimization, FrontIsWithinTwoPercentOfExhaustiveSearch)
{
    const Office office;
    optimization::Options asked = quick();
    asked.bounds
        = {{QStringLiteral("Clerk"), {{}, 6}}, {QStringLiteral("Checker"), {{}, 6}}, {QStringLiteral("Boss"), {{}, 5}}};
    const Outcome outcome = optimize(office.simulation(), asked);
    ASSERT_TRUE(outcome.isConfirmed);
    ASSERT_GE(outcome.front.size(), 4u);
    const std::vector<Objectives> all = exhaustive(office, outcome, asked);
    EXPECT_EQ(double(all.size()), outcome.staffings);
    const std::vector<std::size_t> best = optimization::frontOf(all);
    const Objectives reference {all[best.back()].cost * 1.05, all[best.front()].value * 1.05};
    const double whole = optimization::hypervolume(all, reference);
    EXPECT_GE(optimization::hypervolume(objectivesOf(outcome), reference), 0.98 * whole);
    EXPECT_LE(optimization::hypervolume(objectivesOf(outcome), reference), whole * (1 + 1e-9));
}

TEST(Optimization, PointsSayWhatASimulationOfThemSays)
{
    const Office office;
    const Outcome outcome = optimize(office.simulation(), quick());
    ASSERT_FALSE(outcome.front.empty());
    const Point& point = outcome.front.front();
    Office staffed;
    staffed.scenario.get() = optimization::staffed(staffed.scenario.get(), outcome.decisions, point.staffing);
    const auto cycleTime
        = staffed.simulation().run(options(150, 10, outcome.confirmationSeed)).results.process.cycleTime.estimate;
    EXPECT_EQ(point.kpi.mean, cycleTime.mean);
    EXPECT_EQ(point.kpi.low, cycleTime.low);
    EXPECT_EQ(point.cost.mean,
        168 * (20 * people(outcome, point, 0) + 30 * people(outcome, point, 1) + 80 * people(outcome, point, 2)));
}

TEST(Optimization, StaffingsThatCannotDoTheWorkAreLeftOut)
{
    const Office office;
    optimization::Options asked = quick();
    asked.run.cases = 500;
    asked.mostReplications = 300;
    const Outcome outcome = optimize(office.simulation(), asked);
    EXPECT_NEAR(outcome.pools[0].offered.mean, 1100.0 / 600, 0.1);
    EXPECT_NEAR(outcome.pools[2].offered.mean, 0.4 * 1200 / 600, 0.1);
    EXPECT_EQ(outcome.pools[0].least, 2);
    EXPECT_TRUE(outcome.pools[0].isLimitedByWork);
    EXPECT_EQ(outcome.pools[2].least, 1);
    for (const Point& point : outcome.front)
        EXPECT_FALSE(point.isOverloaded);
    asked.allowsOverload = true;
    const Outcome all = optimize(office.simulation(), asked);
    EXPECT_EQ(all.pools[0].least, 1);
    EXPECT_TRUE(all.front.front().isOverloaded) << "the cheapest";
    EXPECT_LT(all.front.front().cost.mean, outcome.front.front().cost.mean);
}

TEST(Optimization, TodayIsMeasuredAlike)
{
    const Office office;
    const Outcome outcome = optimize(office.simulation(), quick());
    ASSERT_TRUE(outcome.today);
    EXPECT_EQ(outcome.today->staffing, optimization::staffingOf(office.scenario_(), outcome.decisions));
    const auto alike = office.simulation().run(options(150, 10, outcome.confirmationSeed));
    EXPECT_EQ(outcome.today->kpi.mean, alike.results.process.cycleTime.estimate.mean);
}

TEST(Optimization, AttainmentIsWantedHigh)
{
    Office office;
    office.scenario.get().cycleTimeTarget = 3'000;
    optimization::Options asked = quick();
    asked.kpi = "slaAttainment";
    const Outcome outcome = optimize(office.simulation(), asked);
    EXPECT_TRUE(outcome.goal.isHighestBest);
    ASSERT_GE(outcome.front.size(), 2u);
    for (std::size_t i = 1; i < outcome.front.size(); ++i)
        EXPECT_GT(outcome.front[i].kpi.mean, outcome.front[i - 1].kpi.mean);
    asked.kpi = "process.cycleTime.p90";
    EXPECT_EQ(optimize(office.simulation(), asked).goal.kpi, "process.cycleTime.p90");
}

TEST(Optimization, DisciplinesAreChosenWithThePeople)
{
    Office office;
    optimization::Options asked = quick();
    asked.kpi = "waitingTime";
    asked.disciplines = {Discipline::Lifo, Discipline::ShortestFirst};
    asked.mostReplications = 2'400; // three orders for each number of people
    const Outcome outcome = optimize(office.simulation(), asked);
    EXPECT_EQ(outcome.pools[0].orders.size(), 3u);
    ASSERT_FALSE(outcome.front.empty());
    EXPECT_EQ(staffed(office, outcome, outcome.front.front()).pools[0].discipline, Discipline::ShortestFirst)
        << "the mean wait is least with it, and with few people it shows";
}

TEST(Optimization, WhoCostsNothingStays)
{
    Office office;
    office.scenario.get().pools[1].costPerHour = 0;
    const Outcome outcome = optimize(office.simulation(), quick());
    for (const Point& point : outcome.front)
        EXPECT_EQ(people(outcome, point, 1), 3);
    EXPECT_THAT(joined(outcome.remarks), HasSubstr("Checker"));
    for (scenario::Pool& pool : office.scenario.get().pools)
        pool.costPerHour = 0;
    const Outcome hours = optimize(office.simulation(), quick());
    EXPECT_TRUE(hours.isCostHours);
    const Point& first = hours.front.front();
    EXPECT_EQ(first.cost.mean, 168 * (people(hours, first, 0) + people(hours, first, 1) + people(hours, first, 2)));
}

TEST(Optimization, OvertimeIsPaid)
{
    Office office;
    office.scenario.officeHours("day");
    for (scenario::Pool& pool : office.scenario.get().pools) {
        pool.calendar = QStringLiteral("day");
        pool.shiftEnd = scenario::ShiftEnd::Finish;
        pool.capacity *= 5;
    }
    optimization::Options asked = quick();
    asked.mostReplications = 200;
    const Outcome outcome = optimize(office.simulation(), asked);
    ASSERT_TRUE(outcome.today);
    const double hours = 40 * (20 * 15 + 30 * 15 + 80 * 10);
    EXPECT_GT(outcome.today->cost.mean, hours);
    EXPECT_LT(outcome.today->cost.mean, hours * 1.2);
    EXPECT_LT(*outcome.today->cost.low, *outcome.today->cost.high);
}

TEST(Optimization, SmallSpacesAreTakenWhole)
{
    const Office office;
    optimization::Options asked = quick();
    asked.mostEnumerated = 50;
    asked.bounds
        = {{QStringLiteral("Clerk"), {2, 4}}, {QStringLiteral("Checker"), {2, 3}}, {QStringLiteral("Boss"), {2, 2}}};
    const Outcome outcome = optimize(office.simulation(), asked);
    EXPECT_TRUE(outcome.isWhole);
    EXPECT_EQ(outcome.evaluated, 6);
    EXPECT_EQ(outcome.staffings, 6);
}

TEST(Optimization, ClosedPopulationsHaveNoLoadOfTheirOwn)
{
    Office office;
    office.scenario.get().arrivals[0].population = 10;
    optimization::Options asked = quick();
    asked.run.cases.reset();
    asked.run.duration = 2 * base::day;
    asked.kpi = "throughput";
    const Outcome outcome = optimize(office.simulation(), asked);
    EXPECT_FALSE(outcome.pools[0].offered.isMeasured());
    EXPECT_EQ(outcome.pools[0].least, 1);
    EXPECT_GE(outcome.front.size(), 2u);
}

TEST(Optimization, SaysWhatCannotBeAsked)
{
    const Office office;
    const run::Simulation simulation = office.simulation();
    optimization::Options asked = quick();
    asked.kpi = "speed";
    EXPECT_THAT(failureOf(simulation, asked), AllOf(HasSubstr("'speed'"), HasSubstr("cycleTime.p90")));
    asked.kpi = "slaAttainment";
    EXPECT_THAT(failureOf(simulation, asked), HasSubstr("no target"));
    asked = quick();
    asked.bounds = {{QStringLiteral("Cleric"), {1, 2}}};
    EXPECT_THAT(failureOf(simulation, asked), AllOf(HasSubstr("'Cleric'"), HasSubstr("Clerk, Checker, Boss")));
    asked.bounds = {{QStringLiteral("Clerk"), {4, 2}}};
    EXPECT_THAT(failureOf(simulation, asked), HasSubstr("at least 4 and at most 2"));
    asked.bounds = {{QStringLiteral("Clerk"), {1, 1}}};
    EXPECT_THAT(failureOf(simulation, asked), AllOf(HasSubstr("too few"), HasSubstr("Allow 2")));
    asked.bounds
        = {{QStringLiteral("Clerk"), {3, 3}}, {QStringLiteral("Checker"), {3, 3}}, {QStringLiteral("Boss"), {2, 2}}};
    EXPECT_THAT(failureOf(simulation, asked), HasSubstr("Nothing is left to choose"));
    asked = quick();
    asked.run.warmup = 1000 * base::day;
    EXPECT_THAT(failureOf(simulation, asked), HasSubstr("not measured"));
    Office alone;
    alone.scenario.get().pools.clear();
    for (auto& [id, inputs] : alone.scenario.get().elements)
        inputs.staff = {};
    EXPECT_THAT(failureOf(alone.simulation(), quick()), HasSubstr("no pools"));
}

TEST(Optimization, WorkForSeveralAtOnceNeedsThem)
{
    Office office;
    office.scenario.work("Decide", Distribution::constant(60), "Boss", 2);
    const Outcome outcome = optimize(office.simulation(), quick());
    EXPECT_EQ(outcome.pools[2].least, 2);
    optimization::Options asked = quick();
    asked.bounds = {{QStringLiteral("Boss"), {1, 3}}};
    EXPECT_THAT(failureOf(office.simulation(), asked), HasSubstr("at least 2, not 1"));
}

TEST(Optimization, StopsAndKeepsWhatIsKnown)
{
    const Office office;
    optimization::Options asked = quick();
    std::stop_source stop;
    asked.run.stop = stop.get_token();
    asked.progress = [&](optimization::Phase, std::int64_t made) {
        if (made >= 200)
            stop.request_stop();
    };
    const Outcome outcome = optimize(office.simulation(), asked);
    EXPECT_TRUE(outcome.isStopped);
    EXPECT_FALSE(outcome.isConfirmed);
    EXPECT_FALSE(outcome.front.empty());
    EXPECT_LT(outcome.simulated, 400);

    stop.request_stop();
    asked.progress = {};
    const Outcome none = optimize(office.simulation(), asked);
    EXPECT_TRUE(none.isStopped);
    EXPECT_TRUE(none.front.empty());
}

TEST(Optimization, EffortAndTimeEndIt)
{
    const Office office;
    optimization::Options asked = quick();
    asked.mostReplications = 100;
    const Outcome little = optimize(office.simulation(), asked);
    EXPECT_TRUE(little.isConfirmed);
    EXPECT_LT(little.simulated, 1'500);
    asked = quick();
    asked.time = 0;
    EXPECT_THAT(failureOf(office.simulation(), asked), HasSubstr("The time was up"));
}

TEST(Optimization, WhoIsNotLookedAtCloserStaysOnTheFront)
{
    Office office;
    office.scenario.work("Take", Distribution::exponential(400'000), "Clerk");
    optimization::Options asked = quick();
    asked.mostEnumerated = 1'000;
    asked.mostReplications = 560; // enough for all staffings, not for more of all that are on the front
    asked.allowsOverload = true;
    asked.bounds
        = {{QStringLiteral("Clerk"), {70, 150}}, {QStringLiteral("Checker"), {6, 6}}, {QStringLiteral("Boss"), {3, 3}}};
    const Outcome outcome = optimize(office.simulation(), asked);
    const std::vector<Objectives> all = exhaustive(office, outcome, asked);
    const std::vector<std::size_t> best = optimization::frontOf(all);
    const Objectives reference {all[best.back()].cost * 1.05, all[best.front()].value * 1.05};
    EXPECT_GE(
        optimization::hypervolume(objectivesOf(outcome), reference), 0.95 * optimization::hypervolume(all, reference));
}

TEST(Optimization, ThreadsDoNotMatter)
{
    const Office office;
    optimization::Options asked = quick(7);
    const Outcome one = optimize(office.simulation(), asked);
    asked.run.threads = 3;
    const Outcome three = optimize(office.simulation(), asked);
    EXPECT_EQ(essence(three), essence(one));
    EXPECT_EQ(three.simulated, one.simulated);
    EXPECT_EQ(three.evaluated, one.evaluated);
}

TEST(Optimization, PhasesComeInOrder)
{
    const Office office;
    optimization::Options asked = quick();
    std::vector<optimization::Phase> phases;
    asked.progress = [&](optimization::Phase phase, std::int64_t) { phases.push_back(phase); };
    optimize(office.simulation(), asked);
    EXPECT_TRUE(std::ranges::is_sorted(phases));
    EXPECT_EQ(phases.front(), optimization::Phase::Measuring);
    EXPECT_EQ(phases.back(), optimization::Phase::Confirming);
}

RC_GTEST_PROP(OptimizationLaws, FrontIsUndominatedBoundedAndReproducible, ())
{
    Office office;
    office.scenario.work("Take", Distribution::exponential(*rc::gen::inRange(300, 1800)), "Clerk");
    office.scenario.work("Check", Distribution::exponential(*rc::gen::inRange(300, 2400)), "Checker");
    optimization::Options asked = quick(*rc::gen::inRange<std::uint64_t>(1, 1000));
    asked.run.cases = 40;
    asked.run.replications = *rc::gen::inRange(1, 5);
    asked.mostReplications = 50;
    asked.allowsOverload = *rc::gen::arbitrary<bool>();
    const int least = *rc::gen::inRange(4, 7);
    asked.bounds = {{QStringLiteral("Boss"), {least, least + *rc::gen::inRange(0, 3)}}};
    const Outcome outcome = optimize(office.simulation(), asked);
    const std::vector<Objectives> points = objectivesOf(outcome);
    for (const Objectives& a : points)
        for (const Objectives& b : points)
            RC_ASSERT(!dominates(a, b));
    for (const Point& point : outcome.front)
        for (std::size_t i = 0; i < outcome.pools.size(); ++i) {
            const optimization::PoolBounds& pool = outcome.pools[i];
            RC_ASSERT(people(outcome, point, i) >= pool.least && people(outcome, point, i) <= pool.most);
        }
    RC_ASSERT(outcome.pools[2].least == least);
    RC_ASSERT(outcome.pools[2].most == asked.bounds.begin()->second.most);
    asked.run.threads = 2;
    const Outcome again = optimize(office.simulation(), asked);
    RC_ASSERT(essence(again) == essence(outcome));
    RC_ASSERT(again.simulated == outcome.simulated);
}

} // namespace millrace::support
