// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/log_options.h"
#include "app/cli/simulation_options.h"
#include "engine/log/activity_log_writer.h"
#include "engine/log/log_filter.h"
#include "engine/log/log_summary.h"
#include "modeler/base/failure.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

namespace millrace::app::cli {

namespace {

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr std::size_t mostRows = 20; // of a table for people; JSON has all

QString tableName(const std::vector<std::string>& table, std::int32_t index)
{
    return index < 0 ? QStringLiteral("?") : QString::fromStdString(table[std::size_t(index)]);
}

QJsonObject countsOf(const std::map<std::int32_t, std::int64_t>& counts, const std::vector<std::string>& table)
{
    QJsonObject object;
    for (const auto& [index, count] : counts)
        object.insert(tableName(table, index), qint64(count));
    return object;
}

QJsonValue timeOf(log::Microseconds time)
{
    return time == log::unknownTime ? QJsonValue(QJsonValue::Null) : QJsonValue(base::formatDateTime(time));
}

QJsonObject infoJson(const log::ActivityLog& log, const log::LogSummary& summary)
{
    QJsonArray follows;
    for (const auto& [pair, following] : summary.follows)
        follows.append(QJsonObject {{QStringLiteral("from"), tableName(log.activities, pair.first)},
            {QStringLiteral("to"), tableName(log.activities, pair.second)},
            {QStringLiteral("count"), qint64(following.count)},
            {QStringLiteral("meanTime"),
                following.timed > 0 ? QJsonValue(following.meanSeconds) : QJsonValue(QJsonValue::Null)}});
    QJsonArray variants;
    for (const log::VariantCount& variant : summary.variants) {
        QJsonArray names;
        for (const std::int32_t activity : variant.activities)
            names.append(tableName(log.activities, activity));
        variants.append(
            QJsonObject {{QStringLiteral("activities"), names}, {QStringLiteral("cases"), qint64(variant.cases)}});
    }
    QJsonArray problems;
    for (const base::Problem& problem : log.problems)
        problems.append(toJson(problem));
    return {{QStringLiteral("cases"), qint64(summary.cases)}, {QStringLiteral("events"), qint64(summary.events)},
        {QStringLiteral("instances"), qint64(summary.instances)},
        {QStringLiteral("variants"), qint64(summary.variants.size())}, {QStringLiteral("variantList"), variants},
        {QStringLiteral("activities"), countsOf(summary.activities, log.activities)},
        {QStringLiteral("resources"), countsOf(summary.resources, log.resources)},
        {QStringLiteral("starts"), countsOf(summary.starts, log.activities)},
        {QStringLiteral("ends"), countsOf(summary.ends, log.activities)}, {QStringLiteral("dfg"), follows},
        {QStringLiteral("first"), timeOf(summary.first)}, {QStringLiteral("last"), timeOf(summary.last)},
        {QStringLiteral("cycleTime"),
            QJsonObject {{QStringLiteral("mean"), summary.meanCycleSeconds},
                {QStringLiteral("median"), summary.medianCycleSeconds}}},
        {QStringLiteral("problems"), problems}};
}

/// The rows with the highest counts, and how many there are beside.
QString countTable(QStringList header, QList<QPair<qint64, QStringList>> rows)
{
    std::ranges::stable_sort(rows, std::greater(), &QPair<qint64, QStringList>::first);
    QList<QStringList> shown;
    for (const auto& [count, cells] : rows)
        if (std::size_t(shown.size()) < mostRows)
            shown.append(QStringList {QLocale().toString(count)} + cells);
    header.prepend(LogWords::tr("times"));
    QString text = table(header, shown, {0});
    if (rows.size() > shown.size())
        text += QLatin1Char('\n') + LogWords::tr("... and %n more", nullptr, int(rows.size() - shown.size()));
    return text;
}

QString infoText(const log::ActivityLog& log, const log::LogSummary& summary)
{
    const QLocale locale;
    QStringList parts;
    parts << LogWords::tr("%1 cases, %2 events, %3 activities, %4 variants")
                 .arg(locale.toString(qint64(summary.cases)), locale.toString(qint64(summary.events)),
                     locale.toString(qint64(summary.activities.size())),
                     locale.toString(qint64(summary.variants.size())));
    if (summary.first != log::unknownTime)
        parts << LogWords::tr("from %1 to %2; a case takes %3 on average, half of them at most %4")
                     .arg(base::formatDateTime(summary.first), base::formatDateTime(summary.last),
                         results::readableDuration(summary.meanCycleSeconds),
                         results::readableDuration(summary.medianCycleSeconds));
    QList<QPair<qint64, QStringList>> activities;
    for (const auto& [activity, count] : summary.activities)
        activities.append({count, {tableName(log.activities, activity)}});
    parts << QString() << countTable({LogWords::tr("activity")}, activities);
    QList<QPair<qint64, QStringList>> follows;
    for (const auto& [pair, following] : summary.follows)
        follows.append({following.count,
            {tableName(log.activities, pair.first) + QStringLiteral(" \u2192 ")
                    + tableName(log.activities, pair.second),
                following.timed > 0 ? results::readableDuration(following.meanSeconds) : QString(QChar(0x2013))}});
    parts << QString() << countTable({LogWords::tr("follows"), LogWords::tr("after")}, follows);
    QList<QPair<qint64, QStringList>> variants;
    for (const log::VariantCount& variant : summary.variants) {
        QStringList names;
        for (const std::int32_t activity : variant.activities)
            names << tableName(log.activities, activity);
        variants.append({variant.cases, {names.join(QStringLiteral(", "))}});
    }
    parts << QString() << countTable({LogWords::tr("variant")}, variants);
    return parts.join(QLatin1Char('\n'));
}

log::ActivityLog readLog(const CommandLine& line)
{
    log::ActivityLog log = log::readActivityLog(line.files()[0], logReadOptions(line));
    complain(log.problems, line.files()[0]);
    return log;
}

int infoOf(const CommandLine& line)
{
    const log::ActivityLog log = readLog(line);
    const log::LogSummary summary = log::summarize(log);
    if (line.wantsJson())
        print(infoJson(log, summary));
    else
        print(infoText(log, summary));
    return done;
}

/// Writes it, and says what was written.
int written(const CommandLine& line, const log::ActivityLog& log)
{
    log::writeActivityLog(log, line.files()[1]);
    const qint64 instances = qint64(log.instanceCount());
    if (line.wantsJson())
        print(QJsonObject {{QStringLiteral("file"), line.files()[1]},
            {QStringLiteral("cases"), qint64(log.cases.size())}, {QStringLiteral("instances"), instances}});
    else
        print(LogWords::tr("%1: %2 cases with %3 activities")
                  .arg(line.files()[1], QLocale().toString(qint64(log.cases.size())), QLocale().toString(instances)));
    return done;
}

std::optional<log::Microseconds> momentOf(const CommandLine& line, const QString& option)
{
    if (!line.has(option))
        return std::nullopt;
    const QString text = line.value(option);
    const auto moment = log::parseLogTime(text.toStdString());
    if (!moment)
        throw Misuse {
            LogWords::tr("--%1 is a date, or a date and time, like 2026-01-05T09:00:00Z, not '%2'.").arg(option, text)};
    return moment;
}

log::LogFilter filterOf(const CommandLine& line)
{
    log::LogFilter filter;
    const std::pair<const char*, std::vector<std::string> log::LogFilter::*> lists[]
        = {{"with", &log::LogFilter::with}, {"without", &log::LogFilter::without}, {"keep", &log::LogFilter::keep},
            {"drop", &log::LogFilter::drop}, {"by", &log::LogFilter::resources}, {"only", &log::LogFilter::cases}};
    for (const auto& [option, list] : lists)
        for (const QString& name : line.values(QLatin1String(option)))
            (filter.*list).push_back(name.toStdString());
    filter.from = momentOf(line, QStringLiteral("from"));
    filter.until = momentOf(line, QStringLiteral("until"));
    filter.atLeast = span(line, QStringLiteral("at-least"));
    filter.atMost = span(line, QStringLiteral("at-most"));
    filter.variants = wholeNumber(line, QStringLiteral("variants"), 1);
    filter.first = wholeNumber(line, QStringLiteral("first"), 1);
    filter.onlyCompleted = line.has(QStringLiteral("completed"));
    return filter;
}

int filterWith(const CommandLine& line)
{
    const log::LogFilter filter = filterOf(line);
    log::ActivityLog log = readLog(line);
    for (const std::string& name : log::unknownNames(filter, log))
        complain(LogWords::tr("%1: warning: '%2' stands nowhere in the log.")
                     .arg(line.files()[0], QString::fromStdString(name)));
    return written(line, log::filtered(std::move(log), filter));
}

void declareFilter(CommandLine& line)
{
    const auto option = [&](const char* name, const QString& description, const char* value) {
        line.option(QLatin1String(name), description, QLatin1String(value));
    };
    option("from", LogWords::tr("cases that begin then or later"), "TIME");
    option("until", LogWords::tr("cases that end then or before"), "TIME");
    option("with", LogWords::tr("cases with that activity (again: with each of them)"), "ACTIVITY");
    option("without", LogWords::tr("cases without that activity (again: with none of them)"), "ACTIVITY");
    option("keep", LogWords::tr("of each case that activity alone (again: these)"), "ACTIVITY");
    option("drop", LogWords::tr("all activities but that (again: but these)"), "ACTIVITY");
    option("by", LogWords::tr("cases in which that person or pool did something (again: or that)"), "RESOURCE");
    option("only", LogWords::tr("the case with that id (again: and that)"), "CASE");
    for (const char* name : {"with", "without", "keep", "drop", "by", "only"})
        line.mayRepeat(QLatin1String(name));
    option("at-least", LogWords::tr("cases that took so long or longer, like 2d or PT8H"), "D");
    option("at-most", LogWords::tr("cases that took no longer"), "D");
    option("variants", LogWords::tr("cases of the N most frequent variants"), "N");
    option("first", LogWords::tr("the first N cases"), "N");
    option("completed", LogWords::tr("only what was completed"), "");
}

int guarded(CommandLine& line, const QStringList& arguments, int files, int (*work)(const CommandLine&))
{
    declareLogOptions(line);
    line.offersJson();
    return carryOut(line, arguments, files, files, [&] { return work(line); });
}

int logInfo(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("log info"),
        LogWords::tr(
            "Counts what an event log holds: cases, events, activities, who did them, what follows on what, and "
            "the variants: the ways that cases went."));
    line.takes(QStringLiteral("LOG"), LogWords::tr("what happened: .xes or .csv"));
    line.example(QStringLiteral("orders.xes"), LogWords::tr("the most frequent of each"));
    line.example(QStringLiteral("orders.csv --case Order --activity Step --end \"Done at\" --format json"),
        LogWords::tr("columns of other names; all there is, for a script"));
    return guarded(line, arguments, 1, infoOf);
}

int logConvert(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("log convert"),
        LogWords::tr("Writes an event log in the format that OUT's ending names: .xes or .csv. Of a log in CSV the "
                     "columns are found by their usual names, or told."));
    line.takes(QStringLiteral("LOG"), LogWords::tr("what happened: .xes or .csv"));
    line.takes(QStringLiteral("OUT"), LogWords::tr("the file to write: .xes or .csv"));
    line.example(QStringLiteral("orders.csv orders.xes"), LogWords::tr("for a tool that reads XES"));
    return guarded(line, arguments, 2, [](const CommandLine& given) { return written(given, readLog(given)); });
}

int logFilter(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("log filter"),
        LogWords::tr("Writes a part of an event log: the cases for which all holds that is asked for, and of them the "
                     "activities that are asked for."));
    line.takes(QStringLiteral("LOG"), LogWords::tr("what happened: .xes or .csv"));
    line.takes(QStringLiteral("OUT"), LogWords::tr("the file to write: .xes or .csv"));
    declareFilter(line);
    line.example(QStringLiteral("orders.xes slow.xes --at-least 10d --with Complain"),
        LogWords::tr("cases that took ten days and had a complaint"));
    line.example(QStringLiteral("orders.csv usual.csv --variants 5 --from 2026-01-01"),
        LogWords::tr("the five most frequent ways since the new year"));
    return guarded(line, arguments, 2, filterWith);
}

} // namespace

int eventLog(const QStringList& arguments)
{
    const std::pair<const char*, Run> all[] = {{"info", logInfo}, {"convert", logConvert}, {"filter", logFilter}};
    for (const auto& [name, run] : all)
        if (!arguments.isEmpty() && arguments.front() == QLatin1String(name))
            return run(arguments.mid(1));
    const QString usage = LogWords::tr("Usage: millrace-cli log COMMAND [arguments]\n\n"
                                       "  info     counts what an event log holds\n"
                                       "  convert  writes it in another format\n"
                                       "  filter   writes a part of it\n\n"
                                       "millrace-cli log COMMAND --help says more, with examples.");
    if (!arguments.isEmpty()
        && (arguments.front() == QLatin1String("--help") || arguments.front() == QLatin1String("-h"))) {
        print(usage);
        return done;
    }
    complain(arguments.isEmpty() ? usage
                                 : LogWords::tr("millrace-cli log: there is no command '%1'.").arg(arguments.front())
                + QLatin1Char('\n') + usage);
    return misused;
}

} // namespace millrace::app::cli
