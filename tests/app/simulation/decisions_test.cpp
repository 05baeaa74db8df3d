// SPDX-License-Identifier: GPL-3.0-or-later
// What business rule tasks decide counts in all that the studio simulates.
#include "app/design/diagram_view.h"
#include "app/simulation/log_export.h"
#include "app/simulation/runner.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "app/simulation/variant_runs.h"
#include "app/window/main_window.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QFileInfo>

namespace millrace::app::simulation {
namespace {

using namespace bench;

/// S -> D -> G -> big or small: an hour for what the decision calls big, else nothing.
QByteArray decidedProcess()
{
    return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
           "xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='Defs' targetNamespace='urn:t'>"
           "<process id='P' isExecutable='true'><startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='D'/>"
           "<businessRuleTask id='D' camunda:decisionRef='size' camunda:resultVariable='size'/>"
           "<sequenceFlow id='f2' sourceRef='D' targetRef='G'/><exclusiveGateway id='G' default='toSmall'/>"
           "<sequenceFlow id='toBig' sourceRef='G' targetRef='big'><conditionExpression>size = \"big\""
           "</conditionExpression></sequenceFlow><sequenceFlow id='toSmall' sourceRef='G' targetRef='small'/>"
           "<task id='big' name='Big'/><task id='small' name='Small'/>"
           "<sequenceFlow id='f3' sourceRef='big' targetRef='E'/><sequenceFlow id='f4' sourceRef='small' "
           "targetRef='F'/>"
           "<endEvent id='E'/><endEvent id='F'/></process></definitions>";
}

QByteArray sizesDecided(const QByteArray& size)
{
    return "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='defs' name='Sizes' namespace='urn:s'>"
           "<decision id='size' name='Size'><variable name='Size'/><literalExpression><text>\""
        + size + "\"</text></literalExpression></decision></definitions>";
}

Scenario decidedScenario()
{
    Scenario scenario;
    scenario.id = QStringLiteral("Scenario_Today");
    scenario::Arrivals arrivals;
    arrivals.startEvent = QStringLiteral("S");
    arrivals.interval = Distribution::constant(7200);
    arrivals.count = 20;
    scenario.arrivals = {arrivals};
    scenario.elements[QStringLiteral("big")].duration = Distribution::constant(3600);
    scenario.replications = 4;
    return scenario;
}

run::Model decided(const QByteArray& size)
{
    return {model(decidedProcess()),
        std::make_shared<const execution::Decisions>(
            std::vector<execution::DecisionFile> {{QStringLiteral("sizes.dmn"), sizesDecided(size)}})};
}

double cycleTime(const RunAnswer& answer)
{
    return answer.outcome->results.process.cycleTime.estimate.mean;
}

TEST(StudioDecisions, DecideInRunsAndAreNotMixedUp)
{
    Runner runner;
    std::vector<double> times;
    QObject::connect(&runner, &Runner::answered, [&](const auto& answer) {
        if (answer->isFinal)
            times.push_back(cycleTime(*answer));
    });
    run::Model big = decided("big");
    run::Model small {big.tree, decided("small").decisions};
    for (const run::Model& one : {big, small, big}) {
        runner.start({one, decidedScenario(), {}, {}});
        ASSERT_TRUE(waitFor([&] { return !runner.isRunning(); }));
    }
    EXPECT_EQ(times, (std::vector<double> {3600, 0, 3600}));
}

TEST(StudioDecisions, WhatIsWrongWithThemIsAmongTheNotes)
{
    Runner runner;
    base::Problems problems;
    QObject::connect(&runner, &Runner::answered, [&](const auto& answer) { problems = answer->problems; });
    const run::Model broken {model(decidedProcess()),
        std::make_shared<const execution::Decisions>(
            std::vector<execution::DecisionFile> {{QStringLiteral("sizes.dmn"), "<nothing"}})};
    runner.start({broken, decidedScenario(), {}, {}});
    ASSERT_TRUE(waitFor([&] { return !runner.isRunning(); }));
    EXPECT_TRUE(std::ranges::any_of(
        problems, [](const base::Problem& problem) { return problem.file == QLatin1String("sizes.dmn"); }));
}

TEST(StudioDecisions, DecideInVariants)
{
    Scenario longer = decidedScenario();
    longer.elements[QStringLiteral("big")].duration = Distribution::constant(5400);
    VariantRuns runs;
    std::optional<FigureChanges> changes;
    QObject::connect(&runs, &VariantRuns::ended, [&](const FigureChanges& all) { changes = all; });
    runs.start(decided("big"), decidedScenario(), {longer});
    ASSERT_TRUE(waitFor([&] { return changes.has_value(); }));
    EXPECT_DOUBLE_EQ(changes->front()->difference.mean, 1800);
}

TEST(StudioDecisions, DecideInEventLogs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.csv"));
    LogExport log;
    QString problem = QStringLiteral("none yet");
    QObject::connect(&log, &LogExport::ended, [&](const QString&, const QString& words) { problem = words; });
    log.start(decided("big"), decidedScenario(), path);
    ASSERT_TRUE(waitFor([&] { return !log.isRunning(); }));
    ASSERT_EQ(problem, QString());
    const QByteArray written = base::readFile(path);
    EXPECT_TRUE(written.contains("Big"));
    EXPECT_FALSE(written.contains("Small"));
}

/// The decided process with its decisions and its scenario in a folder.
class DecidedFolder {
public:
    DecidedFolder()
        : model_({decidedScenario()}, decidedProcess())
    {
        decide("big");
    }
    QString path() const { return model_.path(); }
    void decide(const QByteArray& size) const
    {
        base::writeFileAtomically(QFileInfo(path()).absolutePath() + QStringLiteral("/sizes.dmn"), sizesDecided(size));
    }

private:
    ModelFolder model_;
};

TEST(StudioDecisions, AreReadAnewWhenTheirFilesChange)
{
    const DecidedFolder folder;
    const auto document = editing::Document::open(folder.path());
    Session session;
    EXPECT_TRUE(session.needsModel(*document));
    session.load(*document);
    EXPECT_FALSE(session.needsModel(*document));
    const run::Model before = session.model();
    ASSERT_NE(before.decisions, nullptr);
    session.load(*document);
    EXPECT_EQ(session.model().decisions, before.decisions) << "an edited diagram decides as before";
    folder.decide("small");
    EXPECT_TRUE(session.needsModel(*document));
    session.load(*document);
    EXPECT_NE(session.model().decisions, before.decisions);
    EXPECT_FALSE(session.needsModel(*document));
}

TEST(StudioDecisions, ResultsFollowTheFileBesideTheDiagram)
{
    const DecidedFolder folder;
    window::MainWindow main;
    auto made = std::make_unique<SimulationActivity>(main);
    SimulationActivity& activity = *made;
    main.addActivity(std::move(made));
    main.setActivity(window::ActivityId::Simulate);
    main.addDocument(design::DiagramView::open(folder.path()));
    ASSERT_TRUE(waitFor([&] { return activity.isSettled() && activity.answer() != nullptr; }));
    EXPECT_DOUBLE_EQ(cycleTime(*activity.answer()), 3600);
    folder.decide("small");
    ASSERT_TRUE(waitFor([&] { return !activity.isSettled(); })) << "the results are of what was decided before";
    ASSERT_TRUE(waitFor([&] { return activity.isSettled(); }));
    EXPECT_DOUBLE_EQ(cycleTime(*activity.answer()), 0);
    folder.decide("big"); // the file is another one by now
    ASSERT_TRUE(waitFor([&] { return activity.isSettled() && cycleTime(*activity.answer()) > 0; }));
}

} // namespace
} // namespace millrace::app::simulation
