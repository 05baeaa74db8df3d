// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace millrace::app::exporting {

/// Makes the shipped fonts known to Qt, so that a picture is the same on every machine. Needs a QGuiApplication;
/// repeated calls do nothing.
void loadFonts();

} // namespace millrace::app::exporting
