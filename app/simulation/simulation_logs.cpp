// SPDX-License-Identifier: GPL-3.0-or-later
// Event logs in Simulate: what happened becomes a scenario.
#include "app/design/diagram_view.h"
#include "app/simulation/calibration_dialog.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "app/window/main_window.h"
#include "modeler/base/failure.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTimeZone>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {

/// A first scenario has no calendars yet: then hours are those of this desk.
QByteArray usualZone(const Scenario& scenario)
{
    if (!scenario.calendars.empty())
        return zoneOf(scenario);
    const QByteArray here = QTimeZone::systemTimeZoneId();
    return QTimeZone::isTimeZoneIdAvailable(here) ? here : QByteArrayLiteral("UTC");
}

} // namespace

QString SimulationActivity::askForLog()
{
    if (!session_)
        return {};
    return QFileDialog::getOpenFileName(&window_, tr("Scenario from an event log"),
        QFileInfo(session_->whatIf.path()).path(),
        tr("Event logs (*.csv *.tsv *.txt *.xes *.gz)") + QStringLiteral(";;") + tr("All files (*)"));
}

CalibrationDialog* SimulationActivity::calibrateFrom(const QString& logPath)
{
    if (!session_ || !view_)
        return nullptr;
    auto* dialog = new CalibrationDialog(session_->model(), usualZone(session_->whatIf.now()), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalibrationDialog::logAsked, this, [this, dialog] {
        if (const QString path = askForLog(); !path.isEmpty())
            dialog->openLog(path);
    });
    // Another diagram may have come to the front meanwhile, and this one may have been closed.
    connect(dialog, &CalibrationDialog::scenarioMade, this,
        [this, view = view_](const Scenario& measured, const QString& name) {
            if (!view)
                return;
            window_.setCurrentDocument(*view);
            takeMeasured(measured, name);
        });
    dialog->show();
    dialog->openLog(logPath);
    return dialog;
}

/// What a log cannot tell stays as it is now: the currency, the target, how it is measured.
void SimulationActivity::takeMeasured(const Scenario& measured, const QString& name)
{
    if (!session_ || !view_)
        return;
    const Scenario& now = session_->whatIf.now();
    Scenario made = measured;
    made.currency = now.currency;
    made.cycleTimeTarget = now.cycleTimeTarget;
    made.timeUnit = now.timeUnit;
    made.replications = now.replications;
    made.seed = now.seed;
    if (session_->whatIf.path().isEmpty()) {
        made.id = now.id;
        made.name = name;
        changeScenario(made, false);
        return;
    }
    try {
        session_->add(made, name);
    } catch (const base::Failure& failure) {
        window_.notify(base::Severity::Error, failure.message());
        return;
    }
    showNewScenario();
    window_.notify(base::Severity::Note,
        tr("The scenario '%1' is measured. What simulating it tells comes in a moment.")
            .arg(session_->whatIf.now().title()));
}

/// That was written into the file just now, and chosen.
void SimulationActivity::showNewScenario()
{
    followsBottleneck_ = true;
    side_->setWhatIf(&session_->whatIf);
    refreshInputs();
    refreshCommands();
    Q_EMIT view_->wroteBeside();
    runSoon(0);
}

} // namespace millrace::app::simulation
