// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <vector>

namespace millrace::app::simulation {

/// One input that two scenarios of a model do not share, in words for the user: "Clerks: people", "2", "3". A side
/// that says nothing is a dash.
struct InputDifference {
    QString what;
    QString before;
    QString after;
    bool operator==(const InputDifference&) const = default;
};

/// All of them: pools first, then element by element in the order in which cases pass them, then the target. How it is
/// measured (replications, seed, warm-up) is left out, and so is what the model has no longer.
std::vector<InputDifference> differencesOf(
    const scenario::Scenario& before, const scenario::Scenario& after, const metamodel::Tree& model);

/// The activities, events and ways out that one of two models has and the other has not, told by their ids.
std::vector<InputDifference> stepDifferencesOf(const metamodel::Tree& before, const metamodel::Tree& after);

} // namespace millrace::app::simulation
