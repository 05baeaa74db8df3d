// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/symbols.h"
#include "modeler/drawing/text_layout.h"

#include <algorithm>

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
using metamodel::Element;

constexpr double headDepth = 30;
constexpr double severalSize = 12, severalRoom = 24; ///< the marker of a pool that stands for several, in its head

bool isHorizontal(const Element& shape, const QRectF& box)
{
    return shape.hasAttribute(u"isHorizontal") ? bpmn::isTrue(shape, u"isHorizontal") : box.width() >= box.height();
}

std::vector<const Element*> lanesIn(const Element& holder)
{
    std::vector<const Element*> lanes;
    for (const Element* set : holder.children())
        if (set->is(type::LaneSet))
            for (const Element* lane : set->children())
                if (lane->is(type::Lane))
                    lanes.push_back(lane);
    return lanes;
}

/// The head ends where the lanes begin; without any that are drawn it has the usual depth.
double depthOfHead(const Figure& figure, const Surroundings& around, const Element& element, bool horizontal)
{
    const Element* holder
        = element.is(type::Participant) ? bpmn::referred(around.tree, element, u"processRef") : &element;
    double depth = headDepth;
    bool isFirst = true;
    if (holder != nullptr)
        for (const Element* lane : lanesIn(*holder))
            if (const Element* shape = around.shapeOf(*lane))
                if (const auto box = bpmn::bounds(*shape)) {
                    const double gap = horizontal ? box->left() - figure.box.left() : box->top() - figure.box.top();
                    depth = isFirst ? gap : std::min(depth, gap);
                    isFirst = false;
                }
    return depth >= 12 && depth <= 90 ? depth : headDepth;
}

bool isDrawnEmpty(const Figure& figure, const Surroundings& around, const Element& participant)
{
    constexpr double roomForSteps = 140; // so high a pool waits for its steps
    const Element* process = bpmn::referred(around.tree, participant, u"processRef");
    if (process == nullptr)
        return true;
    if (std::min(figure.box.width(), figure.box.height()) >= roomForSteps)
        return false;
    for (const Element* inner : bpmn::flowElements(*process))
        if (around.isShown(*inner))
            return false;
    for (const Element* lane : lanesIn(*process))
        if (around.isShown(*lane))
            return false;
    return true;
}

void drawHead(Figure& figure, bool horizontal, double depth, const QString& name, bool isStrong, double ends = 6)
{
    const QRectF& box = figure.box;
    figure.head = horizontal ? QRectF(box.left(), box.top(), depth, box.height())
                             : QRectF(box.left(), box.top(), box.width(), depth);
    TextBox text;
    text.face = figure.face;
    text.isOnFill = true;
    text.isStrong = isStrong;
    text.leastSize = labelSize;
    text.area = horizontal ? figure.head.adjusted(1, ends, -1, -ends) : figure.head.adjusted(ends, 1, -ends, -1);
    figure.texts = horizontal ? layOutUpwards(name, text) : layOut(name, text);
}

void drawPoolName(Figure& figure, const Surroundings& around, const Element& element, bool horizontal)
{
    // A pool that hides its process carries its name in the middle, without a head.
    if (isDrawnEmpty(figure, around, element) && !around.shapes.empty()) {
        TextBox text;
        text.face = figure.face;
        text.isOnFill = true;
        text.isStrong = true;
        text.area = figure.box.adjusted(8, 4, -8, -4);
        const bool isUpright = !horizontal && figure.box.width() < 90 && figure.box.height() > figure.box.width();
        figure.texts = isUpright ? layOutUpwards(element.name(), text) : layOut(element.name(), text);
        figure.head = figure.box;
        return;
    }
    const double depth = depthOfHead(figure, around, element, horizontal);
    const bool isSeveral = element.childOfType(type::ParticipantMultiplicity) != nullptr;
    drawHead(figure, horizontal, depth, element.name(), true, isSeveral ? severalRoom : 6);
    QPainterPath line;
    line.moveTo(horizontal ? figure.head.topRight() : figure.head.bottomLeft());
    line.lineTo(figure.head.bottomRight());
    figure.paths.push_back({line});
}

/// In the middle of the lower edge; where lanes cover that, at the end of the head.
void drawSeveral(Figure& figure, const Surroundings& around, const Element& participant, bool horizontal)
{
    const Element* process = bpmn::referred(around.tree, participant, u"processRef");
    const std::vector<const Element*> lanes = process != nullptr ? lanesIn(*process) : std::vector<const Element*>();
    if (std::none_of(lanes.begin(), lanes.end(), [&](const Element* lane) { return around.isShown(*lane); })) {
        addMarkers(figure, {Symbol::ParallelInstances});
        return;
    }
    const QRectF& head = figure.head;
    const QPointF middle = horizontal ? QPointF(head.center().x(), head.bottom() - severalRoom / 2)
                                      : QPointF(head.right() - severalRoom / 2, head.center().y());
    const QRectF box(middle - QPointF(severalSize / 2, severalSize / 2), QSizeF(severalSize, severalSize));
    add(figure.paths, symbol(Symbol::ParallelInstances, box));
}

} // namespace

void drawSwimlane(Figure& figure, const Surroundings& around, const Element& shape, const Element& element)
{
    figure.isContainer = true;
    const bool horizontal = isHorizontal(shape, figure.box);
    figure.paths.push_back({silhouettePath(Silhouette::Rectangle, figure.box), Ink::Container});
    if (element.is(type::Participant)) {
        drawPoolName(figure, around, element, horizontal);
        if (element.childOfType(type::ParticipantMultiplicity) != nullptr)
            drawSeveral(figure, around, element, horizontal);
        return;
    }
    drawHead(figure, horizontal, depthOfHead(figure, around, element, horizontal), element.name(), false);
}

} // namespace millrace::drawing
