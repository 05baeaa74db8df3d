// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/theme.h"

namespace millrace::app::monitoring {

/// The colour of an activity (by its index in FinishedCases): the same in the variants and the dotted chart. Beyond the
/// seven colours they begin again.
inline const QColor& activityColor(int activity)
{
    const auto& series = window::colors().series;
    return series[static_cast<std::size_t>(activity) % series.size()];
}

} // namespace millrace::app::monitoring
