// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace millrace::app::window {

/// How well `text` answers what was typed: higher is better, nothing when a typed letter is missing. All letters must
/// occur in order, case and accents aside; starts of words and unbroken runs count for more, long texts for less.
std::optional<int> matchScore(const QString& typed, const QString& text);

/// Whether each typed word begins a word of `text`, case and accents aside: for long texts, where letters in order mean
/// nothing.
bool matchesWords(const QString& typed, const QString& text);

} // namespace millrace::app::window
