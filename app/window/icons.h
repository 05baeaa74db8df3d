// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace millrace::app::window {

/// A line icon of the studio's own set (resources/icons/NAME.svg) that follows the theme: drawn in the text colour, in
/// the accent colour when checked or selected, faint when disabled; crisp at any scale. An unknown name is an
/// assertion.
QIcon icon(const QString& name);
/// The same in a fixed colour, as in a warning sign.
QIcon icon(const QString& name, const QColor& color);
/// The application's icon.
QIcon applicationIcon();
/// Names of the whole set, sorted.
QStringList iconNames();

} // namespace millrace::app::window
