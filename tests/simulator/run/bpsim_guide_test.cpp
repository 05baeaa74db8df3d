// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenarios.h"
#include "tests/simulator/run/simulation_fixture.h"
#include "tests/support/bpsim_schema.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <gmock/gmock.h>
#include <limits>

// The examples of BPSim's Implementer's Guide 1.0, where a copy of them is at hand: read, simulated, written again.

namespace millrace::run {

using support::jsonOf;
using support::options;

class BpsimGuideTest : public testing::Test {
protected:
    static QString pathOf(const char* name)
    {
        return QStringLiteral(MILLRACE_SOURCE_DIR "/../shared/data/sim/bpsim/") + QLatin1String(name);
    }

    void open(const char* name)
    {
        path_ = pathOf(name);
        if (!QFileInfo::exists(path_))
            GTEST_SKIP() << "the examples of the Implementer's Guide are not here";
        metamodel::Loaded loaded = bpmn::loadFile(path_);
        ASSERT_TRUE(loaded.tree);
        model_ = std::move(loaded.tree);
        found_ = scenario::findScenarios(*model_, path_);
        ASSERT_FALSE(found_.found.empty());
        EXPECT_FALSE(base::hasErrors(found_.problems));
    }

    Outcome outcomeOf(const scenario::Scenario& scenario) const
    {
        const Simulation simulation(*model_, scenario);
        EXPECT_TRUE(simulation.canRun());
        return simulation.canRun() ? simulation.run(options(300, 10)) : Outcome();
    }

    /// What is written keeps to the schema and, read again, simulates to the same results.
    void expectRoundTrip() const
    {
        QByteArray bytes;
        for (const scenario::Found& one : found_.found)
            bytes = scenario::writeBpsim(bytes, one.scenario, *model_);
        support::expectValidBpsim(bytes);
        const scenario::Scenarios again = scenario::readBpsim(bytes, *model_);
        ASSERT_EQ(again.found.size(), found_.found.size());
        for (std::size_t i = 0; i < again.found.size(); ++i)
            EXPECT_EQ(jsonOf(outcomeOf(again.found[i].scenario)), jsonOf(outcomeOf(found_.found[i].scenario)));
    }

    QString path_;
    std::unique_ptr<metamodel::Tree> model_;
    scenario::Scenarios found_;
};

// 4.3.5 of the guide ranks activities by the time that one of them takes.
TEST_F(BpsimGuideTest, LoanTakesTimeInTheOrderOfTheGuide)
{
    open("loan-v1.0.bpmn");
    if (!model_)
        return;
    const Outcome outcome = outcomeOf(found_.found.front().scenario);
    double before = std::numeric_limits<double>::infinity();
    for (const char* name :
        {"Perform Title Search", "Underwrite Loan with Terms", "Verify Employment", "Review Loan Application",
            "Record Loan Application", "Review Title Report", "Close-out Approval", "Close-Out Rejection"}) {
        const auto activity = std::ranges::find(outcome.results.activities, name, &results::ActivityResults::name);
        ASSERT_NE(activity, outcome.results.activities.end()) << name;
        const double time = activity->processingTime.estimate.mean;
        EXPECT_LE(time, before * 1.02) << name; // two pairs are equal but for chance
        before = time;
    }
}

TEST_F(BpsimGuideTest, LoanIsWrittenAsItWasRead)
{
    open("loan-v1.0.bpmn");
    if (model_)
        expectRoundTrip();
}

TEST_F(BpsimGuideTest, CarRepairIsReadRunAndWrittenAsItWasRead)
{
    open("car-repair-v1.0.bpmn");
    if (!model_)
        return;
    // Two thirds of the customers accept, and who does pays: what is done once for each is done as often.
    const Outcome outcome = outcomeOf(found_.found.front().scenario);
    const auto timesOf = [&](const char* name) {
        const auto activity = std::ranges::find(outcome.results.activities, name, &results::ActivityResults::name);
        return activity == outcome.results.activities.end() ? -1 : activity->count.estimate.mean;
    };
    EXPECT_NEAR(timesOf("Repair Car") / timesOf("Make Estimate"), 2.0 / 3, 0.03);
    EXPECT_EQ(timesOf("Accept Payment"), timesOf("Repair Car"));
    EXPECT_GT(timesOf("Inspect for Issue"), timesOf("Repair Car"));
    expectRoundTrip();
}

// 3.4 of the guide: one of twenty repairs is cancelled, straight after its beginning.
TEST_F(BpsimGuideTest, InTheSecondScenarioSomeRepairsAreAborted)
{
    open("car-repair-v1.0.bpmn");
    if (!model_)
        return;
    ASSERT_EQ(found_.found.size(), 2U);
    const Outcome whole = outcomeOf(found_.found[0].scenario);
    const Outcome aborted = outcomeOf(found_.found[1].scenario);
    const auto timesOf = [](const Outcome& outcome, const char* name) {
        const auto activity = std::ranges::find(outcome.results.activities, name, &results::ActivityResults::name);
        return activity == outcome.results.activities.end() ? -1 : activity->count.estimate.mean;
    };
    EXPECT_EQ(timesOf(whole, "Prepare Car for remittance"), 0);
    EXPECT_NEAR(timesOf(aborted, "Prepare Car for remittance") / timesOf(aborted, "Repair Car"), 0.05, 0.02);
    EXPECT_LT(timesOf(aborted, "Prepare Car for Remittance"), timesOf(whole, "Prepare Car for Remittance"));
    EXPECT_EQ(timesOf(aborted, "Accept Payment"), timesOf(aborted, "Repair Car"));
    for (const QString& assumption : aborted.description.assumptions)
        EXPECT_FALSE(assumption.contains(QLatin1String("are left out"))) << qPrintable(assumption);
}

// The same processes as other tools have written them, some without parameters: those are drafts.
TEST_F(BpsimGuideTest, EveryFileRunsAndIsWrittenAsItWasRead)
{
    const QFileInfoList files = QFileInfo(pathOf("x")).dir().entryInfoList({QStringLiteral("*.bpmn")});
    if (files.isEmpty())
        GTEST_SKIP() << "the examples of the Implementer's Guide are not here";
    for (const QFileInfo& file : files) {
        SCOPED_TRACE(file.fileName().toStdString());
        path_ = file.filePath();
        metamodel::Loaded loaded = bpmn::loadFile(path_);
        ASSERT_TRUE(loaded.tree);
        model_ = std::move(loaded.tree);
        found_ = scenario::findScenarios(*model_, path_);
        EXPECT_FALSE(base::hasErrors(found_.problems));
        if (found_.found.empty())
            EXPECT_GT(outcomeOf(scenario::Scenario()).results.process.cycleTime.estimate.mean, 0);
        else
            expectRoundTrip();
    }
}

} // namespace millrace::run
