// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/painter.h"

#include "modeler/drawing/line_jumps.h"
#include "modeler/drawing/overlay_painter.h"
#include "modeler/drawing/text_layout.h"

#include <QPainter>
#include <map>

namespace millrace::drawing {
namespace {

constexpr std::size_t fewFigures = 600;

/// Under a name and through it. Those of the font are not used, as static text has them in the wrong place.
void paintLines(
    QPainter& painter, const TextItem& item, QPointF baseline, const QFontMetricsF& metrics, const QColor& colour)
{
    if (item.face == nullptr)
        return;
    const auto line = [&](double below) {
        painter.fillRect(QRectF(baseline + QPointF(0, below), QSizeF(item.width, metrics.lineWidth())), colour);
    };
    if (item.face->isUnderlined)
        line(metrics.underlinePos());
    if (item.face->isStruckOut)
        line(-metrics.strikeOutPos());
}

void paintText(QPainter& painter, const TextItem& item, const QColor& colour)
{
    const QFont font = fontOf(item.face, item.size, item.isStrong);
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetricsF metrics(font);
    if (item.angle == 0) {
        painter.drawStaticText(item.origin - QPointF(0, metrics.ascent()), item.layout);
        paintLines(painter, item, item.origin, metrics, colour);
        return;
    }
    painter.save();
    painter.translate(item.origin);
    painter.rotate(item.angle);
    painter.drawStaticText(QPointF(0, -metrics.ascent()), item.layout);
    paintLines(painter, item, {}, metrics, colour);
    painter.restore();
}

void paintPath(QPainter& painter, const PathItem& item, const Theme& theme, const FigureColours& colours)
{
    const QPen pen = penOf(item, colours.of(item.stroke, theme));
    if (item.fill == Ink::None)
        painter.strokePath(item.path, pen);
    else {
        painter.setPen(pen);
        painter.setBrush(colours.of(item.fill, theme));
        painter.drawPath(item.path);
    }
}

void paintShapes(
    QPainter& painter, const std::vector<const Figure*>& list, const Theme& theme, const Overlays& overlays)
{
    for (const Figure* figure : list) {
        const FigureColours colours = coloursFor(*figure, overlays, theme);
        for (const PathItem& item : figure->paths)
            if (!item.isDetail)
                paintPath(painter, item, theme, colours);
    }
}

/// One batch per colour: containers in order first, then lines, then all nodes.
class FlatBatches {
public:
    FlatBatches(const Theme& theme, const Overlays& overlays)
        : theme_(theme)
        , overlays_(overlays)
    { }

    void add(const Figure& figure)
    {
        if (figure.isEdge()) {
            for (int i = 1; i < figure.route.size(); ++i)
                lines_.append(QLineF(figure.route[i - 1], figure.route[i]));
            return;
        }
        const FigureColours colours = coloursFor(figure, overlays_, theme_);
        if (figure.isContainer) {
            containers_.push_back(&figure);
        } else if (!figure.isBare) {
            const QColor fill = colours.of(Ink::Fill, theme_);
            (figure.silhouette == Silhouette::Ellipse || figure.silhouette == Silhouette::Diamond ? marks_
                                                                                                  : boxes_)[fill.rgba()]
                .append(figure.box);
        }
    }

    void paint(QPainter& painter, double scale) const
    {
        QPen pen(theme_.outline, 1 / std::max(scale, 0.01));
        pen.setCosmetic(false);
        painter.setPen(pen);
        for (const Figure* figure : containers_) {
            painter.setBrush(figure->isBare ? QColor(Qt::transparent) : theme_.ink(Ink::Container));
            painter.drawRect(figure->box);
        }
        pen.setColor(theme_.muted);
        painter.setPen(pen);
        painter.drawLines(lines_);
        pen.setColor(theme_.outline);
        painter.setPen(pen);
        for (const auto* batches : {&boxes_, &marks_})
            for (const auto& [colour, rectangles] : *batches) {
                painter.setBrush(QColor::fromRgba(colour));
                painter.drawRects(rectangles);
            }
    }

private:
    const Theme& theme_;
    const Overlays& overlays_;
    std::vector<const Figure*> containers_;
    QList<QLineF> lines_;
    std::map<QRgb, QList<QRectF>> boxes_;
    std::map<QRgb, QList<QRectF>> marks_;
};

void paintFlat(QPainter& painter, const std::vector<const Figure*>& list, double scale, const Theme& theme,
    const Overlays& overlays)
{
    FlatBatches batches(theme, overlays);
    for (const Figure* figure : list)
        batches.add(*figure);
    painter.setRenderHint(QPainter::Antialiasing, false);
    batches.paint(painter, scale);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

QColor strokeOf(Difference difference, const Theme& theme)
{
    switch (difference) {
    case Difference::Added:
        return theme.good;
    case Difference::Removed:
        return theme.error;
    case Difference::Changed:
        return theme.warning;
    case Difference::Moved:
        return QColor(0x6366F1);
    }
    return theme.accent;
}

} // namespace

Detail detailFor(double scale, std::size_t figureCount)
{
    const bool isCrowded = figureCount > fewFigures;
    if (scale < 0.35)
        return isCrowded ? Detail::Flat : scale < 0.15 ? Detail::Shapes : Detail::Full;
    if (scale < 0.5)
        return isCrowded ? Detail::Shapes : Detail::Full;
    return Detail::Full;
}

QColor FigureColours::of(Ink ink, const Theme& theme) const
{
    switch (ink) {
    case Ink::Fill:
    case Ink::Container:
    case Ink::Band:
        return fill.isValid() ? fill : theme.ink(ink);
    case Ink::Outline:
    case Ink::Muted:
        return stroke.isValid() ? stroke : theme.ink(ink);
    case Ink::Symbol:
        // Icons stand on the fill: dark ones vanish on a hot one.
        if (stroke.isValid())
            return stroke;
        return text.isValid() ? text : theme.ink(ink);
    case Ink::Text:
        return text.isValid() ? text : theme.ink(ink);
    case Ink::None:
        return Qt::transparent;
    }
    return theme.outline;
}

QColor FigureColours::of(const TextItem& item, const Theme& theme) const
{
    if (item.isOnFill)
        return of(Ink::Text, theme);
    return outerText.isValid() ? outerText : theme.ink(item.ink);
}

FigureColours coloursFor(const Figure& figure, const Overlays& overlays, const Theme& theme)
{
    FigureColours colours;
    constexpr double linesContrast = 3, textsContrast = 4.5; // WCAG 2, level AA
    colours.stroke = figure.colours.border;
    if (colours.stroke.isValid() && figure.isEdge())
        colours.stroke = theme.onCanvas(colours.stroke, linesContrast);
    colours.outerText = figure.colours.label;
    if (colours.outerText.isValid())
        colours.outerText = theme.onCanvas(colours.outerText, textsContrast);
    if (figure.colours.background.isValid() && !figure.isBare)
        colours.fill = figure.colours.background;
    if (!overlays.heat.empty() && !figure.isEdge() && !figure.isContainer)
        if (const auto heat = overlays.heat.find(figure.element); heat != overlays.heat.end())
            colours.fill = theme.heatAt(heat->second.level);
    if (!overlays.differences.empty())
        if (const auto found = overlays.differences.find(figure.element); found != overlays.differences.end())
            colours.stroke = strokeOf(found->second, theme);
    if (colours.fill.isValid())
        colours.text = theme.onFill(colours.fill);
    if (figure.colours.label.isValid())
        colours.text = figure.colours.label;
    return colours;
}

void paintItems(QPainter& painter, const PathItems& items, const Theme& theme)
{
    for (const PathItem& item : items)
        paintPath(painter, item, theme, {});
}

void paintFigure(QPainter& painter, const Figure& figure, const Theme& theme, const FigureColours& colours,
    const std::vector<QPointF>& jumps)
{
    for (const PathItem& item : figure.paths) {
        if (jumps.empty() || !isLineOf(item, figure)) {
            paintPath(painter, item, theme, colours);
            continue;
        }
        PathItem hopping = item;
        hopping.path = withJumps(item.path, jumps);
        paintPath(painter, hopping, theme, colours);
    }
    QColor veil = theme.canvas;
    veil.setAlphaF(0.75F);
    for (const TextItem& item : figure.texts)
        if (item.hasBacking)
            painter.fillRect(extentOf(item), veil);
    for (const TextItem& item : figure.texts)
        paintText(painter, item, colours.of(item, theme));
}

void paint(QPainter& painter, const Figures& figures, const QRectF& visible, double scale, const Theme& theme,
    const Overlays& overlays)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const std::vector<const Figure*> list = figures.in(visible);
    switch (detailFor(scale, list.size())) {
    case Detail::Full:
        for (const Figure* figure : list)
            paintFigure(painter, *figure, theme, coloursFor(*figure, overlays, theme), figures.jumps(*figure));
        break;
    case Detail::Shapes:
        paintShapes(painter, list, theme, overlays);
        break;
    case Detail::Flat:
        paintFlat(painter, list, scale, theme, overlays);
        break;
    }
    paintOverlays(painter, figures, visible, scale, theme, overlays);
}

} // namespace millrace::drawing
