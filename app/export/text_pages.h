// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QPdfWriter;
class QTextDocument;

namespace millrace::app::exporting {

/// Gives the tables of a text what HTML cannot say to Qt: hairlines, a head that is repeated, a wide first column, and
/// short entries in the middle.
void tidyTables(QTextDocument& document);

/// Paints the text on pages of the writer's layout, from the one that is current, with `foot` and the page's number
/// below; no heading is left alone at the end of a page, and no row of a table is on two. Gives the number of the last
/// page, the first being `first`. The document is laid out for the writer afterwards.
int paintText(QTextDocument& document, QPdfWriter& writer, QPainter& painter, const QString& foot, int first = 1);

/// The foot of one page.
void paintTextFoot(QPdfWriter& writer, QPainter& painter, const QString& foot, int page);

} // namespace millrace::app::exporting
