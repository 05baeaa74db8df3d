// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"

#include <QTimeZone>
#include <array>
#include <vector>

namespace millrace::mining {

/// When the cases of a log began, as the clock on the wall of that zone told it.
struct CasesByHour {
    std::array<double, 24> hours {}; ///< cases, by hour of the day
    std::array<double, 7> weekdays {}; ///< cases, from Monday on
};
/// Cases of which no time is known do not count.
CasesByHour casesByHour(const log::ActivityLog& log, const QTimeZone& zone);

} // namespace millrace::mining
