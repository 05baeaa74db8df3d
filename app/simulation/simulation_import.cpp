// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios of other tools in Simulate.
#include "app/design/diagram_view.h"
#include "app/simulation/import_notes.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "app/window/main_window.h"
#include "modeler/base/failure.h"

#include <QFileDialog>
#include <QFileInfo>

namespace millrace::app::simulation {

using scenario::Scenario;

void SimulationActivity::askForImport()
{
    if (!session_)
        return;
    const QString path = QFileDialog::getOpenFileName(&window_, tr("Scenario from another tool"),
        QFileInfo(session_->whatIf.path()).path(),
        tr("Scenarios of other tools (*.bpsim *.xml *.json *.bpmn)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        importFrom(path);
}

ImportNotes* SimulationActivity::importFrom(const QString& path)
{
    if (!session_ || !view_)
        return nullptr;
    const QString file = QFileInfo(path).fileName();
    QStringList names;
    base::Problems problems;
    try {
        const scenario::Scenarios read = scenario::readScenarios(path, *session_->whatIf.model());
        problems = read.problems;
        // Where there is no file to write them into, the first one becomes what is being tried out.
        const bool canKeep = !session_->whatIf.path().isEmpty();
        for (const scenario::Found& found : read.found) {
            if (!canKeep)
                break;
            const QString title = found.scenario.name.simplified();
            session_->add(found.scenario, title.isEmpty() ? QFileInfo(path).completeBaseName() : title);
            names << session_->whatIf.now().title();
        }
        if (canKeep && !names.isEmpty())
            session_->whatIf.choose(int(session_->whatIf.titles().indexOf(names.front())));
        if (!canKeep && !read.found.empty()) {
            Scenario made = read.found.front().scenario;
            made.id = session_->whatIf.now().id;
            made.name = made.name.isEmpty() ? QFileInfo(path).completeBaseName() : made.name;
            made.inherits.clear();
            names << made.name;
            changeScenario(made, false);
        }
    } catch (const base::Failure& failure) {
        window_.notify(base::Severity::Error, failure.message());
        return nullptr;
    }
    if (!names.isEmpty())
        showNewScenario();
    const QString words = names.isEmpty() ? tr("No scenario could be taken over from %1.").arg(file)
                                          : tr("Taken over from %1: %2.").arg(file, names.join(QStringLiteral(", ")));
    if (problems.empty()) {
        window_.notify(names.isEmpty() ? base::Severity::Error : base::Severity::Note, words);
        return nullptr;
    }
    auto* notes = new ImportNotes(path, words, problems, &window_);
    notes->setAttribute(Qt::WA_DeleteOnClose);
    connect(notes, &ImportNotes::elementChosen, this, &SimulationActivity::goTo);
    notes->show();
    return notes;
}

} // namespace millrace::app::simulation
