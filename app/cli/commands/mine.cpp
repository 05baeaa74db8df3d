// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calibration_text.h"
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/log_options.h"
#include "app/cli/simulation_options.h"
#include "engine/log/log_reader.h"
#include "engine/log/log_writer.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "simulator/mining/calibration.h"
#include "simulator/mining/log_distance.h"
#include "simulator/mining/log_match.h"
#include "simulator/results/wording.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <algorithm>

namespace millrace::app::cli {

namespace {

struct MineWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void declareCalibrate(CommandLine& line)
{
    line.takes(QStringLiteral("LOG"), MineWords::tr("what happened: .xes or .csv"));
    line.takes(QStringLiteral("MODEL"), MineWords::tr("the process: a BPMN file"));
    line.shortOption(QStringLiteral("o"), QStringLiteral("output"),
        MineWords::tr("where the scenario goes: .bpsim; others in that file stay"), QStringLiteral("OUT"));
    line.needs(QStringLiteral("-o OUT"));
    line.option(
        QStringLiteral("name"), MineWords::tr("of the scenario ('From the log' is the usual)"), QStringLiteral("NAME"));
    line.option(QStringLiteral("arrivals"),
        MineWords::tr(
            "how cases come: fit (at random, by a distribution found in the log; the usual) or replay (at the "
            "log's own times)"),
        QStringLiteral("fit|replay"));
    declareLogOptions(line);
    line.option(
        QStringLiteral("seed"), MineWords::tr("of the simulation that the log is compared with"), QStringLiteral("S"));
    line.offersJson();
    line.example(QStringLiteral("orders.csv order.bpmn -o order.bpsim"),
        MineWords::tr("columns by their usual names; then: millrace-cli simulate order.bpmn"));
    line.example(QStringLiteral("sap.csv order.bpmn -o order.bpsim --case Order --activity Step --end \"Done at\""),
        MineWords::tr("columns of other names"));
    line.example(QStringLiteral("orders.xes order.bpmn -o order.bpsim --zone Europe/Berlin"),
        MineWords::tr("working hours as the people there know them"));
    line.example(QStringLiteral("orders.xes order.bpmn -o order.bpsim --arrivals replay"),
        MineWords::tr("the cases of the log again, as they came"));
}

std::optional<mining::LogMatch> logMatchOf(
    const run::Model& model, const scenario::Scenario& made, const log::ActivityLog& log, std::uint64_t seed)
{
    const run::Simulation simulation(model, made);
    if (!simulation.canRun())
        return std::nullopt;
    return mining::matchOf(
        log, simulation.names(), seed, [&](std::int64_t cases, std::uint64_t seedOfThese, log::EventSink& sink) {
            run::Options options;
            options.cases = cases;
            options.replications = 1;
            options.seed = seedOfThese;
            options.log = &sink;
            simulation.run(options);
        });
}

int calibrateScenario(const CommandLine& line)
{
    const QString output = line.value(QStringLiteral("output"));
    if (QFileInfo(output).suffix().toLower() != QLatin1String("bpsim"))
        throw Misuse {output.isEmpty()
                ? MineWords::tr("Say where the scenario goes: -o OUT, a file that ends in .bpsim.")
                : MineWords::tr("-o makes a file that ends in .bpsim, not '%1'.").arg(output)};
    const QString arrivals = line.value(QStringLiteral("arrivals"));
    if (!arrivals.isEmpty() && arrivals != QLatin1String("fit") && arrivals != QLatin1String("replay"))
        throw Misuse {MineWords::tr("--arrivals is fit or replay, not '%1'.").arg(arrivals)};
    const log::ReadOptions reading = logReadOptions(line);
    const auto seed = wholeNumber(line, QStringLiteral("seed"), 0).value_or(1);
    const run::Model model = openWithDecisions(line.files()[1]);
    if (!model)
        return failed;
    const log::ActivityLog log = log::readActivityLog(line.files()[0], reading);
    complain(log.problems, line.files()[0]);
    mining::CalibrationOptions options;
    options.name = line.value(QStringLiteral("name"));
    options.zone = reading.zone;
    options.replaysArrivals = arrivals == QLatin1String("replay");
    options.logName = QFileInfo(line.files()[0]).fileName();
    const mining::Calibration made = mining::calibrate(*model.tree, log, options);
    const QByteArray existing = QFileInfo::exists(output) ? base::readFile(output) : QByteArray();
    base::writeFileAtomically(output, scenario::writeBpsim(existing, made.scenario, *model.tree));
    const auto match = logMatchOf(model, made.scenario, log, std::uint64_t(seed));
    if (line.wantsJson())
        print(calibrationJson(made, match, output));
    else
        print(calibrationText(made, match, output));
    return done;
}

int calibrate(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("mine calibrate"),
        MineWords::tr(
            "Makes a scenario of what happened: how cases come by hour and weekday, how long work takes, which "
            "way cases go, who works and when. Activities of the log are those of the model with the same "
            "name. Says where each value is from, how many cases the model fits, and how far a simulation of "
            "the scenario is from the log: the distance of cycle times is the area between their "
            "distributions (Wasserstein)."));
    declareCalibrate(line);
    return carryOut(line, arguments, 2, 2, [&] { return calibrateScenario(line); });
}

/// The log of a file, or what a simulation of a model makes: as many cases as `cases`, if that is not 0.
log::ActivityLog logOf(const CommandLine& line, const QString& path, std::int64_t cases)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("bpmn") && suffix != QLatin1String("bpmn2")) {
        log::ActivityLog log = log::readActivityLog(path, logReadOptions(line));
        complain(log.problems, path);
        return log;
    }
    const auto subject = subjectOf(line, path);
    if (!subject)
        throw base::Failure(MineWords::tr("%1 cannot be simulated.").arg(path));
    const run::Simulation& simulation = *subject->simulation;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("simulated.csv"));
    const log::Names names = simulation.names();
    const auto writer = log::createLogWriter(file, names);
    run::Options options;
    if (cases > 0)
        options.cases = std::min(cases, mining::mostCompared);
    options.replications = 1;
    options.seed = std::uint64_t(wholeNumber(line, QStringLiteral("seed"), 0).value_or(1));
    options.log = writer.get();
    simulation.run(options);
    writer->finish();
    return log::readActivityLog(file);
}

int distanceBetween(const CommandLine& line)
{
    const log::ActivityLog first = logOf(line, line.files()[0], 0);
    const log::ActivityLog second = logOf(line, line.files()[1], std::int64_t(first.cases.size()));
    const mining::LogDistance distance = mining::distanceOf(first, second);
    if (line.wantsJson()) {
        const auto pair = [](double a, double b, double away) {
            return QJsonObject {{QStringLiteral("a"), a}, {QStringLiteral("b"), b}, {QStringLiteral("distance"), away}};
        };
        print(QJsonObject {{QStringLiteral("cases"),
                               QJsonObject {{QStringLiteral("a"), qint64(first.cases.size())},
                                   {QStringLiteral("b"), qint64(second.cases.size())}}},
            {QStringLiteral("cycleTime"), pair(distance.meanCycleA, distance.meanCycleB, distance.cycleTime)},
            {QStringLiteral("follows"), distance.follows}, {QStringLiteral("activities"), distance.activities},
            {QStringLiteral("hours"), distance.hours}});
        return done;
    }
    const auto percent
        = [](double share) { return MineWords::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1)); };
    print(MineWords::tr("Cycle times differ by %1 on average (%2 and %3): the area between their distributions.")
              .arg(results::readableDuration(distance.cycleTime), results::readableDuration(distance.meanCycleA),
                  results::readableDuration(distance.meanCycleB)));
    print(
        MineWords::tr("What follows on what differs in %1, how often activities are done in %2, when they are done in "
                      "the week in %3.")
            .arg(percent(distance.follows), percent(distance.activities), percent(distance.hours)));
    return done;
}

int distance(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("mine distance"),
        MineWords::tr("How far two event logs are from one another, or a log from what a simulation of a model makes: "
                      "cycle times (Wasserstein), what follows on what, how often activities are done, and when in the "
                      "week (each the share that would have to be other). 0 is the same."));
    line.takes(QStringLiteral("LOG"), MineWords::tr("what happened: .xes or .csv"));
    line.takes(QStringLiteral("LOG|MODEL"), MineWords::tr("another log, or a BPMN file"));
    declareScenario(line);
    line.option(QStringLiteral("seed"), MineWords::tr("of the simulation"), QStringLiteral("S"));
    declareLogOptions(line);
    line.offersJson();
    line.example(
        QStringLiteral("orders.xes order.bpmn"), MineWords::tr("how well the scenario beside it tells the log"));
    line.example(QStringLiteral("spring.csv autumn.csv"), MineWords::tr("what changed"));
    return carryOut(line, arguments, 2, 2, [&] { return distanceBetween(line); });
}

} // namespace

int mine(const QStringList& arguments)
{
    if (!arguments.isEmpty() && arguments.front() == QLatin1String("distance"))
        return distance(arguments.mid(1));

    if (!arguments.isEmpty() && arguments.front() == QLatin1String("calibrate"))
        return calibrate(arguments.mid(1));
    const QString usage = MineWords::tr("Usage: millrace-cli mine COMMAND [arguments]\n\n"
                                        "  calibrate  makes a scenario of an event log, for a model\n"
                                        "  distance   how far two logs are apart, or a log and a model\n\n"
                                        "millrace-cli mine COMMAND --help says more, with examples.");
    if (!arguments.isEmpty()
        && (arguments.front() == QLatin1String("--help") || arguments.front() == QLatin1String("-h"))) {
        print(usage);
        return done;
    }
    complain(arguments.isEmpty() ? usage
                                 : MineWords::tr("millrace-cli mine: there is no command '%1'.").arg(arguments.front())
                + QLatin1Char('\n') + usage);
    return misused;
}

} // namespace millrace::app::cli
