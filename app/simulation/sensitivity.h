// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/tornado_bars.h"
#include "app/simulation/variant_runs.h"

#include <QString>

namespace millrace::app::simulation {

/// One input of a scenario, tried lower and higher while all others stay: which of them the cycle time hangs on.
struct Sensitivity {
    QString id; ///< of the element that the input is said of
    QString name; ///< as the user reads it: "Assess eligibility", "Complete? yes"
    scenario::Scenario low, high;
};

/// Times, and intervals of arrivals, a tenth lower and higher; shares of splits with two ways by ten points. Only what
/// the scenario says: in the order in which cases pass it.
std::vector<Sensitivity> sensitivitiesOf(const scenario::Scenario& scenario, const metamodel::Tree& model);
/// What is run: low and high of each, one after the other.
std::vector<scenario::Scenario> variantsOf(const std::vector<Sensitivity>& sensitivities);
/// What came of it, the input first that matters most.
struct Sensitivities {
    charts::TornadoData chart;
    std::vector<QString> elements; ///< ids, by row
};
Sensitivities sensitivitiesFound(const std::vector<Sensitivity>& tried, const CycleTimeChanges& changes);

} // namespace millrace::app::simulation
