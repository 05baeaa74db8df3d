// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/working_calendar.h"

#include <QTimeZone>
#include <vector>

namespace millrace::mining {

using base::Microseconds;

/// Hours of the week in which something happens, as found from when it did.
struct FoundHours {
    std::vector<kernel::WeeklyHours> hours; ///< local; empty: around the clock, or too little to tell
    Microseconds precision = 0; ///< their ends are whole multiples of it; 0: there was too little to tell
};

/// The hours in which things begin and end (ends count for the moment just before). The week is divided into quarters
/// of an hour, half hours or hours, as fine as eight moments in each busy one allow; days are taken together where even
/// hours are too sparse. A gap is a gap where, at the usual rate, as many moments would have come into it that none at
/// all is unlikely (below 0.1 % anywhere in a week), exceptions apart (a tenth of the usual, in a break of less than
/// two hours 2 %). A day is as the others where it has too little to tell a difference. Gaps shorter than `shortestGap`
/// are none. Fewer than 40 moments tell nothing.
FoundHours findWeeklyHours(const std::vector<Microseconds>& begins, const std::vector<Microseconds>& ends,
    const QTimeZone& zone = QTimeZone::utc(), Microseconds shortestGap = 0);

/// In words: "Mon-Fri 9:00-17:00, Sat 9:00-12:00"; translated.
QString hoursText(const std::vector<kernel::WeeklyHours>& hours);

} // namespace millrace::mining
