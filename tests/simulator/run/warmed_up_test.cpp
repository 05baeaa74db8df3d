// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/warmed_up.h"

#include "tests/simulator/run/simulation_fixture.h"
#include "tests/support/loan.h"

#include <gmock/gmock.h>

// Runs that go on from where others are at the end of their warm-up.

namespace millrace::run {

using namespace support;

namespace {

constexpr std::int64_t fewCases = 600; // so that a bias shows

/// All that was measured.
QByteArray figuresOf(const Outcome& outcome)
{
    results::RunDescription nothing;
    return QJsonDocument(results::toJson(nothing, outcome.results)).toJson();
}

Options warmingUp(base::Microseconds time, int replications = 2)
{
    Options made;
    made.warmup = time;
    made.replications = replications;
    made.threads = 1;
    return made;
}

ScenarioBuilder queueAt(double load)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(60)).pool("R", 1);
    scenario.work("A", Distribution::exponential(60 * load), "R");
    return scenario;
}

/// Its people are busy for 95 % of their time.
scenario::Scenario busyLoan()
{
    scenario::Scenario loan = loanScenario();
    loan.arrivals[0].interval = Distribution::exponential(1680);
    return loan;
}

/// Of whole weeks: the same run cut in two, at the end of the warm-up and at once after it.
void expectSeamless(const metamodel::Tree& model, const scenario::Scenario& scenario)
{
    const Simulation simulation(model, scenario);
    ASSERT_TRUE(simulation.canRun()) << qPrintable(base::toText(simulation.problems().front()));
    constexpr base::Microseconds week = 7 * base::day;
    Options inOne = warmingUp(3 * week);
    inOne.duration = 6 * week;
    const Outcome whole = simulation.run(inOne);
    ASSERT_GT(whole.description.cases, 100);
    const auto saved = simulation.warmUp(warmingUp(2 * week));
    ASSERT_TRUE(saved);
    EXPECT_TRUE(simulation.canGoOnFrom(*saved));
    Options second;
    second.from = saved;
    second.duration = 4 * week;
    second.warmup = week;
    for (const int threads : {1, 2}) {
        second.threads = threads;
        const Outcome goneOn = simulation.run(second);
        EXPECT_EQ(figuresOf(goneOn), figuresOf(whole));
        EXPECT_EQ(goneOn.description.warmup, whole.description.warmup);
        for (std::size_t pool = 0; pool < whole.loads.size(); ++pool)
            EXPECT_NEAR(goneOn.loads[pool].mean, whole.loads[pool].mean, 0.1);
    }
}

} // namespace

TEST(WarmedUpTest, GoesOnAsIfNothingHadBeen)
{
    expectSeamless(*loanModel(), loanScenario());
    expectSeamless(*loanModel(), busyLoan());
}

TEST(WarmedUpTest, GoesOnWithQueuesTeamsBatchesLimitsAndData)
{
    scenario::Scenario loan = loanScenario();
    loan.pools[0].discipline = kernel::Discipline::PreemptivePriority;
    loan.pools[1].discipline = kernel::Discipline::ShortestFirst;
    loan.pools[2].people.resize(2);
    loan.pools[2].people[0].name = QStringLiteral("Ann");
    loan.pools[2].people[0].speed = 1.3;
    loan.pools[2].people[1].name = QStringLiteral("Bob");
    loan.pools[2].absence = kernel::AbsencePattern {Distribution::exponential(86400), Distribution::exponential(7200)};
    loan.pools[3].shiftEnd = scenario::ShiftEnd::HandOver;
    loan.limits = {{QStringLiteral("desk"), 12, {QStringLiteral("Pack"), QStringLiteral("Insurance")}}};
    loan.elements[QStringLiteral("Approve")].batch = scenario::Batch {4, 7200.0};
    loan.elements[QStringLiteral("Assess")].transfer = Distribution::uniform(60, 600);
    loan.elements[QStringLiteral("Credit")].setUp = Distribution::exponential(60);
    loan.elements[QStringLiteral("Receive")].setUp = Distribution::exponential(30);
    loan.attributes = {{QStringLiteral("amount"), Distribution::uniform(1, 20)}};
    loan.elements[QStringLiteral("Verify")].durationExpression = QStringLiteral("amount");
    loan.elements[QStringLiteral("Pack")].priorityExpression = QStringLiteral("amount");
    expectSeamless(*loanModel(), loan);
}

TEST(WarmedUpTest, HasNoBiasWhereAnEmptyStartOfTheSameLengthHas)
{
    const auto model = modelOf(oneTask());
    const Simulation queue(*model, queueAt(0.9).get());
    const auto saved = queue.warmUp(warmingUp(3 * base::day, 100)); // 4,320 cases
    ASSERT_TRUE(saved);
    const auto times = queue.run(shortRun(saved, fewCases)).results.process.cycleTime.estimate;
    EXPECT_LT(*times.low, 540) << "M/M/1: 54 / (1 - 0.9)";
    EXPECT_GT(*times.high, 540);
    const auto ofEmpty = queue.run(options(fewCases, 100)).results.process.cycleTime.estimate;
    EXPECT_LT(*ofEmpty.high, 540);

    // Under another scenario, things settle first.
    const Simulation calmer(*model, queueAt(0.8).get());
    ASSERT_TRUE(calmer.canGoOnFrom(*saved));
    const auto ofCalmer = calmer.run(shortRun(saved, fewCases)).results.process.cycleTime.estimate;
    EXPECT_LT(*ofCalmer.low, 240);
    EXPECT_GT(*ofCalmer.high, 240);
}

TEST(WarmedUpTest, HasNoBiasOnTheLoan)
{
    const auto model = loanModel();
    const Simulation loan(*model, busyLoan());
    Options longRun = options(8000, 4);
    longRun.warmup = 8 * 7 * base::day;
    const auto steady = loan.run(longRun).results.process.cycleTime.estimate;
    const auto saved = loan.warmUp(warmingUp(8 * 7 * base::day, 16));
    ASSERT_TRUE(saved);
    const auto times = loan.run(shortRun(saved, fewCases)).results.process.cycleTime.estimate;
    EXPECT_LT(std::abs(times.mean - steady.mean), times.halfWidth() + steady.halfWidth());
    const auto ofEmpty = loan.run(options(fewCases, 16)).results.process.cycleTime.estimate;
    EXPECT_LT(*ofEmpty.high + steady.halfWidth(), steady.mean);
}

TEST(WarmedUpTest, GoesOnWithOtherNumbersForAnyNumberOfThreads)
{
    const auto model = loanModel();
    const Simulation base(*model, busyLoan());
    const auto saved = base.warmUp(warmingUp(4 * 7 * base::day, 3));
    ASSERT_TRUE(saved);
    scenario::Scenario other = busyLoan();
    other.pools[0].capacity = 9;
    other.pools[1].capacity = 6;
    other.pools[2].costPerHour = 40;
    other.arrivals[0].interval = Distribution::exponential(1900);
    other.elements[QStringLiteral("X1_Request")].probability = 0.05;
    other.elements[QStringLiteral("Quote")].duration = Distribution::exponential(400); // it was constant
    const Simulation simulation(*model, other);
    ASSERT_TRUE(simulation.canGoOnFrom(*saved));
    Options some = shortRun(saved, 2000);
    some.threads = 1;
    const Outcome alone = simulation.run(some);
    EXPECT_EQ(alone.results.replications, 3);
    EXPECT_EQ(alone.description.cases, 2000);
    EXPECT_EQ(alone.description.openCases, 0);
    some.threads = 3;
    EXPECT_EQ(figuresOf(simulation.run(some)), figuresOf(alone));
    const auto fromStart = simulation.run(options(5000, 2)).results.process.cycleTime.estimate.mean;
    EXPECT_NEAR(alone.results.process.cycleTime.estimate.mean, fromStart, 0.15 * fromStart);
    ASSERT_EQ(alone.loads.size(), 4U);
    EXPECT_LT(alone.loads[1].mean, 1);
}

TEST(WarmedUpTest, RefusesWhatIsNotTheSameProcess)
{
    const auto model = loanModel();
    const Simulation base(*model, loanScenario());
    const auto saved = base.warmUp(warmingUp(7 * base::day));
    ASSERT_TRUE(saved);
    const auto canGoOn = [&](const auto& change) {
        scenario::Scenario changed = loanScenario();
        change(changed);
        return Simulation(*model, changed).canGoOnFrom(*saved);
    };
    using scenario::Scenario;
    EXPECT_TRUE(canGoOn([](Scenario& one) { one.pools[0].capacity = 1; }));
    EXPECT_FALSE(canGoOn([](Scenario& one) { one.pools[0].discipline = kernel::Discipline::Lifo; }));
    EXPECT_FALSE(canGoOn([](Scenario& one) { one.calendars[0].hours[0].to += base::hour; }));
    EXPECT_FALSE(canGoOn([](Scenario& one) { one.elements[QStringLiteral("Pack")].staff.pool = one.pools[1].id; }));
    EXPECT_FALSE(canGoOn([](Scenario& one) { one.elements[QStringLiteral("Pack")].batch.emplace(); }));
    EXPECT_FALSE(canGoOn([](Scenario& one) { one.arrivals[0].population = 20; }));
    EXPECT_FALSE(canGoOn([](Scenario& one) { one.pools[3].absence = kernel::AbsencePattern {}; }));
    EXPECT_FALSE(canGoOn([](Scenario& one) { one.pools.pop_back(); }));
    EXPECT_FALSE(Simulation(*loanModel(true), loanScenario()).canGoOnFrom(*saved)) << "a task more";
}

TEST(WarmedUpTest, IsNotHadWhereNothingComesToRest)
{
    const auto model = modelOf(oneTask());
    const Simulation queue(*model, queueAt(0.5).get());
    EXPECT_FALSE(queue.warmUp(warmingUp(0)));
    EXPECT_TRUE(queue.warmUp(warmingUp(base::day)));
    const Simulation overloaded(*model, queueAt(3).get());
    EXPECT_FALSE(overloaded.warmUp(warmingUp(60 * base::day))) << "too many are open";
    ScenarioBuilder few = queueAt(0.5);
    few.get().arrivals[0].count = 10;
    EXPECT_FALSE(Simulation(*model, few.get()).warmUp(warmingUp(base::day))) << "nobody comes any more";
    std::stop_source stop;
    stop.request_stop();
    Options stopped = warmingUp(base::day);
    stopped.stop = stop.get_token();
    EXPECT_FALSE(queue.warmUp(stopped));
}

TEST(WarmedUpTest, HoldsAClosedPopulationToo)
{
    ScenarioBuilder scenario = queueAt(0.5);
    scenario.get().arrivals[0].population = 5;
    const auto model = modelOf(oneTask());
    const Simulation queue(*model, scenario.get());
    const auto saved = queue.warmUp(warmingUp(base::day));
    ASSERT_TRUE(saved);
    const Outcome outcome = queue.run(shortRun(saved, fewCases));
    EXPECT_EQ(outcome.description.cases, fewCases);
    EXPECT_LE(outcome.results.process.wip.estimate.mean, 5);
}

} // namespace millrace::run
