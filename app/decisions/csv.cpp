// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/csv.h"

#include "app/simulation/tsv.h"

#include <algorithm>

namespace millrace::app::decisions {

namespace {

std::optional<std::vector<QStringList>> cutAt(const QString& text, QChar separator)
{
    auto rows = simulation::parseSeparated(text, separator);
    const bool isTable = rows.size() > 1 && rows.front().size() > 1
        && std::all_of(rows.begin(), rows.end(), [&](const auto& one) { return one.size() == rows.front().size(); });
    return isTable ? std::optional(std::move(rows)) : std::nullopt;
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
