// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/tsv.h"

namespace millrace::app::simulation {

std::vector<QStringList> parseTsv(const QString& text)
{
    return parseSeparated(text, u'\t');
}

std::vector<QStringList> parseSeparated(const QString& text, QChar separator)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false, atStart = true, isOpen = false; // isOpen: a row has begun
    const auto endCell = [&] {
        row << cell;
        cell.clear();
        atStart = true;
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(row);
        row.clear();
        isOpen = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        isOpen = true;
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && atStart) {
            isQuoted = true;
            atStart = false;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
        } else {
            cell += c;
            atStart = false;
        }
    }
    if (isOpen)
        endRow();
    return rows;
}

QString toTsv(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells << cell;
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace millrace::app::simulation
