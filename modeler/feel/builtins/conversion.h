// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/value.h"

namespace millrace::feel {

/// The date, time, date and time or duration that the text is (what `@"..."` means); null for anything else.
Value temporalOf(std::string_view text);

} // namespace millrace::feel
