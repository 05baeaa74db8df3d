// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/extra/contender.h"

#include "app/cli/simulation_options.h"
#include "app/export/model_state.h"
#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace millrace::app::cli {

namespace {

struct ContenderWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Named {
    QString version;
    FileAndScenario of;

    QString file() const { return version.isEmpty() ? of.file : version + QLatin1Char('@') + of.file; }
};

Named parts(const QString& argument)
{
    const auto at = argument.indexOf(QLatin1Char('@'));
    if (at <= 0 || QFileInfo(argument).isFile())
        return {{}, fileAndScenario(argument)};
    // In that version there may have been files that are no more.
    return {argument.left(at), fileAndScenario(argument.mid(at + 1), QStringLiteral(".bpmn"))};
}

exporting::ModelState stateOf(const Named& named)
{
    exporting::ModelState state = named.version.isEmpty() ? exporting::modelState(named.of.file)
                                                          : exporting::modelState(named.of.file, named.version);
    complain(state.problems, state.title);
    if (!state.model)
        throw base::Failure(ContenderWords::tr("%1 has errors, so it is not simulated.").arg(state.title));
    return state;
}

Contender contenderOf(const Named& named, const exporting::ModelState& state, const QString& scenarioName)
{
    const scenario::Found chosen = chosenScenario(*state.model.tree, named.file(), state.scenarios, scenarioName);
    Contender made;
    made.file = named.of.file;
    made.version = named.version;
    made.title = chosen.scenario.title();
    made.simulation = subjectOf(state.model, chosen, named.file()).simulation;
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
        const exporting::ModelState state = stateOf(named);
        if (arguments.size() > 1 || !named.of.scenario.isEmpty() || state.scenarios.found.size() < 2) {
            contenders.push_back(contenderOf(named, state, named.of.scenario));
            continue;
        }
        for (const scenario::Found& found : state.scenarios.found)
            contenders.push_back(contenderOf(named, state, found.scenario.title()));
    }
    makeTitlesDiffer(contenders);
    return contenders;
}

} // namespace millrace::app::cli
