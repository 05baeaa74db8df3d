// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace millrace::log {

// Appending to a buffer without QString: a log has millions of these.

/// ISO 8601, UTC: "2026-01-05T09:00:00.000Z"; six digits of a second where three do not hold it.
void appendDateTime(std::string& out, std::int64_t microseconds);
/// For an XML attribute in double quotes; what XML 1.0 cannot hold becomes U+FFFD.
void appendXml(std::string& out, std::string_view text);
/// A field by RFC 4180, quoted where it must be.
void appendCsv(std::string& out, std::string_view text);

} // namespace millrace::log
