// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"
#include "simulator/results/to_json.h"

#include <QString>
#include <vector>

namespace millrace::app::cli {

/// The results for people: tables of the process, its activities and pools with confidence intervals, the bottlenecks
/// in words, what was assumed. Units and digits of the locale.
QString kpiText(const results::RunDescription& run, const results::Results& results, const QString& currency,
    const std::vector<results::ProcessShare>& processes = {});

} // namespace millrace::app::cli
