// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <QString>
#include <QStringList>

namespace millrace::scenario {

/// Reads working hours from iCalendar text (RFC 5545), as BPSim's calendars hold: VEVENTs that repeat WEEKLY (BYDAY) or
/// DAILY, with DTSTART and DTEND or DURATION; EXDATEs are holidays. Hours come in whole seconds, an end at midnight as
/// 24 hours, days in a row as one range. What it cannot express goes to `remarks`, translated.
Calendar calendarFromText(const QString& text, QStringList& remarks);

/// The same way round: for each range of hours one VEVENT that repeats weekly.
QString calendarToText(const Calendar& calendar);

} // namespace millrace::scenario
