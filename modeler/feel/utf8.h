// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace millrace::feel {

/// The code point at `at`, which is moved behind it. Bytes that are no UTF-8 count as U+FFFD, one by one.
char32_t decodeUtf8(std::string_view text, std::size_t& at);
void appendUtf8(std::string& text, char32_t codePoint);
std::size_t countCodePoints(std::string_view text);
/// The byte offsets of the code points, and the end.
std::vector<std::size_t> codePointOffsets(std::string_view text);

} // namespace millrace::feel
