// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/symbols.h"
#include "modeler/drawing/text_layout.h"

namespace millrace::drawing {

namespace type = bpmn::type;
using metamodel::Element;

void drawConversation(Figure& figure, const Element& shape, const Element& element)
{
    PathItem outline {silhouettePath(Silhouette::Hexagon, figure.box), Ink::Fill};
    outline.width = element.is(type::CallConversation) ? thickWidth : outlineWidth;
    figure.paths.push_back(std::move(outline));
    if (element.is(type::SubConversation))
        addMarkers(figure, {Symbol::Collapsed});
    addOuterLabel(figure, shape, element.name());
}

void drawChoreographyBand(Figure& figure, const Element& shape, const Element& element)
{
    const QString kind = shape.attribute(u"participantBandKind");
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
    text.area = box.adjusted(4, 1, -4, -1);
    text.size = labelSize;
    text.leastSize = 9;
    text.isOnFill = true;
    figure.texts = layOut(element.name(), text);
}

} // namespace millrace::drawing
