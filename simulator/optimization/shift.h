// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <QString>
#include <optional>
#include <vector>

namespace millrace::optimization {

using base::Microseconds;

/// Hours that the people of a pool may keep.
struct Shift {
    QString name; ///< "Office", "1 h earlier"; translated
    /// The people are spread over them as evenly as can be, the first ones first; one mostly. Empty: the hours that
    /// they have.
    std::vector<scenario::Calendar> calendars {};
    bool operator==(const Shift&) const = default;
};

/// The calendar with every day's work begun and ended later (earlier where negative), and its last hours ended later
/// yet by `longer` (sooner where negative). None where a day would not begin on its own date any more, or no hours or
/// more than 24 would be left.
std::optional<scenario::Calendar> moved(scenario::Calendar calendar, Microseconds later, Microseconds longer);

/// What is tried of a pool's own hours: an hour or two earlier or later, an hour longer or shorter, or half of the
/// people earlier and half later. Calendars get ids that the scenario does not have, or has with the same hours.
std::vector<Shift> variationsOf(const scenario::Calendar& own, const scenario::Scenario& scenario);

/// The pool's people keep these hours from now on, but for those who have hours of their own; calendars that the
/// scenario lacks are added.
void assign(const Shift& shift, scenario::Scenario& scenario, scenario::Pool& pool);

/// Hours that one who keeps it is paid in a week, without holidays: of several calendars their mean; of none those of
/// the whole week.
double weeklyHours(const Shift& shift);

} // namespace millrace::optimization
