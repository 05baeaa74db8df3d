// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/report.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace millrace::app::exporting {

/// Plain texts, with the column `Source` where anybody said where numbers are from.
struct ScenarioTable {
    QStringList header;
    std::vector<QStringList> rows;
};
/// Durations, arrivals, pools with their hours and queues, shares; those without rows too.
std::vector<ScenarioTable> scenarioTexts(const ReportSubject& subject);

/// The scenario's values as tables of HTML: arrivals, pools with their hours, durations, shares.
QString scenarioTables(const ReportSubject& subject);
/// A distribution in words: "triangular, mean 16 min, standard deviation 3.7 min".
QString inWords(const kernel::Distribution& distribution);

} // namespace millrace::app::exporting
