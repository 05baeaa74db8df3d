// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pages.h"

#include "app/export/picture.h"
#include "modeler/drawing/image.h"
#include "modeler/drawing/painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

namespace millrace::app::exporting {

namespace {

constexpr double mostTiles = 100;
constexpr double diagramInch = 96;
constexpr double paperMargin = 10; ///< mm
constexpr double gluing = 10; ///< mm that neighbouring pages have in common
constexpr double pagePadding = 16; ///< diagram pixels round the diagram
constexpr int jpegQuality = 92; ///< lines stay clean
constexpr int pdfResolution = 1200;
constexpr double longestSide = 14000; ///< points: PDF pages end at 200 inches

QRectF areaOf(const drawing::Figures& figures)
{
    const QRectF extent = figures.isEmpty() ? QRectF(0, 0, 100, 60) : figures.extent();
    return extent.adjusted(-pagePadding, -pagePadding, pagePadding, pagePadding);
}

/// As many pages as the length takes; a hair more than a page is a page.
double pagesFor(double length, double page, double overlap)
{
    return std::max(1.0, std::ceil((length - overlap) / (page - overlap) - 1e-6));
}

/// What that many pages show, side by side.
double lengthOf(int pages, double page, double overlap)
{
    return page + (pages - 1) * (page - overlap);
}

/// One of several pages, that is to be glued to its neighbours.
struct Tile {
    QSizeF page;
    double unit; ///< page units for 1/96 inch
    Tiling tiling;
    int row;
    int column;
};

/// Where the next page begins, and which part of the whole this one is: in words, and small as a picture.
void paintTileMarks(QPainter& painter, const Tile& tile, const drawing::Theme& theme)
{
    const auto [page, unit, tiling, row, column] = tile;
    QPen cut(theme.muted, unit / 2);
    cut.setDashPattern({6, 4});
    painter.setPen(cut);
    if (column + 1 < tiling.columns)
        painter.drawLine(QLineF(page.width() - tiling.overlap, 0, page.width() - tiling.overlap, page.height()));
    if (row + 1 < tiling.rows)
        painter.drawLine(QLineF(0, page.height() - tiling.overlap, page.width(), page.height() - tiling.overlap));
    QFont font = painter.font();
    font.setPixelSize(std::max(1, int(9 * unit)));
    painter.setFont(font);
    painter.setPen(theme.muted);
    const QString words = QCoreApplication::translate("Pages", "Row %1 of %2, column %3 of %4")
                              .arg(row + 1)
                              .arg(tiling.rows)
                              .arg(column + 1)
                              .arg(tiling.columns);
    const QSizeF cell(9 * unit, 6 * unit);
    const QSizeF map(cell.width() * tiling.columns, cell.height() * tiling.rows);
    const double gap = 6 * unit;
    const QSizeF text(QFontMetricsF(font).horizontalAdvance(words) + gap, 12 * unit);
    // Inside of what the neighbours are laid on; upon the drawing, so on a ground of its own.
    const QPointF corner(page.width() - (column + 1 < tiling.columns ? tiling.overlap + gap : 0),
        page.height() - (row + 1 < tiling.rows ? tiling.overlap + gap : 0));
    const QRectF place(corner.x() - map.width() - text.width() - gap,
        corner.y() - std::max(map.height(), text.height()), map.width() + text.width() + gap,
        std::max(map.height(), text.height()));
    painter.fillRect(place, theme.canvas);
    painter.drawText(place.adjusted(gap, 0, -map.width() - gap, 0), Qt::AlignLeft | Qt::AlignBottom, words);
    painter.setPen(QPen(theme.muted, unit / 2));
    for (int i = 0; i < tiling.count(); ++i) {
        const QRectF part(corner
                - QPointF(map.width() - cell.width() * (i % tiling.columns),
                    map.height() - cell.height() * (i / tiling.columns)),
            cell);
        painter.setBrush(i == row * tiling.columns + column ? QBrush(theme.muted) : QBrush(Qt::NoBrush));
        painter.drawRect(part.adjusted(unit, unit, -unit, -unit));
    }
}

void setPage(QPdfWriter& writer, Paper paper, const drawing::Figures& figures)
{
    if (paper != Paper::Content) {
        writer.setPageLayout(
            QPageLayout(QPageSize(paper == Paper::A3 ? QPageSize::A3 : QPageSize::A4), QPageLayout::Landscape,
                QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter));
        return;
    }
    const QSizeF size = areaOf(figures).size();
    const double points = std::min(72 / diagramInch, longestSide / std::max(size.width(), size.height()));
    writer.setPageLayout(QPageLayout(
        QPageSize(size * points, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
}

/// The whole page is the diagram's: its ground is coloured to the edges.
void paintWhole(QPainter& painter, const QPdfWriter& writer, const drawing::Figures& figures,
    const drawing::Theme& theme, const drawing::Overlays& layers)
{
    const QRectF area = areaOf(figures);
    const QRectF page(QPointF(), QSizeF(writer.pageLayout().fullRectPixels(pdfResolution).size()));
    painter.save();
    painter.fillRect(page, theme.canvas);
    const double scale = std::min(page.width() / area.width(), page.height() / area.height());
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    drawing::paint(painter, figures, area, 1, theme, layers);
    painter.restore();
}

std::vector<metamodel::Key> diagramKeys(const metamodel::Tree& tree, metamodel::Key wished)
{
    if (wished != metamodel::noKey)
        return {wished};
    std::vector<metamodel::Key> keys = drawnDiagrams(tree);
    if (keys.empty())
        keys.push_back(metamodel::noKey);
    return keys;
}

} // namespace

Tiling tilingOf(QSizeF diagram, QSizeF page, double ownScale, double smallest, double overlap)
{
    double least = ownScale * smallest;
    Tiling tiling;
    tiling.overlap = std::min({overlap, page.width() / 4, page.height() / 4});
    for (;; least *= 0.9) {
        const double columns = pagesFor(diagram.width() * least, page.width(), tiling.overlap);
        const double rows = pagesFor(diagram.height() * least, page.height(), tiling.overlap);
        if (columns * rows > mostTiles)
            continue;
        tiling.columns = int(columns);
        tiling.rows = int(rows);
        break;
    }
    tiling.scale = std::min({ownScale, lengthOf(tiling.columns, page.width(), tiling.overlap) / diagram.width(),
        lengthOf(tiling.rows, page.height(), tiling.overlap) / diagram.height()});
    return tiling;
}

int paintPages(QPainter& painter, QPagedPaintDevice& device, const drawing::Figures& figures,
    const drawing::Theme& theme, const drawing::Overlays& overlays, double smallest)
{
    const int resolution = device.logicalDpiX();
    const QSizeF page = device.pageLayout().paintRectPixels(resolution).size();
    const QRectF area = areaOf(figures);
    const double unit = resolution / diagramInch;
    const Tiling tiling = tilingOf(area.size(), page, unit, smallest, gluing / 25.4 * resolution);
    const QSizeF all(
        lengthOf(tiling.columns, page.width(), tiling.overlap), lengthOf(tiling.rows, page.height(), tiling.overlap));
    const QPointF start(
        (all.width() - area.width() * tiling.scale) / 2, (all.height() - area.height() * tiling.scale) / 2);
    for (int tile = 0; tile < tiling.count(); ++tile) {
        if (tile > 0)
            device.newPage();
        const int row = tile / tiling.columns;
        const int column = tile % tiling.columns;
        const QPointF from(column * (page.width() - tiling.overlap), row * (page.height() - tiling.overlap));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(QRectF(QPointF(), page));
        painter.translate(start - from);
        painter.scale(tiling.scale, tiling.scale);
        painter.translate(-area.topLeft());
        const QPointF corner = area.topLeft() + (from - start) / tiling.scale;
        drawing::paint(painter, figures, QRectF(corner, page / tiling.scale), 1, theme, overlays);
        painter.restore();
        if (tiling.count() > 1) {
            painter.save();
            paintTileMarks(painter, {page, unit, tiling, row, column}, theme);
            painter.restore();
        }
    }
    return tiling.count();
}

QByteArray toJpeg(
    const drawing::Figures& figures, const drawing::Theme& theme, double scale, const drawing::Overlays& overlays)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    drawing::toImage(figures, theme, scale, overlays)
        .convertToFormat(QImage::Format_RGB32)
        .save(&buffer, "JPG", jpegQuality);
    return buffer.data();
}

std::optional<Paper> paperNamed(const QString& name)
{
    const QString known = name.toLower();
    if (known == QLatin1String("content"))
        return Paper::Content;
    if (known == QLatin1String("a4"))
        return Paper::A4;
    if (known == QLatin1String("a3"))
        return Paper::A3;
    return std::nullopt;
}

QByteArray diagramsPdf(const metamodel::Tree& tree, const drawing::Theme& theme, const PdfOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(options.title);
    writer.setCreator(QStringLiteral("Millrace"));
    writer.setResolution(pdfResolution);
    QPainter painter;
    for (const metamodel::Key key : diagramKeys(tree, options.diagram)) {
        drawing::Figures figures;
        figures.rebuild(tree, key);
        setPage(writer, options.paper, figures);
        if (painter.isActive())
            writer.newPage();
        else
            painter.begin(&writer);
        if (options.paper == Paper::Content)
            paintWhole(painter, writer, figures, theme, options.layers);
        else
            paintPages(painter, writer, figures, theme, options.layers);
    }
    painter.end();
    return buffer.data();
}

} // namespace millrace::app::exporting
