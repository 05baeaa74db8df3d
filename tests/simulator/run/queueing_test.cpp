// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <cmath>

// Against closed forms: within four standard errors over replications, with a fixed seed.

namespace millrace::run {

using namespace support;

namespace {

constexpr int replications = 20;

void expectNear(const results::Kpi& kpi, double truth)
{
    double sum = 0;
    double squares = 0;
    for (const double value : kpi.replications) {
        sum += value;
        squares += value * value;
    }
    const double n = double(kpi.replications.size());
    const double mean = sum / n;
    const double error = std::sqrt((squares / n - mean * mean) / (n - 1));
    EXPECT_NEAR(mean, truth, 4 * error + 1e-9 * truth);
    EXPECT_LT(error, 0.1 * truth); // else this says nothing
}

ProcessBuilder station()
{
    ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    return process;
}

Outcome stationWith(int servers, const Distribution& service)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", servers).work("A", service, "R");
    Options some = options(20000, replications);
    some.warmup = 2000 * 100 * base::second;
    return simulated(station(), scenario, some);
}

} // namespace

TEST(QueueingTest, OneServerWithExponentialService)
{
    const Outcome outcome = stationWith(1, Distribution::exponential(70));
    expectNear(outcome.results.activity("A")->waitingTime, 0.7 / 0.3 * 70);
    expectNear(outcome.results.process.cycleTime, 70 / 0.3);
    expectNear(outcome.results.resource("R")->utilisation, 0.7);
    expectNear(outcome.results.resource("R")->queueLength, 0.7 * 0.7 / 0.3);
}

TEST(QueueingTest, OneServerWithGeneralService) // Pollaczek and Khinchine
{
    const auto wait
        = [](double mean, double variance) { return (variance + mean * mean) / (2 * 100 * (1 - mean / 100)); };
    expectNear(stationWith(1, Distribution::constant(70)).results.activity("A")->waitingTime, wait(70, 0));
    expectNear(
        stationWith(1, Distribution::uniform(20, 120)).results.activity("A")->waitingTime, wait(70, 100 * 100 / 12.0));
    expectNear(
        stationWith(1, Distribution::gamma(0.5, 140)).results.activity("A")->waitingTime, wait(70, 0.5 * 140 * 140));
}

TEST(QueueingTest, SeveralServers) // Erlang's C
{
    const double load = 2.4;
    double sum = 0;
    double term = 1;
    for (int n = 0; n < 3; ++n) {
        sum += term;
        term *= load / (n + 1);
    }
    const double queued = term / (1 - load / 3) / (sum + term / (1 - load / 3));
    expectNear(
        stationWith(3, Distribution::exponential(240)).results.activity("A")->waitingTime, queued * 240 / (3 - load));
}

TEST(QueueingTest, StationsInARowWithRework) // Jackson
{
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").task("B").exclusive("X").end("E");
    process.flow("S", "M").flow("M", "A").flow("A", "B").flow("B", "X").flow("X", "M").flow("X", "E");
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).pool("Q", 1).share("X_M", 0.25);
    scenario.work("A", Distribution::exponential(45), "R").work("B", Distribution::exponential(50), "Q");
    Options some = options(20000, replications);
    some.warmup = 2000 * 100 * base::second;
    const auto inSystem = [](double mean) { return mean * (4 / 3.0) / 100 / (1 - mean * (4 / 3.0) / 100); };
    const Outcome outcome = simulated(process, scenario, some);
    expectNear(outcome.results.process.cycleTime, 100 * (inSystem(45) + inSystem(50)));
    expectNear(outcome.results.process.reworkRate, 0.25);
    expectNear(outcome.results.activity("A")->repeats, 1 / 3.0);
}

TEST(QueueingTest, TheLongestOfThreeBranches)
{
    ProcessBuilder process;
    process.start("S").parallel("P").task("A").task("B").task("C").parallel("J").end("E");
    process.chain({"S", "P", "A", "J", "E"}).chain({"P", "B", "J"}).chain({"P", "C", "J"});
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100));
    for (const char* task : {"A", "B", "C"})
        scenario.work(task, Distribution::exponential(60));
    expectNear(simulated(process, scenario, options(5000, replications)).results.process.cycleTime,
        60 * (1 + 1 / 2.0 + 1 / 3.0));
}

TEST(QueueingTest, LittlesLawHolds)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).work("A", Distribution::exponential(80), "R");
    const results::ProcessResults process = simulated(station(), scenario, options(20000)).results.process;
    EXPECT_NEAR(process.wip.estimate.mean, process.throughput.estimate.mean * process.cycleTime.estimate.mean,
        1e-9 * process.wip.estimate.mean);
}

} // namespace millrace::run
