// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_writer.h"
#include "simulator/run/simulation.h"
#include "tests/performance/hand_written.h"
#include "tests/support/loan.h"

#include <QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <ctime>
#include <vector>

// Cases per CPU-second on one thread, all KPIs on, beside a loop written by hand for the same workload: the loan
// application with its four pools, without a log and writing one as CSV (at most 2.0 times the loop's CPU time), and
// M/M/10 (at most 2.5 times).
// The two are compared where no arguments ask for single measurements.

namespace millrace {

namespace {

constexpr std::int64_t loanCases = 100'000;
constexpr std::int64_t queueCases = 1'000'000;

/// The flow of support::loanModel() and the numbers of support::loanScenario().
struct Loan {
    enum Activity {
        Receive,
        Request,
        Credit,
        Appraise,
        Income,
        Assess,
        Reject,
        Pack,
        Insurance,
        Quote,
        Verify,
        Approve
    };
    enum Pool { Clerk, Officer, Appraiser, Underwriter };
    static constexpr int activities = 12, pools = 4, flows = 28, joins = 2;
    static constexpr bool isOffice = true;
    static constexpr double meanGap = 1800;
    static constexpr std::array<int, pools> capacity {7, 7, 5, 4};
    static constexpr std::array<int, activities> poolOf {
        Clerk, Clerk, Officer, Appraiser, Clerk, Officer, Clerk, Clerk, Underwriter, Clerk, Underwriter, Officer};
    static constexpr std::array<std::string_view, activities> activityNames {"Receive", "Request", "Credit", "Appraise",
        "Income", "Assess", "Reject", "Pack", "Insurance", "Quote", "Verify", "Approve"};
    static constexpr std::array<std::string_view, pools> poolNames {"Clerk", "Officer", "Appraiser", "Underwriter"};

    static double draw(reference::Random& random, int activity)
    {
        static const double spread = std::log(1 + 450.0 * 450 / (900.0 * 900));
        switch (activity) {
        case Receive:
            return random.normal(600, 120);
        case Request:
            return random.exponential(600);
        case Credit:
            return std::exp(random.normal(std::log(900.0) - spread / 2, std::sqrt(spread)));
        case Appraise:
            return random.triangular(1200, 1800, 2700);
        case Income:
            return random.uniform(600, 1200);
        case Assess:
            return random.exponential(1200);
        case Reject:
            return random.uniform(180, 420);
        case Pack:
            return random.exponential(900);
        case Insurance:
            return random.normal(1200, 240);
        case Quote:
            return 300;
        case Verify:
            return random.exponential(900);
        default:
            return random.uniform(300, 600);
        }
    }

    template <class Loop> static void begin(Loop& loop, std::uint32_t number)
    {
        loop.take(0);
        loop.take(1);
        loop.enable(number, Receive);
    }

    template <class Loop> static void done(Loop& loop, std::uint32_t number, int activity)
    {
        loop.take(2 + activity); // what leads on from the activity
        switch (activity) {
        case Receive:
            if (loop.random.uniform() < 0.2) {
                loop.take(14);
                loop.enable(number, Request);
                break;
            }
            loop.take(15);
            for (const int check : {Credit, Appraise, Income}) {
                loop.take(14 + check);
                loop.enable(number, check);
            }
            break;
        case Request:
            loop.take(1);
            loop.enable(number, Receive);
            break;
        case Credit:
        case Appraise:
        case Income:
            if (loop.join(number, 0, 3)) {
                loop.take(19);
                loop.enable(number, Assess);
            }
            break;
        case Assess:
            if (loop.random.uniform() < 0.3) {
                loop.take(20);
                loop.enable(number, Reject);
                break;
            }
            loop.take(21);
            for (const int part : {Pack, Insurance}) {
                loop.take(15 + part);
                loop.enable(number, part);
            }
            break;
        case Pack:
        case Insurance:
            if (!loop.join(number, 1, 2))
                break;
            loop.take(24);
            if (loop.random.uniform() < 0.5) {
                loop.take(25);
                loop.enable(number, Quote);
                break;
            }
            loop.take(26);
            [[fallthrough]];
        case Quote:
            loop.take(27);
            loop.enable(number, Verify);
            break;
        case Verify:
            if (loop.random.uniform() < 0.85) {
                loop.take(18);
                loop.enable(number, Approve);
                break;
            }
            [[fallthrough]];
        default:
            loop.take(25);
            loop.end(number);
        }
    }
};

/// Ten servers, each busy for nine tenths of its time.
struct Queue {
    static constexpr int activities = 1, pools = 1, flows = 2, joins = 0;
    static constexpr bool isOffice = false;
    static constexpr double meanGap = 600.0 / 9, meanWork = 600;
    static constexpr std::array<int, pools> capacity {10};
    static constexpr std::array<int, activities> poolOf {0};

    static double draw(reference::Random& random, int /*activity*/) { return random.exponential(meanWork); }
    template <class Loop> static void begin(Loop& loop, std::uint32_t number)
    {
        loop.take(0);
        loop.enable(number, 0);
    }
    template <class Loop> static void done(Loop& loop, std::uint32_t number, int /*activity*/)
    {
        loop.take(1);
        loop.end(number);
    }
};

run::Simulation loanSimulation()
{
    static const auto model = support::loanModel();
    return run::Simulation(*model, support::loanScenario());
}

run::Simulation queueSimulation()
{
    support::ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    static const auto model = bpmn::load(QByteArray::fromStdString(process.xml())).tree;
    scenario::Scenario made;
    made.pools.push_back({QStringLiteral("P"), {}, 10, 25, {}});
    made.arrivals.push_back({QStringLiteral("S"), kernel::Distribution::exponential(Queue::meanGap), {}, {}});
    made.elements[QStringLiteral("A")].duration = kernel::Distribution::exponential(Queue::meanWork);
    made.elements[QStringLiteral("A")].staff.pool = QStringLiteral("P");
    return run::Simulation(*model, made);
}

double simulated(const run::Simulation& simulation, std::int64_t cases, log::EventSink* log = nullptr)
{
    run::Options options;
    options.log = log;
    options.cases = cases;
    options.replications = 1;
    options.threads = 1;
    return simulation.run(options).results.process.cycleTime.estimate.mean;
}

template <class Model> double byHand(std::int64_t cases)
{
    reference::HandWritten<Model> loop(1);
    loop.run(cases);
    return loop.figures.process.cycleTime.moments.mean();
}

/// Both write a row for each piece of work.
double simulatedWithLog(const run::Simulation& simulation, const QString& path)
{
    const log::Names names = simulation.names();
    const auto writer = log::createLogWriter(path, names);
    const double mean = simulated(simulation, loanCases, writer.get());
    writer->finish();
    return mean;
}

double byHandWithLog(const QString& path)
{
    reference::CsvFile file(path.toUtf8().constData());
    reference::HandWritten<Loan, true> loop(1);
    loop.log = &file;
    loop.run(loanCases);
    return loop.figures.process.cycleTime.moments.mean();
}

/// Mean cycle times stand beside the speed: both do the same work.
template <class Run> void measure(benchmark::State& state, std::int64_t cases, Run run)
{
    double mean = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(mean = run());
    state.SetItemsProcessed(state.iterations() * cases);
    state.counters["mean_cycle_s"] = mean;
}

void loan(benchmark::State& state)
{
    const run::Simulation simulation = loanSimulation();
    measure(state, loanCases, [&] { return simulated(simulation, loanCases); });
}

void loanByHand(benchmark::State& state)
{
    measure(state, loanCases, [] { return byHand<Loan>(loanCases); });
}

void queue(benchmark::State& state)
{
    const run::Simulation simulation = queueSimulation();
    measure(state, queueCases, [&] { return simulated(simulation, queueCases); });
}

void queueByHand(benchmark::State& state)
{
    measure(state, queueCases, [] { return byHand<Queue>(queueCases); });
}

BENCHMARK(loan)->Unit(benchmark::kMillisecond);
BENCHMARK(loanByHand)->Unit(benchmark::kMillisecond);
BENCHMARK(queue)->Unit(benchmark::kMillisecond);
BENCHMARK(queueByHand)->Unit(benchmark::kMillisecond);

double cpuSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

/// In turn, so that what else the machine does slows both; the median of the rounds' ratios counts, since a shared
/// machine changes its speed between rounds more than within one.
template <class A, class B> void compare(const char* name, double limit, A simulation, B hand)
{
    constexpr int rounds = 15;
    std::vector<double> ofSimulation, ofHand, ratios;
    for (int round = 0; round < rounds; ++round) {
        const double start = cpuSeconds();
        benchmark::DoNotOptimize(simulation());
        const double between = cpuSeconds();
        benchmark::DoNotOptimize(hand());
        ofSimulation.push_back(between - start);
        ofHand.push_back(cpuSeconds() - between);
        ratios.push_back(ofSimulation.back() / ofHand.back());
    }
    for (std::vector<double>* const sorted : {&ofSimulation, &ofHand, &ratios})
        std::ranges::sort(*sorted);
    const double median = ratios[rounds / 2];
    std::printf("%-6s %8.1f ms, by hand %8.1f ms: %.2f times (half of %d rounds %.2f to %.2f; limit %.1f)%s\n", name,
        ofSimulation[rounds / 2] * 1e3, ofHand[rounds / 2] * 1e3, median, rounds, ratios[rounds / 4],
        ratios[rounds - 1 - rounds / 4], limit, median > limit ? "   MISSED" : "");
}

} // namespace

} // namespace millrace

int main(int argc, char** argv)
{
    using namespace millrace;
    const bool comparesToo = argc == 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    if (!comparesToo)
        return 0;
    const run::Simulation ofLoan = loanSimulation(), ofQueue = queueSimulation();
    compare(
        "loan", 2.0, [&] { return simulated(ofLoan, loanCases); }, [] { return byHand<Loan>(loanCases); });
    const QTemporaryDir folder;
    compare(
        "log", 2.0, [&] { return simulatedWithLog(ofLoan, folder.filePath(QStringLiteral("simulated.csv"))); },
        [&] { return byHandWithLog(folder.filePath(QStringLiteral("by hand.csv"))); });
    compare(
        "M/M/10", 2.5, [&] { return simulated(ofQueue, queueCases); }, [] { return byHand<Queue>(queueCases); });
    return 0;
}
