// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/make_space.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::noKey;

namespace {

constexpr double headWidth = 30; ///< of a pool's or lane's name
constexpr double newLaneHeight = 120;

/// What may have lanes: the element of the shape of a pool, a lane or an open sub-process, or of a plane.
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
    return isOpen || element->is(type::Participant) || element->is(type::Lane) ? element : nullptr;
}

/// The element that holds (or would hold) the set of lanes inside of what may have some.
const Element* laneHolder(const Tree& tree, const Element& element)
{
    return element.is(type::Participant) ? bpmn::referred(tree, element, u"processRef") : &element;
}

struct Band {
    const Element* shape = nullptr; ///< or the plane
    const Element* element = nullptr; ///< participant, lane, sub-process or, of a plane, process
    QRectF bounds;
    bool isHorizontal = true;
};

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
QRectF laneAreaOf(const Tree& tree, const Element& plane, const Element& scope)
{
    constexpr double margin = 30;
    const QSizeF least(600, 2 * newLaneHeight + 10);
    const QRectF steps = stepsIn(tree, plane, scope);
    if (steps.isEmpty())
        return {QPointF(160, 80), least};
    const QRectF area = steps.adjusted(-margin - headWidth, -margin, margin, margin).toAlignedRect();
    return {area.topLeft(), area.size().expandedTo(least)};
}

Band bandOf(const Tree& tree, Key shape)
{
    Band band;
    band.element = dividable(tree, shape);
    if (!band.element)
        return {};
    band.shape = tree.find(shape);
    band.bounds
        = band.shape->is(type::BPMNPlane) ? laneAreaOf(tree, *band.shape, *band.element) : *bpmn::bounds(*band.shape);
    band.isHorizontal = band.shape->attribute(u"isHorizontal") != QLatin1String("false");
    return band;
}

const Element* lanesIn(const Element& holder)
{
    return holder.is(type::Lane) ? holder.child(u"childLaneSet") : holder.childOfType(type::LaneSet);
}

Key laneSetFor(Edit& edit, const Element& holder)
{
    if (const Element* set = lanesIn(holder))
        return set->key();
    Draft draft = draftOf(type::LaneSet, edit.tree().unusedId(QStringLiteral("LaneSet")));
    if (holder.is(type::Lane))
        draft.role = QStringLiteral("childLaneSet");
    return edit.insert(draft, holder.key());
}

Key insertLane(Edit& edit, Key laneSet, Key plane, const QRectF& bounds, bool isHorizontal)
{
    const Key lane = edit.insert(draftOf(type::Lane, edit.tree().unusedId(QStringLiteral("Lane"))), laneSet);
    Draft shape = shapeDraft(edit.tree(), edit.tree().find(lane)->id(), bounds);
    shape.set(u"isHorizontal", isHorizontal ? QStringLiteral("true") : QStringLiteral("false"));
    return edit.insert(shape, plane);
}

/// What is drawn at the lower border of an open sub-process.
bool hasMarkers(const Element& activity)
{
    return activity.is(type::AdHocSubProcess) || activity.childOfType(type::LoopCharacteristics)
        || bpmn::isTrue(activity, u"isForCompensation");
}

/// Without the strip for the name; in a sub-process also without its rounded border and its markers.
QRectF insideOf(const Band& band)
{
    constexpr double border = 10, markers = 20;
    if (band.shape->is(type::BPMNPlane))
        return band.bounds;
    if (band.element->is(type::SubProcess))
        return band.bounds.adjusted(border, headWidth, -border, hasMarkers(*band.element) ? -markers : -border);
    return band.isHorizontal ? band.bounds.adjusted(headWidth, 0, 0, 0) : band.bounds.adjusted(0, headWidth, 0, 0);
}

/// What stands in a part of a band, as seen across the lanes.
struct LanePart {
    std::set<Key> shapes;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};

/// The steps in a band, by the part in which their middles lie when it is divided into so many.
std::vector<LanePart> partsOf(const Tree& tree, const Band& band, const QRectF& inside, int count)
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
void spreadOverFlows(const Tree& tree, const Band& band, std::vector<LanePart>& parts, double pad)
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
    Division(Edit& edit, Key plane, const Band& band, int count)
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
    constexpr double gap = 15; ///< between the name of a lane and a step
    const Tree& tree = edit.tree();
    const auto moveOn = [&](Qt::Orientation along) {
        const Band band = bandOf(tree, shape);
        const QRectF steps = stepsIn(tree, *planeOf(*band.shape), *band.element);
        const bool isAcross = along == Qt::Horizontal;
        const double head = isAcross == band.isHorizontal ? headWidth : 0;
        const QRectF inside = insideOf(band);
        const double by
            = isAcross ? inside.left() + head + gap - steps.left() : inside.top() + head + gap - steps.top();
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

/// Where so many lanes of a shape or plane come, with room made for them.
std::vector<QRectF> dividedInto(Edit& edit, Key shape, int count)
{
    const Tree& tree = edit.tree();
    if (dividable(tree, shape)->is(type::SubProcess) && tree.find(shape)->is(type::BPMNShape))
        makeRoomForHeads(edit, shape);
    const Band band = bandOf(tree, shape);
    return Division(edit, planeOf(*band.shape)->key(), band, count).lanes();
}

/// Bands that end where the new lane begins are those around it: they grow by it.
void growAround(Edit& edit, const Element& lane, const Element& plane, const QRectF& added)
{
    const Tree& tree = edit.tree();
    std::vector<const Element*> around;
    for (const Element* up = lane.parent(); up; up = up->parent()) {
        if (up->is(type::Lane) || up->is(type::SubProcess))
            around.push_back(up);
        if (up->is(type::Process)) {
            if (const Element* pool = poolOf(tree, *up))
                around.push_back(pool);
        }
    }
    for (const Element* holder : around) {
        const Element* shape = diagramElementOn(tree, plane, *holder);
        const auto bounds = shape ? bpmn::bounds(*shape) : std::nullopt;
        if (bounds && !bounds->contains(added))
            setBounds(edit, shape->key(), *bounds | added);
    }
}

/// The lane takes the room, and so do the lanes in it that were at that border.
void inherit(Edit& edit, const Element& shape, const QRectF& gone)
{
    const Tree& tree = edit.tree();
    const QRectF old = *bpmn::bounds(shape);
    const QRectF now = old | gone;
    const Element& lane = *bpmn::shown(tree, shape);
    std::vector<std::pair<Key, QRectF>> grown {{shape.key(), now}};
    for (const Element* other : shapesOn(*planeOf(shape))) {
        const Element* inner = bpmn::shown(tree, *other);
        const auto box = bpmn::bounds(*other);
        if (!inner || !box || !inner->is(type::Lane) || inner->ancestor(type::Lane) != &lane)
            continue;
        QRectF fitted = *box;
        fitted.setTop(box->top() == old.top() ? now.top() : box->top());
        fitted.setBottom(box->bottom() == old.bottom() ? now.bottom() : box->bottom());
        fitted.setLeft(box->left() == old.left() + headWidth ? now.left() + headWidth : box->left());
        fitted.setRight(box->right() == old.right() ? now.right() : box->right());
        grown.emplace_back(other->key(), fitted);
    }
    for (const auto& [key, bounds] : grown)
        setBounds(edit, key, bounds);
}

} // namespace

bool canSplitLane(const Tree& tree, Key shape)
{
    const Element* element = dividable(tree, shape);
    const Element* holder = element ? laneHolder(tree, *element) : nullptr;
    return holder && !lanesIn(*holder);
}

bool canAddLane(const Tree& tree, Key shape)
{
    const Element* element = dividable(tree, shape);
    return element && (element->is(type::Lane) || laneHolder(tree, *element));
}

void splitLane(Edit& edit, Key shape, int count)
{
    const Tree& tree = edit.tree();
    if (count < 2 || !canSplitLane(tree, shape))
        return;
    const Key plane = planeOf(*tree.find(shape))->key();
    const bool isHorizontal = bandOf(tree, shape).isHorizontal;
    const std::vector<QRectF> lanes = dividedInto(edit, shape, count);
    const Key set = laneSetFor(edit, *laneHolder(tree, *dividable(tree, shape)));
    for (const QRectF& lane : lanes)
        insertLane(edit, set, plane, lane, isHorizontal);
}

Key addLane(Edit& edit, Key shape, bool after)
{
    const Tree& tree = edit.tree();
    Band band = bandOf(tree, shape);
    if (!band.element || !laneHolder(tree, *band.element))
        return noKey;
    const Key plane = planeOf(*band.shape)->key();
    if (!band.element->is(type::Lane)) {
        // What there is becomes a lane; the new one comes beside it.
        const Element* holder = laneHolder(tree, *band.element);
        if (const Element* set = lanesIn(*holder)) {
            const auto lanes = set->children(u"lane");
            const Element* beside = lanes.empty() ? nullptr : after ? lanes.back() : lanes.front();
            const Element* besideShape = beside ? diagramElementOn(tree, *tree.find(plane), *beside) : nullptr;
            return besideShape ? addLane(edit, besideShape->key(), after) : noKey;
        }
        const bool isPool = band.element->is(type::Participant);
        const QRectF all = isPool ? insideOf(band) : dividedInto(edit, shape, 1).front();
        const Key first = insertLane(edit, laneSetFor(edit, *holder), plane, all, band.isHorizontal);
        return addLane(edit, first, after);
    }
    const Qt::Orientation along = band.isHorizontal ? Qt::Vertical : Qt::Horizontal;
    const QRectF old = band.bounds;
    const double at = band.isHorizontal ? (after ? old.bottom() : old.top()) : (after ? old.right() : old.left());
    const Key set = band.element->parent()->key();
    makeSpace(edit, plane, along, at, newLaneHeight);
    QRectF added = old;
    if (band.isHorizontal) {
        added.moveTop(at);
        added.setHeight(newLaneHeight);
    } else {
        added.moveLeft(at);
        added.setWidth(newLaneHeight);
    }
    const bool isHorizontal = band.isHorizontal;
    const Key made = insertLane(edit, set, plane, added, isHorizontal);
    growAround(edit, *bpmn::shown(tree, *tree.find(made)), *tree.find(plane), added);
    return made;
}

void closeLaneGap(Edit& edit, const Element& lane)
{
    const Tree& tree = edit.tree();
    const Element* set = lane.parent();
    for (const Element* shape : bpmn::diagramElements(tree, lane)) {
        const auto gone = bpmn::bounds(*shape);
        if (!gone || !set)
            continue;
        // The neighbour before takes the room, else the one behind.
        const Element* heir = nullptr;
        for (const Element* other : set->children(u"lane")) {
            const Element* otherShape = &lane == other ? nullptr : diagramElementOn(tree, *planeOf(*shape), *other);
            const auto bounds = otherShape ? bpmn::bounds(*otherShape) : std::nullopt;
            if (!bounds)
                continue;
            const bool isBefore = bounds->bottom() == gone->top() || bounds->right() == gone->left();
            const bool isBehind = bounds->top() == gone->bottom() || bounds->left() == gone->right();
            if (isBefore || (isBehind && !heir))
                heir = otherShape;
        }
        if (heir)
            inherit(edit, *heir, *gone);
    }
}

} // namespace millrace::editing
