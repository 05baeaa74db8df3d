// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/goal.h"

#include <QString>

namespace millrace::app::cli {

/// A value of the figure that is aimed at, as people read it: "2.9 h", "88.0 %", "12.50 a day".
QString goalText(const optimization::Goal& goal, double value);
/// Its name as options take it, without "process.".
QString goalName(const optimization::Goal& goal);

} // namespace millrace::app::cli
