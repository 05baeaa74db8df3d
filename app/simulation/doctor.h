// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"

namespace millrace::app::simulation {

/// What a run should not be begun without having seen: errors and warnings, the worst first.
base::Problems worthSeeing(const base::Problems& problems);

} // namespace millrace::app::simulation
