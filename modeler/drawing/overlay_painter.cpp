// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/overlay_painter.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace millrace::drawing {
namespace {

constexpr double selectionGap = 4;
constexpr std::size_t manySelected = 400;

/// The painter, and what all layers need to know.
struct Layer {
    QPainter& painter;
    const Figures& figures;
    const QRectF& visible;
    double scale;
    const Theme& theme;

    double pixel() const { return 1 / std::max(scale, 0.01); } ///< one device pixel, in diagram pixels
    const Figure* seen(const Figure* figure) const
    {
        return figure != nullptr && figure->extent.adjusted(-30, -30, 30, 30).intersects(visible) ? figure : nullptr;
    }
};

void strokeFigure(const Layer& layer, const Figure& figure, const QColor& colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (figure.isEdge()) {
        layer.painter.setPen(pen);
        layer.painter.setBrush(Qt::NoBrush);
        layer.painter.drawPolyline(figure.route);
    } else {
        layer.painter.strokePath(silhouettePath(figure.silhouette, figure.box), pen);
    }
}

/// So many at a time are small: one batch of lines and one of boxes, without dashes.
void paintManySelected(const Layer& layer, const std::vector<const Figure*>& seen)
{
    QList<QLineF> lines;
    QList<QRectF> boxes;
    for (const Figure* figure : seen) {
        for (int i = 1; i < figure->route.size(); ++i)
            lines.append(QLineF(figure->route[i - 1], figure->route[i]));
        if (!figure->isEdge())
            boxes.append(figure->box);
    }
    QPen pen(layer.theme.accent, 2);
    pen.setCosmetic(true);
    layer.painter.setRenderHint(QPainter::Antialiasing, false);
    layer.painter.setPen(pen);
    layer.painter.setBrush(Qt::NoBrush);
    layer.painter.drawLines(lines);
    layer.painter.drawRects(boxes);
    layer.painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintSelection(const Layer& layer, const Overlays& overlays)
{
    std::vector<const Figure*> seen;
    for (const Key key : overlays.selected)
        if (const Figure* figure = layer.seen(layer.figures.find(key)))
            seen.push_back(figure);
    if (seen.size() > manySelected) {
        paintManySelected(layer, seen);
        return;
    }
    for (const Figure* figure : seen) {
        strokeFigure(layer, *figure, layer.theme.accent, std::max(2.0, 1.4 * layer.pixel()));
        if (figure->isEdge())
            continue;
        QPen dashes(layer.theme.accent, std::max(1.0, layer.pixel()), Qt::CustomDashLine);
        dashes.setDashPattern({3, 2.4});
        layer.painter.setPen(dashes);
        layer.painter.setBrush(Qt::NoBrush);
        const double gap = selectionGap;
        layer.painter.drawRoundedRect(figure->box.adjusted(-gap, -gap, gap, gap), 4, 4);
    }
}

void paintHover(const Layer& layer, const Overlays& overlays)
{
    if (const Figure* figure = layer.seen(layer.figures.find(overlays.hovered)))
        if (!overlays.selected.contains(overlays.hovered)) {
            QColor colour = layer.theme.accent;
            colour.setAlphaF(0.55F);
            strokeFigure(layer, *figure, colour, std::max(1.8, 1.2 * layer.pixel()));
        }
    if (const Figure* target = layer.seen(layer.figures.find(overlays.dropTarget))) {
        QColor wash = layer.theme.accent;
        wash.setAlphaF(0.08F);
        layer.painter.fillPath(silhouettePath(target->silhouette, target->box), wash);
        strokeFigure(layer, *target, layer.theme.accent, std::max(2.0, 1.5 * layer.pixel()));
    }
}

void paintGlow(const Layer& layer, const Overlays& overlays)
{
    for (const Key key : overlays.highlighted)
        if (const Figure* figure = layer.seen(layer.figures.ofElement(key)))
            for (const double width : {11.0, 6.0}) {
                QColor colour = layer.theme.accent;
                colour.setAlphaF(0.22F);
                strokeFigure(layer, *figure, colour, width);
            }
}

/// Paints about a point so that it stays readable: at least at nearly its actual size on screen, at most 2.4 times as
/// large as the diagram around it.
/// Badges stay readable when the diagram is small, up to a point.
double badgeScale(const Layer& layer)
{
    return std::clamp(0.9 * layer.pixel(), 1.0, 2.4);
}

template <typename Paint> void paintBadge(const Layer& layer, QPointF centre, Paint paint)
{
    const double size = badgeScale(layer);
    layer.painter.save();
    layer.painter.translate(centre);
    layer.painter.scale(size, size);
    paint(layer.painter);
    layer.painter.restore();
}

/// A pill with text, its middle at `centre`.
void paintPill(
    const Layer& layer, QPointF centre, const QString& text, const QColor& fill, const QColor& ink, const QColor& rim)
{
    paintBadge(layer, centre, [&](QPainter& painter) {
        const QFont font = diagramFont(9, true);
        const double width = std::max(14.0, QFontMetricsF(font).horizontalAdvance(text) + 9);
        const QRectF pill(-width / 2, -7, width, 14);
        painter.setPen(QPen(rim, 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(pill, 7, 7);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(pill, Qt::AlignCenter, text);
    });
}

void paintHeatBadges(const Layer& layer, const Overlays& overlays)
{
    for (const auto& [key, heat] : overlays.heat) {
        const Figure* figure = layer.seen(layer.figures.ofElement(key));
        if (figure == nullptr || heat.badge.isEmpty())
            continue;
        const QPointF place = figure->isEdge() ? figure->box.center() : figure->box.topRight() - QPointF(12, 0);
        paintPill(layer, place, heat.badge, layer.theme.panel, layer.theme.text, layer.theme.line);
    }
}

void paintTokens(const Layer& layer, const Overlays& overlays)
{
    for (const auto& [key, tokens] : overlays.tokens) {
        const Figure* figure = layer.seen(layer.figures.ofElement(key));
        if (figure == nullptr || tokens.count <= 0)
            continue;
        const QColor fill = tokens.hasIncident ? layer.theme.error : layer.theme.accent;
        const QPointF place = figure->isEdge()
            ? figure->box.center()
            : figure->box.bottomLeft() + QPointF(10, figure->box.height() < 60 ? 0 : -3);
        paintPill(layer, place, QString::number(tokens.count), fill, layer.theme.onFill(fill), fill);
    }
}

/// Beside a place that far along a flow: above it or right of it, or on the other side.
QPointF besideRoute(const QPolygonF& route, double along, bool onOtherSide)
{
    const double beside = onOtherSide ? -9 : 9;
    for (int i = 1; i < route.size(); ++i) {
        const QLineF stretch(route[i - 1], route[i]);
        if (along <= stretch.length() || i + 1 == route.size()) {
            const bool isUpright = std::abs(stretch.dy()) > std::abs(stretch.dx());
            const double part = stretch.length() > 0 ? std::min(along / stretch.length(), 1.0) : 0;
            return stretch.pointAt(part) + (isUpright ? QPointF(beside, 0) : QPointF(0, -beside));
        }
        along -= stretch.length();
    }
    return route.value(0);
}

/// Near the beginning of a flow, but clear of names and of what it leaves.
QPointF markOnRoute(const Layer& layer, const QPolygonF& route)
{
    constexpr double usual = 18, step = 14;
    const double half = 7 * badgeScale(layer);
    double length = 0;
    for (int i = 1; i < route.size(); ++i)
        length += QLineF(route[i - 1], route[i]).length();
    const auto isTaken = [&](QPointF place) {
        const QRectF area(place - QPointF(half, half), QSizeF(2 * half, 2 * half));
        const std::vector<const Figure*> near = layer.figures.in(area);
        return std::any_of(near.begin(), near.end(), [&area](const Figure* figure) {
            return figure->label.intersects(area)
                || (!figure->isEdge() && !figure->isContainer && figure->box.intersects(area));
        });
    };
    const double first = std::min(usual, length / 2);
    for (double along = first; along <= std::max(length / 2, usual); along += step)
        for (const bool onOtherSide : {false, true})
            if (const QPointF place = besideRoute(route, along, onOtherSide); !isTaken(place))
                return place;
    return besideRoute(route, first, false);
}

void paintMarks(const Layer& layer, const Overlays& overlays)
{
    for (const auto& [key, severity] : overlays.marks) {
        const Figure* figure = layer.seen(layer.figures.ofElement(key));
        if (figure == nullptr || figure->shape == overlays.named)
            continue;
        const QColor colour = severity == base::Severity::Error ? layer.theme.error
            : severity == base::Severity::Warning               ? layer.theme.warning
                                                                : layer.theme.muted;
        const QPointF centre = figure->isEdge() ? markOnRoute(layer, figure->route) : figure->box.topLeft();
        const QString sign = severity == base::Severity::Note ? QStringLiteral("i") : QStringLiteral("!");
        paintBadge(layer, centre, [&](QPainter& painter) {
            painter.setPen(QPen(layer.theme.canvas, 1.5));
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(), 6.5, 6.5);
            painter.setFont(diagramFont(9, true));
            painter.setPen(layer.theme.onFill(colour));
            painter.drawText(QRectF(-7, -7, 14, 14), Qt::AlignCenter, sign);
        });
    }
}

QString signOf(Difference difference)
{
    switch (difference) {
    case Difference::Added:
        return QStringLiteral("+");
    case Difference::Removed:
        return QString(QChar(0x2212));
    case Difference::Changed:
        return QString(QChar(0x2260));
    case Difference::Moved:
        return QString(QChar(0x2192));
    }
    return {};
}

void paintDifferences(const Layer& layer, const Overlays& overlays)
{
    for (const auto& [key, difference] : overlays.differences) {
        const Figure* figure = layer.seen(layer.figures.ofElement(key));
        if (figure == nullptr)
            continue;
        const QColor colour = difference == Difference::Added ? layer.theme.good
            : difference == Difference::Removed               ? layer.theme.error
            : difference == Difference::Changed               ? layer.theme.warning
                                                              : QColor(0x6366F1);
        QColor wash = colour;
        wash.setAlphaF(figure->isContainer ? 0.06F : 0.14F);
        if (!figure->isEdge())
            layer.painter.fillPath(silhouettePath(figure->silhouette, figure->box), wash);
        strokeFigure(layer, *figure, colour, 2.2);
        if (!figure->isEdge())
            paintPill(layer, figure->box.topRight(), signOf(difference), colour, layer.theme.onFill(colour),
                layer.theme.canvas);
    }
}

} // namespace

void paintOverlays(QPainter& painter, const Figures& figures, const QRectF& visible, double scale, const Theme& theme,
    const Overlays& overlays)
{
    const Layer layer {painter, figures, visible, scale, theme};
    paintGlow(layer, overlays);
    paintDifferences(layer, overlays);
    paintTokens(layer, overlays);
    paintMarks(layer, overlays);
    paintHover(layer, overlays);
    paintSelection(layer, overlays);
    paintHeatBadges(layer, overlays); // their numbers are read, of what is selected too
}

} // namespace millrace::drawing
