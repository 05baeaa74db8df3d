// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/design/diagram_format.h"
#include "app/simulation/variant_runs.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/editing/document.h"
#include "simulator/scenario/scenarios.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <functional>
#include <gmock/gmock.h>
#include <memory>

/// For the tests of what-if: a small process, scenarios of it, and waiting for what comes from other threads.
namespace millrace::app::simulation::bench {

using kernel::Distribution;
using scenario::Scenario;

/// S -> A -> G -> (B, 'yes') or (C, 'no') -> E, with a diagram for none of it.
inline QByteArray smallProcess()
{
    return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='D' targetNamespace='urn:t'>"
           "<process id='P' name='Small' isExecutable='true'>"
           "<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='A'/>"
           "<task id='A' name='Receive'/><sequenceFlow id='f2' sourceRef='A' targetRef='G'/>"
           "<exclusiveGateway id='G' name='Fine?'/>"
           "<sequenceFlow id='yes' name='yes' sourceRef='G' targetRef='B'/>"
           "<sequenceFlow id='no' name='no' sourceRef='G' targetRef='C'/>"
           "<task id='B' name='Approve'/><task id='C' name='Reject'/>"
           "<sequenceFlow id='f5' sourceRef='B' targetRef='E'/><sequenceFlow id='f6' sourceRef='C' targetRef='E'/>"
           "<endEvent id='E'/></process></definitions>";
}

inline std::shared_ptr<const metamodel::Tree> model(const QByteArray& bytes = smallProcess())
{
    return std::move(bpmn::load(bytes).tree);
}

/// Two clerks who receive within 10 minutes; a case each 6 minutes; 70 % are fine.
inline Scenario today()
{
    Scenario scenario;
    scenario.id = QStringLiteral("Scenario_Today");
    scenario.name = QStringLiteral("Today");
    scenario.currency = QStringLiteral("EUR");
    scenario.pools = {{QStringLiteral("Clerks"), QStringLiteral("Clerks"), 2, 30, {}}};
    scenario::Arrivals arrivals;
    arrivals.startEvent = QStringLiteral("S");
    arrivals.interval = Distribution::exponential(360);
    arrivals.count = 400;
    scenario.arrivals = {arrivals};
    scenario.elements[QStringLiteral("A")].duration = Distribution::triangular(300, 600, 900);
    scenario.elements[QStringLiteral("A")].staff.pool = QStringLiteral("Clerks");
    scenario.elements[QStringLiteral("yes")].probability = 0.7;
    scenario.replications = 6;
    scenario.seed = 1;
    return scenario;
}

inline scenario::Person person(const char* name, const char* calendar = "")
{
    scenario::Person made;
    made.name = QString::fromUtf8(name);
    made.calendar = QString::fromUtf8(calendar);
    return made;
}

/// Runs the event loop until it is so, at most `milliseconds`; whether it is.
inline bool waitFor(const std::function<bool()>& isSo, int milliseconds = 30000)
{
    QElapsedTimer clock;
    clock.start();
    while (!isSo() && clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return isSo();
}

/// What running the variants of a scenario of the small process comes to.
inline FigureChanges changesOf(const Scenario& scenario, const std::vector<Scenario>& variants)
{
    VariantRuns runs;
    std::optional<FigureChanges> changes;
    QObject::connect(&runs, &VariantRuns::ended, [&](const FigureChanges& all) { changes = all; });
    runs.start(model(), scenario, variants);
    EXPECT_TRUE(waitFor([&] { return changes.has_value(); }));
    return changes.value_or(FigureChanges());
}

/// A folder with small.bpmn and small.bpsim, which holds these scenarios.
class ModelFolder {
public:
    explicit ModelFolder(const std::vector<Scenario>& scenarios = {today()}, const QByteArray& bytes = smallProcess())
    {
        base::writeFileAtomically(path(), bytes);
        for (const Scenario& scenario : scenarios)
            scenario::saveScenario(path(), scenario, *model(bytes));
        // Opening must leave nothing to be drawn.
        const auto document = editing::Document::open(path());
        if (design::drawFirstDiagram(*document))
            document->save(path());
    }
    QString path() const { return folder_.filePath(QStringLiteral("small.bpmn")); }
    QString scenarioPath() const { return folder_.filePath(QStringLiteral("small.bpsim")); }

private:
    QTemporaryDir folder_;
};

} // namespace millrace::app::simulation::bench
