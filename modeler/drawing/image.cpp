// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/image.h"

#include "modeler/drawing/painter.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

namespace millrace::drawing {
namespace {

constexpr double imageMargin = 16;
constexpr double mostPixels = 100e6;
constexpr double mostSide = 30000; ///< QImage and the raster engine go no further than 32,767

QRectF pictureArea(const Figures& figures)
{
    const QRectF extent = figures.isEmpty() ? QRectF(0, 0, 100, 60) : figures.extent();
    return extent.adjusted(-imageMargin, -imageMargin, imageMargin, imageMargin);
}

double possibleScale(const QRectF& area, double wanted)
{
    const double bySide = mostSide / std::max(area.width(), area.height());
    const double byArea = std::sqrt(mostPixels / (area.width() * area.height()));
    return std::min({wanted, bySide, byArea});
}

} // namespace

QImage toImage(const Figures& figures, const Theme& theme, double scale, const Overlays& overlays)
{
    const QRectF area = pictureArea(figures);
    const double possible = possibleScale(area, scale);
    const auto pixels = [possible](double length) { return std::max(1, int(std::ceil(length * possible))); };
    QImage image(pixels(area.width()), pixels(area.height()), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.canvas);
    QPainter painter(&image);
    painter.scale(possible, possible);
    painter.translate(-area.topLeft());
    paint(painter, figures, area, possible, theme, overlays);
    return image;
}

QByteArray toPng(const Figures& figures, const Theme& theme, double scale, const Overlays& overlays)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    toImage(figures, theme, scale, overlays).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray toPdf(const Figures& figures, const Theme& theme, const QString& title, const Overlays& overlays)
{
    const QRectF area = pictureArea(figures);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Millrace"));
    writer.setResolution(1200);
    // A diagram pixel is 1/96 inch; PDF pages end at 200 inches.
    const double points = std::min(0.75, 14000 / std::max(area.width(), area.height()));
    writer.setPageSize(QPageSize(area.size() * points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    const double scale = points * 1200 / 72;
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    painter.fillRect(area, theme.canvas);
    paint(painter, figures, area, 1, theme, overlays);
    painter.end();
    return buffer.data();
}

} // namespace millrace::drawing
