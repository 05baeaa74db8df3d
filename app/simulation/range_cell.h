// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_rows.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <optional>

namespace millrace::app::simulation {

// The cell "Could be": how far a number may be off, as low / likely / high.

/// Which number of the scenario the row's range is kept beside: by whose id, and what of it.
scenario::Ranges::key_type rangeKeyOf(const scenario::Scenario& scenario, const InputRow& row);

/// "8 / 12 / 20"; of shares "60 / 70 / 75 %"; empty where nobody said. Times are in that unit and without its name.
QString rangeText(const scenario::Scenario& scenario, const scenario::Ranges::key_type& of, double unitSeconds);

/// Writes "8 / 12 / 20", or "8 / 20", which leaves the number that the scenario has as the likely one; also with dots
/// or "to" between. Empty takes the range away. Words of what is wrong; empty where it was taken.
QString writeRange(
    scenario::Scenario& scenario, const scenario::Ranges::key_type& of, const QString& text, double unitSeconds);

} // namespace millrace::app::simulation
