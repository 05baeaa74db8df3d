// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace millrace::app::exporting {

/// Lets the application speak the locale's language: Millrace's texts, and Qt's own where its translations are
/// installed. English, with its plurals, where there is none. Numbers and dates follow the locale as well. Needs a
/// QCoreApplication, before anything is shown; called once.
void speak(const QLocale& locale);

} // namespace millrace::app::exporting
