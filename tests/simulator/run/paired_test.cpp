// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"
#include "tests/support/loan.h"

#include <cmath>
#include <gmock/gmock.h>

// Scenarios held against one another: what common random numbers are worth.

namespace millrace::run {

using namespace support;

namespace {

/// The half width of the difference that independent runs would give, over that of the paired one.
double gainOfPairs(const metamodel::Tree& modelA, const scenario::Scenario& a, const metamodel::Tree& modelB,
    const scenario::Scenario& b)
{
    const Simulation first(modelA, a);
    const Simulation second(modelB, b);
    Options some = options(1500, 12);
    some.warmup = 7 * base::day;
    const auto outcomes = runPaired({&first, &second}, some);
    const auto& cycleA = outcomes[0].results.process.cycleTime;
    const auto& cycleB = outcomes[1].results.process.cycleTime;
    const auto comparison = results::compare("process.cycleTime", cycleA, cycleB);
    EXPECT_TRUE(comparison);
    return std::hypot(cycleA.estimate.halfWidth(), cycleB.estimate.halfWidth()) / comparison->difference.halfWidth();
}

} // namespace

TEST(PairedTest, CommonRandomNumbersAtLeastHalveTheIntervalOnTheLoan)
{
    const auto model = loanModel();
    scenario::Scenario more = loanScenario();
    more.pool(QStringLiteral("Officer"))->capacity += 1;
    EXPECT_GE(gainOfPairs(*model, loanScenario(), *model, more), 2);
    scenario::Scenario quicker = loanScenario();
    quicker.elements[QStringLiteral("Assess")].duration = Distribution::exponential(1080);
    EXPECT_GE(gainOfPairs(*model, loanScenario(), *model, quicker), 2);
}

TEST(PairedTest, AlsoWhereOneOfThemHasATaskMore)
{
    const auto asIs = loanModel();
    const auto toBe = loanModel(true);
    scenario::Scenario scenario = loanScenario();
    scenario.elements[QStringLiteral("Review")].duration = Distribution::exponential(60);
    scenario.elements[QStringLiteral("Review")].staff.pool = QStringLiteral("Appraiser");
    EXPECT_GE(gainOfPairs(*asIs, loanScenario(), *toBe, scenario), 2);
}

TEST(PairedTest, MoreArrivalsElsewhereLeaveTheCasesOfAnEventTheSame)
{
    // Given two ways in, and work that takes as long as it takes for each case
    ProcessBuilder process;
    process.start("S").message("startEvent", "T", "m").task("A").task("B").end("E");
    process.chain({"S", "A", "E"}).chain({"T", "B", "E"});
    const auto scenarioWith = [](double interval) {
        ScenarioBuilder scenario;
        scenario.arrivals(Distribution::exponential(600)).arrivals(Distribution::exponential(interval), "T");
        scenario.work("A", Distribution::exponential(300)).work("B", Distribution::exponential(100));
        scenario.get().duration = 10 * base::day;
        return scenario.get();
    };
    const auto model = modelOf(process);
    const Simulation few(*model, scenarioWith(900));
    const Simulation many(*model, scenarioWith(90));
    Options some;
    some.replications = 3;
    // When the other way in gets ten times as many
    const auto outcomes = runPaired({&few, &many}, some);
    // Then work at the first is exactly what it was
    EXPECT_EQ(outcomes[0].results.activity("A")->processingTime.replications,
        outcomes[1].results.activity("A")->processingTime.replications);
    EXPECT_GT(outcomes[1].description.cases, 3 * outcomes[0].description.cases);
}

TEST(PairedTest, AllHaveTheSameSeedReplicationsAndWarmup)
{
    const auto model = modelOf(oneTask());
    ScenarioBuilder a;
    a.arrivals(Distribution::exponential(600)).work("A", Distribution::exponential(300));
    a.get().seed = 77;
    a.get().replications = 4;
    a.get().warmup = base::hour;
    ScenarioBuilder b = a;
    b.get().seed = 5;
    b.get().replications = 9;
    b.get().warmup = 3 * base::hour;
    const Simulation first(*model, a.get());
    const Simulation second(*model, b.get());
    int last = 0;
    Options some;
    some.progress = [&](int done, int all) {
        EXPECT_EQ(all, 8);
        EXPECT_EQ(done, ++last);
    };
    some.threads = 1;
    for (const Outcome& outcome : runPaired({&first, &second}, some)) {
        EXPECT_EQ(outcome.description.seed, 77u);
        EXPECT_EQ(outcome.description.replications, 4);
        EXPECT_EQ(outcome.description.warmup, 3 * 3600);
    }
}

// Two runs of one scenario with seeds of their own differ by chance alone: of such comparisons, all figures together,
// at most one in twenty may speak of a difference. MILLRACE_EXPERIMENTS=1000 makes the whole test.
TEST(PairedTest, EqualScenariosAreSeldomCalledDifferent)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(100)).pool("R", 1).work("A", Distribution::exponential(60), "R");
    const auto model = modelOf(oneTask());
    const Simulation simulation(*model, scenario.get());
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("MILLRACE_EXPERIMENTS", &isNumber);
    const int experiments = isNumber ? wanted : 60;
    int falseOnes = 0;
    for (int i = 0; i < experiments; ++i) {
        const auto seed = std::uint64_t(2 * i);
        const Outcome a = simulation.run(options(400, 10, 10000 + seed));
        const Outcome b = simulation.run(options(400, 10, 10001 + seed));
        auto comparisons = results::compare(a.results, b.results);
        results::judge(comparisons, 0);
        falseOnes += std::ranges::any_of(comparisons, [](const auto& one) { return one.significant; });
    }
    // Three standard deviations of chance on top.
    EXPECT_LE(falseOnes, 0.05 * experiments + 3 * std::sqrt(0.05 * 0.95 * experiments));
    std::printf("false differences: %d of %d\n", falseOnes, experiments);
}

} // namespace millrace::run
