// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <cmath>

namespace millrace::support {

namespace {

using results::Expectation;
using results::QueueingLaw;

std::vector<Expectation> expected(
    const ProcessBuilder& process, ScenarioBuilder& scenario, std::int64_t cases = 300, int replications = 3)
{
    const auto model = modelOf(process);
    const run::Simulation simulation(*model, scenario.get());
    EXPECT_TRUE(simulation.canRun());
    run::Options made = options(cases, replications);
    made.warmup = 0;
    return simulation.expectations(simulation.run(made).results);
}

/// Every 10 minutes on average a case, to a clerk of 8.
ScenarioBuilder desk(int clerks = 1)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(600)).pool("Clerk", clerks);
    scenario.work("A", Distribution::exponential(480), "Clerk");
    return scenario;
}

/// Whether the interval of the simulation holds the law's value.
void expectCovered(const Expectation& one)
{
    ASSERT_TRUE(one.simulated.low);
    EXPECT_LE(*one.simulated.low, one.waitingTime);
    EXPECT_GE(*one.simulated.high, one.waitingTime);
}

} // namespace

/// Without the ".0" of what is nearly a whole number.
std::string plain(const base::Problem& note)
{
    return QString(note.message).remove(QStringLiteral(".0")).toStdString();
}

TEST(Forecast, TellsWhatFormulasTellBeforeTheRun)
{
    ProcessBuilder process;
    process.start("S").task("A").exclusive("X").task("B").end("E").chain({"S", "A", "X", "B", "E"}).flow("X", "E");
    ScenarioBuilder scenario = desk();
    scenario.work("B", Distribution::constant(1200)).share("X_B", 0.25);
    const auto model = modelOf(process);
    const auto forecast = run::Simulation(*model, scenario.get()).forecast();
    ASSERT_EQ(forecast.size(), 2u);
    EXPECT_EQ(forecast[0].severity, base::Severity::Note);
    EXPECT_EQ(forecast[0].element, QStringLiteral("Clerk"));
    EXPECT_EQ(plain(forecast[0]),
        "By calculation (flow analysis, Erlang C): “Clerk” will be busy for 80 % of their hours, and work will wait 32 "
        "min for them on average.");
    EXPECT_EQ(plain(forecast[1]),
        "By calculation (flow analysis, queueing theory): a case will take 45 min from beginning to end on average; "
        "the "
        "work in it takes 13 min.");
}

TEST(Forecast, TellsNoWaitingWhereNoFormulaApplies)
{
    ScenarioBuilder scenario = desk(2);
    scenario.work("A", Distribution::constant(480), "Clerk");
    const auto forecast = run::Simulation(*modelOf(oneTask()), scenario.get()).forecast();
    ASSERT_EQ(forecast.size(), 2u);
    EXPECT_EQ(plain(forecast[0]), "By calculation (flow analysis): “Clerk” will be busy for 40 % of their hours.");
    EXPECT_EQ(plain(forecast[1]),
        "By calculation (flow analysis): the work in a case will take 8 min on average, waiting not counted.");
    scenario.work("A", Distribution::constant(4800), "Clerk");
    EXPECT_EQ(run::Simulation(*modelOf(oneTask()), scenario.get()).forecast().size(), 1u)
        << "of what is overloaded there is a warning";
    scenario.get().arrivals[0].population = 4;
    EXPECT_TRUE(run::Simulation(*modelOf(oneTask()), scenario.get()).forecast().empty());
}

TEST(Forecast, TellsNoTimeOfACaseThatBeginsAtSeveralPlaces)
{
    ProcessBuilder process;
    process.task("A").task("B");
    ScenarioBuilder scenario;
    scenario.work("A", Distribution::constant(600)).work("B", Distribution::constant(600));
    const auto forecast = run::Simulation(*modelOf(process), scenario.get()).forecast();
    ASSERT_EQ(forecast.size(), 1u);
    EXPECT_EQ(plain(forecast[0]),
        "By calculation (flow analysis): the work in a case will take 20 min on average, waiting not counted.");
}

TEST(Expectations, ExponentialWorkFollowsErlangC)
{
    ScenarioBuilder scenario = desk();
    scenario.get().pools[0].capacity = 2;
    scenario.work("A", Distribution::exponential(900), "Clerk");
    const auto found = expected(oneTask(), scenario, 20'000, 20);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].resource, "Clerk");
    EXPECT_EQ(found[0].law, QueueingLaw::ErlangC);
    EXPECT_NEAR(found[0].utilisation, 0.75, 1e-12);
    EXPECT_NEAR(found[0].waitingTime, results::waitingOfManyServers(2, 1.0 / 600, 900), 1e-9);
    expectCovered(found[0]);
}

TEST(Expectations, OtherWorkOfOnePersonFollowsPollaczekAndKhinchine)
{
    ScenarioBuilder scenario = desk();
    scenario.work("A", Distribution::uniform(0, 900), "Clerk");
    const auto found = expected(oneTask(), scenario, 20'000, 20);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].law, QueueingLaw::PollaczekKhinchine);
    EXPECT_NEAR(found[0].waitingTime, results::waitingOfOneServer(1.0 / 600, 450, 900.0 * 900 / 12), 1e-9);
    expectCovered(found[0]);
    scenario.get().pools[0].capacity = 2;
    EXPECT_TRUE(expected(oneTask(), scenario).empty()) << "for several there is no formula";
}

TEST(Expectations, LoopsAndPoolsBehindOneAnotherAreNetworksOfQueues)
{
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").task("Walk").task("B").exclusive("X").end("E");
    process.chain({"S", "M", "A", "Walk", "B", "X", "E"}).chain({"X", "M"});
    ScenarioBuilder scenario = desk(2);
    scenario.pool("Boss", 1).work("B", Distribution::exponential(300), "Boss");
    scenario.work("Walk", Distribution::uniform(60, 600)).share("X_M", 0.25);
    const auto found = expected(process, scenario, 20'000, 20);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_NEAR(found[0].waitingTime, results::waitingOfManyServers(2, 1 / (0.75 * 600), 480), 1e-6);
    EXPECT_NEAR(found[1].waitingTime, results::waitingOfManyServers(1, 1 / (0.75 * 600), 300), 1e-6);
    expectCovered(found[0]);
    expectCovered(found[1]);
}

TEST(Expectations, OneWayOfAForkIsAsTheWhole)
{
    ProcessBuilder process;
    process.start("S").parallel("F").task("A").task("B").end("E").end("G");
    process.chain({"S", "F", "A", "E"}).chain({"F", "B", "G"});
    ScenarioBuilder scenario = desk();
    scenario.pool("Boss", 1).work("B", Distribution::exponential(300), "Boss");
    EXPECT_EQ(expected(process, scenario).size(), 2u);
    scenario.work("B", Distribution::exponential(480), "Clerk");
    scenario.get().pools[0].capacity = 2;
    EXPECT_TRUE(expected(process, scenario).empty()) << "both ways come to the same people at once";
}

TEST(Expectations, OverloadHasNoEnd)
{
    ScenarioBuilder scenario = desk();
    scenario.work("A", Distribution::exponential(720), "Clerk");
    const auto found = expected(oneTask(), scenario);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].utilisation, 1.2, 1e-12);
    EXPECT_TRUE(std::isinf(found[0].waitingTime));
    EXPECT_TRUE(results::toJson(found[0])[QLatin1String("waitingTime")].isNull());
}

TEST(Expectations, WhereNoLawHoldsNothingIsSaid)
{
    const auto none = [](const std::function<void(scenario::Scenario&)>& change) {
        ScenarioBuilder scenario = desk();
        scenario.officeHours("day");
        change(scenario.get());
        EXPECT_TRUE(expected(oneTask(), scenario).empty());
    };
    none([](auto& scenario) { scenario.pools[0].calendar = QStringLiteral("day"); });
    none([](auto& scenario) { scenario.pools[0].discipline = kernel::Discipline::Lifo; });
    none([](auto& scenario) { scenario.arrivals[0].calendar = QStringLiteral("day"); });
    none([](auto& scenario) { scenario.arrivals[0].batch = 2; });
    none([](auto& scenario) { scenario.arrivals[0].interval = Distribution::uniform(300, 900); });
    none([](auto& scenario) { scenario.arrivals[0].population = 5; });
    none([](auto& scenario) {
        scenario.elements[QStringLiteral("A")].duration = Distribution::normal(300, 300); // many below 0
    });
    none([](auto& scenario) {
        scenario.pools[0].capacity = 3;
        scenario.elements[QStringLiteral("A")].staff.quantity = 2;
    });
}

TEST(Expectations, BehindJoinsAndOtherWorkNothingIsSaid)
{
    ProcessBuilder joined;
    joined.start("S").parallel("F").task("B").task("C").parallel("J").task("A").end("E");
    joined.chain({"S", "F", "B", "J", "A", "E"}).chain({"F", "C", "J"});
    ScenarioBuilder scenario = desk();
    EXPECT_TRUE(expected(joined, scenario).empty());
    ProcessBuilder tandem;
    tandem.start("S").task("B").task("A").end("E").chain({"S", "B", "A", "E"});
    scenario.pool("Machine", 1).work("B", Distribution::constant(300), "Machine");
    const auto found = expected(tandem, scenario);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].resource, "Machine") << "what leaves a machine of even pace does not come by chance";
}

} // namespace millrace::support
