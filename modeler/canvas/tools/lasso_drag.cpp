// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/drag.h"
#include "modeler/canvas/view.h"

#include <QPainter>
#include <algorithm>

namespace millrace::canvas {
namespace {

class LassoDrag : public Drag {
public:
    LassoDrag(View& view, const Pointer& from)
        : Drag(view)
        , from_(from.point)
    {
        if (from.modifiers & Qt::ShiftModifier)
            kept_ = view.selection();
    }

    void move(const Pointer& pointer) override
    {
        box_ = QRectF(from_, pointer.point).normalized();
        std::vector<Key> selection = kept_;
        for (const drawing::Figure* figure : view_.figures().within(box_))
            if (std::find(kept_.begin(), kept_.end(), figure->shape) == kept_.end())
                selection.push_back(figure->shape);
        view_.select(std::move(selection));
        view_.update();
    }

    void drop(const Pointer& pointer) override { move(pointer); }

    void paint(QPainter& painter) const override
    {
        QColor wash = view_.theme().accent;
        wash.setAlphaF(0.08F);
        painter.setPen(QPen(view_.theme().accent, 1 / view_.zoom(), Qt::DashLine));
        painter.setBrush(wash);
        painter.drawRect(box_);
    }

private:
    QPointF from_;
    QRectF box_;
    std::vector<Key> kept_;
};

} // namespace

std::unique_ptr<Drag> lassoDrag(View& view, const Pointer& from)
{
    return std::make_unique<LassoDrag>(view, from);
}

} // namespace millrace::canvas
