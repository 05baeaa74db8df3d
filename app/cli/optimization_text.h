// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/optimization.h"

#include <QJsonObject>
#include <QString>

namespace millrace::app::cli {

/// What a search for staffings came to, for people: bounds, today's staffing and the front as tables.
QString optimizationText(const optimization::Outcome& outcome, const scenario::Scenario& scenario);
/// The same for programs; times in seconds.
QJsonObject optimizationJson(const optimization::Outcome& outcome, const scenario::Scenario& scenario);
/// "Clerk 7, Officer 6", with the order of queues where that was looked for too.
QString staffingTitle(const optimization::Outcome& outcome, const optimization::Staffing& staffing);

} // namespace millrace::app::cli
