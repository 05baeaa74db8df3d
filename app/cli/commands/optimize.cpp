// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/optimization_text.h"
#include "app/cli/simulation_options.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "simulator/optimization/optimization.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <limits>

namespace millrace::app::cli {

namespace {

struct OptimizeWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void declareOptimize(CommandLine& line)
{
    const auto option = [&](const char* name, const QString& description, const char* value) {
        line.option(QLatin1String(name), description, QLatin1String(value));
    };
    line.takes(QStringLiteral("FILE"), OptimizeWords::tr("a BPMN file"));
    declareScenario(line);
    option("kpi",
        OptimizeWords::tr("what cost is weighed against: cycleTime (the usual), cycleTime.p90, waitingTime, "
                          "slaAttainment, throughput,\n                          resources.Clerk.queueLength ..."),
        "NAME");
    option("better", OptimizeWords::tr("whether lower or higher figures are better, where that is not plain"),
        "lower|higher");
    option("pool",
        OptimizeWords::tr("bounds of one pool: \"Clerk=4..12\", \"Clerk=4..\", or a number to keep, \"Clerk=7\"; once "
                          "for each. Without: from the fewest that can\n                          do the work to twice "
                          "as many; who costs nothing stays as it is"),
        "NAME=LEAST..MOST");
    option("disciplines",
        OptimizeWords::tr("orders of the queues to try beside those of the scenario: fifo, oldestCase, priority, "
                          "earliestDue,\n                          shortestFirst, lifo, preemptivePriority, or all"),
        "LIST");
    option("shifts",
        OptimizeWords::tr("other hours to try for one pool, once for each: \"Clerk=Early,Late\" are calendars of the "
                          "scenario, \"Clerk=Early+Late\" has half of\n                          the people in each; "
                          "\"Clerk\" alone tries its own hours an hour or two earlier or later, an hour longer or\n "
                          "                         shorter, and half of the people early and half late; \"all\" does "
                          "so for every pool"),
        "NAME[=CALENDARS]");
    option("batch",
        OptimizeWords::tr("sizes to try for an activity that is done in batches, once for each: \"Check=5..20\", or "
                          "\"Check\" for up to twice its\n                          size; \"all\" for every one"),
        "NAME[=LEAST..MOST]");
    line.option(
        QStringLiteral("allow-overload"), OptimizeWords::tr("also staffings that get more work than they can do"));
    declareRunOptions(line);
    for (const char* name : {"pool", "shifts", "batch"})
        line.mayRepeat(QLatin1String(name));
    option("effort", OptimizeWords::tr("how many replications the search may make (20000 is the usual)"), "N");
    option("time",
        OptimizeWords::tr("how long it may take, like 60s; the answer then depends on how fast the computer is"), "D");
    option("write", OptimizeWords::tr("writes what was found as scenarios: .bpsim"), "OUT");
    line.offersJson();
    line.example(QStringLiteral("loan.bpmn"), OptimizeWords::tr("paid cost against the mean cycle time"));
    line.example(
        QStringLiteral("loan.bpmn --scenario Today --kpi cycleTime.p90 --pool \"Clerk=5..12\" --pool Appraiser=5"),
        OptimizeWords::tr("nine of ten cases shall be done soon; five appraisers, whatever comes"));
    line.example(QStringLiteral("loan.bpmn --kpi slaAttainment --disciplines oldestCase,earliestDue --warmup auto"),
        OptimizeWords::tr("the share of cases within the target, with other orders of the queues"));
    line.example(QStringLiteral("loan.bpmn --shifts \"Clerk=Early,Late,Early+Late\" --shifts Appraiser --batch all"),
        OptimizeWords::tr("also which hours people keep, and how many cases are done at once"));
    line.example(QStringLiteral("loan.bpmn --time 60s --write staffings.bpsim --format json"),
        OptimizeWords::tr("for a script; each staffing found becomes a scenario"));
}

/// "Clerk=4..12"; the name may have signs of equality itself. None where it is not of that form.
std::optional<std::pair<QString, optimization::Bounds>> boundsIn(const QString& option)
{
    const auto sign = option.lastIndexOf(QLatin1Char('='));
    const QString name = option.left(std::max<qsizetype>(0, sign)).trimmed();
    const QString range = option.mid(sign + 1);
    const auto dots = range.indexOf(QLatin1String(".."));
    const QString least = (dots < 0 ? range : range.left(dots)).trimmed();
    const QString most = (dots < 0 ? range : range.mid(dots + 2)).trimmed();
    bool isRight = !name.isEmpty() && !(least.isEmpty() && most.isEmpty());
    optimization::Bounds made;
    const auto take = [&](const QString& text, std::optional<int>& bound) {
        if (text.isEmpty())
            return;
        bool isNumber = false;
        bound = text.toInt(&isNumber);
        isRight = isRight && isNumber && *bound >= 1;
    };
    take(least, made.least);
    take(most, made.most);
    return isRight ? std::optional(std::pair(name, made)) : std::nullopt;
}

void addPool(optimization::Options& options, const QString& option)
{
    const auto bounds = boundsIn(option);
    if (!bounds)
        throw Misuse {OptimizeWords::tr("--pool is a name and its bounds, like \"Clerk=4..12\" or \"Clerk=7\", with "
                                        "whole numbers from 1 on, not '%1'.")
                          .arg(option)};
    options.bounds[bounds->first] = bounds->second;
}

void addBatch(optimization::Options& options, const QString& option)
{
    if (option == QLatin1String("all")) {
        options.triesBatchSizes = true;
        return;
    }
    const auto bounds = option.contains(QLatin1Char('=')) ? boundsIn(option)
                                                          : std::optional(std::pair(option, optimization::Bounds()));
    if (!bounds || bounds->first.isEmpty())
        throw Misuse {
            OptimizeWords::tr("--batch is the name of an activity and sizes, like \"Check=5..20\", with whole "
                              "numbers from 1 on, or \"Check\", or \"all\", not '%1'.")
                .arg(option)};
    options.batchSizes[bounds->first] = bounds->second;
}

void addShifts(optimization::Options& options, const QString& option)
{
    const auto sign = option.lastIndexOf(QLatin1Char('='));
    const QString name = option.left(sign).trimmed(); // all of it without a sign
    QStringList calendars;
    for (const QString& calendar : sign < 0 ? QStringList() : option.mid(sign + 1).split(QLatin1Char(',')))
        calendars << calendar.trimmed();
    if (name.isEmpty() || calendars.contains(QString()))
        throw Misuse {OptimizeWords::tr("--shifts is the name of a pool and calendars, like \"Clerk=Early,Late\", or "
                                        "\"Clerk\", or \"all\", not '%1'.")
                          .arg(option)};
    optimization::ShiftsAsked& asked = name == QLatin1String("all") ? options.shiftsOfAll : options.shifts[name];
    asked.areMoved = asked.areMoved || sign < 0;
    asked.calendars << calendars;
}

std::vector<kernel::Discipline> disciplinesOf(const CommandLine& line)
{
    std::vector<kernel::Discipline> chosen;
    const QString list = line.value(QStringLiteral("disciplines"));
    if (list == QLatin1String("all"))
        return {kernel::allDisciplines.begin(), kernel::allDisciplines.end()};
    for (const QString& word : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto discipline = kernel::disciplineFromWord(word.trimmed());
        if (!discipline)
            throw Misuse {OptimizeWords::tr("--disciplines knows fifo, oldestCase, priority, earliestDue, "
                                            "shortestFirst, lifo, preemptivePriority and all, not '%1'.")
                              .arg(word.trimmed())};
        chosen.push_back(*discipline);
    }
    return chosen;
}

std::optional<bool> isHighestBest(const CommandLine& line)
{
    const QString option = QStringLiteral("better");
    if (!line.has(option))
        return std::nullopt;
    const QString word = line.value(option);
    if (word != QLatin1String("lower") && word != QLatin1String("higher"))
        throw Misuse {OptimizeWords::tr("--better is 'lower' or 'higher', not '%1'.").arg(word)};
    return word == QLatin1String("higher");
}

optimization::Options optimizationOptions(const CommandLine& line)
{
    optimization::Options options;
    options.run = runOptions(line);
    if (line.has(QStringLiteral("kpi")))
        options.kpi = line.value(QStringLiteral("kpi")).toStdString();
    options.isHighestBest = isHighestBest(line);
    for (const QString& pool : line.values(QStringLiteral("pool")))
        addPool(options, pool);
    options.disciplines = disciplinesOf(line);
    for (const QString& shifts : line.values(QStringLiteral("shifts")))
        addShifts(options, shifts);
    for (const QString& batch : line.values(QStringLiteral("batch")))
        addBatch(options, batch);
    options.allowsOverload = line.has(QStringLiteral("allow-overload"));
    if (const auto effort = wholeNumber(line, QStringLiteral("effort"), 1))
        options.mostReplications = *effort;
    if (const auto time = span(line, QStringLiteral("time")))
        options.time = double(*time) * 1e-6;
    return options;
}

void showPhase(optimization::Phase phase, std::int64_t made)
{
    const char* words[] = {QT_TRANSLATE_NOOP("cli", "Measuring how much work comes ..."),
        QT_TRANSLATE_NOOP("cli", "Looking for staffings: %1 replications"),
        QT_TRANSLATE_NOOP("cli", "Looking closer at the best: %1 replications"),
        QT_TRANSLATE_NOOP("cli", "Measuring them again with fresh random numbers: %1 replications")};
    const QString text = OptimizeWords::tr(words[std::size_t(phase)]);
    showProgress(text.contains(QLatin1String("%1")) ? text.arg(made) : text);
}

/// Each point of the front as a scenario of its own, behind what the file has.
void writeScenarios(const QString& path, const optimization::Outcome& outcome, const scenario::Scenario& base,
    const metamodel::Tree& model)
{
    QByteArray bytes;
    if (QFileInfo::exists(path))
        bytes = base::readFile(path);
    const scenario::Scenarios there = bytes.isEmpty() ? scenario::Scenarios() : scenario::readBpsim(bytes, model, path);
    int number = 0;
    for (const optimization::Point& point : outcome.front) {
        scenario::Scenario made = optimization::staffed(base, outcome.decisions, point.staffing);
        do
            made.id = QStringLiteral("staffing-%1").arg(++number);
        while (there.byName(made.id));
        made.name = staffingTitle(outcome, point.staffing);
        made.description.clear();
        made.observed.reset();
        made.inherits = there.byName(base.id) && *there.byName(base.id) == base ? base.id : QString();
        bytes = scenario::writeBpsim(bytes, made, model);
    }
    base::writeFileAtomically(path, bytes);
}

int optimizeWith(const CommandLine& line, optimization::Options options)
{
    const QString written = line.value(QStringLiteral("write"));
    if (!written.isEmpty() && QFileInfo(written).suffix().toLower() != QLatin1String("bpsim"))
        throw Misuse {OptimizeWords::tr("--write makes a file that ends in .bpsim, not '%1'.").arg(written)};
    const auto subject = subjectOf(line, line.files().front());
    if (!subject)
        return failed;
    options.progress = showPhase;
    const optimization::Outcome outcome = optimization::optimize(*subject->simulation, options);
    showProgress(QString());
    if (!written.isEmpty())
        writeScenarios(written, outcome, subject->chosen.scenario, *subject->model.tree);
    if (line.wantsJson())
        print(optimizationJson(outcome, subject->chosen.scenario));
    else
        print(optimizationText(outcome, subject->chosen.scenario));
    return done;
}

} // namespace

int optimize(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("optimize"),
        OptimizeWords::tr(
            "Looks for the staffings that are worth their money: none that is printed costs more than another without "
            "being better. All are simulated with the same random numbers, those near the best more often, and what is "
            "found once more with fresh ones. Cost is what people are paid for their hours of a week, busy or idle, "
            "and "
            "their overtime. Staffings that get more work than they can do are left out."));
    declareOptimize(line);
    return carryOut(line, arguments, 1, 1, [&] { return optimizeWith(line, optimizationOptions(line)); });
}

} // namespace millrace::app::cli
