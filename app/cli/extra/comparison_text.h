// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/extra/contender.h"
#include "simulator/results/comparison.h"

#include <QString>
#include <vector>

namespace millrace::app::cli {

/// Comparisons for people: a table for each of the others against the first, and in which queues and under which
/// warnings they were made. `compared` has one list less than there are contenders.
QString comparisonText(const std::vector<Contender>& contenders, const std::vector<run::Outcome>& outcomes,
    const std::vector<std::vector<results::Comparison>>& compared, double threshold);

} // namespace millrace::app::cli
