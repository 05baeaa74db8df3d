// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/figure_builder.h"

#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/text_layout.h"

#include <algorithm>
#include <cmath>

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
using metamodel::Element;

namespace layer {
constexpr int pool = 0;
constexpr int lane = 1;
constexpr int perScope = 10; ///< so much higher for each scope around it
constexpr int scope = 10; ///< over the lanes around it, under those in it
constexpr int connection = 200;
constexpr int node = 300;
constexpr int boundary = 301;
constexpr int artifact = 400;
} // namespace layer

int depthOf(const Element& element, metamodel::TypeId within)
{
    int depth = 0;
    for (const Element* up = element.ancestor(within); up != nullptr && depth < 18; up = up->ancestor(within))
        ++depth;
    return depth;
}

int layerOf(const Figure& figure, const Element* element)
{
    if (figure.isEdge())
        return layer::connection;
    if (element == nullptr)
        return layer::node;
    if (element->is(type::Participant))
        return figure.isContainer ? layer::pool : layer::boundary;
    if (element->is(type::Lane))
        return layer::lane + layer::perScope * depthOf(*element, type::SubProcess)
            + std::min(depthOf(*element, type::Lane), layer::perScope - 2);
    if (element->is(type::Group))
        return layer::artifact;
    if (figure.isContainer)
        return layer::scope + layer::perScope * depthOf(*element, type::SubProcess);
    return element->is(type::BoundaryEvent) ? layer::boundary : layer::node;
}

QColor colourFrom(const QString& value)
{
    return value.isEmpty() ? QColor() : QColor(value);
}

Colours coloursOf(const Element& diagramElement, const Element* label)
{
    static const QString omg = QStringLiteral("{http://www.omg.org/spec/BPMN/non-normative/color/1.0}");
    static const QString bioc = QStringLiteral("{http://bpmn.io/schema/bpmn/biocolor/1.0}");
    const auto first = [&diagramElement](const QString& name, const QString& older) {
        const QString value = diagramElement.attribute(name);
        return colourFrom(value.isEmpty() ? diagramElement.attribute(older) : value);
    };
    static const QString background = omg + QStringLiteral("background-color");
    static const QString border = omg + QStringLiteral("border-color");
    static const QString fill = bioc + QStringLiteral("fill");
    static const QString stroke = bioc + QStringLiteral("stroke");
    static const QString text = omg + QStringLiteral("color");
    const auto isForeign = [](const metamodel::Attribute& attribute) { return !attribute.uri.isEmpty(); };
    const auto& attributes = diagramElement.attributes();
    Colours colours;
    if (std::any_of(attributes.begin(), attributes.end(), isForeign)) // few have any
        colours = {first(background, fill), first(border, stroke), {}};
    if (label != nullptr)
        colours.label = colourFrom(label->attribute(text));
    return colours;
}

/// What the label's style asks for; null for none.
std::shared_ptr<const Face> faceOf(const metamodel::Tree& tree, const Element* label)
{
    const Element* style = label != nullptr ? bpmn::referred(tree, *label, u"labelStyle") : nullptr;
    const Element* font = style != nullptr ? style->childOfType(type::Font) : nullptr;
    if (font == nullptr)
        return nullptr;
    Face face;
    face.family = font->attribute(u"name").trimmed();
    // In pixels of the diagram, as tools write them; absurd ones are passed over.
    const double size = font->attribute(u"size").toDouble();
    face.size = size >= 5 && size <= 96 ? int(std::lround(size)) : 0;
    face.isBold = bpmn::isTrue(*font, u"isBold");
    face.isItalic = bpmn::isTrue(*font, u"isItalic");
    face.isUnderlined = bpmn::isTrue(*font, u"isUnderline");
    face.isStruckOut = bpmn::isTrue(*font, u"isStrikeThrough");
    return face == Face {} ? nullptr : std::make_shared<const Face>(std::move(face));
}

void drawPlain(Figure& figure, const Element* element)
{
    figure.paths.push_back({silhouettePath(Silhouette::Rounded, figure.box), Ink::Fill});
    if (element == nullptr) {
        figure.paths.back().dash = Dash::Dotted;
        return;
    }
    TextBox text;
    text.face = figure.face;
    text.area = figure.box.adjusted(5, 5, -5, -5);
    text.leastSize = 9;
    text.isOnFill = true;
    figure.texts = layOut(bpmn::title(*element), text);
}

QString dataName(const Element& element)
{
    const Element* state = element.childOfType(type::DataState);
    const QString words = state != nullptr ? state->name() : QString();
    return words.isEmpty() ? element.name() : element.name() + QStringLiteral("\n[%1]").arg(words);
}

bool isData(const Element& element)
{
    return element.is(type::DataObjectReference) || element.is(type::DataObject) || element.is(type::DataInput)
        || element.is(type::DataOutput) || element.is(type::DataStoreReference) || element.is(type::DataStore);
}

void drawShape(Figure& figure, const Surroundings& around, const Element& shape, const Element* element)
{
    if (element == nullptr) {
        drawPlain(figure, element);
    } else if (element->is(type::Activity) || element->is(type::ChoreographyActivity)) {
        drawActivity(figure, around, shape, *element);
    } else if (element->is(type::Event)) {
        drawEvent(figure, around, *element);
        addOuterLabel(figure, shape, element->name());
    } else if (element->is(type::Gateway)) {
        drawGateway(figure, shape, *element);
        addOuterLabel(figure, shape, element->name());
    } else if (isData(*element)) {
        drawData(figure, around, *element);
        addOuterLabel(figure, shape, dataName(*element));
    } else if (element->is(type::TextAnnotation) || element->is(type::Group)) {
        drawArtifact(figure, around, shape, *element);
    } else if (element->is(type::Participant) && !bpmn::bandKind(shape).isEmpty()) {
        drawChoreographyBand(figure, around, shape, *element);
    } else if (element->is(type::Participant) || element->is(type::Lane)) {
        drawSwimlane(figure, around, shape, *element);
    } else if (element->is(type::ConversationNode)) {
        drawConversation(figure, shape, *element);
    } else {
        drawPlain(figure, element);
    }
}

QRectF paintedExtent(const Figure& figure)
{
    QRectF extent = figure.box.united(extentOf(figure.texts)).united(figure.label);
    for (const PathItem& item : figure.paths) {
        const double half = item.width / 2 + 1;
        extent = extent.united(item.path.controlPointRect().adjusted(-half, -half, half, half));
    }
    return extent;
}

} // namespace

const Element* Surroundings::shapeOf(const Element& element) const
{
    return tree.find(shapes.first(element.key()));
}

const QRectF* Surroundings::boxOf(const Element& element) const
{
    const Figure* figure = figures[shapes.first(element.key())];
    return figure != nullptr ? &figure->box : nullptr;
}

Silhouette silhouetteOf(const Element& element)
{
    if (element.is(type::Event))
        return Silhouette::Ellipse;
    if (element.is(type::Gateway))
        return Silhouette::Diamond;
    if (element.is(type::Activity) || element.is(type::ChoreographyActivity) || element.is(type::Group))
        return Silhouette::Rounded;
    if (element.is(type::ConversationNode))
        return Silhouette::Hexagon;
    return Silhouette::Rectangle;
}

std::optional<Figure> buildFigure(const Surroundings& around, const Element& diagramElement)
{
    const Element* element = bpmn::shown(around.tree, diagramElement);
    Figure figure;
    figure.shape = diagramElement.key();
    const Element* label = diagramElement.childOfType(type::BPMNLabel);
    figure.colours = coloursOf(diagramElement, label);
    figure.face = faceOf(around.tree, label);
    if (element != nullptr) {
        figure.element = element->key();
        figure.type = element->type();
    }
    if (diagramElement.is(type::BPMNEdge)) {
        figure.route = QPolygonF(bpmn::waypoints(diagramElement));
        if (figure.route.size() < 2)
            return std::nullopt;
        figure.silhouette = Silhouette::Route;
        figure.box = figure.route.boundingRect();
        drawConnection(figure, around, diagramElement, element);
    } else {
        const auto box = bpmn::bounds(diagramElement);
        if (!box)
            return std::nullopt;
        figure.box = *box;
        figure.silhouette = element != nullptr ? silhouetteOf(*element) : Silhouette::Rounded;
        drawShape(figure, around, diagramElement, element);
    }
    figure.extent = paintedExtent(figure);
    figure.order = {layerOf(figure, element), figure.shape};
    return figure;
}

} // namespace millrace::drawing
