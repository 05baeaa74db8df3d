// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/tools/drag.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <cmath>

namespace millrace::canvas {
namespace {

class StretchDrag : public Drag {
public:
    StretchDrag(View& view, Key edge, int index, QPointF from)
        : Drag(view)
        , edge_(edge)
        , index_(index)
        , from_(from)
    {
        const metamodel::Tree& tree = view.document()->tree();
        const metamodel::Element* element = tree.find(edge);
        before_ = bpmn::waypoints(*element);
        const auto [source, target] = editing::endShapesOf(tree, *element);
        if (source != nullptr && target != nullptr) {
            source_ = editing::outlineOf(tree, *source);
            target_ = editing::outlineOf(tree, *target);
        }
    }

    void move(const Pointer& pointer) override
    {
        const bpmn::Waypoints line = lineFor(pointer);
        view_.preview([&](editing::Edit& edit) { editing::setWaypoints(edit, edge_, line); });
    }

    void drop(const Pointer& pointer) override
    {
        view_.clearPreview();
        const bpmn::Waypoints line = lineFor(pointer);
        if (line != before_)
            view_.edit(bendName(view_.document()->tree(), view_.figures().find(edge_)->element),
                [&](editing::Edit& edit) { editing::setWaypoints(edit, edge_, line); });
    }

private:
    /// Sticks to the level of the stretches before and behind, so that a bend can be pulled straight again.
    bpmn::Waypoints lineFor(const Pointer& pointer) const
    {
        if (source_.bounds.isEmpty() || index_ + 1 >= before_.size())
            return before_;
        const QPointF delta = pointer.point - from_;
        QPointF by(std::round(delta.x()), std::round(delta.y()));
        const QPointF now = before_[index_] + by;
        const double near = 6 / view_.zoom();
        const auto stick = [&](QPointF to) {
            if (std::abs(to.x() - now.x()) < near)
                by.setX(to.x() - before_[index_].x());
            if (std::abs(to.y() - now.y()) < near)
                by.setY(to.y() - before_[index_].y());
        };
        if (!(pointer.modifiers & Qt::AltModifier)) {
            stick(source_.bounds.center());
            stick(target_.bounds.center());
            if (index_ > 0)
                stick(before_[index_ - 1]);
            if (index_ + 2 < before_.size())
                stick(before_[index_ + 2]);
        }
        return layout::moveStretch(before_, index_, by, source_, target_);
    }

    Key edge_;
    int index_;
    QPointF from_;
    bpmn::Waypoints before_;
    layout::Outline source_;
    layout::Outline target_;
};

} // namespace

std::unique_ptr<Drag> stretchDrag(View& view, Key edge, int index, QPointF from)
{
    return std::make_unique<StretchDrag>(view, edge, index, from);
}

} // namespace millrace::canvas
