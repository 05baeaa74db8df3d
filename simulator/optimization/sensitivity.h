// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"
#include "simulator/optimization/variants.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <optional>
#include <vector>

namespace millrace::optimization {

/// One input of a scenario, lower and higher while all others stay.
struct InputTrial {
    QString element; ///< id of what the input is said of; empty: arrivals where the process begins by default
    QString name; ///< as people read it: "Assess eligibility", "Complete? yes"
    scenario::Scenario low, high;
};

/// Intervals of arrivals and times, lower and higher by `change` of them; shares of splits with two ways by as many
/// points. Only what the scenario says, in the order of the model.
std::vector<InputTrial> inputTrials(
    const scenario::Scenario& scenario, const execution::Program& program, double change = 0.1);

/// What is to be run: low and high of each, one after the other.
std::vector<scenario::Scenario> variantsOf(const std::vector<InputTrial>& trials);

/// How far a figure moves with one input: one row of a tornado.
struct Sensitivity {
    QString element;
    QString name;
    std::optional<results::Comparison> atLow, atHigh; ///< against the scenario as it is

    double width() const; ///< of the figure: from one to the other, or to what is so now
};

/// What came of running the variants of these trials: the input first that matters most, without those that could not
/// be tried. Howard: Decision analysis: practice and promise. Management Science 34 (1988), 'tornado diagram'.
std::vector<Sensitivity> sensitivitiesOf(
    const std::vector<InputTrial>& trials, const std::vector<std::optional<results::Comparison>>& changes);

} // namespace millrace::optimization
