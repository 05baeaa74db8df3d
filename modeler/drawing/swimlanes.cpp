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
using metamodel::Tree;

constexpr double headDepth = 30;

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

bool isDrawnEmpty(const Figure& figure, const Surroundings& around, const Element& participant, const Element& shape)
{
    constexpr double roomForSteps = 140; // so high a pool waits for its steps
    const Element* process = bpmn::referred(around.tree, participant, u"processRef");
    if (process == nullptr)
        return true;
    const bool saysSo = shape.attribute(u"isExpanded") == QLatin1String("false");
    if (!saysSo && std::min(figure.box.width(), figure.box.height()) >= roomForSteps)
        return false;
    for (const Element* inner : bpmn::flowElements(*process))
        if (around.isShown(*inner))
            return false;
    for (const Element* lane : lanesIn(*process))
        if (around.isShown(*lane))
            return false;
    return true;
}

void drawHead(Figure& figure, bool horizontal, double depth, const QString& name, bool isStrong)
{
    constexpr double ends = 6;
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

void drawPoolName(
    Figure& figure, const Surroundings& around, const Element& element, const Element& shape, bool horizontal)
{
    // A pool that hides its process carries its name in the middle, without a head.
    if (isDrawnEmpty(figure, around, element, shape) && !around.shapes.empty()) {
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
    drawHead(figure, horizontal, depth, element.name(), true);
    QPainterPath line;
    line.moveTo(horizontal ? figure.head.topRight() : figure.head.bottomLeft());
    line.lineTo(figure.head.bottomRight());
    figure.paths.push_back({line});
}

bool isOfSeveral(const Element& participant)
{
    return participant.childOfType(type::ParticipantMultiplicity) != nullptr;
}

/// The pool around a lane, if that stands for several; null else.
const Element* poolOfSeveral(const Tree& tree, const Element& lane)
{
    const Element* process = &lane;
    while (process != nullptr && !process->is(type::Process))
        process = process->parent();
    if (process == nullptr || process->id().isEmpty())
        return nullptr;
    for (const metamodel::Reference& reference : tree.referencesTo(process->id()))
        if (const Element* pool = tree.find(reference.from);
            pool != nullptr && pool->is(type::Participant) && isOfSeveral(*pool))
            return pool;
    return nullptr;
}

/// A pool's marker stands in the middle of its lower edge. Lanes lie over that: the one that is there draws it.
void drawMarkerOfPool(Figure& lane, const Surroundings& around, const Element& element)
{
    const Element* pool = poolOfSeveral(around.tree, element);
    const Element* shape = pool != nullptr ? around.shapeOf(*pool) : nullptr;
    const auto box = shape != nullptr ? bpmn::bounds(*shape) : std::nullopt;
    if (!box)
        return;
    const QPointF foot(box->center().x(), box->bottom() - 1);
    const auto stands = [foot](const QRectF& r) {
        return r.left() <= foot.x() && foot.x() < r.right() && r.top() <= foot.y() && foot.y() < r.bottom();
    };
    if (!stands(lane.box))
        return;
    for (const Element* inner : lanesIn(element))
        if (const Element* drawn = around.shapeOf(*inner))
            if (const auto inside = bpmn::bounds(*drawn); inside && stands(*inside))
                return; // it lies over this one
    Figure marked;
    marked.box = *box;
    addMarkers(marked, {Symbol::ParallelInstances});
    add(lane.paths, std::move(marked.paths));
}

} // namespace

void drawSwimlane(Figure& figure, const Surroundings& around, const Element& shape, const Element& element)
{
    figure.isContainer = true;
    const bool horizontal = isHorizontal(shape, figure.box);
    figure.paths.push_back({silhouettePath(Silhouette::Rectangle, figure.box), Ink::Container});
    if (element.is(type::Participant)) {
        drawPoolName(figure, around, element, shape, horizontal);
        if (isOfSeveral(element))
            addMarkers(figure, {Symbol::ParallelInstances});
        return;
    }
    drawHead(figure, horizontal, depthOfHead(figure, around, element, horizontal), element.name(), false);
    drawMarkerOfPool(figure, around, element);
}

} // namespace millrace::drawing
