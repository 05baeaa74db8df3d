// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"
#include "modeler/feel/value.h"

#include <QString>

namespace millrace::app::execution {

/// A point in time as people say it: "today 09:31:07", "yesterday 16:02:10", "18 Nov 09:14:00", with the year where it
/// is another one. In local time.
QString momentText(base::Microseconds time, base::Microseconds now);
/// How long something lasts, roughly: "just now", "5 min", "3 h", "2 days". Below 0 counts as 0.
QString ageText(base::Microseconds length);
/// When something is due: "due in 5 min", "overdue since 2 days".
QString dueText(base::Microseconds due, base::Microseconds now);
/// A variable's value for reading: texts without quotes, yes and no, numbers in the locale's way; JSON for the rest.
QString valueText(const feel::Value& value);
/// "text", "number", "yes or no" ...
QString typeText(const feel::Value& value);
/// "amount: 200 000, complete: yes"; with `before` only what differs, as "amount: 1 → 2".
QString changesText(const feel::Context& variables, const feel::Context& before);

} // namespace millrace::app::execution
