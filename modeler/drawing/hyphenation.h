// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::drawing {

inline constexpr QChar softHyphen(0xad); ///< seen at the end of a line alone
inline constexpr QChar invisibleSpace(0x200b); ///< has no width; a line may end there

/// A word with marks where it may be parted: zero-width spaces (U+200B) behind hyphens, slashes, underscores and dots
/// and between small and capital letters; where there are none of these, soft hyphens (U+00AD) between syllables of
/// words in Latin letters, by the rule that a syllable begins with one consonant or with what is spoken as one. At
/// least two letters stay on each side. A guess that reads well in English and German, not a dictionary; only for words
/// that have no room.
QString withBreaks(QStringView word);

} // namespace millrace::drawing
