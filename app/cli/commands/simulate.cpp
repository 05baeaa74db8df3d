// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/simulate.h"

#include "app/cli/commands/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/kpi_tables.h"
#include "engine/log/log_writer.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/bounds.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace millrace::app::cli {

namespace {

struct SimulateWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

run::Options optionsOf(const CommandLine& line)
{
    run::Options options = runOptions(line);
    readRanges(line, options);
    options.precision = share(line, QStringLiteral("precision"));
    for (const QString& kpi : line.value(QStringLiteral("precision-of")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        options.precisionOf.push_back(kpi.trimmed().toStdString());
    if (!options.precision && (!options.precisionOf.empty() || line.has(QStringLiteral("most-replications"))))
        throw Misuse {SimulateWords::tr("--precision-of and --most-replications go with --precision.")};
    if (options.precision && options.drawInputs)
        throw Misuse {SimulateWords::tr(
            "--precision and --ranges do not go together: more replications do not narrow what is not known of the "
            "inputs.")};
    if (const auto most = wholeNumber(line, QStringLiteral("most-replications"), 10, scenario::mostReplications))
        options.mostReplications = int(*most);
    options.batchMeans = true;
    options.endsAtRunaway = true;
    return options;
}

void declare(CommandLine& line)
{
    const auto option = [&](const char* name, const QString& description, const char* value) {
        line.option(QLatin1String(name), description, QLatin1String(value));
    };
    line.takes(QStringLiteral("FILE"), SimulateWords::tr("a BPMN file"));
    declareScenario(line);
    declareRunOptions(line);
    option("precision",
        SimulateWords::tr("repeat, at least ten times, until the mean cycle time is sure to this share, like 2%"), "P");
    option("precision-of",
        SimulateWords::tr("until these are, like cycleTime.p90,slaAttainment,resources.Clerk.utilisation; shares to so "
                          "many points"),
        "LIST");
    option("most-replications", SimulateWords::tr("how often at most (1000 is the usual)"), "N");
    declareRanges(line);
    option("log", SimulateWords::tr("writes the event log of the first replication: .xes or .csv"), "OUT");
    option("results",
        SimulateWords::tr(
            "writes the figures: .json, .csv, .xlsx (a workbook), or .bpsim (the scenario with result values)"),
        "OUT");
    option("report", SimulateWords::tr("writes a report to read, print or go on with: .html, .pdf or .xlsx"), "OUT");
    option("heat-map", SimulateWords::tr("writes the diagram with its waiting times: .png"), "OUT");
    line.offersJson();
    line.example(QStringLiteral("loan.bpmn"), SimulateWords::tr("prints the key figures of the first scenario"));
    line.example(QStringLiteral("loan.bpmn --scenario \"Two more officers\" --report loan.html"),
        SimulateWords::tr("another scenario, and a report to hand round"));
    line.example(QStringLiteral("loan.bpmn --warmup auto --precision 2% --heat-map loan.png"),
        SimulateWords::tr("without the empty beginning, until the mean is sure to 2 %, with a picture"));
    line.example(QStringLiteral("loan.bpmn --beside claims.bpmn"),
        SimulateWords::tr("beside another process that needs the same people"));
    line.example(QStringLiteral("loan.bpmn --ranges --replications 200"),
        SimulateWords::tr("how far the figures may be off, as far as the inputs are known"));
    line.example(QStringLiteral("loan.bpmn --replications 1 --cases 200000 --warmup auto"),
        SimulateWords::tr("one long run, with intervals from batches of it"));
    line.example(QStringLiteral("loan.bpmn --replications 1 --log loan.xes"),
        SimulateWords::tr("an event log, as for process mining"));
    line.example(QStringLiteral("loan.bpmn --cases 100000 --replications 10 --seed 7 --format json"),
        SimulateWords::tr("for a script; the same numbers each time"));
}

int simulateWith(const CommandLine& line, run::Options options, const Documents* documents)
{
    requireEnding(line, QStringLiteral("log"), {QStringLiteral("xes"), QStringLiteral("csv")});
    if (documents)
        documents->check(line);
    const auto subject = subjectOf(line, line.files().front());
    if (!subject)
        return failed;
    const run::Simulation& simulation = *subject->simulation;
    const log::Names names = simulation.names();
    std::unique_ptr<log::LogWriter> writer;
    if (line.has(QStringLiteral("log"))) {
        writer = log::createLogWriter(line.value(QStringLiteral("log")), names);
        options.log = writer.get();
    }
    options.progress
        = [](int made, int total) { showProgress(SimulateWords::tr("%1 of %2 replications").arg(made).arg(total)); };
    const Interruption interruption;
    options.stop = interruption.token();
    run::Outcome outcome = simulation.run(options);
    for (const base::Problem& note : simulation.forecast())
        outcome.description.forecast << note.message;
    outcome.description.expectations = simulation.expectations(outcome.results);
    showProgress(QString());
    if (writer)
        writer->finish();
    if (outcome.isStopped) {
        const int ended = outcome.description.replications;
        if (ended == 0) {
            complain(SimulateWords::tr("Stopped before the first case had ended: there are no figures."));
            return failed;
        }
        if (!outcome.isCutShort) // else the figures say so themselves
            complain(SimulateWords::tr(
                "Stopped: the figures are those of the %n replications that had ended.", nullptr, ended));
    }
    if (documents)
        documents->write(line, *subject, outcome);
    if (line.wantsJson())
        print(results::toJson(outcome.description, outcome.results, outcome.processes));
    else
        print(kpiText(outcome.description, outcome.results, subject->chosen.scenario.currency, outcome.processes));
    return done;
}

} // namespace

void requireEnding(const CommandLine& line, const QString& option, const QStringList& endings)
{
    if (line.has(option) && !endings.contains(QFileInfo(line.value(option)).suffix().toLower()))
        throw Misuse {SimulateWords::tr("--%1 writes a file that ends in .%2, not '%3'.")
                          .arg(option, endings.join(SimulateWords::tr(" or .")), line.value(option))};
}

int simulate(const QStringList& arguments, const Documents* documents)
{
    CommandLine line(QStringLiteral("simulate"),
        SimulateWords::tr(
            "Simulates a process under a scenario and prints its key figures with their 95 % confidence "
            "intervals. What the scenario leaves out is assumed, and said. A model or a scenario with errors is not "
            "simulated. What was not measured is a dash, and null in JSON."));
    declare(line);
    return carryOut(line, arguments, 1, 1, [&] { return simulateWith(line, optionsOf(line), documents); });
}

int simulate(const QStringList& arguments)
{
    return simulate(arguments, nullptr);
}

} // namespace millrace::app::cli
