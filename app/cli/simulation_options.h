// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "modeler/metamodel/tree.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenarios.h"

#include <QString>
#include <functional>
#include <limits>
#include <memory>
#include <optional>

namespace millrace::app::cli {

/// What is wrong with an option's value: to be caught, and refused by the command line.
struct Misuse {
    QString message;
};

/// "FILE" or "FILE:SCENARIO": the name of a scenario may have colons, and so may a path, so the longest part that is a
/// file is the file. With an `ending`, what ends so is one even where it is not there.
struct FileAndScenario {
    QString file;
    QString scenario;
};
FileAndScenario fileAndScenario(const QString& argument, const QString& ending = QString());

// Values of options; empty where the option is not given, Misuse where it is none.
std::optional<qint64> wholeNumber(
    const CommandLine& line, const QString& option, qint64 least, qint64 most = std::numeric_limits<qint64>::max());
std::optional<base::Microseconds> span(const CommandLine& line, const QString& option);
/// A share above 0 and below 1, like 0.02 or 2%.
std::optional<double> share(const CommandLine& line, const QString& option);

/// Reads the arguments (see CommandLine::read()) and does the work; an exit code. Misuse is refused.
int carryOut(CommandLine& line, const QStringList& arguments, int least, int most, const std::function<int()>& work);

/// --scenario, for commands that simulate one model.
void declareScenario(CommandLine& line);
/// --cases, --duration, --replications, --warmup, --seed, --threads: what all that simulate take.
void declareRunOptions(CommandLine& line);
/// --ranges, for commands that offer it.
void declareRanges(CommandLine& line);
void readRanges(const CommandLine& line, run::Options& options);
run::Options runOptions(const CommandLine& line);

/// By its name or id among `scenarios`, else as a file; the first one there is when none was asked for, and an empty
/// one where the model has none. Complains of what reading them found, with `path` as the model's; throws base::Failure
/// for errors among it and for a scenario that is not there.
scenario::Found chosenScenario(
    const metamodel::Tree& model, const QString& path, scenario::Scenarios scenarios, const QString& wanted);

/// Opens a BPMN file as openSoundModel() does, with the .dmn files beside it, of which it says what is wrong too.
run::Model openWithDecisions(const QString& path);

/// A model under one of its scenarios.
struct Subject {
    run::Model model;
    scenario::Found chosen; ///< with the people that are assumed where nobody is named
    std::unique_ptr<const run::Simulation> simulation; ///< may have errors, so that it cannot run
};
/// Complains, with file and line, of what is wrong with the scenario for the model, and of where in the model cases may
/// get stuck. `path`: the model's.
Subject subjectOf(run::Model model, scenario::Found chosen, const QString& path);
/// The model in that file under the scenario that --scenario names. Empty, with all said, where it cannot be simulated.
std::optional<Subject> subjectOf(const CommandLine& line, const QString& path);

} // namespace millrace::app::cli
