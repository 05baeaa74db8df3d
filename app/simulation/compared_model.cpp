// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/compared_model.h"

#include "app/repository/project_state.h"
#include "modeler/base/failure.h"
#include "modeler/repository/history.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr int offeredVersions = 20;
}

ComparedModel::ComparedModel(QString path, QString version, QString name, const QString& wanted)
    : path_(std::move(path))
    , version_(std::move(version))
    , name_(std::move(name))
{
    load(wanted);
}

ComparedModel ComparedModel::ofFile(const QString& path, const QString& wanted)
{
    return {path, {}, QFileInfo(path).fileName(), wanted};
}

ComparedModel ComparedModel::ofVersion(
    const QString& path, const QString& version, const QString& name, const QString& wanted)
{
    return {path, version, tr("Version '%1'").arg(name), wanted};
}

std::pair<QDateTime, QDateTime> ComparedModel::writtenNow() const
{
    return {QFileInfo(path_).lastModified(), QFileInfo(scenario::bpsimPath(path_)).lastModified()};
}

void ComparedModel::load(const QString& wanted)
{
    written_ = writtenNow();
    state_ = version_.isEmpty() ? exporting::modelState(path_) : exporting::modelState(path_, version_);
    const auto firstError = [](const base::Problems& problems) -> const base::Problem* {
        const auto found = std::ranges::find_if(
            problems, [](const base::Problem& one) { return one.severity == base::Severity::Error; });
        return found == problems.end() ? nullptr : &*found;
    };
    for (const base::Problems* problems : {&state_.problems, &state_.scenarios.problems})
        if (const base::Problem* error = firstError(*problems))
            throw base::Failure(tr("%1 has errors, so it cannot be compared with: %2").arg(name_, error->message));
    const auto& found = state_.scenarios.found;
    const scenario::Found* one = wanted.isEmpty() ? nullptr : state_.scenarios.foundByName(wanted);
    chosen_ = one ? int(one - found.data()) : 0;
}

void ComparedModel::refresh()
{
    if (version_.isEmpty() && written_ != writtenNow())
        load(scenario().title());
}

QStringList ComparedModel::scenarios() const
{
    QStringList titles;
    for (const scenario::Found& found : state_.scenarios.found)
        titles << found.scenario.title();
    return titles.isEmpty() ? QStringList(tr("First guess")) : titles;
}

QString ComparedModel::title() const
{
    return tr("%1: %2", "file or version: scenario").arg(name_, scenarios().value(chosen_));
}

void ComparedModel::choose(int scenario)
{
    chosen_ = std::clamp(scenario, 0, int(scenarios().size()) - 1);
}

scenario::Scenario ComparedModel::scenario() const
{
    const auto& found = state_.scenarios.found;
    return found.empty() ? scenario::Scenario() : found[std::size_t(chosen_)].scenario;
}

std::vector<EarlierVersion> earlierVersions(const QString& path)
{
    std::vector<EarlierVersion> versions;
    const QString folder = QFileInfo(path).absolutePath();
    try {
        if (path.isEmpty() || !::millrace::repository::History::exists(folder))
            return {};
        const auto history = ::millrace::repository::History::open(folder);
        const QString inProject = QDir(history.folder()).relativeFilePath(QFileInfo(path).absoluteFilePath());
        for (const auto& version : history.versions(inProject, offeredVersions))
            versions.push_back({version.id, version.note.section(QLatin1Char('\n'), 0, 0),
                app::repository::whenInWords(version.time)});
    } catch (const base::Failure&) {
        return {}; // the project panel says it
    }
    return versions;
}

} // namespace millrace::app::simulation
