// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/value.h"

#include <QByteArray>
#include <optional>
#include <string>
#include <string_view>

namespace millrace::feel {

/// A value from JSON text (RFC 8259); numbers are taken exactly, to 34 digits. `message` is translated.
struct JsonResult {
    Value value;
    std::string message; ///< empty: it is JSON
    std::size_t offset = 0; ///< of the error, in bytes
    explicit operator bool() const { return message.empty(); }
};
JsonResult readJson(std::string_view text);
/// As above; null for what is no JSON.
Value fromJson(const QByteArray& text);

/// Dates, times and durations become texts (ISO 8601), ranges and functions their FEEL text. Numbers keep all digits.
std::string writeJson(const Value& value);
QByteArray toJson(const Value& value);

} // namespace millrace::feel
