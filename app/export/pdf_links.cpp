// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf_links.h"

#include <QAbstractTextDocumentLayout>
#include <QList>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>
#include <cmath>
#include <utility>

namespace millrace::app::exporting {

namespace {

constexpr qsizetype linkRoom = 64; ///< characters: more than the longest link to a page has
constexpr QChar filler = u'~'; ///< stands in addresses as it is

/// The numbers of the objects that are pages, in their order.
QList<int> pagesIn(const QByteArray& pdf)
{
    QList<int> pages;
    const qsizetype kids = pdf.lastIndexOf("/Kids");
    const qsizetype from = pdf.indexOf('[', kids);
    const qsizetype to = pdf.indexOf(']', from);
    if (kids < 0 || from < 0 || to < 0)
        return pages;
    const QList<QByteArray> words = pdf.mid(from + 1, to - from - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        pages.append(words[i].toInt());
    return pages;
}

} // namespace

void makeRoomForLinks(QTextDocument& document)
{
    QList<std::pair<int, int>> places;
    QList<QTextCharFormat> formats;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat format = fragment.charFormat();
            const QString name = format.anchorHref();
            if (!name.startsWith(u'#') || name.size() >= linkRoom)
                continue;
            format.setAnchorHref(name.leftJustified(linkRoom, filler));
            places.append({fragment.position(), fragment.length()});
            formats.append(format);
        }
    for (qsizetype i = 0; i < places.size(); ++i) {
        QTextCursor cursor(&document);
        cursor.setPosition(places[i].first);
        cursor.setPosition(places[i].first + places[i].second, QTextCursor::KeepAnchor);
        cursor.setCharFormat(formats[i]);
    }
}

QHash<QString, PdfPlace> anchorsOf(const QTextDocument& document, double pageHeight, double unit, double top, int first)
{
    QHash<QString, PdfPlace> anchors;
    const auto* layout = document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QStringList names = part.fragment().charFormat().anchorNames();
            if (names.isEmpty())
                continue;
            const double y = layout->blockBoundingRect(block).top();
            const double page = std::floor(y / pageHeight);
            const PdfPlace place {first + int(page), top - (y - page * pageHeight) / unit};
            for (const QString& name : names)
                if (!anchors.contains(name))
                    anchors.insert(name, place);
        }
    return anchors;
}

QByteArray withLinks(QByteArray pdf, const QHash<QString, PdfPlace>& anchors)
{
    const QByteArray outside = QByteArrayLiteral("/S /URI\n/URI (#");
    const QList<int> pages = pagesIn(pdf);
    for (qsizetype at = pdf.indexOf(outside); at >= 0; at = pdf.indexOf(outside, at + 1)) {
        const qsizetype from = at + outside.size();
        const qsizetype end = pdf.indexOf(')', from);
        const qsizetype filled = pdf.indexOf(filler.toLatin1(), from);
        if (end < 0 || filled < 0 || filled > end)
            continue;
        const auto place = anchors.find(QString::fromLatin1(pdf.mid(from, filled - from)));
        if (place == anchors.end() || place->page < 0 || place->page >= pages.size())
            continue;
        const QByteArray inside = "/S /GoTo\n/D [" + QByteArray::number(pages[place->page]) + " 0 R /XYZ 0 "
            + QByteArray::number(qRound(place->y)) + " 0]";
        const qsizetype length = end + 1 - at;
        if (inside.size() <= length)
            pdf.replace(at, length, inside.leftJustified(length, ' '));
    }
    return pdf;
}

} // namespace millrace::app::exporting
