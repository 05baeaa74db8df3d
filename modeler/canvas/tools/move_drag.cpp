// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/movable.h"
#include "modeler/canvas/snapping.h"
#include "modeler/canvas/tools/drag.h"
#include "modeler/canvas/tools/under_pointer.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/attach.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

#include <QPainter>
#include <cmath>
#include <optional>

namespace millrace::canvas {
namespace {

using drawing::Figure;

class MoveDrag : public Drag {
public:
    MoveDrag(View& view, const Pointer& from)
        : Drag(view)
        , from_(from.point)
        , shapes_(movableShapes(view.document()->tree(), view.figures(), view.selection()))
        , snapping_(view, shapes_)
    {
        for (const Key key : shapes_)
            box_ = box_.united(view.figures().find(key)->box);
        if (const Figure* grabbed = view.figures().at(from.point, from.tolerance))
            snapping_.setGridAnchor(grabbed->box.center() - box_.center());
    }

    void move(const Pointer& pointer) override
    {
        if (shapes_.empty())
            return;
        view_.clearPreview(); // what lies under the pointer is asked of the diagram as it is
        delta_ = snapped(pointer);
        target_ = containerAt(pointer.point);
        host_ = hostAt(box_.center() + delta_);
        flow_ = host_ == metamodel::noKey ? flowUnder() : metamodel::noKey;
        if (flow_ != metamodel::noKey)
            snapping_.clear(); // what it would line up with makes room for it
        view_.layers().dropTarget = host_ != metamodel::noKey ? host_
            : flow_ != metamodel::noKey                       ? flow_
                                                              : target_.value_or(metamodel::noKey);
        view_.preview([this](editing::Edit& edit) { place(edit); });
    }

    void drop(const Pointer& pointer) override
    {
        move(pointer);
        view_.layers().dropTarget = metamodel::noKey;
        view_.clearPreview();
        if (shapes_.empty())
            if (const QString why = whyNothingMoves(view_.document()->tree(), view_.figures(), view_.selection());
                !why.isEmpty())
                Q_EMIT view_.refused(why);
        if (shapes_.empty() || delta_.isNull())
            return;
        const metamodel::Tree& tree = view_.document()->tree();
        view_.edit(moveName(tree, view_.selectedElements()), [this](editing::Edit& edit) { place(edit); });
    }

    void paint(QPainter& painter) const override { snapping_.paint(painter); }

private:
    void place(editing::Edit& edit) const
    {
        editing::moveShapes(edit, shapes_, delta_, target_.value_or(view_.figures().plane()));
        if (flow_ != metamodel::noKey)
            editing::insertOnFlow(edit, shapes_.front(), flow_);
    }

    /// Lined up with others; Alt moves freely, Shift along one axis.
    QPointF snapped(const Pointer& pointer)
    {
        QPointF delta = pointer.point - from_;
        snapping_.clear();
        const bool keepsAxis = pointer.modifiers & Qt::ShiftModifier;
        const bool isLevel = std::abs(delta.x()) > std::abs(delta.y());
        if (keepsAxis)
            (isLevel ? delta.ry() : delta.rx()) = 0;
        if (pointer.modifiers & Qt::AltModifier)
            return {std::round(delta.x()), std::round(delta.y())};
        // A border takes the event, whatever else it could line up with.
        if (hostAt(box_.center() + delta) != metamodel::noKey)
            return {std::round(delta.x()), std::round(delta.y())};
        return delta
            + snapping_.shiftFor(box_.translated(delta), keepsAxis && !isLevel ? Held::Nothing : Held::Whole,
                keepsAxis && isLevel ? Held::Nothing : Held::Whole);
    }

    /// The container that would take all that moves; none where one may not stand there.
    std::optional<Key> containerAt(QPointF point) const
    {
        const Figure* container = view_.figures().containerAt(point, shapes_);
        if (container == nullptr)
            return std::nullopt;
        const metamodel::Tree& tree = view_.document()->tree();
        const metamodel::Element* holder = tree.find(container->element);
        for (const Key key : shapes_) {
            const Figure* figure = view_.figures().find(key);
            if (holder == nullptr || figure == nullptr || !editing::canContain(tree, *holder, figure->type))
                return std::nullopt;
        }
        return container->shape;
    }

    /// The activity whose border a single event would sit on.
    Key hostAt(QPointF place) const
    {
        const Figure* event = shapes_.size() == 1 ? view_.figures().find(shapes_.front()) : nullptr;
        const metamodel::Tree& tree = view_.document()->tree();
        const metamodel::Element* element = event != nullptr ? tree.find(event->element) : nullptr;
        const metamodel::Element* plane = tree.find(view_.figures().plane());
        if (element == nullptr || plane == nullptr || !editing::canSitOnBorder(tree, *element))
            return metamodel::noKey;
        const metamodel::Element* border = editing::borderAt(tree, *plane, place);
        const metamodel::Element* activity = border != nullptr ? bpmn::shown(tree, *border) : nullptr;
        return activity != nullptr && editing::canAttach(*activity) ? border->key() : metamodel::noKey;
    }

    /// The flow that a single shape would be put into.
    Key flowUnder() const
    {
        if (shapes_.size() != 1)
            return metamodel::noKey;
        const Figure* flow = flowAt(view_, box_.center() + delta_);
        return flow != nullptr && editing::canInsertOnFlow(view_.document()->tree(), shapes_.front(), flow->shape)
            ? flow->shape
            : metamodel::noKey;
    }

    QPointF from_;
    std::vector<Key> shapes_;
    Snapping snapping_;
    QRectF box_;
    QPointF delta_;
    std::optional<Key> target_;
    Key host_ = metamodel::noKey;
    Key flow_ = metamodel::noKey;
};

} // namespace

std::unique_ptr<Drag> moveDrag(View& view, const Pointer& from)
{
    return std::make_unique<MoveDrag>(view, from);
}

} // namespace millrace::canvas
