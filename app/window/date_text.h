// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace millrace::app::window {

/// A day as the locale writes it, in short but with four digits of the year: two are a riddle.
QString dateText(const QDate& date);
/// As the locale writes days, as in ISO 8601, or 31.12.2026; what is none gives an invalid one.
QDate dateFrom(const QString& text);

} // namespace millrace::app::window
