// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

class QTextDocument;

namespace millrace::app::exporting {

/// The text as an OpenDocument 1.2 file on A4: headings in the word processor's own heading styles, so that outline and
/// contents work there; paragraphs by named styles, tables, links, pictures as PNG, numbered pages. What Qt writes
/// itself has neither styles nor headings.
QByteArray toOdt(const QTextDocument& document);

/// What such a file consists of: names and contents, in its order; the first is stored as it stands.
std::vector<std::pair<QString, QByteArray>> odtParts(const QTextDocument& document);

} // namespace millrace::app::exporting
