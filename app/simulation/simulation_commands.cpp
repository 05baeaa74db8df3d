// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does in Simulate: changing scenarios, undoing that, keeping them.
#include "app/design/diagram_view.h"
#include "app/simulation/log_export.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"

#include <QAction>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace millrace::app::simulation {

using scenario::Scenario;
using window::Command;

namespace {
constexpr int afterSlide = 20; ///< ms: more moves of the same slider may come
}

void SimulationActivity::bindCommands()
{
    window::Actions& actions = window_.actions();
    actions.bind(Command::RunSimulation, this, [this] { runSoon(0); });
    actions.bind(Command::StopSimulation, this, [this] { runner_->stop(); });
    actions.bind(Command::KeepScenario, this, [this] { side_->askForName(); });
    actions.bind(Command::ResetScenario, this, [this] { reset(); });
    actions.bind(Command::CompareScenarios, this, [this] { side_->showComparisons(); });
    actions.bind(Command::Undo, this, [this] { undo(); });
    actions.bind(Command::Redo, this, [this] { redo(); });
    for (const Command command : {Command::Undo, Command::Redo})
        connect(
            actions.action(command), &QAction::changed, this, &SimulationActivity::refreshUndo, Qt::QueuedConnection);
    connect(actions.action(Command::Save), &QAction::triggered, this, &SimulationActivity::saveBeside);
    actions.bind(Command::ShowInputs, this, [this] { results_->openInputs(); });
    actions.bind(Command::WhySlow, this, [this] { results_->openWhy(); });
    actions.bind(Command::FindStaffing, this, [this] { results_->openStaffing(); });
    actions.bind(Command::Report, this, [this] { writeReport(); });
    actions.bind(Command::ExportResults, this, [this] { exportResults(); });
    actions.bind(Command::ExportLog, this, [this] { exportLog(); });
    actions.bind(Command::ExportScenario, this, [this] { exportScenario(); });
    actions.bind(Command::CalibrateFromLog, this, [this] {
        if (const QString path = askForLog(); !path.isEmpty())
            calibrateFrom(path);
    });
    actions.bind(Command::ImportScenario, this, [this] { askForImport(); });
    actions.bindToggle(Command::ToggleHeatMap, this, true, [this](bool on) {
        showsHeat_ = on;
        showHeat();
    });
}

void SimulationActivity::changeScenario(const Scenario& scenario, bool continues)
{
    if (!session_)
        return;
    session_->whatIf.change(scenario, continues);
    showChange();
}

void SimulationActivity::showChange()
{
    followsBottleneck_ = false;
    refreshInputs();
    refreshCommands();
    asideSoon_->start();
    runSoon(afterSlide);
}

void SimulationActivity::choose(int index)
{
    if (!session_)
        return;
    session_->whatIf.choose(index);
    followsBottleneck_ = true;
    side_->setWhatIf(&session_->whatIf);
    refreshInputs();
    showElementInHand();
    refreshCommands();
    runSoon(0);
}

void SimulationActivity::reset()
{
    if (!session_)
        return;
    session_->whatIf.reset();
    side_->hideNameRow(); // it asked for the name of what is no more
    showChange();
}

// --- undo: of the scenario while Simulate is in front, else of the diagram

void SimulationActivity::undo()
{
    if (isShown_ && session_) {
        session_->whatIf.undo();
        showChange();
    } else if (auto* file = qobject_cast<design::FileView*>(window_.currentDocument())) {
        file->document().undo();
    }
}

void SimulationActivity::redo()
{
    if (isShown_ && session_) {
        session_->whatIf.redo();
        showChange();
    } else if (auto* file = qobject_cast<design::FileView*>(window_.currentDocument())) {
        file->document().redo();
    }
}

/// The window's own words for them are of the diagram, and come back whenever that changes.
void SimulationActivity::refreshUndo()
{
    if (!isShown_ || !session_)
        return;
    const auto show = [this](Command command, const QString& words, bool isPossible) {
        QAction* action = window_.actions().action(command);
        if (action->isEnabled() != isPossible)
            window_.actions().setEnabled(command, isPossible);
        if (action->text() != words)
            action->setText(words);
    };
    const auto escaped = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
    const WhatIf& whatIf = session_->whatIf;
    show(Command::Undo, whatIf.canUndo() ? tr("&Undo %1").arg(escaped(whatIf.undoName())) : tr("&Undo"),
        whatIf.canUndo());
    show(Command::Redo, whatIf.canRedo() ? tr("&Redo %1").arg(escaped(whatIf.redoName())) : tr("&Redo"),
        whatIf.canRedo());
}

// --- keeping

/// After the diagram was saved: what was changed of the scenario is to be kept as well, under which name it may.
void SimulationActivity::saveBeside()
{
    const QString asked = std::exchange(nameToKeep_, {});
    if (!isShown_ || !session_ || !session_->whatIf.isChanged() || !view_ || view_->path().isEmpty())
        return;
    if (session_->needsModel(view_->document()))
        loadModel(*session_);
    if (asked.isEmpty())
        side_->askForName();
    else
        keep(asked);
}

/// Before a diagram closes: changed scenarios would be lost with it. False where the user stays.
bool SimulationActivity::askToKeep(design::DiagramView& view)
{
    const auto found = sessions_.find(&view);
    if (found == sessions_.end() || view.path().isEmpty())
        return true;
    Session& session = *found->second;
    const QStringList changed = session.whatIf.changedTitles();
    if (changed.isEmpty())
        return true;
    window_.setCurrentDocument(view);
    QMessageBox question(QMessageBox::NoIcon, tr("Close"),
        tr("Keep the changes to the scenario %1?").arg(changed.join(QStringLiteral(", "))), QMessageBox::NoButton,
        &window_);
    question.setInformativeText(tr("Without keeping them, what you changed of its numbers is lost."));
    QPushButton* keep = question.addButton(tr("Keep"), QMessageBox::AcceptRole);
    QPushButton* lose = question.addButton(tr("Do not keep"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(keep);
    question.exec();
    if (question.clickedButton() == lose)
        return true;
    if (question.clickedButton() != keep)
        return false;
    try {
        // The diagram may have got its path a moment ago.
        session.load(view.document());
        session.whatIf.keepAll();
        Q_EMIT view.wroteBeside();
        return true;
    } catch (const base::Failure& failure) {
        window_.notify(base::Severity::Error, failure.message());
        return false;
    }
}

void SimulationActivity::keep(const QString& name)
{
    if (!session_ || !view_)
        return;
    try {
        session_->keep(name);
    } catch (const base::Failure& failure) {
        if (session_->whatIf.path().isEmpty())
            window_.notify(base::Severity::Warning, failure.message(), tr("Save"), [this, name] {
                nameToKeep_ = name;
                window_.actions().action(Command::Save)->trigger();
                nameToKeep_.clear(); // it was not saved
            });
        else
            window_.notify(base::Severity::Error, failure.message());
        return;
    }
    Q_EMIT view_->wroteBeside();
    keepAside();
    side_->hideNameRow();
    refreshInputs();
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
    for (const scenario::Pool& pool : session_->answer->scenario.pools)
        if (name == (pool.name.isEmpty() ? pool.id : pool.name)) {
            addPeople(QString(pool.id), 1);
            return;
        }
}

void SimulationActivity::addPeople(const QString& poolId, int more)
{
    if (!session_)
        return;
    Scenario scenario = session_->staffed();
    if (scenario::Pool* pool = scenario.pool(poolId)) {
        pool->capacity += more;
        changeScenario(scenario, false);
    }
}

/// What the page that says why nothing can be shown offers.
void SimulationActivity::repair()
{
    if (!session_)
        return;
    if (session_->whatIf.leaveOutMissing() > 0) {
        refreshInputs();
        runSoon(0);
        return;
    }
    Scenario scenario = session_->whatIf.now();
    scenario.warmup.reset();
    changeScenario(scenario, false);
}

void SimulationActivity::refreshCommands()
{
    window::Actions& actions = window_.actions();
    const bool has = session_ != nullptr;
    const bool isChanged = has && session_->whatIf.isChanged();
    actions.setEnabled(Command::RunSimulation, has);
    actions.setEnabled(Command::StopSimulation, runner_->isRunning());
    for (const Command command : {Command::CalibrateFromLog, Command::ImportScenario})
        actions.setEnabled(command, has && !bpmn::processes(*session_->whatIf.model()).empty());
    actions.setEnabled(Command::KeepScenario, has && (isChanged || !session_->whatIf.hasScenarios()));
    actions.setEnabled(Command::ResetScenario, isChanged);
    actions.setEnabled(Command::CompareScenarios, has);
    actions.setEnabled(Command::ShowInputs, has);
    for (const Command command : {Command::WhySlow, Command::FindStaffing, Command::Report, Command::ExportResults})
        actions.setEnabled(command, has && session_->hasResults());
    actions.setEnabled(Command::ExportScenario, has);
    actions.setEnabled(Command::ExportLog, has && session_->hasResults() && !log_->isRunning());
    refreshUndo();
}

} // namespace millrace::app::simulation
