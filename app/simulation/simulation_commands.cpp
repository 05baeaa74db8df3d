// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does in Simulate: changing scenarios, keeping them, writing results to files.
#include "app/design/diagram_view.h"
#include "app/export/report.h"
#include "app/simulation/log_export.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace millrace::app::simulation {

using scenario::Scenario;
using window::Command;

namespace {
constexpr int afterSlide = 20; ///< ms: more moves of the same slider may come
}

void SimulationActivity::changeScenario(const Scenario& scenario)
{
    if (!session_)
        return;
    session_->whatIf.change(scenario);
    side_->refresh();
    refreshCommands();
    runSoon(afterSlide);
}

void SimulationActivity::choose(int index)
{
    if (!session_)
        return;
    session_->whatIf.choose(index);
    side_->setWhatIf(&session_->whatIf);
    showElementInHand();
    refreshCommands();
    runSoon(0);
}

void SimulationActivity::reset()
{
    if (!session_)
        return;
    session_->whatIf.reset();
    side_->refresh();
    refreshCommands();
    runSoon(0);
}

void SimulationActivity::keep(const QString& name)
{
    if (!session_ || !view_)
        return;
    try {
        session_->keep(name);
    } catch (const base::Failure& failure) {
        if (session_->whatIf.path().isEmpty())
            window_.notify(base::Severity::Warning, failure.message(), tr("Save"),
                [this] { window_.actions().action(Command::Save)->trigger(); });
        else
            window_.notify(base::Severity::Error, failure.message());
        return;
    }
    side_->setWhatIf(&session_->whatIf);
    showElementInHand();
    window_.notify(base::Severity::Note,
        tr("Kept as '%1' in %2.")
            .arg(session_->whatIf.now().title(), QFileInfo(scenario::bpsimPath(session_->whatIf.path())).fileName()));
    runSoon(0);
    refreshCommands();
}

void SimulationActivity::tryOneMore()
{
    if (!session_ || !session_->hasResults() || session_->answer->outcome->results.bottlenecks.empty())
        return;
    const QString name = QString::fromStdString(session_->answer->outcome->results.bottlenecks.front().resource);
    Scenario scenario = session_->whatIf.now();
    for (scenario::Pool& pool : scenario.pools)
        if (name == (pool.name.isEmpty() ? pool.id : pool.name)) {
            ++pool.capacity;
            changeScenario(scenario);
            return;
        }
}

void SimulationActivity::leaveOutMissing()
{
    if (session_ && session_->whatIf.leaveOutMissing() > 0) {
        side_->refresh();
        runSoon(0);
    }
}

/// Beside the model, under its name with another ending.
QString SimulationActivity::suggestedPath(const QString& ending) const
{
    const QFileInfo model(session_->whatIf.path());
    const QString name = model.completeBaseName();
    return model.path() + u'/' + (name.isEmpty() ? tr("simulation") : name) + ending;
}

void SimulationActivity::writeReport()
{
    if (!session_ || !session_->hasResults())
        return;
    // What is on the screen now, even if a run is under way.
    const std::shared_ptr<const RunAnswer> answer = session_->answer;
    const auto model = session_->whatIf.sharedModel();
    QString path = QFileDialog::getSaveFileName(
        &window_, tr("Write report"), suggestedPath(QStringLiteral(".html")), tr("Web page (*.html)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".html");
    try {
        const QString title = QFileInfo(session_->whatIf.path()).completeBaseName();
        base::writeFileAtomically(
            path, exporting::report({*model, title, answer->scenario, *answer->simulation, *answer->outcome}));
        window_.notify(base::Severity::Note, tr("The report is in %1.").arg(path), tr("Open"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    } catch (const base::Failure& failure) {
        window_.notify(base::Severity::Error, failure.message());
    }
}

void SimulationActivity::exportLog()
{
    if (!session_ || log_->isRunning())
        return;
    QString chosen;
    const QString path
        = QFileDialog::getSaveFileName(&window_, tr("Export event log"), suggestedPath(QStringLiteral(".xes")),
            tr("Event log, XES (*.xes)") + QStringLiteral(";;") + tr("Table, CSV (*.csv)"), &chosen);
    if (path.isEmpty() || !session_)
        return;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool hasEnding = suffix == QLatin1String("xes") || suffix == QLatin1String("csv");
    const QString ending = chosen.contains(QLatin1String("csv")) ? QStringLiteral(".csv") : QStringLiteral(".xes");
    log_->start(session_->whatIf.sharedModel(), session_->whatIf.now(), hasEnding ? path : path + ending);
    refreshCommands();
}

} // namespace millrace::app::simulation
