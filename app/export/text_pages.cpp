// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/text_pages.h"

#include "app/export/odt_styles.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>
#include <algorithm>
#include <cmath>

namespace millrace::app::exporting {

namespace {

constexpr double firstColumn = 30; ///< percent
constexpr double hairline = 0.75; ///< pixels
constexpr int mostCells = 40000; ///< tables beyond are left as they are
constexpr int mostBlocks = 4000; ///< of a text whose parts are kept whole
constexpr qsizetype shortEntry = 10;
constexpr double pixelsPerInch = 96; ///< of style sheets
constexpr double footHeight = 9; ///< mm, within the lower margin
constexpr double footSize = 8; ///< points

bool hasShortEntries(const QTextTable& table)
{
    for (int row = 1; row < table.rows(); ++row)
        for (int column = 1; column < table.columns(); ++column)
            if (const QTextTableCell cell = table.cellAt(row, column);
                cell.lastPosition() - cell.firstPosition() > shortEntry)
                return false;
    return true;
}

void tidyTable(QTextTable& table)
{
    if (table.rows() * table.columns() > mostCells)
        return;
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(4);
    format.setHeaderRowCount(1);
    format.setTopMargin(4);
    format.setBottomMargin(8);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths {QTextLength(QTextLength::PercentageLength, firstColumn)};
    for (int column = 1; column < table.columns(); ++column)
        widths.append(
            QTextLength(QTextLength::PercentageLength, (100 - firstColumn) / std::max(1, table.columns() - 1)));
    format.setColumnWidthConstraints(widths);
    table.setFormat(format);
    const bool isCentred = hasShortEntries(table);
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat lined = cell.format().toTableCellFormat();
            lined.setBottomBorder(hairline);
            lined.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            lined.setBottomBorderBrush(QColor(0xCBD2DC));
            cell.setFormat(lined);
            QTextCursor cursor = cell.firstCursorPosition();
            QTextBlockFormat block = cursor.blockFormat();
            block.setAlignment(column > 0 && isCentred ? Qt::AlignHCenter : Qt::AlignLeft);
            cursor.setBlockFormat(block);
        }
}

/// What stands alone: a heading, or the condition above it.
bool leads(const QTextBlock& block)
{
    const auto first = block.begin();
    return block.blockFormat().headingLevel() > 0
        || (!first.atEnd() && first.fragment().charFormat().foreground().color() == QColor(handbookAccent)
            && block.next().blockFormat().headingLevel() > 0);
}

/// Moves what begins near the end of a page and does not fit there to the next one: a heading with what follows, the
/// head of a table with its first row, and a row as a whole. From the beginning on: what was moved moves what follows.
class WholeParts {
public:
    /// `paddings`: what a cell's padding is multiplied by when it is laid out.
    WholeParts(QTextDocument& document, double pageHeight, double paddings)
        : document_(document)
        , height_(pageHeight)
        , paddings_(paddings)
    { }
    void keep()
    {
        for (QTextBlock block = document_.begin(); block.isValid(); block = block.next())
            if (leads(block))
                keepHeading(block);
            else if (QTextTable* table = QTextCursor(block).currentTable())
                keepRow(*table, block);
    }

private:
    int pageOf(double y) const { return int(std::floor(y / height_)); }
    /// From the first line to the last one: of a block whose lines went to the next page its place tells nothing.
    QRectF place(const QTextBlock& block) const
    {
        QRectF place = document_.documentLayout()->blockBoundingRect(block);
        const QTextLayout& lines = *block.layout();
        if (lines.lineCount() == 0)
            return place;
        const QTextLine last = lines.lineAt(lines.lineCount() - 1);
        const double top = place.top();
        place.setTop(top + lines.lineAt(0).y());
        place.setBottom(top + last.y() + last.height());
        return place;
    }

    double rowEnd(const QTextTable& table, int row) const
    {
        double end = 0;
        for (int column = 0; column < table.columns(); ++column)
            end = std::max(end, place(table.cellAt(row, column).lastCursorPosition().block()).bottom());
        return end;
    }
    /// A head is nothing without a row.
    static int lastOfPart(const QTextTable& table, int row)
    {
        return row < table.format().headerRowCount() ? std::min(table.rows() - 1, table.format().headerRowCount())
                                                     : row;
    }
    bool isParted(double top, double end) const { return pageOf(top + 1) != pageOf(end - 1) && end - top < height_; }

    void keepHeading(const QTextBlock& heading)
    {
        QTextBlock next = heading.next();
        while (next.isValid() && (leads(next) || next.text().isEmpty())) // a table has an empty one before it
            next = next.next();
        if (!next.isValid())
            return;
        const QRectF below = place(next);
        double end
            = below.top() + (next.layout()->lineCount() > 0 ? next.layout()->lineAt(0).height() : below.height());
        if (const QTextTable* table = QTextCursor(next).currentTable())
            end = rowEnd(*table, lastOfPart(*table, table->cellAt(next.position()).row()));
        if (!isParted(document_.documentLayout()->blockBoundingRect(heading).top(), end))
            return;
        QTextCursor cursor(heading);
        QTextBlockFormat format = cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
        layOutAnew();
    }

    void keepRow(QTextTable& table, const QTextBlock& first)
    {
        const QTextTableCell cell = table.cellAt(first.position());
        if (cell.column() != 0 || cell.firstPosition() != first.position())
            return;
        const double top = place(first).top(), end = rowEnd(table, lastOfPart(table, cell.row()));
        if (!isParted(top, end))
            return;
        if (cell.row() < table.format().headerRowCount()) {
            QTextTableFormat format = table.format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            table.setFormat(format);
        } else {
            // So low that not even one line fits: then all of it goes to the next page, below the head.
            const double way = (pageOf(top + 1) + 1) * height_ - top - 1;
            for (int column = 0; column < table.columns(); ++column) {
                QTextTableCell one = table.cellAt(cell.row(), column);
                QTextTableCellFormat format = one.format().toTableCellFormat();
                format.setTopPadding(table.format().cellPadding() + way / paddings_);
                one.setFormat(format);
            }
        }
        layOutAnew();
    }

    /// What follows is not moved by a change alone.
    void layOutAnew()
    {
        document_.markContentsDirty(0, document_.characterCount());
        document_.documentLayout()->documentSize();
    }

    QTextDocument& document_;
    double height_;
    double paddings_;
};

/// Margins to the left are taken as pixels of the device, however small those are.
void scaleIndents(QTextDocument& document, double factor)
{
    QTextCursor all(&document);
    all.beginEditBlock(); // laid out once, not after each
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.leftMargin() <= 0)
            continue;
        format.setLeftMargin(format.leftMargin() * factor);
        QTextCursor(block).setBlockFormat(format);
    }
    all.endEditBlock();
}

} // namespace

void tidyTables(QTextDocument& document)
{
    QList<QTextFrame*> open {document.rootFrame()};
    while (!open.isEmpty()) {
        QTextFrame* frame = open.takeLast();
        open += frame->childFrames();
        if (auto* table = qobject_cast<QTextTable*>(frame))
            tidyTable(*table);
    }
}

int paintText(QTextDocument& document, QPdfWriter& writer, QPainter& painter, const QString& foot, int first)
{
    const QSizeF page = writer.pageLayout().paintRectPixels(writer.resolution()).size();
    scaleIndents(document, writer.resolution() / pixelsPerInch);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(page);
    if (document.blockCount() <= mostBlocks)
        WholeParts(document, page.height(), writer.resolution() / pixelsPerInch).keep();
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, i * page.height()), page);
        context.palette.setColor(QPalette::Text, QColor(0x1B2230));
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintTextFoot(writer, painter, foot, first + i);
    }
    return first + pages - 1;
}

void paintTextFoot(QPdfWriter& writer, QPainter& painter, const QString& foot, int page)
{
    const QSizeF size = writer.pageLayout().paintRectPixels(writer.resolution()).size();
    const QRectF place(0, size.height(), size.width(), footHeight * writer.resolution() / 25.4);
    painter.save();
    QFont font = painter.font();
    font.setPointSizeF(footSize);
    painter.setFont(font);
    painter.setPen(QColor(handbookMuted));
    const QFontMetricsF metrics(font, &writer);
    painter.drawText(
        place, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(foot, Qt::ElideRight, size.width() * 0.8));
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, QString::number(page));
    painter.restore();
}

} // namespace millrace::app::exporting
