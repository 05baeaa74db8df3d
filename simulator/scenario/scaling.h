// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"
#include "simulator/scenario/by_calendar.h"

#include <optional>

namespace millrace::scenario {

/// Seconds from case to case, on average, where a scenario says nothing of when they come.
inline constexpr double assumedInterval = 1800;

/// The distribution of `factor` times its value; factor > 0. Counts (binomial, Poisson) become a discrete one, as they
/// are of whole numbers only.
kernel::Distribution scaled(const kernel::Distribution& distribution, double factor);

/// Such a time, at all hours.
void scale(ElementInputs& inputs, const Field<Distribution>& field, double factor);

/// The distribution of the sum of two values that do not depend on one another: where no kind of distribution is that,
/// a table of 200 steps with the same mean.
kernel::Distribution sumOf(const kernel::Distribution& one, const kernel::Distribution& other);

/// The scenario with `factor` times as many cases in the same time, factor > 0: shorter intervals, a larger population,
/// and as many more where their number is given; where nothing is said of them, those that are assumed. None where
/// cases come at times of a list.
std::optional<Scenario> withDemand(Scenario scenario, double factor);

} // namespace millrace::scenario
