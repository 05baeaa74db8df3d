// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"
#include "simulator/scenario/scenario.h"

#include <vector>

namespace millrace::scenario {

/// The order of a pool's queue where a BPSim file does not say it, which standard BPSim cannot: by priority where
/// activities that take from the pool have one, else first come, first served.
kernel::Discipline impliedDiscipline(const Scenario& scenario, const QString& poolId);

/// Several intervals of arrivals, each valid in the hours of a calendar (of whole hours).
struct ValidInterval {
    Distribution interval;
    const Calendar* calendar = nullptr; ///< null: wherever no other is valid
};
/// Whether they differ in their scale alone.
bool areAlike(const std::vector<ValidInterval>& intervals);
/// The first of the intervals, and the rate by the hour of the week relative to it (see Arrivals): that of the others'
/// means, whatever their shape. Empty where one of them, or a calendar, is none that can be. Hours are those of the
/// calendars' zone, of UTC where they have several.
std::vector<double> ratesOf(const std::vector<ValidInterval>& intervals);
QByteArray zoneOf(const std::vector<ValidInterval>& intervals);

} // namespace millrace::scenario
