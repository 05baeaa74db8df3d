// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/csv.h"

#include <algorithm>

namespace millrace::app::decisions {

namespace {

std::optional<std::vector<QStringList>> cutAt(const QString& text, QChar separator)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false, wasQuoted = false;
    const auto endCell = [&] {
        row << cell;
        cell.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            isQuoted = wasQuoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows.push_back(row);
            row.clear();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        rows.push_back(row);
    }
    const bool isTable = !isQuoted && rows.size() > 1 && rows.front().size() > 1
        && std::all_of(rows.begin(), rows.end(), [&](const auto& one) { return one.size() == rows.front().size(); });
    return isTable ? std::optional(rows) : std::nullopt;
}

} // namespace

std::optional<std::vector<QStringList>> parseCsv(const QString& text)
{
    if (text.contains(u'\t'))
        return std::nullopt;
    const auto semicolons = cutAt(text, u';');
    return semicolons ? semicolons : cutAt(text, u',');
}

} // namespace millrace::app::decisions
