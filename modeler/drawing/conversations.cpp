// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/symbols.h"
#include "modeler/drawing/text_layout.h"

namespace millrace::drawing {

namespace type = bpmn::type;
using metamodel::Element;

namespace {

constexpr double envelopeWidth = 28;
constexpr double envelopeHeight = 19;
constexpr double envelopeGap = 16;

/// What the band's participant sends in its choreography task; null for none.
const Element* messageOf(const metamodel::Tree& tree, const Element& band, const Element& participant)
{
    const Element* activityShape = bpmn::referred(tree, band, u"choreographyActivityShape");
    const Element* activity = activityShape != nullptr ? bpmn::shown(tree, *activityShape) : nullptr;
    if (activity == nullptr)
        return nullptr;
    for (const Element* reference : activity->children(u"messageFlowRef"))
        if (const Element* flow = tree.byId(reference->text().trimmed()))
            if (bpmn::referred(tree, *flow, u"sourceRef") == &participant)
                return bpmn::referred(tree, *flow, u"messageRef");
    return nullptr;
}

/// The envelope of the message that goes out from a band, on a dotted line away from the task.
void drawMessage(Figure& figure, const QString& name, bool isTop, bool isInitiating)
{
    const QRectF& box = figure.box;
    const double x = box.center().x();
    const double edge = isTop ? box.top() : box.bottom();
    const double away = isTop ? -1 : 1;
    QPainterPath line;
    line.moveTo(x, edge);
    line.lineTo(x, edge + away * envelopeGap);
    PathItem dots {line};
    dots.dash = Dash::Dotted;
    figure.paths.push_back(std::move(dots));
    const double top = isTop ? edge - envelopeGap - envelopeHeight : edge + envelopeGap;
    const QRectF envelope(x - envelopeWidth / 2, top, envelopeWidth, envelopeHeight);
    QPainterPath body;
    body.addRect(envelope);
    figure.paths.push_back({body, isInitiating ? Ink::Fill : Ink::Band});
    QPainterPath flap;
    flap.moveTo(envelope.topLeft());
    flap.lineTo(envelope.center());
    flap.lineTo(envelope.topRight());
    figure.paths.push_back({flap});
    TextBox text;
    text.face = figure.face;
    text.size = text.leastSize = labelSize;
    text.alignment = Qt::AlignHCenter | (isTop ? Qt::AlignBottom : Qt::AlignTop);
    text.area = isTop ? QRectF(x - 60, envelope.top() - 44, 120, 42) : QRectF(x - 60, envelope.bottom() + 2, 120, 42);
    for (TextItem& item : layOut(name, text)) {
        item.hasBacking = true;
        figure.texts.push_back(std::move(item));
    }
}

} // namespace

void drawConversation(Figure& figure, const Element& shape, const Element& element)
{
    PathItem outline {silhouettePath(Silhouette::Hexagon, figure.box), Ink::Fill};
    outline.width = element.is(type::CallConversation) ? thickWidth : outlineWidth;
    figure.paths.push_back(std::move(outline));
    if (element.is(type::SubConversation))
        addMarkers(figure, {Symbol::Collapsed});
    addOuterLabel(figure, shape, element.name());
}

void drawChoreographyBand(Figure& figure, const Surroundings& around, const Element& shape, const Element& element)
{
    const QString kind = bpmn::bandKind(shape);
    const bool isInitiating = kind.endsWith(QLatin1String("_initiating")) && !kind.contains(QLatin1String("non_"));
    const double radius = std::min(cornerRadius, figure.box.height() / 2);
    const QRectF& box = figure.box;
    QPainterPath band;
    if (kind.startsWith(QLatin1String("top"))) {
        band.moveTo(box.bottomLeft());
        band.lineTo(box.left(), box.top() + radius);
        band.quadTo(box.topLeft(), {box.left() + radius, box.top()});
        band.lineTo(box.right() - radius, box.top());
        band.quadTo(box.topRight(), {box.right(), box.top() + radius});
        band.lineTo(box.bottomRight());
    } else if (kind.startsWith(QLatin1String("bottom"))) {
        band.moveTo(box.topRight());
        band.lineTo(box.right(), box.bottom() - radius);
        band.quadTo(box.bottomRight(), {box.right() - radius, box.bottom()});
        band.lineTo(box.left() + radius, box.bottom());
        band.quadTo(box.bottomLeft(), {box.left(), box.bottom() - radius});
        band.lineTo(box.topLeft());
    } else {
        band.addRect(box);
    }
    band.closeSubpath();
    figure.paths.push_back({band, isInitiating ? Ink::Fill : Ink::Band});
    TextBox text;
    text.face = figure.face;
    text.area = box.adjusted(4, 1, -4, -1);
    text.size = labelSize;
    text.leastSize = 9;
    text.isOnFill = true;
    if (element.childOfType(type::ParticipantMultiplicity) != nullptr) {
        const double side = std::min(12.0, box.height() - 4);
        const QRectF marker(box.right() - side - 6, box.center().y() - side / 2, side, side);
        add(figure.paths, symbol(Symbol::ParallelInstances, marker));
        text.area.adjust(side + 8, 0, -side - 8, 0);
    }
    figure.texts = layOut(element.name(), text);
    if (bpmn::isTrue(shape, u"isMessageVisible")) {
        const Element* message = messageOf(around.tree, shape, element);
        drawMessage(figure, message != nullptr ? message->name() : QString(), !kind.startsWith(QLatin1String("bottom")),
            isInitiating);
    }
}

} // namespace millrace::drawing
