// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/contender.h"

#include "app/cli/simulation_options.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/repository/history.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace millrace::app::cli {

namespace {

struct ContenderWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Named {
    QString version;
    QString file;
    QString scenario;
};

/// What a file, and the scenarios beside it, were in a version.
struct Read {
    run::Model model;
    scenario::Scenarios scenarios;
};

Named parts(const QString& argument)
{
    Named named {{}, argument, {}};
    if (QFileInfo(argument).isFile())
        return named;
    if (const auto at = argument.indexOf(QLatin1Char('@')); at > 0) {
        named.version = argument.left(at);
        named.file = argument.mid(at + 1);
    }
    // The name of a scenario may have colons, and so may a path: the longest part that is a file is the file.
    for (auto colon = named.file.lastIndexOf(QLatin1Char(':')); colon > 0;
         colon = named.file.lastIndexOf(QLatin1Char(':'), colon - 1)) {
        const QString path = named.file.left(colon);
        const bool isModel = !named.version.isEmpty() && path.endsWith(QLatin1String(".bpmn"), Qt::CaseInsensitive);
        if (!isModel && !QFileInfo(path).isFile())
            continue;
        named.scenario = named.file.mid(colon + 1);
        named.file = path;
        break;
    }
    return named;
}

/// What business rule tasks decided by in that version: the .dmn files that were beside the model.
std::shared_ptr<const execution::Decisions> oldDecisions(
    const repository::History& history, const QString& version, const QString& modelPath, const metamodel::Tree& model)
{
    if (execution::decisionsAskedBy(model).isEmpty())
        return nullptr;
    const QDir top(history.folder());
    const QString folder = QFileInfo(top.relativeFilePath(modelPath)).path();
    std::vector<execution::DecisionFile> files;
    for (const QString& file : history.filesAt(version))
        if (QFileInfo(file).path() == folder && file.endsWith(QLatin1String(".dmn")))
            files.push_back({version + QLatin1Char('@') + file, history.fileAt(version, file)});
    auto decisions = std::make_shared<const execution::Decisions>(std::move(files));
    complain(decisions->problems(), modelPath);
    return decisions;
}

Read readOld(const Named& named)
{
    const QString path = QFileInfo(named.file).absoluteFilePath();
    const QString folder = QFileInfo(path).absolutePath();
    if (!repository::History::exists(folder))
        throw base::Failure(
            ContenderWords::tr("%1 has no versions: its folder is in no project and in no Git repository.")
                .arg(named.file));
    const repository::History history = repository::History::open(folder);
    const QDir top(history.folder());
    const QString title = named.version + QLatin1Char('@') + named.file;
    metamodel::Loaded loaded = bpmn::load(history.fileAt(named.version, top.relativeFilePath(path)), title);
    complain(loaded.problems, title);
    if (!loaded.tree || exitCode(loaded.problems) != done)
        throw base::Failure(ContenderWords::tr("%1 has errors, so it is not simulated.").arg(title));
    Read read {{std::move(loaded.tree)}, {}};
    read.model.decisions = oldDecisions(history, named.version, path, *read.model.tree);
    read.model.path = path; // processes beside it are those of today
    const QString beside = top.relativeFilePath(scenario::bpsimPath(path));
    std::optional<QByteArray> bytes;
    if (history.filesAt(named.version).contains(beside))
        bytes = history.fileAt(named.version, beside);
    read.scenarios = scenario::findScenarios(*read.model.tree, title, bytes);
    return read;
}

Read readNew(const Named& named)
{
    Read read {openWithDecisions(named.file), {}};
    if (!read.model)
        throw base::Failure(ContenderWords::tr("%1 has errors, so it is not simulated.").arg(named.file));
    read.scenarios = scenario::findScenarios(*read.model.tree, named.file);
    return read;
}

Contender contenderOf(const Named& named, const Read& read, const QString& scenarioName)
{
    const QString file = named.version.isEmpty() ? named.file : named.version + QLatin1Char('@') + named.file;
    const scenario::Found chosen = chosenScenario(*read.model.tree, file, read.scenarios, scenarioName);
    Contender made;
    made.file = named.file;
    made.version = named.version;
    made.title = chosen.scenario.title();
    made.simulation = subjectOf(read.model, chosen, file).simulation;
    return made;
}

/// The scenario's name where that is enough, else its file, else both.
void makeTitlesDiffer(std::vector<Contender>& contenders)
{
    const auto fileOf = [](const Contender& one) {
        return one.version.isEmpty() ? one.file : one.version + QLatin1Char('@') + one.file;
    };
    const auto differ = [&] {
        QStringList titles;
        for (const Contender& one : contenders)
            titles << one.title;
        return !titles.contains(QString()) && titles.removeDuplicates() == 0;
    };
    if (differ())
        return;
    QStringList names;
    for (Contender& one : contenders) {
        names << one.title;
        one.title = fileOf(one);
    }
    if (differ())
        return;
    for (std::size_t i = 0; i < contenders.size(); ++i)
        if (!names[qsizetype(i)].isEmpty())
            contenders[i].title += QLatin1Char(':') + names[qsizetype(i)];
    if (differ())
        return;
    for (std::size_t i = 0; i < contenders.size(); ++i)
        contenders[i].title += QStringLiteral(" (%1)").arg(i + 1);
}

} // namespace

std::vector<Contender> contendersOf(const QStringList& arguments)
{
    std::vector<Contender> contenders;
    for (const QString& argument : arguments) {
        const Named named = parts(argument);
        const Read read = named.version.isEmpty() ? readNew(named) : readOld(named);
        if (arguments.size() > 1 || !named.scenario.isEmpty() || read.scenarios.found.size() < 2) {
            contenders.push_back(contenderOf(named, read, named.scenario));
            continue;
        }
        for (const scenario::Found& found : read.scenarios.found)
            contenders.push_back(contenderOf(named, read, found.scenario.title()));
    }
    makeTitlesDiffer(contenders);
    return contenders;
}

} // namespace millrace::app::cli
