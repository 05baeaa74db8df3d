// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <QString>
#include <vector>

namespace millrace::scenario {

/// What is wrong with a calendar's text, or not understood.
struct CalendarRemark {
    QString text; ///< translated
    int line = 0; ///< of the text, from 0
};

/// Reads working hours from iCalendar text (RFC 5545), as BPSim's calendars hold: VEVENTs that repeat WEEKLY (BYDAY) or
/// DAILY, with DTSTART and DTEND or DURATION; EXDATEs are holidays; what happens once, and RDATEs, are hours at
/// their dates, where other events say those of the week. Hours come in whole seconds, an end at midnight as
/// 24 hours, days in a row as one range. Days of all-day events that happen once, or every year, are holidays where
/// other events say the hours, or where they say that somebody is busy (TRANSP, X-MICROSOFT-CDO-BUSYSTATUS); without an
/// end, for 30 years. With `daysAreFree` they always are, as in calendars that say nothing but holidays. What it cannot
/// express goes to `remarks`.
Calendar calendarFromText(const QString& text, std::vector<CalendarRemark>& remarks, bool daysAreFree = false);

/// The same way round: for each range of hours one VEVENT that repeats weekly.
QString calendarToText(const Calendar& calendar);

} // namespace millrace::scenario
