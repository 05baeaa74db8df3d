// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace millrace::app::exporting {

/// A self-contained HTML page with the diagram in it, UTF-8.
QByteArray page(const QString& title, const QByteArray& svg, bool dark);

} // namespace millrace::app::exporting
