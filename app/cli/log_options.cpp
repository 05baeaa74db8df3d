// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_options.h"

#include "app/cli/simulation_options.h"

#include <QCoreApplication>
#include <utility>

namespace millrace::app::cli {

namespace {

struct LogOptionWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QTimeZone logZone(const CommandLine& line)
{
    const QString name = line.value(QStringLiteral("zone"));
    // An unknown name may still be a rule of the system's kind, which nobody means here.
    if (!name.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(name.toUtf8()))
        throw Misuse {LogOptionWords::tr("--zone is a time zone like Europe/Berlin or UTC, not '%1'.").arg(name)};
    return name.isEmpty() ? QTimeZone::utc() : QTimeZone(name.toUtf8());
}

char logDelimiter(const CommandLine& line)
{
    const QString word = line.value(QStringLiteral("delimiter"));
    if (word.isEmpty())
        return 0;
    for (const auto& [name, letter] :
        {std::pair("comma", ','), std::pair("semicolon", ';'), std::pair("tab", '\t'), std::pair("bar", '|')})
        if (word == QLatin1String(name) || word == QLatin1Char(letter))
            return letter;
    throw Misuse {LogOptionWords::tr("--delimiter is comma, semicolon, tab or bar, not '%1'.").arg(word)};
}

} // namespace

void declareLogOptions(CommandLine& line)
{
    const auto option = [&](const char* name, const QString& description, const char* value) {
        line.option(QLatin1String(name), description, QLatin1String(value));
    };
    option("case", LogOptionWords::tr("the column of a CSV file that tells the case; so with the others:"), "COLUMN");
    option("activity", LogOptionWords::tr("the activity's name, as in the model"), "COLUMN");
    option("start", LogOptionWords::tr("when it began"), "COLUMN");
    option("end", LogOptionWords::tr("when it ended, or when the event was where there is a lifecycle"), "COLUMN");
    option("resource", LogOptionWords::tr("who did it"), "COLUMN");
    option("enabled", LogOptionWords::tr("when it could have begun"), "COLUMN");
    option("lifecycle", LogOptionWords::tr("what the event is: start, complete ..."), "COLUMN");
    option("instance", LogOptionWords::tr("what belongs together of start and complete"), "COLUMN");
    option("delimiter", LogOptionWords::tr("between the columns: comma, semicolon, tab or bar (found where not given)"),
        "WORD");
    option(
        "dates", LogOptionWords::tr("day or month first, in dates like 03/04/2026 (found where they tell)"), "dmy|mdy");
    option("zone",
        LogOptionWords::tr("the time zone of hours, and of times without one, like Europe/Berlin (UTC is the usual)"),
        "ZONE");
}

log::ReadOptions logReadOptions(const CommandLine& line)
{
    log::ReadOptions options;
    const std::pair<const char*, QString log::CsvColumns::*> columns[] = {{"case", &log::CsvColumns::caseId},
        {"activity", &log::CsvColumns::activity}, {"start", &log::CsvColumns::start}, {"end", &log::CsvColumns::end},
        {"resource", &log::CsvColumns::resource}, {"enabled", &log::CsvColumns::enabled},
        {"lifecycle", &log::CsvColumns::lifecycle}, {"instance", &log::CsvColumns::instance}};
    for (const auto& [name, column] : columns)
        options.columns.*column = line.value(QLatin1String(name));
    options.howToSay = LogOptionWords::tr("The options --case, --activity, --start, --end and --resource say it, each "
                                          "with the name of its column: --case 'Order number'.");
    options.delimiter = logDelimiter(line);
    options.zone = logZone(line);
    const QString dates = line.value(QStringLiteral("dates"));
    if (dates == QLatin1String("dmy"))
        options.dateOrder = log::DateOrder::DayFirst;
    else if (dates == QLatin1String("mdy"))
        options.dateOrder = log::DateOrder::MonthFirst;
    else if (!dates.isEmpty())
        throw Misuse {LogOptionWords::tr("--dates is dmy or mdy, not '%1'.").arg(dates)};
    return options;
}

} // namespace millrace::app::cli
