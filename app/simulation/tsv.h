// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace millrace::app::simulation {

// Tables on the clipboard as spreadsheets write and read them: a line a row, tabs between cells; a cell with a tab, a
// line break or a quote in it stands in quotes, which are doubled inside.

std::vector<QStringList> parseTsv(const QString& text);
/// The same, cut at another character: CSV (RFC 4180) at commas or semicolons.
std::vector<QStringList> parseSeparated(const QString& text, QChar separator);
QString toTsv(const std::vector<QStringList>& rows); ///< each row ends with a line break

} // namespace millrace::app::simulation
