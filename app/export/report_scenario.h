// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/report.h"

#include <QString>

namespace millrace::app::exporting {

/// The scenario's values as tables of HTML: arrivals, pools with their hours, durations, shares.
QString scenarioTables(const ReportSubject& subject);
/// A distribution in words: "triangular, mean 16 min, standard deviation 3.7 min".
QString inWords(const kernel::Distribution& distribution);

} // namespace millrace::app::exporting
