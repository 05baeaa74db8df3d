// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"
#include "modeler/feel/scope.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace millrace::execution {

/// When a timer is due. Neither `at` nor `failure`: never (a cycle that is over, a timer that says nothing).
struct Due {
    std::optional<Microseconds> at; ///< perhaps in the past: at once, then
    std::string failure; ///< translated, UTF-8: why it cannot be computed; for Machine::fail()
};

/// Of ISO 8601: "PT10M", "2026-01-05T09:00:00+01:00", "R3/PT10M", "R/2026-01-05T09:00:00Z/P1D"; not valid for anything
/// else. Also durations as people type them ("10 min").
TimerSpec parseTimer(std::string_view text);

/// `now`: when the timer begins to run, or the repetition before was due. `fired`: how often it has fired
/// (Token::fired). Months count by the calendar, in UTC. Of a cycle: the first point of its rhythm later than `after`.
Due dueTime(const Program& program, const TimerSpec& timer, Microseconds now, int fired, const feel::Scope& scope,
    Microseconds after = std::numeric_limits<Microseconds>::min());

} // namespace millrace::execution
