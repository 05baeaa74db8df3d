// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/drawing/overlays.h"
#include "modeler/drawing/theme.h"

class QPainter;

namespace millrace::drawing {

/// How much is drawn. Reduced only where there is a lot to draw: a small diagram keeps its names at any scale.
enum class Detail : std::uint8_t {
    Full,
    Shapes, ///< outlines and fills, no text, no icons
    Flat, ///< rectangles and lines in batches
};
Detail detailFor(double scale, std::size_t figureCount);

/// The colours of a figure after file, heat and differences have had their say.
struct FigureColours {
    QColor fill; ///< invalid: the theme's
    QColor stroke;
    QColor text; ///< of text on the fill
    QColor outerText;

    QColor of(Ink ink, const Theme& theme) const;
    QColor of(const TextItem& item, const Theme& theme) const;
};
FigureColours coloursFor(const Figure& figure, const Overlays& overlays, const Theme& theme);

/// Paints the figures that meet `visible` (diagram pixels), and the layers over them. The painter's transform maps
/// diagram pixels to the device already; `scale` is how many device-independent pixels one of them takes.
void paint(QPainter& painter, const Figures& figures, const QRectF& visible, double scale, const Theme& theme,
    const Overlays& overlays = {});

/// One figure by itself, such as a ghost that follows the pointer; an edge's line hops at `jumps`.
void paintFigure(QPainter& painter, const Figure& figure, const Theme& theme, const FigureColours& colours,
    const std::vector<QPointF>& jumps = {});

/// A symbol or icon by itself.
void paintItems(QPainter& painter, const PathItems& items, const Theme& theme);

} // namespace millrace::drawing
