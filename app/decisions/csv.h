// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

namespace millrace::app::decisions {

/// Rows and cells of a text that is CSV (RFC 4180; cut at commas or semicolons): several lines with the same number of
/// cells, at least two, and no tabs. Nothing for any other text.
std::optional<std::vector<QStringList>> parseCsv(const QString& text);

} // namespace millrace::app::decisions
