// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/tools/drag.h"
#include "modeler/canvas/tools/under_pointer.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <QCoreApplication>
#include <QPainter>

namespace millrace::canvas {
namespace {

using drawing::Figure;

class EndDrag : public Drag {
public:
    EndDrag(View& view, Key edge, bool atSource)
        : Drag(view)
        , edge_(edge)
        , atSource_(atSource)
    {
        const metamodel::Tree& tree = view.document()->tree();
        const metamodel::Element* element = tree.find(edge);
        before_ = bpmn::waypoints(*element);
        const auto [source, target] = editing::endShapesOf(tree, *element);
        if (const metamodel::Element* own = atSource ? source : target) {
            own_ = own->key();
            outline_ = editing::outlineOf(tree, *own);
        }
        line_ = before_;
    }

    void move(const Pointer& pointer) override
    {
        shape_ = shapeAt(pointer);
        isAllowed_ = shape_ != metamodel::noKey
            && (shape_ == own_ || editing::canReconnect(view_.document()->tree(), edge_, atSource_, shape_));
        view_.layers().dropTarget = isAllowed_ ? shape_ : metamodel::noKey;
        line_ = before_;
        (atSource_ ? line_.first() : line_.last()) = pointer.point;
        if (isAllowed_)
            view_.preview([this, &pointer](editing::Edit& edit) { lead(edit, pointer.point); });
        else
            view_.clearPreview();
        view_.update();
    }

    void drop(const Pointer& pointer) override
    {
        move(pointer);
        view_.clearPreview();
        view_.layers().dropTarget = metamodel::noKey;
        const Key element = view_.figures().find(edge_)->element;
        if (shape_ == metamodel::noKey)
            return;
        if (!isAllowed_) {
            Q_EMIT view_.refused(QCoreApplication::translate("Canvas", "These two cannot be connected."));
        } else if (shape_ != own_ || lineOnOwn(pointer.point) != before_) {
            view_.edit(shape_ == own_ ? bendName(view_.document()->tree(), element)
                                      : reconnectName(view_.document()->tree(), element),
                [this, &pointer](editing::Edit& edit) { lead(edit, pointer.point); });
        }
    }

    void paint(QPainter& painter) const override
    {
        if (isAllowed_)
            return; // the line itself is seen where it will go
        QPen pen(view_.theme().muted, 1.6, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line_.constData(), int(line_.size()));
        painter.setBrush(pen.color());
        painter.drawEllipse(atSource_ ? line_.first() : line_.last(), 3, 3);
    }

private:
    void lead(editing::Edit& edit, QPointF point) const
    {
        if (shape_ == own_)
            editing::setWaypoints(edit, edge_, lineOnOwn(point));
        else
            editing::reconnect(edit, edge_, atSource_, shape_);
    }

    bpmn::Waypoints lineOnOwn(QPointF point) const { return layout::moveDock(before_, atSource_, dockAt(point)); }

    Key shapeAt(const Pointer& pointer) const
    {
        const Figure* figure = nodeNear(view_, pointer);
        if (figure == nullptr && outline_.bounds.adjusted(-12, -12, 12, 12).contains(pointer.point))
            return own_;
        if (figure == nullptr)
            figure = view_.figures().containerAt(pointer.point);
        return figure != nullptr ? figure->shape : metamodel::noKey;
    }

    /// The place on the border that is nearest to where it was let go: seen from the middle.
    QPointF dockAt(QPointF point) const
    {
        const QPointF middle = outline_.bounds.center();
        const QPointF away = point - middle;
        return away.isNull() ? (atSource_ ? before_.first() : before_.last())
                             : layout::crossing(outline_, middle, middle + away * 1000);
    }

    Key edge_;
    bool atSource_;
    Key own_ = metamodel::noKey;
    layout::Outline outline_;
    bpmn::Waypoints before_;
    bpmn::Waypoints line_;
    Key shape_ = metamodel::noKey;
    bool isAllowed_ = false;
};

} // namespace

std::unique_ptr<Drag> endDrag(View& view, Key edge, bool atSource)
{
    return std::make_unique<EndDrag>(view, edge, atSource);
}

} // namespace millrace::canvas
