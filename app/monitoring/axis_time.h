// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"

#include <QLocale>

namespace millrace::app::monitoring {

/// A moment in local time as an axis says it that covers `span`: the time of day with seconds below an hour, day and
/// time below three days, else the date with all digits of its year. Order and signs are the locale's.
QString axisTime(base::Microseconds time, base::Microseconds span, const QLocale& locale = QLocale());

} // namespace millrace::app::monitoring
