// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <boost/math/distributions/binomial.hpp>
#include <cmath>
#include <functional>

// Do 95 % intervals hold the truth in 95 % of all experiments? Sixty experiments by default, of short runs, of which
// more may be missed; MILLRACE_EXPERIMENTS=1000 makes the whole test (in a Release build) with runs long enough, and
// then 93 to 97 % are asked for.

namespace millrace::run {

using namespace support;

namespace {

constexpr int enoughForShares = 1000;
constexpr int longRun = 5; ///< times the short one

int experiments()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("MILLRACE_EXPERIMENTS", &isNumber);
    return isNumber ? std::max(1, wanted) : 60;
}

bool isWhole()
{
    return experiments() >= enoughForShares;
}

/// Shares of intervals that hold the truth.
class Coverage {
public:
    Coverage(std::string what, double truth)
        : what_(std::move(what))
        , truth_(truth)
    { }
    void add(const results::Estimate& estimate)
    {
        ++made_;
        held_ += estimate.low && *estimate.low <= truth_ && truth_ <= *estimate.high;
        sum_ += estimate.mean;
    }
    /// What honest intervals fail by chance once in 100,000 tests. So few experiments can hold the truth in all of them
    /// by chance; a thousand leave 2 points of 95.
    void expectHonest() const
    {
        constexpr double chance = 1e-5;
        // The percentiles of short runs are no normal numbers: their intervals hold the truth a little less often.
        const double least = isWhole() ? 0.93 * made_ : quantile(boost::math::binomial(made_, 0.9), chance) - 1;
        const double most
            = isWhole() ? 0.97 * made_ : quantile(complement(boost::math::binomial(made_, 0.95), chance)) + 1;
        EXPECT_GE(held_, least) << what_ << ": " << held_ << " of " << made_;
        EXPECT_LE(held_, most) << what_ << ": " << held_ << " of " << made_;
        std::printf("%-34s %5.1f %% of %d intervals, mean %.5g, truth %.5g\n", what_.c_str(), 100.0 * held_ / made_,
            made_, sum_ / made_, truth_);
    }

private:
    std::string what_;
    double truth_;
    int made_ = 0;
    int held_ = 0;
    double sum_ = 0;
};

/// Intervals of the mean and of percentiles of the cycle time.
struct CycleTimes {
    Coverage mean, p50, p90, p95;

    /// `quantile`: the truth at a probability.
    CycleTimes(const std::string& what, double trueMean, const std::function<double(double)>& quantile)
        : mean(what + " mean", trueMean)
        , p50(what + " P50", quantile(0.5))
        , p90(what + " P90", quantile(0.9))
        , p95(what + " P95", quantile(0.95))
    { }
    void add(const results::Results& results)
    {
        const results::Kpi& kpi = results.process.cycleTime;
        mean.add(kpi.estimate);
        p50.add(kpi.percentiles->p50);
        p90.add(kpi.percentiles->p90);
        p95.add(kpi.percentiles->p95);
    }
    void expectHonest() const
    {
        for (const Coverage* one : {&mean, &p50, &p90, &p95})
            one->expectHonest();
    }
};

/// Runs until all have left: whoever stops the clock leaves out the cases that take longest. `isTimed`: until the clock
/// stops all the same, so that pools are not measured while the last cases leave.
void experiment(const ProcessBuilder& process, ScenarioBuilder& scenario, std::int64_t cases, double interval,
    const std::function<void(const results::Results&)>& take, bool isTimed = false)
{
    const auto model = modelOf(process);
    const Simulation simulation(*model, scenario.get());
    ASSERT_TRUE(simulation.canRun());
    cases *= isWhole() ? longRun : 1;
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

double quantileOf(double p, const std::function<double(double)>& tail)
{
    double low = 0;
    double high = 100;
    for (int i = 0; i < 60; ++i)
        (tail((low + high) / 2) > 1 - p ? low : high) = (low + high) / 2;
    return low;
}

/// P(W > t) of M/M/c in steady state, W the time in the system; a = lambda / mu, not c - 1. Kleinrock: Queueing
/// systems.
double waitsLonger(int c, double a, double delayed, double t)
{
    const double left = c - 1 - a;
    return std::exp(-t) * (1 + delayed * (1 - std::exp(-t * left)) / left); // t in mean services
}

double erlangC(int c, double a)
{
    double blocked = 1; // Erlang B, by its recursion
    for (int k = 1; k <= c; ++k)
        blocked = a * blocked / (k + a * blocked);
    return blocked / (1 - a / c * (1 - blocked));
}

/// Two queues M/M/1 that each arrival joins at once, with a service mean of 1: how many cases an arrival finds in each.
/// The balance of the chain of both lengths, solved by Gauss and Seidel; cut off where the chance is nil.
class ForkJoin {
public:
    explicit ForkJoin(double load)
        : chances_(states * states, 1.0 / (states * states))
    {
        for (int sweep = 0; sweep < 2000; ++sweep)
            relax(load);
        double sum = 0;
        for (const double chance : chances_)
            sum += chance;
        for (double& chance : chances_)
            chance /= sum;
    }
    /// P(the later of both is done after t): each takes its place in the queue times an exponential service.
    double longerThan(double t) const
    {
        std::vector<double> done; // by cases found: Erlang's distribution
        double term = std::exp(-t);
        double left = term;
        for (int k = 1; k <= states; ++k) {
            done.push_back(1 - left);
            term *= t / k;
            left += term;
        }
        double both = 0;
        for (int i = 0; i < states; ++i)
            for (int j = 0; j < states; ++j)
                both += at(i, j) * done[std::size_t(i)] * done[std::size_t(j)];
        return 1 - both;
    }
    double mean() const
    {
        double sum = 0;
        constexpr double step = 0.005;
        for (double t = step / 2; t < 60; t += step)
            sum += longerThan(t) * step;
        return sum;
    }

private:
    static constexpr int states = 50;
    double at(int i, int j) const { return chances_[std::size_t(i * states + j)]; }
    void relax(double load)
    {
        for (int i = 0; i < states; ++i) {
            for (int j = 0; j < states; ++j) {
                const bool mayArrive = i + 1 < states && j + 1 < states;
                const double out = (mayArrive ? load : 0) + (i > 0) + (j > 0);
                double in = i > 0 && j > 0 ? load * at(i - 1, j - 1) : 0;
                in += (i + 1 < states ? at(i + 1, j) : 0) + (j + 1 < states ? at(i, j + 1) : 0);
                chances_[std::size_t(i * states + j)] = in / out;
            }
        }
    }

    std::vector<double> chances_;
};

} // namespace

TEST(CoverageTest, OneServer)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).work("A", Distribution::exponential(50), "R");
    CycleTimes times("M/M/1", 100, [](double p) { return -100 * std::log(1 - p); });
    experiment(support::oneTask(), scenario, 1500, 100, [&](const results::Results& results) { times.add(results); });
    times.expectHonest();
}

TEST(CoverageTest, Utilisation)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).work("A", Distribution::exponential(50), "R");
    Coverage busy("M/M/1 utilisation", 0.5);
    experiment(
        support::oneTask(), scenario, 1000, 100,
        [&](const results::Results& results) { busy.add(results.resource("R")->utilisation.estimate); }, true);
    busy.expectHonest();
}

TEST(CoverageTest, TenServers)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(10)).pool("R", 10).work("A", Distribution::exponential(80), "R");
    const double delayed = erlangC(10, 8);
    CycleTimes times("M/M/10", 80 + delayed * 80 / 2,
        [&](double p) { return 80 * quantileOf(p, [&](double t) { return waitsLonger(10, 8, delayed, t); }); });
    experiment(support::oneTask(), scenario, 2000, 10, [&](const results::Results& results) { times.add(results); });
    times.expectHonest();
}

TEST(CoverageTest, ForkAndJoin)
{
    ProcessBuilder process;
    process.start("S").parallel("P").task("A").task("B").parallel("J").end("E");
    process.chain({"S", "P", "A", "J", "E"}).chain({"P", "B", "J"});
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).pool("Q", 1);
    scenario.work("A", Distribution::exponential(50), "R").work("B", Distribution::exponential(50), "Q");
    const ForkJoin truth(0.5);
    // Nelson, Tantawi: Approximate analysis of fork/join synchronization in parallel queues. IEEE Transactions on
    // Computers 37 (1988): exact for two.
    const double mean = (12 - 0.5) / 8 * 100;
    ASSERT_NEAR(50 * truth.mean(), mean, 1e-3 * mean);
    CycleTimes times("fork and join", mean,
        [&](double p) { return 50 * quantileOf(p, [&](double t) { return truth.longerThan(t); }); });
    experiment(process, scenario, 1500, 100, [&](const results::Results& results) { times.add(results); });
    times.expectHonest();
}

} // namespace millrace::run
