// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/run/simulation.h"
#include "simulator/scenario/scenarios.h"

#include <map>
#include <memory>
#include <span>

namespace millrace::run {

/// Who does the work of a model of which no scenario says so: each lane, or the pool on the diagram where that has
/// none, is a pool around the clock. A value: the same people through all what-ifs, so that these can be held against
/// one another.
struct AssumedStaff {
    std::vector<scenario::Pool> pools;
    std::map<QString, QString> doneBy; ///< id of the pool, by that of the activity
    bool areLanes = true;
    QString words; ///< what is assumed and why, translated
    bool operator==(const AssumedStaff&) const = default;
};

/// As many people in each as the work under the `basis` keeps busy for four fifths of their time at most, so that
/// nothing that nobody said makes a queue grow without end; one, where flow analysis cannot tell. Null where one of the
/// scenarios (`all`, and the basis) names people, or the process that is simulated has neither lanes nor a pool on the
/// diagram with work for people.
std::shared_ptr<const AssumedStaff> assumedStaff(
    const Model& model, const scenario::Scenario& basis, std::span<const scenario::Found> all = {});

/// The scenario with these people, where it names none itself; null: as it is.
scenario::Scenario staffed(scenario::Scenario scenario, const AssumedStaff* staff);

} // namespace millrace::run
