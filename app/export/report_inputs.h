// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/report.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace millrace::app::exporting {

/// What the scenario says beside durations, arrivals, pools and shares, as pairs of what it is and its value: only what
/// is not as usual. Of the run, calendars, pools and their people, arrivals, elements, data of cases and limits.
std::vector<QStringList> furtherInputs(const ReportSubject& subject);

/// The scenario as a file of its own, BPSim, and the name under which it is found beside the model: "loan.bpsim".
QByteArray scenarioFile(const ReportSubject& subject);
QString scenarioFileName(const ReportSubject& subject);
/// What to do to get the same figures again: the command line, after what is to be saved where.
QString howToRepeat(const ReportSubject& subject);
QString commandToRepeat(const ReportSubject& subject);

} // namespace millrace::app::exporting
