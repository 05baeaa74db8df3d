// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <cmath>
#include <functional>

// Do 95 % intervals hold the truth in 95 % of all experiments? A few dozen experiments by default;
// MILLRACE_EXPERIMENTS=1000 makes the whole test (in a Release build), and then 93 to 97 % are asked for.

namespace millrace::run {

using support::Distribution;
using support::modelOf;
using support::ProcessBuilder;
using support::ScenarioBuilder;

namespace {

int experiments()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("MILLRACE_EXPERIMENTS", &isNumber);
    return isNumber ? std::max(1, wanted) : 30;
}

/// Shares of intervals that hold the truth.
class Coverage {
public:
    explicit Coverage(const char* what)
        : what_(what)
    { }
    void add(const results::Estimate& estimate, double truth)
    {
        ++made_;
        held_ += estimate.low && *estimate.low <= truth && truth <= *estimate.high;
    }
    void expectHonest() const
    {
        const double share = double(held_) / made_;
        // Four standard deviations of a binomial share allow for chance; 1,000 experiments leave 2 points of 95.
        const double slack = std::max(0.02, 4 * std::sqrt(0.95 * 0.05 / made_));
        EXPECT_GE(share, 0.95 - slack) << what_ << ": " << held_ << " of " << made_;
        EXPECT_LE(share, std::min(1.0, 0.95 + slack)) << what_ << ": " << held_ << " of " << made_;
        std::printf("%s: %.1f %% of %d intervals\n", what_, 100 * share, made_);
    }

private:
    const char* what_;
    int made_ = 0;
    int held_ = 0;
};

/// Runs until all have left: whoever stops the clock leaves out the cases that take longest. `isTimed`: until the clock
/// stops all the same, so that pools are not measured while the last cases leave.
void experiment(const ProcessBuilder& process, ScenarioBuilder& scenario, std::int64_t cases, double interval,
    const std::function<void(const results::Results&)>& take, bool isTimed = false)
{
    const auto model = modelOf(process);
    const Simulation simulation(*model, scenario.get());
    ASSERT_TRUE(simulation.canRun());
    for (int i = 0; i < experiments(); ++i) {
        Options some;
        const auto length = base::Microseconds(double(cases) * interval * 1e6);
        some.cases = isTimed ? 2 * cases : cases;
        if (isTimed)
            some.duration = length;
        some.warmup = length / 10;
        some.replications = 10;
        some.threads = 1;
        some.seed = 1000 + std::uint64_t(i);
        take(simulation.run(some).results);
    }
}

/// P(W > t) of M/M/c in steady state, W the time in the system; a = lambda / mu, not c - 1. Kleinrock: Queueing
/// systems.
double waitsLonger(int c, double a, double delayed, double t)
{
    const double left = c - 1 - a;
    return std::exp(-t) * (1 + delayed * (1 - std::exp(-t * left)) / left); // t in mean services
}

double quantileOf(double p, const std::function<double(double)>& tail)
{
    double low = 0;
    double high = 100;
    for (int i = 0; i < 200; ++i)
        (tail((low + high) / 2) > 1 - p ? low : high) = (low + high) / 2;
    return low;
}

double erlangC(int c, double a)
{
    double blocked = 1; // Erlang B, by its recursion
    for (int k = 1; k <= c; ++k)
        blocked = a * blocked / (k + a * blocked);
    return blocked / (1 - a / c * (1 - blocked));
}

} // namespace

TEST(CoverageTest, OneServer)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).work("A", Distribution::exponential(50), "R");
    Coverage mean("M/M/1 mean cycle time"), p90("M/M/1 P90");
    experiment(support::oneTask(), scenario, 1500, 100, [&](const results::Results& results) {
        mean.add(results.process.cycleTime.estimate, 100);
        p90.add(results.process.cycleTime.percentiles->p90, 100 * std::log(10));
    });
    mean.expectHonest();
    p90.expectHonest();
}

TEST(CoverageTest, Utilisation)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).work("A", Distribution::exponential(50), "R");
    Coverage busy("M/M/1 utilisation");
    experiment(
        support::oneTask(), scenario, 1000, 100,
        [&](const results::Results& results) { busy.add(results.resource("R")->utilisation.estimate, 0.5); }, true);
    busy.expectHonest();
}

TEST(CoverageTest, TenServers)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(10)).pool("R", 10).work("A", Distribution::exponential(80), "R");
    const double delayed = erlangC(10, 8);
    Coverage mean("M/M/10 mean cycle time"), p90("M/M/10 P90");
    const double truth = 80 * quantileOf(0.9, [&](double t) { return waitsLonger(10, 8, delayed, t); });
    experiment(support::oneTask(), scenario, 2000, 10, [&](const results::Results& results) {
        mean.add(results.process.cycleTime.estimate, 80 + delayed * 80 / 2);
        p90.add(results.process.cycleTime.percentiles->p90, truth);
    });
    mean.expectHonest();
    p90.expectHonest();
}

// Nelson, Tantawi: Approximate analysis of fork/join synchronization in parallel queues. IEEE Transactions on
// Computers 37 (1988): exact for two.
TEST(CoverageTest, ForkAndJoin)
{
    ProcessBuilder process;
    process.start("S").parallel("P").task("A").task("B").parallel("J").end("E");
    process.chain({"S", "P", "A", "J", "E"}).chain({"P", "B", "J"});
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).pool("Q", 1);
    scenario.work("A", Distribution::exponential(50), "R").work("B", Distribution::exponential(50), "Q");
    Coverage mean("fork and join, mean cycle time");
    experiment(process, scenario, 1500, 100,
        [&](const results::Results& results) { mean.add(results.process.cycleTime.estimate, (12 - 0.5) / 8 * 100); });
    mean.expectHonest();
}

} // namespace millrace::run
