// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/symbols.h"

#include <QLineF>
#include <cmath>

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
using metamodel::Element;

constexpr double arrowLength = 9;
constexpr double arrowHalf = 3.6;

QPointF unit(QPointF vector)
{
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF(1, 0);
}

QPointF normal(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

/// The direction in which the route arrives at its end, looking past bends that are too close to it.
QPointF arrival(const QPolygonF& route)
{
    for (int i = int(route.size()) - 2; i >= 0; --i)
        if (QLineF(route[i], route.last()).length() > 0.5)
            return unit(route.last() - route[i]);
    return {1, 0};
}

QPointF departure(const QPolygonF& route)
{
    for (int i = 1; i < route.size(); ++i)
        if (QLineF(route[i], route.first()).length() > 0.5)
            return unit(route[i] - route.first());
    return {1, 0};
}

QPolygonF arrowHead(QPointF tip, QPointF direction)
{
    const QPointF base = tip - arrowLength * direction;
    const QPointF side = arrowHalf * normal(direction);
    return {base + side, tip, base - side};
}

void addClosedArrow(Figure& figure, Ink fill)
{
    QPainterPath arrow;
    arrow.addPolygon(arrowHead(figure.route.last(), arrival(figure.route)));
    arrow.closeSubpath();
    figure.paths.push_back({arrow, fill, Ink::Outline, 1.0});
}

void addOpenArrow(Figure& figure, QPointF tip, QPointF direction)
{
    QPainterPath arrow;
    arrow.addPolygon(arrowHead(tip, direction));
    figure.paths.push_back({arrow, Ink::None, Ink::Muted});
}

void addDefaultSlash(Figure& figure)
{
    const QPointF along = departure(figure.route);
    const QPointF middle = figure.route.first() + 10 * along;
    const QPointF half = 5 * unit(along + normal(along));
    QPainterPath slash;
    slash.moveTo(middle - half);
    slash.lineTo(middle + half);
    figure.paths.push_back({slash});
}

void addConditionDiamond(Figure& figure)
{
    const QPointF along = departure(figure.route);
    const QPointF start = figure.route.first();
    const QPointF side = 4.5 * normal(along);
    QPainterPath diamond;
    diamond.addPolygon(QPolygonF {start, start + 7.5 * along + side, start + 15 * along, start + 7.5 * along - side});
    diamond.closeSubpath();
    figure.paths.push_back({diamond, Ink::Fill});
}

/// The line itself, ending where its arrow begins so that tips stay sharp.
QPainterPath line(const QPolygonF& route, double cut)
{
    QPolygonF shortened = route;
    const QPointF last = route[route.size() - 2];
    if (QLineF(last, route.last()).length() > cut)
        shortened.last() -= cut * arrival(route);
    QPainterPath path;
    path.addPolygon(shortened);
    return path;
}

void drawSequenceFlow(Figure& figure, const Element& flow, const Element* source)
{
    figure.paths.push_back({line(figure.route, arrowLength - 1)});
    addClosedArrow(figure, Ink::Outline);
    if (source == nullptr)
        return;
    if (!flow.id().isEmpty() && source->attribute(u"default") == flow.id())
        addDefaultSlash(figure);
    else if (flow.child(u"conditionExpression") != nullptr && source->is(type::Activity))
        addConditionDiamond(figure);
}

QPointF midpoint(const QPolygonF& route)
{
    double length = 0;
    for (int i = 1; i < route.size(); ++i)
        length += QLineF(route[i - 1], route[i]).length();
    double rest = length / 2;
    for (int i = 1; i < route.size(); ++i) {
        const QLineF stretch(route[i - 1], route[i]);
        if (stretch.length() > 0 && rest <= stretch.length())
            return stretch.pointAt(rest / stretch.length());
        rest -= stretch.length();
    }
    return route.first();
}

void drawMessageFlow(Figure& figure, const Element& edge)
{
    PathItem dashes {line(figure.route, arrowLength)};
    dashes.dash = Dash::Dashed;
    dashes.width = 1.3;
    figure.paths.push_back(std::move(dashes));
    QPainterPath ring;
    ring.addEllipse(figure.route.first() + 3.5 * departure(figure.route), 3.5, 3.5);
    figure.paths.push_back({ring, Ink::Fill, Ink::Outline, 1.2});
    addClosedArrow(figure, Ink::Fill);
    const QString kind = edge.attribute(u"messageVisibleKind");
    if (kind.isEmpty())
        return;
    const auto name = bpmn::labelBounds(edge); // the envelope is where its name is
    const QPointF middle
        = name && name->width() >= 1 ? nearestOn(figure.route, name->center()) : midpoint(figure.route);
    PathItems envelope = symbol(Symbol::Message, QRectF(middle.x() - 26, middle.y() - 26, 52, 52));
    for (PathItem& item : envelope) {
        item.stroke = Ink::Outline;
        if (item.fill != Ink::None)
            item.fill = kind == QLatin1String("non_initiating") ? Ink::Band : Ink::Fill;
    }
    add(figure.paths, std::move(envelope));
}

void drawAssociation(Figure& figure, const Element* association)
{
    PathItem dots {line(figure.route, 0), Ink::None, Ink::Muted};
    dots.dash = Dash::Dotted;
    figure.paths.push_back(std::move(dots));
    if (association == nullptr)
        return;
    const QString direction = association->attribute(u"associationDirection");
    const bool isData = association->is(type::DataAssociation);
    if (isData || direction == QLatin1String("One") || direction == QLatin1String("Both"))
        addOpenArrow(figure, figure.route.last(), arrival(figure.route));
    if (direction == QLatin1String("Both"))
        addOpenArrow(figure, figure.route.first(), -departure(figure.route));
}

void drawConversationLink(Figure& figure)
{
    figure.paths.push_back({line(figure.route, 0), Ink::None, Ink::Outline, 5.0});
    figure.paths.push_back({line(figure.route, 0), Ink::None, Ink::Fill, 2.4});
}

/// Some tools let flows run to the middle of a shape: what is inside is cut away.
void cutAtShape(QPolygonF& route, const Surroundings& around, const Element* end, bool isSource)
{
    const QRectF* box = end != nullptr ? around.boxOf(*end) : nullptr;
    if (box == nullptr || route.size() < 2)
        return;
    const int first = isSource ? 0 : int(route.size()) - 1;
    const int second = isSource ? 1 : first - 1;
    if (!box->adjusted(2, 2, -2, -2).contains(route[first]))
        return;
    const QPointF cut = dock(silhouetteOf(*end), *box, route[first], route[second]);
    if (cut != route[second])
        route[first] = cut;
}

} // namespace

void drawConnection(Figure& figure, const Surroundings& around, const Element& edge, const Element* element)
{
    const Element* source = nullptr;
    if (element != nullptr && !element->is(type::DataAssociation)) {
        source = bpmn::referred(around.tree, *element, u"sourceRef");
        cutAtShape(figure.route, around, source, true);
        cutAtShape(figure.route, around, bpmn::referred(around.tree, *element, u"targetRef"), false);
        figure.box = figure.route.boundingRect();
    }
    if (element == nullptr || element->is(type::Association) || element->is(type::DataAssociation))
        drawAssociation(figure, element);
    else if (element->is(type::MessageFlow))
        drawMessageFlow(figure, edge);
    else if (element->is(type::ConversationLink))
        drawConversationLink(figure);
    else
        drawSequenceFlow(figure, *element, source);
    if (element != nullptr)
        addRouteLabel(figure, edge, element->name());
}

} // namespace millrace::drawing
