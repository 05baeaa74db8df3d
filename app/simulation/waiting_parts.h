// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <vector>

namespace millrace::app::simulation {

/// What cases wait for, in words and colours: one for each results::WaitingCause, in that order, everywhere the same.
std::vector<charts::PartLook> waitingParts();

} // namespace millrace::app::simulation
