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
/// Durations, arrivals, pools with their hours and queues, shares, and all else that is said; those without rows too.
std::vector<ScenarioTable> scenarioTexts(const ReportSubject& subject);

/// The ids of the elements that the scenario says something of, in the model's order; last those that it has not.
QStringList inOrderOf(const metamodel::Tree& model, const scenario::Scenario& scenario);

/// The scenario's values as tables of HTML: arrivals, pools with their hours, durations, shares.
QString scenarioTables(const ReportSubject& subject);
/// A distribution in words: "5 min to 40 min, usually 12 min; mean 19 min", "gamma, mean 16 min, standard deviation 3.7
/// min".
QString inWords(const kernel::Distribution& distribution);
/// The same of plain numbers: "triangular, mean 16, standard deviation 3.7".
QString numbersInWords(const kernel::Distribution& distribution);
/// "Mon–Fri 9:00–17:00" of the calendar with that id; "around the clock" where there is none.
QString hoursInWords(const scenario::Scenario& scenario, const QString& id);

} // namespace millrace::app::exporting
