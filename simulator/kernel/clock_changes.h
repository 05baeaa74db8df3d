// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"

#include <QTimeZone>
#include <map>

namespace millrace::kernel {

/// How far a time zone's clock is ahead of UTC, by the moment from which on it is: the first from the beginning of
/// time. Of a zone that is not known: UTC.
std::map<base::Microseconds, base::Microseconds> clockChanges(const QTimeZone& zone);

/// How far it is at that moment; `changes` as above.
base::Microseconds offsetAt(const std::map<base::Microseconds, base::Microseconds>& changes, base::Microseconds time);

} // namespace millrace::kernel
