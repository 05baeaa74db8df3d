// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/lane_division.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/make_space.h"
#include "modeler/editing/plane.h"

#include <QMarginsF>
#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

namespace {

/// The steps directly in a scope, as drawn on a plane.
QRectF stepsIn(const Tree& tree, const Element& plane, const Element& scope)
{
    QRectF steps;
    for (const Element* shape : shapesOn(plane)) {
        const Element* node = bpmn::shown(tree, *shape);
        if (node && node->parent() == &scope && !node->is(type::Artifact))
            steps |= bpmn::bounds(*shape).value_or(QRectF());
    }
    return steps;
}

/// Around what there is, with room for the names of lanes; below that the further lanes.
QRectF laneAreaOf(const Tree& tree, const Element& plane, const Element& scope, bool isHorizontal)
{
    constexpr double margin = 30;
    QSizeF least(600, 2 * newLaneHeight + 10);
    QMarginsF room(margin + laneHeadWidth, margin, margin, margin);
    if (!isHorizontal) {
        least.transpose();
        room = QMarginsF(margin, margin + laneHeadWidth, margin, margin);
    }
    const QRectF steps = stepsIn(tree, plane, scope);
    if (steps.isEmpty())
        return {QPointF(160, 80), least};
    const QRectF area = steps.marginsAdded(room).toAlignedRect();
    return {area.topLeft(), area.size().expandedTo(least)};
}

bool isDrawnHorizontal(const Element& shape)
{
    return shape.attribute(u"isHorizontal") != QLatin1String("false");
}

/// How bands run that a shape or plane is divided into: as it says itself, else as the lanes that are drawn there
/// already, those of the same scope before others, else as the pools.
bool areBandsHorizontal(const Tree& tree, const Element& drawn, const Element& element)
{
    if (element.is(type::Participant) || element.is(type::Lane))
        return isDrawnHorizontal(drawn);
    const Element* pool = poolOf(tree, element);
    const Element* nearest = nullptr;
    int best = 0;
    for (const Element* shape : shapesOn(*planeOf(drawn))) {
        const Element* band = bpmn::shown(tree, *shape);
        if (!band || !(band->is(type::Lane) || (band->is(type::Participant) && isPool(*shape, *band))))
            continue;
        const int closeness = !band->is(type::Lane) ? (band == pool ? 3 : 1) : laneScopeOf(*band) == &element ? 4 : 2;
        if (closeness > best) {
            nearest = shape;
            best = closeness;
        }
    }
    return !nearest || isDrawnHorizontal(*nearest);
}

/// What is drawn at the lower border of an open sub-process.
bool hasMarkers(const Element& activity)
{
    return activity.is(type::AdHocSubProcess) || activity.childOfType(type::LoopCharacteristics)
        || bpmn::isTrue(activity, u"isForCompensation");
}

} // namespace

const Element* dividable(const Tree& tree, Key shape)
{
    const Element* drawn = tree.find(shape);
    const Element* element
        = drawn && drawn->is(type::DiagramElement) ? bpmn::referred(tree, *drawn, u"bpmnElement") : nullptr;
    if (!element)
        return nullptr;
    if (drawn->is(type::BPMNPlane))
        return element->is(type::Process) || element->is(type::SubProcess) ? element : nullptr;
    if (!drawn->is(type::BPMNShape) || !bpmn::bounds(*drawn))
        return nullptr;
    const bool isOpen = element->is(type::SubProcess) && drawn->attribute(u"isExpanded") != QLatin1String("false");
    const bool isBand = (element->is(type::Participant) && !isClosedPool(tree, *drawn)) || element->is(type::Lane);
    return isOpen || isBand ? element : nullptr;
}

const Element* laneHolder(const Tree& tree, const Element& element)
{
    return element.is(type::Participant) ? bpmn::referred(tree, element, u"processRef") : &element;
}

LaneBand bandOf(const Tree& tree, Key shape)
{
    LaneBand band;
    band.element = dividable(tree, shape);
    if (!band.element)
        return {};
    band.shape = tree.find(shape);
    band.isHorizontal = areBandsHorizontal(tree, *band.shape, *band.element);
    band.bounds = band.shape->is(type::BPMNPlane) ? laneAreaOf(tree, *band.shape, *band.element, band.isHorizontal)
                                                  : *bpmn::bounds(*band.shape);
    return band;
}

QRectF insideOf(const LaneBand& band)
{
    constexpr double border = 10, markers = 20;
    if (band.shape->is(type::BPMNPlane))
        return band.bounds;
    if (band.element->is(type::SubProcess))
        return band.bounds.adjusted(border, laneHeadWidth, -border, hasMarkers(*band.element) ? -markers : -border);
    return band.isHorizontal ? band.bounds.adjusted(laneHeadWidth, 0, 0, 0)
                             : band.bounds.adjusted(0, laneHeadWidth, 0, 0);
}

namespace {

/// What stands in a part of a band, as seen across the lanes.
struct LanePart {
    std::set<Key> shapes;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};

/// The steps in a band, by the part in which their middles lie when it is divided into so many.
std::vector<LanePart> partsOf(const Tree& tree, const LaneBand& band, const QRectF& inside, int count)
{
    std::vector<LanePart> parts(static_cast<std::size_t>(count));
    const Element* scope = laneHolder(tree, *band.element);
    while (scope && scope->is(type::BaseElement) && !scope->is(type::Process) && !scope->is(type::SubProcess))
        scope = scope->parent();
    const double from = band.isHorizontal ? inside.top() : inside.left();
    const double size = (band.isHorizontal ? inside.height() : inside.width()) / count;
    for (const Element* shape : shapesOn(*planeOf(*band.shape))) {
        const Element* node = bpmn::shown(tree, *shape);
        const auto box = bpmn::bounds(*shape);
        if (!node || !box || !scope || node->parent() != scope || !inside.contains(box->center())
            || !(node->is(type::FlowNode) || node->is(type::DataObjectReference) || node->is(type::DataStoreReference)))
            continue;
        const double middle = band.isHorizontal ? box->center().y() : box->center().x();
        // On the line between two it belongs to the first.
        const int index = std::clamp(int(std::ceil((middle - from) / size)) - 1, 0, count - 1);
        LanePart& part = parts[std::size_t(index)];
        part.shapes.insert(shape->key());
        for (const Element* inner : shapesMovingWith(tree, *shape))
            part.shapes.insert(inner->key());
        if (node->is(type::BoundaryEvent))
            continue;
        part.low = std::min(part.low, band.isHorizontal ? box->top() : box->left());
        part.high = std::max(part.high, band.isHorizontal ? box->bottom() : box->right());
    }
    return parts;
}

/// Flows between steps of one part belong to it, so that they do not run along the border.
void spreadOverFlows(const Tree& tree, const LaneBand& band, std::vector<LanePart>& parts, double pad)
{
    constexpr double beside = 12; ///< between a flow and the border
    const auto partWith = [&](const Element* shape) {
        return std::find_if(parts.begin(), parts.end(),
            [&](const LanePart& part) { return shape && part.shapes.count(shape->key()) > 0; });
    };
    for (const Element* drawn : planeOf(*band.shape)->children()) {
        if (!drawn->is(type::BPMNEdge))
            continue;
        const auto [from, to] = endShapesOf(tree, *drawn);
        const auto part = partWith(from);
        if (part == parts.end() || part != partWith(to))
            continue;
        for (const QPointF point : bpmn::waypoints(*drawn)) {
            const double at = band.isHorizontal ? point.y() : point.x();
            part->low = std::min(part->low, at + pad - beside);
            part->high = std::max(part->high, at - pad + beside);
        }
    }
}

/// Finds where the lines between lanes run, so that no step is cut; makes room for those that need it.
class Division {
public:
    Division(Edit& edit, Key plane, const LaneBand& band, int count)
        : edit_(edit)
        , plane_(plane)
        , isHorizontal_(band.isHorizontal)
        , inside_(insideOf(band))
        , parts_(partsOf(edit.tree(), band, inside_, count))
    {
        spreadOverFlows(edit.tree(), band, parts_, pad);
    }

    std::vector<QRectF> lanes()
    {
        const double from = isHorizontal_ ? inside_.top() : inside_.left();
        const double even = (isHorizontal_ ? inside_.height() : inside_.width()) / double(parts_.size());
        const double least = std::min(std::floor(even), newLaneHeight);
        std::vector<double> lines {from};
        for (std::size_t i = 1; i <= parts_.size(); ++i) {
            const double wished = std::round(from + double(i) * even) + shift_;
            const double low = std::max(lines.back() + least, parts_[i - 1].high + shift_ + pad);
            double high = std::numeric_limits<double>::infinity();
            for (std::size_t next = i; next < parts_.size(); ++next)
                high = std::min(high, parts_[next].low + shift_ - pad);
            if (i == parts_.size())
                high = wished;
            lines.push_back(std::ceil(std::max(low, std::min(wished, high))));
            if (low > high) // from between what is to stay and what is to move, or from the end of the band
                moveOn(i, i == parts_.size() ? wished - 1 : (low + high) / 2, std::ceil(lines.back() - high));
        }
        std::vector<QRectF> result;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            const double size = lines[i + 1] - lines[i];
            result.push_back(isHorizontal_ ? QRectF(inside_.left(), lines[i], inside_.width(), size)
                                           : QRectF(lines[i], inside_.top(), size, inside_.height()));
        }
        return result;
    }

private:
    static constexpr double pad = 20; ///< between a step and the border of its lane

    /// What stands in the parts from there on, and all behind the band.
    void moveOn(std::size_t part, double at, double by)
    {
        Decided decided;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            std::set<Key>& side = i < part ? decided.staying : decided.moving;
            side.insert(parts_[i].shapes.begin(), parts_[i].shapes.end());
        }
        makeSpace(edit_, plane_, isHorizontal_ ? Qt::Vertical : Qt::Horizontal, at, by, decided);
        shift_ += by;
    }

    Edit& edit_;
    Key plane_;
    bool isHorizontal_;
    QRectF inside_;
    std::vector<LanePart> parts_;
    double shift_ = 0;
};

/// In a sub-process steps stand where the names of lanes come: they move on.
void makeRoomForHeads(Edit& edit, Key shape)
{
    constexpr double clear = 15; ///< between the name of a lane and a step
    const Tree& tree = edit.tree();
    const auto moveOn = [&](Qt::Orientation along) {
        const LaneBand band = bandOf(tree, shape);
        const QRectF steps = stepsIn(tree, *planeOf(*band.shape), *band.element);
        const bool isAcross = along == Qt::Horizontal;
        const double head = isAcross == band.isHorizontal ? laneHeadWidth : 0;
        const QRectF inside = insideOf(band);
        const double by
            = isAcross ? inside.left() + head + clear - steps.left() : inside.top() + head + clear - steps.top();
        if (steps.isEmpty() || by <= 0 || !band.bounds.contains(steps.topLeft()))
            return;
        Decided decided;
        for (const Element* inner : shapesMovingWith(tree, *band.shape)) {
            const Element* event = bpmn::shown(tree, *inner);
            if (event->parent() != band.element->parent())
                decided.moving.insert(inner->key());
        }
        makeSpace(edit, planeOf(*band.shape)->key(), along, (isAcross ? band.bounds.left() : band.bounds.top()) + 1,
            std::ceil(by), decided);
    };
    moveOn(Qt::Horizontal);
    moveOn(Qt::Vertical);
}

} // namespace

std::vector<QRectF> dividedInto(Edit& edit, Key shape, int count)
{
    const Tree& tree = edit.tree();
    if (dividable(tree, shape)->is(type::SubProcess) && tree.find(shape)->is(type::BPMNShape))
        makeRoomForHeads(edit, shape);
    const LaneBand band = bandOf(tree, shape);
    return Division(edit, planeOf(*band.shape)->key(), band, count).lanes();
}

} // namespace millrace::editing
