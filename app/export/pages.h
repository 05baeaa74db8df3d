// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/drawing/overlays.h"
#include "modeler/drawing/theme.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <optional>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace millrace::app::exporting {

/// How a diagram is divided over pages of paper.
struct Tiling {
    int columns = 1;
    int rows = 1;
    double scale = 1; ///< page units for a diagram pixel
    double overlap = 0; ///< page units that neighbours have in common
    int count() const { return columns * rows; }
};

/// Of its own size: the usual 12 pixels are 6 points then.
inline constexpr double readableShare = 0.7;

/// The fewest pages on which the texts stay readable: the diagram is never larger than `ownScale` (page units for a
/// diagram pixel), and not smaller than `smallest` of it unless it would take more than 100 pages. Neighbours show a
/// strip of `overlap` page units alike, to be glued by; at most a quarter of a page. Lengths above 0.
Tiling tilingOf(QSizeF diagram, QSizeF page, double ownScale, double smallest = readableShare, double overlap = 0);

/// Paints the diagram on the device's pages, from the one that is current, in the middle of them. Several pages
/// overlap, with a dashed line where the next one is laid on, and say at their foot which part of the whole they are. A
/// diagram pixel is 1/96 inch. Gives how many pages there are.
int paintPages(QPainter& painter, QPagedPaintDevice& device, const drawing::Figures& figures,
    const drawing::Theme& theme, const drawing::Overlays& overlays = {}, double smallest = readableShare);

/// The whole diagram as a JPEG, for programs that take no PNG; scale and limits are those of drawing::toImage().
QByteArray toJpeg(
    const drawing::Figures& figures, const drawing::Theme& theme, double scale, const drawing::Overlays& overlays = {});

enum class Paper { Content, A4, A3 }; ///< Content: each page is as large as its diagram
std::optional<Paper> paperNamed(const QString& name); ///< "content", "a4", "a3" in any case

/// A PDF of vectors and embedded fonts with the diagrams one after another; on A4 and A3, landscape, the large ones are
/// tiled. `diagram`: that one alone; noKey: all of the file. A file without diagrams gives a blank page. Needs a
/// QGuiApplication.
struct PdfOptions {
    QString title;
    Paper paper = Paper::Content;
    metamodel::Key diagram = metamodel::noKey;
    drawing::Overlays layers {};
};
QByteArray diagramsPdf(const metamodel::Tree& tree, const drawing::Theme& theme, const PdfOptions& options);

} // namespace millrace::app::exporting
