// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/tools/drag.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <cmath>

namespace millrace::canvas {
namespace {

class BendDrag : public Drag {
public:
    BendDrag(View& view, Key edge, int index, bool isNew)
        : Drag(view)
        , edge_(edge)
        , index_(index)
    {
        if (const drawing::Figure* figure = view.figures().find(edge))
            before_ = figure->route;
        if (isNew && index_ + 1 < before_.size()) {
            ++index_;
            before_.insert(index_, before_[index_ - 1]);
        }
    }

    void move(const Pointer& pointer) override
    {
        const bpmn::Waypoints bends = bendsFor(pointer.point);
        view_.preview([&](editing::Edit& edit) { editing::setWaypoints(edit, edge_, bends); });
    }

    void drop(const Pointer& pointer) override
    {
        view_.clearPreview();
        const bpmn::Waypoints bends = bendsFor(pointer.point);
        view_.edit(bendName(view_.document()->tree(), view_.figures().find(edge_)->element),
            [&](editing::Edit& edit) { editing::setWaypoints(edit, edge_, bends); });
    }

private:
    /// Snaps level or upright with its neighbours; a bend that lies on the line between them goes.
    bpmn::Waypoints bendsFor(QPointF point) const
    {
        bpmn::Waypoints bends(before_.begin(), before_.end());
        if (index_ < 0 || index_ >= bends.size())
            return bends;
        QPointF at(std::round(point.x()), std::round(point.y()));
        const double near = 6 / view_.zoom();
        for (const int neighbour : {index_ - 1, index_ + 1}) {
            if (neighbour < 0 || neighbour >= bends.size())
                continue;
            if (std::abs(bends[neighbour].x() - at.x()) < near)
                at.setX(bends[neighbour].x());
            if (std::abs(bends[neighbour].y() - at.y()) < near)
                at.setY(bends[neighbour].y());
        }
        bends[index_] = at;
        const bool isInner = index_ > 0 && index_ + 1 < bends.size();
        if (isInner && drawing::distance(QPolygonF {bends[index_ - 1], bends[index_ + 1]}, at) < 1)
            bends.removeAt(index_);
        return bends;
    }

    Key edge_;
    int index_;
    QPolygonF before_;
};

} // namespace

std::unique_ptr<Drag> bendDrag(View& view, Key edge, int index, bool isNew)
{
    return std::make_unique<BendDrag>(view, edge, index, isNew);
}

} // namespace millrace::canvas
