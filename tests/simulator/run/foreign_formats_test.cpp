// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenarios.h"
#include "tests/simulator/run/simulation_fixture.h"
#include "tests/support/corpus.h"

#include <cmath>

// One workload in the formats of several tools, where a copy of it is at hand: all give the same.

namespace millrace::run {

using support::corpusPath;
using support::options;

namespace {

constexpr int fewReplications = 16;

void expectAlike(const results::Kpi& a, const results::Kpi& b, const std::string& what)
{
    ASSERT_TRUE(a.estimate.low && b.estimate.low) << what;
    const double noise = std::hypot(a.estimate.halfWidth(), b.estimate.halfWidth());
    EXPECT_NEAR(a.estimate.mean, b.estimate.mean, 1.5 * noise + 1e-9) << what;
    EXPECT_LT(noise, 0.2 * a.estimate.mean) << what;
}

/// The workload `name` as QBP has it, against that of each of the other files, and what BPSim makes of it.
void expectSame(const char* name, const std::vector<const char*>& others, const std::vector<const char*>& tasks)
{
    const QString folder = corpusPath("sim/bench/");
    const QString qbpPath = folder + QLatin1String(name) + QStringLiteral("_1000.qbp.bpmn");
    const metamodel::Loaded qbp = bpmn::loadFile(qbpPath);
    const metamodel::Loaded plain = bpmn::loadFile(folder + QLatin1String(name) + QStringLiteral(".bpmn"));
    ASSERT_TRUE(qbp.tree && plain.tree);
    const scenario::Scenarios first = scenario::findScenarios(*qbp.tree, qbpPath);
    ASSERT_EQ(first.found.size(), 1U);
    const Options some = options(3000, fewReplications);
    const results::Results expected = Simulation(*qbp.tree, first.found[0].scenario).run(some).results;
    std::vector<std::pair<std::string, scenario::Scenarios>> variants;
    for (const char* other : others)
        variants.emplace_back(other, scenario::readScenarios(folder + QLatin1String(other), *plain.tree));
    variants.emplace_back(
        "as BPSim", scenario::readBpsim(scenario::writeBpsim({}, first.found[0].scenario, *plain.tree), *plain.tree));
    for (const auto& [what, read] : variants) {
        ASSERT_EQ(read.found.size(), 1U) << what;
        EXPECT_TRUE(read.problems.empty()) << what << qPrintable(base::toText(read.problems.front()));
        const Simulation simulation(*plain.tree, read.found[0].scenario);
        ASSERT_TRUE(simulation.canRun()) << what;
        const results::Results results = simulation.run(some).results;
        expectAlike(expected.process.cycleTime, results.process.cycleTime, what + " cycle time");
        expectAlike(expected.process.processingTime, results.process.processingTime, what + " work");
        expectAlike(expected.process.cost, results.process.cost, what + " cost");
        for (const char* task : tasks)
            expectAlike(expected.activity(task)->waitingTime, results.activity(task)->waitingTime, what + ' ' + task);
        ASSERT_EQ(expected.resources.size(), results.resources.size()) << what;
        for (std::size_t i = 0; i < results.resources.size(); ++i)
            expectAlike(expected.resources[i].utilisation, results.resources[i].utilisation, what + " utilisation");
    }
}

} // namespace

TEST(ForeignFormatsTest, TheLoanIsTheSameInAll)
{
    SKIP_WITHOUT_CORPUS("sim/bench");
    expectSame(
        "loan", {"loan.prosimos.json", "loan_1000.scylla_sim.xml", "loan.scylla_global.xml"}, {"T1", "T4", "T9"});
}

TEST(ForeignFormatsTest, TenServersAreTheSameInAll)
{
    SKIP_WITHOUT_CORPUS("sim/bench");
    expectSame("mmc", {"mmc.prosimos.json", "mmc_1000.scylla_sim.xml"}, {});
}

} // namespace millrace::run
