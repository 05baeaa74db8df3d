// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/log_columns.h"

#include "engine/log/log_time.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(LogColumns)
};

constexpr qsizetype mostQuoted = 40;

QString quoted(const QString& text)
{
    return QStringLiteral("'%1'").arg(text.simplified().left(mostQuoted));
}

QSet<QString> simplifiedNames(const QStringList& names)
{
    QSet<QString> made;
    for (const QString& name : names)
        made.insert(name.simplified());
    return made;
}

QStringList cellsOf(const log::CsvPreview& preview, const QString& column)
{
    QStringList cells;
    const qsizetype index = preview.header.indexOf(column);
    for (const QStringList& row : preview.rows)
        if (index >= 0 && index < row.size() && !row[index].trimmed().isEmpty())
            cells << row[index].simplified();
    return cells;
}

qsizetype knownIn(const QStringList& cells, const QSet<QString>& names)
{
    return std::count_if(cells.begin(), cells.end(), [&](const QString& cell) { return names.contains(cell); });
}

QString doubtAboutTimes(const log::CsvPreview& preview, const log::ReadOptions& options, const QString& column)
{
    const QStringList cells = cellsOf(preview, column);
    for (const QString& cell : cells) {
        const std::string text = cell.toStdString();
        if (!log::isNoTime(text)
            && !log::parseLogTime(text, options.dateOrder.value_or(log::DateOrder::DayFirst), options.zone))
            return ColumnWords::tr("Column %1 holds %2, which is no point in time like 2026-01-31 14:05 or 31.01.2026 "
                                   "14:05. Choose another column.")
                .arg(quoted(column), quoted(cell));
    }
    return cells.isEmpty() ? ColumnWords::tr("Column %1 is empty: it tells no times.").arg(quoted(column)) : QString();
}

} // namespace

log::CsvPreview guessed(log::CsvPreview preview, const QStringList& activities)
{
    log::CsvColumns& columns = preview.columns;
    const QSet<QString> names = simplifiedNames(activities);
    qsizetype most = knownIn(cellsOf(preview, columns.activity), names);
    for (const QString& title : std::as_const(preview.header)) {
        const qsizetype known = knownIn(cellsOf(preview, title), names);
        if (known > most) {
            most = known;
            columns.activity = title;
        }
    }
    const auto isTaken = [&](const QString& title) {
        return title == columns.activity || title == columns.start || title == columns.end || title == columns.resource;
    };
    if (columns.caseId == columns.activity)
        columns.caseId.clear();
    for (const QString& title : std::as_const(preview.header)) {
        if (!columns.caseId.isEmpty())
            break;
        const QStringList cells = cellsOf(preview, title);
        const auto different = QSet<QString>(cells.begin(), cells.end()).size();
        if (!isTaken(title) && different > 1 && different < cells.size())
            columns.caseId = title;
    }
    return preview;
}

QStringList doubtsAbout(const log::CsvPreview& preview, const log::ReadOptions& options, const QStringList& activities)
{
    const log::CsvColumns& columns = options.columns;
    QStringList doubts;
    if (columns.caseId.isEmpty())
        doubts << ColumnWords::tr("Say which column tells the case: an order's number, a claim's ...");
    if (columns.activity.isEmpty())
        doubts << ColumnWords::tr("Say which column tells the activity, by its name in the diagram.");
    if (columns.start.isEmpty() && columns.end.isEmpty())
        doubts << ColumnWords::tr("Say which column tells when it ended, or when it began.");
    if (!doubts.isEmpty())
        return doubts;
    if (columns.caseId == columns.activity)
        return {ColumnWords::tr("Case and activity are the same column: choose another one for one of them.")};
    const QStringList cases = cellsOf(preview, columns.caseId);
    if (cases.size() > 2 && QSet<QString>(cases.begin(), cases.end()).size() == cases.size())
        doubts << ColumnWords::tr(
            "Each row would be a case of its own: %1 is another in every row. Does another column "
            "tell the case?")
                      .arg(quoted(columns.caseId));
    const QStringList done = cellsOf(preview, columns.activity);
    if (!done.isEmpty() && knownIn(done, simplifiedNames(activities)) == 0 && columns.element.isEmpty())
        doubts << ColumnWords::tr("No activity of the diagram is in column %1, which holds %2: names have to be the "
                                  "same.")
                      .arg(quoted(columns.activity), quoted(done.front()));
    for (const QString& column : {columns.start, columns.end, columns.enabled})
        if (!column.isEmpty())
            if (const QString doubt = doubtAboutTimes(preview, options, column); !doubt.isEmpty())
                doubts << doubt;
    return doubts;
}

} // namespace millrace::app::simulation
