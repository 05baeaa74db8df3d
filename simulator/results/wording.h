// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::results {

/// A duration as people say it: "45 s", "12 min", "2.9 h", "3.5 days"; translated, in the locale's digits.
QString readableDuration(double seconds);
/// A share (0.876) as "88 %", translated.
QString readableShare(double share);

} // namespace millrace::results
