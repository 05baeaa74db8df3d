// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/drag.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/rules.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
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
    {
        for (const Key key : view.selection())
            if (const Figure* figure = view.figures().find(key); figure != nullptr && !figure->isEdge()) {
                shapes_.push_back(key);
                box_ = box_.united(figure->box);
            }
        for (const Figure* other : view.figures().in(view.viewport().visible(view.size())))
            if (!other->isEdge() && !other->isContainer && !isMoved(other->shape))
                others_.push_back(other->box);
    }

    void move(const Pointer& pointer) override
    {
        delta_ = snapped(pointer);
        if (shapes_.empty())
            return;
        target_ = containerAt(pointer.point);
        view_.layers().dropTarget = target_.value_or(metamodel::noKey);
        view_.preview([this](editing::Edit& edit) { editing::moveShapes(edit, shapes_, delta_); });
    }

    void drop(const Pointer& pointer) override
    {
        move(pointer);
        view_.layers().dropTarget = metamodel::noKey;
        view_.clearPreview();
        if (shapes_.empty() || delta_.isNull())
            return;
        const QString name = QCoreApplication::translate("Canvas", "Move %n element(s)", nullptr, int(shapes_.size()));
        const Key container = target_.value_or(view_.figures().plane());
        view_.edit(name, [&](editing::Edit& edit) { editing::moveShapes(edit, shapes_, delta_, container); });
    }

    void paint(QPainter& painter) const override
    {
        QPen pen(view_.theme().accent, 1 / view_.zoom(), Qt::DashLine);
        painter.setPen(pen);
        const QRectF seen = view_.viewport().visible(view_.size());
        if (guideX_)
            painter.drawLine(QPointF(*guideX_, seen.top()), QPointF(*guideX_, seen.bottom()));
        if (guideY_)
            painter.drawLine(QPointF(seen.left(), *guideY_), QPointF(seen.right(), *guideY_));
    }

private:
    bool isMoved(Key shape) const { return std::find(shapes_.begin(), shapes_.end(), shape) != shapes_.end(); }

    /// Middles snap to other middles; Alt moves freely, Shift along one axis.
    QPointF snapped(const Pointer& pointer)
    {
        QPointF delta = pointer.point - from_;
        guideX_.reset();
        guideY_.reset();
        if (pointer.modifiers & Qt::ShiftModifier)
            (std::abs(delta.x()) > std::abs(delta.y()) ? delta.ry() : delta.rx()) = 0;
        if (!(pointer.modifiers & Qt::AltModifier)) {
            const QPointF middle = box_.center() + delta;
            const double near = 6 / view_.zoom();
            double bestX = near;
            double bestY = near;
            for (const QRectF& other : others_) {
                const QPointF off = other.center() - middle;
                if (std::abs(off.x()) < std::abs(bestX)) {
                    bestX = off.x();
                    guideX_ = other.center().x();
                }
                if (std::abs(off.y()) < std::abs(bestY)) {
                    bestY = off.y();
                    guideY_ = other.center().y();
                }
            }
            delta += QPointF(guideX_ ? bestX : 0, guideY_ ? bestY : 0);
        }
        return {std::round(delta.x()), std::round(delta.y())};
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

    QPointF from_;
    std::vector<Key> shapes_;
    QRectF box_;
    std::vector<QRectF> others_;
    QPointF delta_;
    std::optional<Key> target_;
    std::optional<double> guideX_;
    std::optional<double> guideY_;
};

} // namespace

std::unique_ptr<Drag> moveDrag(View& view, const Pointer& from)
{
    return std::make_unique<MoveDrag>(view, from);
}

} // namespace millrace::canvas
