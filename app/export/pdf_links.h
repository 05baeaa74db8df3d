// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

class QTextDocument;

namespace millrace::app::exporting {

/// Links within a PDF. Qt writes every link as an address outside of the file, so that "#there" leads nowhere: the
/// links are given room first, and lead to their pages once the file is written.

/// A place on a page.
struct PdfPlace {
    int page = 0; ///< from 0
    double y = 0; ///< points from the page's lower edge
};

/// Gives each link of the text to an anchor ("#name") the room that a link to a page takes.
void makeRoomForLinks(QTextDocument& document);

/// Where the anchors of the text are, which is laid out for pages of that height in its units; `unit` is that of a
/// point, `top` the first line's distance from the paper's lower edge in points, `first` the number of its first page.
QHash<QString, PdfPlace> anchorsOf(
    const QTextDocument& document, double pageHeight, double unit, double top, int first);

/// The file with those links leading to the anchors: of the same length, all else is as it was. Links to other names
/// stay as they are.
QByteArray withLinks(QByteArray pdf, const QHash<QString, PdfPlace>& anchors);

} // namespace millrace::app::exporting
