// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"

namespace millrace::kernel {

constexpr base::Microseconds week = 7 * base::day;

/// When a week began: 1970-01-05 was a Monday.
constexpr base::Microseconds firstMonday = 4 * base::day;

} // namespace millrace::kernel
