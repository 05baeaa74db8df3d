// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;
class QTextTable;
class QXmlStreamWriter;

namespace millrace::app::exporting {

// Styles of an OpenDocument text that depend on what is in it. Those of tables and their cells are only heeded here,
// not among the named ones.

inline constexpr int deepestList = 6;

QString centimetres(double length); ///< "0.53cm"

/// `kind` is "Bullets" or "Numbers"; each level stands further in than the paragraph around the list, which is indented
/// itself.
void writeListStyle(QXmlStreamWriter& xml, const QString& kind, const QString& name, const QString& indent);

/// Tables, cells, and columns of every width in the document.
void writeTableStyles(QXmlStreamWriter& xml, const QTextDocument& document);
QString columnStyle(const QTextTable& table, int column);

} // namespace millrace::app::exporting
