// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::app::window {

/// What the user has set, but for the look (Theme). Reads and writes the settings at once.
namespace preferences {

/// "en", "de"; empty: as the system has it. Takes effect at the next start.
QString language();
void setLanguage(const QString& code);

/// Whether changes are kept aside while one works.
bool autosave();
void setAutosave(bool on);

/// A difference of less than this share of a figure does not matter to the user, of simulations that are compared.
double leastThatMatters();
void setLeastThatMatters(double share);

/// Whether things may glide (always under 150 ms).
bool motion();
void setMotion(bool on);

} // namespace preferences
} // namespace millrace::app::window
