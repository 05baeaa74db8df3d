// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

namespace millrace::layout {

/// About how much room a text takes in the drawing's font, broken at words; a guess from the letters, so that laying
/// out needs no fonts. Empty for a text without letters. No text counts for more than its first 400 characters.
QSizeF textSize(const QString& text, double width, int pixels);
QSizeF labelSize(const QString& text); ///< of a name outside of its shape

} // namespace millrace::layout
