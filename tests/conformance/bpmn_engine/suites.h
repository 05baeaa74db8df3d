// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/conformance/report.h"

#include <QJsonArray>
#include <QString>

namespace millrace::conformance {

/// A folder with expected.json: processes whose scripts are abstract words ("SCRIPT_task1": note that this task ran;
/// "WAIT_TEN_SECONDS"; "THROW_ERROR" ...), with the words that a run has to leave behind, in any order; and models that
/// must be refused. Every script task is done by the runner, as a worker would.
Report runTraces(const QString& folder, const QJsonArray& rows);

/// A folder with outcomes.json: processes that are driven to their end by one policy (what is due, then people's tasks,
/// work for others, messages and signals, and when nothing else is left the clock), with the activities that were
/// completed and cancelled on the way, in any order. Rows of other classes than "ended", and models that name Java
/// classes or beans or have scripts in other languages than FEEL, are skipped.
Report runOutcomes(const QString& folder, const QJsonArray& rows);

} // namespace millrace::conformance
