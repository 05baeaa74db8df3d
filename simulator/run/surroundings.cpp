// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "simulator/run/company.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

// What a simulation needs from other files than its own.

namespace millrace::run {

namespace {

struct SurroundingsWords {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

void takeErrors(base::Problems& problems, const base::Problems& from, const QString& file)
{
    for (const base::Problem& problem : from) {
        if (problem.severity != base::Severity::Error)
            continue;
        problems.push_back(problem);
        if (problem.file.isEmpty())
            problems.back().file = file;
    }
}

/// Of one process that runs beside; null, and told why, where it cannot.
class Reading {
public:
    Reading(const scenario::Beside& said, base::Problems& problems)
        : said_(said)
        , problems_(problems)
    { }

    std::shared_ptr<const Simulation> ofSameFile(
        const metamodel::Tree& model, const scenario::Scenario& own, const QString& path)
    {
        if (said_.process.isEmpty())
            return refuse(SurroundingsWords::tr("A process cannot run beside itself: name another file or process."));
        if (sharesScenario(said_, own))
            return simulated(model, withoutBeside(own), path);
        return underItsScenario(model, path);
    }

    std::shared_ptr<const Simulation> ofFile(const QString& path)
    {
        if (!QFileInfo(path).isFile())
            return refuse(SurroundingsWords::tr("“%1” is to run beside this process, but there is no such file.")
                              .arg(QDir::toNativeSeparators(path)));
        const metamodel::Loaded loaded = bpmn::loadFile(path);
        if (!loaded.tree || base::hasErrors(loaded.problems)) {
            takeErrors(problems_, loaded.problems, path);
            return refuse(
                SurroundingsWords::tr("“%1” is to run beside this process, but has errors.").arg(said_.title()));
        }
        return underItsScenario(*loaded.tree, path);
    }

    std::shared_ptr<const Simulation> refuse(const QString& text)
    {
        problems_.push_back({base::Severity::Error, text, {}, 0, {}, QLatin1String(scenario::checkRule)});
        return nullptr;
    }

private:
    static scenario::Scenario withoutBeside(scenario::Scenario scenario)
    {
        scenario.beside.clear(); // what runs beside that is its own question
        return scenario;
    }

    std::shared_ptr<const Simulation> underItsScenario(const metamodel::Tree& model, const QString& path)
    {
        const scenario::Scenarios scenarios = scenario::findScenarios(model, path);
        const scenario::Scenario* chosen = scenarios.byName(said_.scenario);
        takeErrors(problems_, scenarios.problems, path);
        if (base::hasErrors(scenarios.problems))
            return refuse(
                SurroundingsWords::tr("“%1” is to run beside this process, but has errors.").arg(said_.title()));
        if (!chosen && !said_.scenario.isEmpty())
            return refuse(SurroundingsWords::tr("“%1” is to run beside this process under the scenario “%2”, which it "
                                                "does not have.")
                              .arg(said_.title(), said_.scenario));
        return simulated(model, withoutBeside(chosen ? *chosen : scenario::Scenario()), path);
    }

    std::shared_ptr<const Simulation> simulated(
        const metamodel::Tree& model, const scenario::Scenario& scenario, const QString& path)
    {
        auto made = std::make_shared<const Simulation>(
            model, scenario, said_.process, execution::decisionsBeside(path, model));
        if (!made->canRun()) {
            takeErrors(problems_, made->problems(), said_.model.isEmpty() ? QString() : path);
            return refuse(
                SurroundingsWords::tr("“%1” is to run beside this process, but has errors.").arg(said_.title()));
        }
        if (made->program().startsEverywhere)
            return refuse(SurroundingsWords::tr("“%1” is to run beside this process, but has no start event. Add one.")
                              .arg(said_.title()));
        return made;
    }

    const scenario::Beside& said_;
    base::Problems& problems_;
};

} // namespace

Surroundings surroundingsOf(const Model& model, const scenario::Scenario& scenario)
{
    Surroundings made;
    for (const scenario::Beside& said : scenario.beside) {
        Reading reading(said, made.problems);
        if (said.model.isEmpty())
            made.beside.push_back(reading.ofSameFile(*model.tree, scenario, model.path));
        else if (model.path.isEmpty())
            made.beside.push_back(reading.refuse(
                SurroundingsWords::tr("“%1” is to run beside this process: save this diagram first, so that the other "
                                      "can be found from its folder.")
                    .arg(said.model)));
        else
            made.beside.push_back(reading.ofFile(QFileInfo(model.path).absoluteDir().absoluteFilePath(said.model)));
    }
    return made;
}

} // namespace millrace::run
