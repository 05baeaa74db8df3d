// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <vector>

namespace millrace::app::simulation {

/// One number of a scenario that is worth a slider: how many people a pool has, how many cases come, which share takes
/// a way. Values are people, cases in a unit of time, and shares of 0 to 1.
struct Lever {
    enum class Kind { Capacity, ArrivalRate, Share };
    Kind kind = Kind::Capacity;
    QString id; ///< of the pool, the start event (may be empty), or the sequence flow
    QString otherId; ///< Share: the flow that takes the rest
    QString caption; ///< "Credit officers", "Cases per day", "Complete? yes"
    double low = 0;
    double high = 1;
    double step = 1;
    double unitSeconds = 1; ///< ArrivalRate: the length of its unit of time
    double base = 0; ///< in the scenario that it was made of
    bool isAssumed = false; ///< neither scenario says anything of it
    bool isNew = false; ///< there is nothing of the kind in the base: no value to be compared with
};

/// All pools of `now`, then the arrivals, then the splits with two ways out, in the order of the model; their ranges
/// and base values are those of `base`, so that they stay while `now` changes.
std::vector<Lever> leversOf(
    const scenario::Scenario& base, const scenario::Scenario& now, const metamodel::Tree& model);

double valueOf(const Lever& lever, const scenario::Scenario& scenario);
/// Changes the scenario; the base's value gives back exactly what `base` says.
void apply(const Lever& lever, double value, const scenario::Scenario& base, scenario::Scenario& scenario);
/// The value as shown: "7", "48", "80 %".
QString leverText(const Lever& lever, double value);

} // namespace millrace::app::simulation
