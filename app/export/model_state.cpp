// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/model_state.h"

#include "engine/execution/decisions.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/repository/history.h"
#include "simulator/run/assumed_staff.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace millrace::app::exporting {

namespace {

/// People that are the same under all scenarios.
void setStaff(ModelState& state)
{
    const auto& found = state.scenarios.found;
    const scenario::Scenario basis = found.empty() ? scenario::Scenario() : found.front().scenario;
    state.model.staff = run::assumedStaff(state.model, basis, found);
}

struct ModelStateWords {
    Q_DECLARE_TR_FUNCTIONS(ModelState)
};

/// What business rule tasks decided by in that version: the .dmn files that were beside the model.
std::shared_ptr<const execution::Decisions> decisionsAt(const repository::History& history, const QString& version,
    const QString& pathInProject, const metamodel::Tree& model)
{
    if (execution::decisionsAskedBy(model).isEmpty())
        return nullptr;
    const QString folder = QFileInfo(pathInProject).path();
    std::vector<execution::DecisionFile> files;
    for (const QString& file : history.filesAt(version))
        if (QFileInfo(file).path() == folder && file.endsWith(QLatin1String(".dmn")))
            files.push_back({version + QLatin1Char('@') + file, history.fileAt(version, file)});
    return std::make_shared<const execution::Decisions>(std::move(files));
}

/// The model, unless it has errors.
ModelState stateOf(metamodel::Loaded loaded, const QString& path, const QString& title)
{
    ModelState state;
    state.title = title;
    state.problems = std::move(loaded.problems);
    if (loaded.tree && !base::hasErrors(state.problems))
        state.model = {std::move(loaded.tree), nullptr, path};
    return state;
}

void setDecisions(ModelState& state, std::shared_ptr<const execution::Decisions> decisions)
{
    if (decisions)
        state.problems.insert(state.problems.end(), decisions->problems().begin(), decisions->problems().end());
    state.model.decisions = std::move(decisions);
}

} // namespace

ModelState modelState(const QString& path)
{
    ModelState state = stateOf(bpmn::loadFile(path), path, path);
    if (!state.model)
        return state;
    setDecisions(state, execution::decisionsBeside(path, *state.model.tree));
    state.scenarios = scenario::findScenarios(*state.model.tree, path);
    setStaff(state);
    return state;
}

ModelState modelState(const QString& path, const QString& version)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const QString folder = QFileInfo(whole).absolutePath();
    if (!repository::History::exists(folder))
        throw base::Failure(
            ModelStateWords::tr("%1 has no versions: its folder is in no project and in no Git repository.").arg(path));
    const repository::History history = repository::History::open(folder);
    const QDir top(history.folder());
    const QString inProject = top.relativeFilePath(whole);
    const QString title = version + QLatin1Char('@') + path;
    ModelState state = stateOf(bpmn::load(history.fileAt(version, inProject), title), whole, title);
    if (!state.model)
        return state;
    setDecisions(state, decisionsAt(history, version, inProject, *state.model.tree));
    const QString beside = top.relativeFilePath(scenario::bpsimPath(whole));
    std::optional<QByteArray> bytes;
    if (history.filesAt(version).contains(beside))
        bytes = history.fileAt(version, beside);
    state.scenarios = scenario::findScenarios(*state.model.tree, title, bytes);
    setStaff(state);
    return state;
}

} // namespace millrace::app::exporting
