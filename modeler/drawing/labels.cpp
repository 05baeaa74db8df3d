// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/text_layout.h"

#include <QLineF>
#include <cmath>

namespace millrace::drawing {
namespace {

constexpr double labelWidth = 96;
constexpr double mostLabelWidth = 150; ///< for a word that is longer
constexpr double labelHeight = 120; ///< room for eight lines; more is elided
constexpr double labelGap = 4;
constexpr double envelopeHalf = 14; ///< of a message on its flow

void keep(Figure& figure, TextItems items)
{
    figure.label = extentOf(items).adjusted(-2, -1, 2, 1);
    for (TextItem& item : items) {
        item.hasBacking = true;
        figure.texts.push_back(std::move(item));
    }
}

/// Tools write bounds that are tight for their own font, so the middle is kept and the width is only a least one.
QRectF widened(const QRectF& given)
{
    const double width = std::max(given.width(), labelWidth);
    return {given.center().x() - width / 2, given.top(), width, labelHeight};
}

/// Laid out in another width about the given middle.
TextItems layOutAt(double width, const QRectF& given, const QString& text, const TextBox& box)
{
    TextBox other = box;
    other.area.setWidth(width);
    other.area.moveCenter({given.center().x(), box.area.center().y()});
    return layOut(text, other);
}

/// In the given bounds as nearly as our font can: in their width, or that of the longest word, where the words have
/// room so in their height; else as wide as usual; else a little wider, for the bounds may be tight for a font that is
/// narrower.
TextItems layOutIn(const QRectF& given, const QString& text, const TextBox& box)
{
    constexpr double spare = 3;
    const auto isLowEnough = [&given](const TextItems& items) { //
        return extentOf(items).height() <= given.height() + spare;
    };
    double width = given.width();
    for (int attempt = 0; attempt < 2 && width < labelWidth; ++attempt) {
        TextItems items = layOutAt(width, given, text, box);
        if (!isLowEnough(items))
            break;
        const double needed = extentOf(items).width();
        if (needed <= width + spare)
            return items;
        width = needed;
    }
    TextItems usual = layOut(text, box);
    if (isLowEnough(usual))
        return usual;
    for (const double wider : {1.12, 1.25, 1.4})
        if (TextItems items = layOutAt(box.area.width() * wider, given, text, box); isLowEnough(items))
            return items;
    return usual;
}

std::optional<QRectF> givenLabel(const metamodel::Element& diagramElement)
{
    const std::optional<QRectF> given = bpmn::labelBounds(diagramElement);
    // Some tools write an empty label at the origin where they mean none.
    if (!given || (given->width() < 1 && given->height() < 1))
        return std::nullopt;
    return given;
}

QLineF longestStretch(const QPolygonF& route)
{
    QLineF longest;
    for (int i = 1; i < route.size(); ++i)
        if (const QLineF stretch(route[i - 1], route[i]); stretch.length() > longest.length() + 0.5)
            longest = stretch;
    return longest;
}

} // namespace

void addOuterLabel(Figure& figure, const metamodel::Element& shape, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    TextBox box;
    box.face = figure.face;
    box.size = box.leastSize = labelSize;
    box.mostWidth = mostLabelWidth;
    box.alignment = Qt::AlignHCenter | Qt::AlignTop;
    if (const auto given = givenLabel(shape)) {
        box.area = widened(*given);
        if (given->center().y() < figure.box.top()) {
            box.area.moveBottom(given->bottom());
            box.alignment = Qt::AlignHCenter | Qt::AlignBottom;
        }
        keep(figure, layOutIn(*given, text, box));
    } else {
        box.area
            = QRectF(figure.box.center().x() - labelWidth / 2, figure.box.bottom() + labelGap, labelWidth, labelHeight);
        keep(figure, layOut(text, box));
    }
}

void addRouteLabel(Figure& figure, const metamodel::Element& edge, const QString& text)
{
    if (text.trimmed().isEmpty() || figure.route.size() < 2)
        return;
    TextBox box;
    box.face = figure.face;
    box.size = box.leastSize = labelSize;
    box.mostWidth = mostLabelWidth;
    box.ink = Ink::Muted;
    if (const auto given = givenLabel(edge)) {
        box.area = widened(*given);
        box.alignment = Qt::AlignHCenter | Qt::AlignTop;
        keep(figure, layOutIn(*given, text, box));
    } else {
        const QLineF stretch = longestStretch(figure.route);
        const QPointF middle = stretch.center();
        if (std::abs(stretch.dx()) >= std::abs(stretch.dy())) {
            const double above = edge.hasAttribute(u"messageVisibleKind") ? envelopeHalf : 0;
            box.area = QRectF(
                middle.x() - labelWidth / 2, middle.y() - labelGap - above - labelHeight, labelWidth, labelHeight);
            box.alignment = Qt::AlignHCenter | Qt::AlignBottom;
        } else {
            const double beside = edge.hasAttribute(u"messageVisibleKind") ? envelopeHalf : 2;
            box.area = QRectF(middle.x() + labelGap + beside, middle.y() - labelHeight / 2, labelWidth, labelHeight);
            box.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        }
        keep(figure, layOut(text, box));
    }
}

} // namespace millrace::drawing
