// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulation_options.h"

#include "app/cli/model_file.h"
#include "engine/execution/decisions.h"
#include "modeler/base/failure.h"
#include "modeler/base/iso8601.h"
#include "simulator/run/assumed_staff.h"
#include "simulator/run/model_doctor.h"
#include "simulator/scenario/bounds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace millrace::app::cli {

namespace {

struct OptionWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// To what the scenario says itself. Paths on the command line are seen from here, not from the model.
void addBeside(const CommandLine& line, const QString& modelPath, scenario::Scenario& scenario)
{
    const QDir folder = QFileInfo(modelPath).absoluteDir();
    for (const QString& argument : line.values(QStringLiteral("beside"))) {
        const FileAndScenario named = fileAndScenario(argument);
        const scenario::Beside one {
            folder.relativeFilePath(QFileInfo(named.file).absoluteFilePath()), {}, named.scenario};
        std::erase_if(scenario.beside, [&](const scenario::Beside& said) { return said.isSameProcess(one); });
        scenario.beside.push_back(one);
    }
}

} // namespace

FileAndScenario fileAndScenario(const QString& argument, const QString& ending)
{
    const auto isFile = [&](const QString& path) {
        return QFileInfo(path).isFile() || (!ending.isEmpty() && path.endsWith(ending, Qt::CaseInsensitive));
    };
    if (QFileInfo(argument).isFile())
        return {argument, {}};
    for (auto colon = argument.lastIndexOf(QLatin1Char(':')); colon > 0;
         colon = argument.lastIndexOf(QLatin1Char(':'), colon - 1))
        if (isFile(argument.left(colon)))
            return {argument.left(colon), argument.mid(colon + 1)};
    return {argument, {}};
}

std::optional<qint64> wholeNumber(const CommandLine& line, const QString& option, qint64 least, qint64 most)
{
    if (!line.has(option))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = line.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least)
        throw Misuse {OptionWords::tr("--%1 is a whole number, %2 or more, not '%3'.")
                          .arg(option)
                          .arg(least)
                          .arg(line.value(option))};
    if (number > most)
        throw Misuse {OptionWords::tr("--%1 is at most %2, not %3.")
                          .arg(option, QLocale().toString(qlonglong(most)), QLocale().toString(qlonglong(number)))};
    return number;
}

std::optional<base::Microseconds> span(const CommandLine& line, const QString& option)
{
    if (!line.has(option))
        return std::nullopt;
    if (line.value(option) == QLatin1String("0")) // nothing at all needs no unit
        return 0;
    const auto length = base::parseTimeSpan(line.value(option));
    if (!length || *length < 0)
        throw Misuse {
            OptionWords::tr("--%1 is a duration like 8h, 30min or PT8H, not '%2'.").arg(option, line.value(option))};
    return length;
}

std::optional<double> share(const CommandLine& line, const QString& option)
{
    if (!line.has(option))
        return std::nullopt;
    QString text = line.value(option).trimmed();
    const bool isPercent = text.endsWith(QLatin1Char('%'));
    if (isPercent)
        text.chop(1);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber) / (isPercent ? 100 : 1);
    if (!isNumber || !(value > 0 && value < 1))
        throw Misuse {OptionWords::tr("--%1 is a share, like 0.02 or 2%, not '%2'.").arg(option, line.value(option))};
    return value;
}

void declareRunOptions(CommandLine& line)
{
    const auto option = [&](const char* name, const QString& description, const char* value) {
        line.option(QLatin1String(name), description, QLatin1String(value));
    };
    option("cases", OptionWords::tr("how many cases begin in each replication"), "N");
    option("duration", OptionWords::tr("how long each replication lasts, like 30d or P30D"), "D");
    option("replications", OptionWords::tr("how many independent repetitions (30 is the usual)"), "R");
    option("warmup", OptionWords::tr("what is left out at the beginning: a duration, or 'auto' to find it"), "auto|D");
    option("seed", OptionWords::tr("of the random numbers: the same seed gives the same results"), "S");
    option("threads", OptionWords::tr("how many threads work (all processors are the usual)"), "T");
}

int carryOut(CommandLine& line, const QStringList& arguments, int least, int most, const std::function<int()>& work)
{
    if (const auto stop = line.read(arguments, least, most))
        return *stop;
    try {
        return work();
    } catch (const Misuse& misuse) {
        return line.refuse(misuse.message);
    }
}

void declareScenario(CommandLine& line)
{
    line.option(QStringLiteral("scenario"),
        OptionWords::tr("which scenario of the model, or a file with one (the first is the usual)"),
        QStringLiteral("NAME|FILE"));
    line.option(QStringLiteral("beside"),
        OptionWords::tr("another process that runs at the same time: pools of the same name are one pool (may be given "
                        "again)"),
        QStringLiteral("FILE[:SCENARIO]"));
    line.mayRepeat(QStringLiteral("beside"));
}

void declareRanges(CommandLine& line)
{
    line.option(QStringLiteral("ranges"),
        OptionWords::tr("draws the inputs of each replication from the low, likely and high that the scenario gives "
                        "them (100 replications\n                          are the usual): intervals then hold what is "
                        "not known of the inputs too"));
}

void readRanges(const CommandLine& line, run::Options& options)
{
    options.drawInputs = line.has(QStringLiteral("ranges"));
    if (options.drawInputs && options.replications.value_or(2) < 2)
        throw Misuse {OptionWords::tr("--ranges needs several replications: each draws inputs of its own.")};
}

run::Options runOptions(const CommandLine& line)
{
    run::Options options;
    options.cases = wholeNumber(line, QStringLiteral("cases"), 1);
    options.duration = span(line, QStringLiteral("duration"));
    if (options.duration && *options.duration == 0)
        throw Misuse {OptionWords::tr("--duration must be above 0.")};
    if (const auto replications = wholeNumber(line, QStringLiteral("replications"), 1, scenario::mostReplications))
        options.replications = int(*replications);
    if (line.value(QStringLiteral("warmup")) == QLatin1String("auto"))
        options.findWarmup = true;
    else
        options.warmup = span(line, QStringLiteral("warmup"));
    if (const auto seed = wholeNumber(line, QStringLiteral("seed"), 0))
        options.seed = std::uint64_t(*seed);
    options.threads = int(std::min<qint64>(1024, wholeNumber(line, QStringLiteral("threads"), 1).value_or(0)));
    return options;
}

scenario::Found chosenScenario(
    const metamodel::Tree& model, const QString& path, scenario::Scenarios scenarios, const QString& wanted)
{
    QString source = path;
    const scenario::Found* chosen = scenarios.foundByName(wanted);
    QStringList names;
    for (const scenario::Found& found : scenarios.found)
        names << QLatin1Char('\'') + found.scenario.title() + QLatin1Char('\'');
    if (!chosen && !wanted.isEmpty() && QFileInfo::exists(wanted)) {
        source = wanted;
        scenarios = scenario::readScenarios(wanted, model);
        chosen = scenarios.foundByName(QString());
    }
    complain(scenarios.problems, source);
    // A value that cannot be read would be left out without a trace in the figures.
    if (base::hasErrors(scenarios.problems))
        throw base::Failure(
            OptionWords::tr("The scenarios cannot be read as they are: correct what is said above first."));
    if (!chosen && !wanted.isEmpty())
        throw base::Failure(
            OptionWords::tr("There is no scenario '%1', and no file of that name with one. There are: %2")
                .arg(wanted, names.isEmpty() ? OptionWords::tr("none") : names.join(QStringLiteral(", "))));
    return chosen ? *chosen : scenario::Found();
}

run::Model openWithDecisions(const QString& path)
{
    metamodel::Loaded loaded = openSoundModel(path);
    if (!loaded.tree)
        return {};
    auto decisions = execution::decisionsBeside(path, *loaded.tree);
    if (decisions)
        complain(decisions->problems(), path);
    return {std::move(loaded.tree), std::move(decisions), path};
}

Subject subjectOf(run::Model model, scenario::Found chosen, const QString& path)
{
    Subject made {std::move(model), std::move(chosen), nullptr};
    made.simulation = std::make_unique<const run::Simulation>(made.model, made.chosen.scenario);
    base::Problems problems = run::withFlowFindings(made.simulation->problems(), run::flowFindings(*made.model.tree));
    scenario::locate(problems, made.chosen.places);
    complain(problems, path);
    made.chosen.scenario = run::staffed(std::move(made.chosen.scenario), made.model.staff.get());
    return made;
}

std::optional<Subject> subjectOf(const CommandLine& line, const QString& path)
{
    run::Model model = openWithDecisions(path);
    if (!model)
        return std::nullopt;
    const scenario::Scenarios scenarios = scenario::findScenarios(*model.tree, path);
    scenario::Found chosen = chosenScenario(*model.tree, path, scenarios, line.value(QStringLiteral("scenario")));
    model.staff = run::assumedStaff(model, chosen.scenario, scenarios.found);
    addBeside(line, path, chosen.scenario);
    Subject made = subjectOf(model, std::move(chosen), path);
    if (!made.simulation->canRun())
        return std::nullopt;
    return made;
}

} // namespace millrace::app::cli
