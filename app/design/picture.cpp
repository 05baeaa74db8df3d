// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/picture.h"

#include "app/design/diagram_view.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/canvas/view.h"
#include "modeler/drawing/image.h"
#include "modeler/drawing/painter.h"
#include "modeler/drawing/svg.h"
#include "modeler/editing/document.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>
#include <algorithm>

namespace millrace::app::design {

namespace {

constexpr double pngScale = 2;
constexpr double pixelsPerInch = 96; // of the diagram, at its own size

/// What says something about the process; what only helps with drawing is left out.
drawing::Overlays shownLayers(const DiagramView& view)
{
    drawing::Overlays layers = view.canvas().overlays();
    layers.selected.clear();
    layers.hovered = layers.dropTarget = metamodel::noKey;
    layers.marks.clear();
    return layers;
}

} // namespace

void writePicture(const DiagramView& view, const QString& path)
{
    const auto& canvas = view.canvas();
    const drawing::Theme& theme = drawing::Theme::light();
    const drawing::Overlays layers = shownLayers(view);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg"))
        base::writeFileAtomically(path, drawing::toSvg(view.document().tree(), canvas.figures(), theme, layers));
    else if (ending == QLatin1String("png"))
        base::writeFileAtomically(path, drawing::toPng(canvas.figures(), theme, pngScale, layers));
    else if (ending == QLatin1String("pdf"))
        base::writeFileAtomically(
            path, drawing::toPdf(canvas.figures(), theme, QFileInfo(view.title()).completeBaseName(), layers));
    else
        throw base::Failure(QCoreApplication::translate(
            "Picture", "A picture can be written as .svg, .png or .pdf; '%1' ends otherwise. Choose another name.")
                                .arg(QFileInfo(path).fileName()));
}

void print(const DiagramView& view, QPrinter& printer)
{
    const drawing::Figures& figures = view.canvas().figures();
    const QRectF extent = figures.isEmpty() ? QRectF(0, 0, 100, 60) : figures.extent();
    QPainter painter(&printer);
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const double ownSize = printer.resolution() / pixelsPerInch;
    const double scale = std::min({page.width() / extent.width(), page.height() / extent.height(), ownSize});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(page.width() / 2, page.height() / 2);
    painter.scale(scale, scale);
    painter.translate(-extent.center());
    drawing::paint(painter, figures, extent, 1, drawing::Theme::light(), shownLayers(view));
}

} // namespace millrace::app::design
