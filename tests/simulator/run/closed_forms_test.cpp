// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <cmath>

// Further closed forms, of what queueing_test.cpp leaves out: percentiles, forks of queues, races, hours, batches,
// loops, sub-processes. Within four standard errors over replications, with a fixed seed.

namespace millrace::run {

using namespace support;

namespace {

constexpr int enough = 20;

void expectTruth(const results::Estimate& estimate, double truth)
{
    constexpr double studentOf20 = 2.093;
    const double error = estimate.halfWidth() / studentOf20;
    EXPECT_NEAR(estimate.mean, truth, 4 * error + 1e-9 * std::abs(truth));
    EXPECT_LT(error, 0.1 * std::abs(truth)); // else this says nothing
}

void expectTruth(const results::Kpi& kpi, double truth)
{
    expectTruth(kpi.estimate, truth);
}

Options formRun(std::int64_t cases = 20000)
{
    Options some = options(cases, enough);
    some.warmup = 2000 * 100 * base::second;
    return some;
}

ProcessBuilder fork(const char* kind)
{
    ProcessBuilder process;
    process.start("S").node(kind, "F").task("A").task("B").node(kind, "J").end("E");
    return process.chain({"S", "F", "A", "J", "E"}).chain({"F", "B", "J"});
}

} // namespace

TEST(ClosedFormsTest, TimesInASingleServerAreExponential)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).work("A", Distribution::exponential(80), "R");
    scenario.get().cycleTimeTarget = 600;
    const auto results = simulated(oneTask(), scenario, formRun(40000)).results;
    const auto& percentiles = *results.process.cycleTime.percentiles;
    expectTruth(percentiles.p50, 400 * std::log(2));
    expectTruth(percentiles.p90, 400 * std::log(10));
    expectTruth(percentiles.p95, 400 * std::log(20));
    expectTruth(*results.process.slaAttainment, 1 - std::exp(-600 / 400.0));
}

TEST(ClosedFormsTest, AForkOfTwoQueues) // Flatto and Hahn: (12 - rho) / 8 times the time in one
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).pool("Q", 1);
    scenario.work("A", Distribution::exponential(70), "R").work("B", Distribution::exponential(70), "Q");
    expectTruth(
        simulated(fork("parallelGateway"), scenario, formRun()).results.process.cycleTime, (12 - 0.7) / 8 * (70 / 0.3));
}

TEST(ClosedFormsTest, InclusiveWaysAreIndependent)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).share("F_A", 0.4).share("F_B", 1);
    scenario.work("A", Distribution::exponential(60)).work("B", Distribution::exponential(30));
    expectTruth(simulated(fork("inclusiveGateway"), scenario, formRun(5000)).results.process.cycleTime,
        0.6 * 30 + 0.4 * (60 + 30 - 1 / (1 / 60.0 + 1 / 30.0)));
}

TEST(ClosedFormsTest, OfTwoEventsTheFasterWins)
{
    ProcessBuilder process;
    process.start("S").eventBased("V").message("intermediateCatchEvent", "M", "m");
    process.timer("intermediateCatchEvent", "T", "PT1H").end("E").end("L").chain({"S", "V", "M", "E"});
    process.chain({"V", "T", "L"});
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).wait("M", Distribution::exponential(1800));
    const auto fixed = simulated(process, scenario, formRun(5000)).results;
    expectTruth(fixed.outcomes.at(0).share, 1 - std::exp(-2)); // against the hour of the model
    expectTruth(fixed.process.cycleTime, 1800 * (1 - std::exp(-2)));
    scenario.wait("T", Distribution::exponential(1200));
    const auto both = simulated(process, scenario, formRun(5000)).results;
    expectTruth(both.outcomes.at(0).share, 0.4);
    expectTruth(both.process.cycleTime, 720);
}

TEST(ClosedFormsTest, ATimerCutsWorkOff)
{
    ProcessBuilder process;
    process.start("S").task("A").boundaryTimer("T", "A", "PT5M").end("E").end("L").chain({"S", "A", "E"});
    process.flow("T", "L");
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).work("A", Distribution::exponential(400));
    const auto results = simulated(process, scenario, formRun(5000)).results;
    expectTruth(results.outcomes.at(1).share, std::exp(-0.75));
    expectTruth(results.process.cycleTime, 400 * (1 - std::exp(-0.75)));
}

TEST(ClosedFormsTest, ArrivalsAtNightWaitForTheMorning)
{
    // Half the square of the gaps over the week: 4 nights of 16 hours, and a weekend of 64.
    ScenarioBuilder scenario;
    scenario.officeHours("O").pool("R", 100'000, 0, "O").work("A", Distribution::constant(0), "R");
    scenario.arrivals(Distribution::exponential(300));
    Options some = options(1'000'000, enough);
    some.duration = 20 * 7 * base::day; // whole weeks: those that wait over the last weekend are few
    EXPECT_NEAR(simulated(oneTask(), scenario, some).results.activity("A")->waitingTime.estimate.mean / 3600,
        (4 * 16 * 16 + 64 * 64) / 2.0 / 168, 0.5);
}

TEST(ClosedFormsTest, WorkThatDoesNotFitInTheDayTakesTheNightToo)
{
    // An hour of work, eight hours a day: who comes in the last of them goes on the day after.
    ScenarioBuilder scenario;
    scenario.get().calendars.push_back({QStringLiteral("O"), {}, {{1, 7, 9 * base::hour, 17 * base::hour}}, {}, "UTC"});
    scenario.pool("R", 100'000, 0, "O").work("A", Distribution::constant(3600), "R");
    scenario.arrivals(Distribution::exponential(300));
    Options some = options(1'000'000, enough);
    some.duration = 60 * base::day;
    const auto results = simulated(oneTask(), scenario, some).results;
    EXPECT_NEAR(results.process.cycleTime.estimate.mean / 3600, 16 / 24.0 * 8 + 1 + 16 / 24.0, 0.15);
}

TEST(ClosedFormsTest, BatchesWaitForTheirOwn)
{
    // M[X]/M/1 with batches of 3: the wait is that of M/M/1 and what comes with a case before it.
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(300)).pool("R", 1).work("A", Distribution::exponential(70), "R");
    scenario.get().arrivals[0].batch = 3;
    const double load = 0.7;
    const double inSystem = load * (1 + 3) / 2 / (1 - load);
    expectTruth(simulated(oneTask(), scenario, formRun(60000)).results.process.wip, inSystem);
}

TEST(ClosedFormsTest, RoundsAreGeometricAndWaitEachTime)
{
    ProcessBuilder process;
    process.start("S").open("P").start("s").exclusive("M").task("A").exclusive("X").end("e");
    process.chain({"s", "M", "A", "X", "e"}).flow("X", "M").close().end("E").chain({"S", "P", "E"});
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).share("X_M", 0.3);
    scenario.work("A", Distribution::exponential(49), "R");
    const auto results = simulated(process, scenario, formRun()).results;
    const double once = 49 / 0.3; // a load of 0.7
    expectTruth(results.process.cycleTime, once / 0.7);
    expectTruth(results.activity("P")->cycleTime, once / 0.7);
    expectTruth(results.activity("A")->cycleTime, once);
    expectTruth(results.process.firstPassYield, 0.7);
}

TEST(ClosedFormsTest, RepetitionsSideBySideTakeTheLongest)
{
    for (const bool isSequential : {false, true}) {
        ProcessBuilder process;
        process.start("S")
            .node("task", "A", {},
                std::string("<multiInstanceLoopCharacteristics isSequential=\"") + (isSequential ? "true" : "false")
                    + "\"><loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics>")
            .end("E")
            .chain({"S", "A", "E"});
        ScenarioBuilder scenario;
        scenario.arrivals(Distribution::exponential(100)).work("A", Distribution::exponential(60));
        expectTruth(simulated(process, scenario, formRun(5000)).results.process.cycleTime,
            isSequential ? 180 : 60 * (1 + 1 / 2.0 + 1 / 3.0));
    }
}

TEST(ClosedFormsTest, AnOverloadGrowsByWhatIsTooMuch) // D/D/1
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::constant(240)).pool("R", 1).work("A", Distribution::constant(300), "R");
    expectTruth(simulated(oneTask(), scenario, options(1000, 2)).results.activity("A")->waitingTime, 60 * 999 / 2.0);
}

TEST(ClosedFormsTest, WorkOfTwoKindsInOneQueueIsAMixture) // Pollaczek and Khinchine
{
    ProcessBuilder process;
    process.start("S").exclusive("X").task("A").task("B").exclusive("M").end("E");
    process.chain({"S", "X", "A", "M", "E"}).chain({"X", "B", "M"});
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1, 36).share("X_A", 0.8).share("X_B", 0.2);
    scenario.work("A", Distribution::exponential(50), "R").work("B", Distribution::constant(150), "R");
    scenario.get().elements[QStringLiteral("B")].fixedCost = 5;
    const auto results = simulated(process, scenario, formRun(40000)).results;
    const double wait = (0.8 * 2 * 50 * 50 + 0.2 * 150 * 150) / 2 / 100 / (1 - 0.7);
    expectTruth(results.activity("A")->waitingTime, wait);
    expectTruth(results.activity("B")->waitingTime, wait);
    expectTruth(results.process.cost, 70 * 36 / 3600.0 + 1);
}

} // namespace millrace::run
