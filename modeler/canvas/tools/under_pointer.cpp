// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/under_pointer.h"

#include "modeler/bpmn/types.h"
#include "modeler/canvas/view.h"

namespace millrace::canvas {

const drawing::Figure* nodeNear(const View& view, const Pointer& pointer)
{
    if (const drawing::Figure* figure = view.figures().nodeAt(pointer.point))
        return figure;
    constexpr double slant = 0.7;
    for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1), QPointF(slant, slant),
             QPointF(-slant, slant), QPointF(slant, -slant), QPointF(-slant, -slant)})
        if (const drawing::Figure* figure = view.figures().nodeAt(pointer.point + way * pointer.tolerance))
            return figure;
    return nullptr;
}

const drawing::Figure* flowAt(const View& view, QPointF centre)
{
    constexpr double near = 8;
    const metamodel::Schema& schema = view.document()->tree().schema();
    for (const drawing::Figure* figure :
        view.figures().in({centre - QPointF(near, near), centre + QPointF(near, near)}))
        if (figure->isEdge() && schema.isA(figure->type, bpmn::type::SequenceFlow)
            && drawing::distance(figure->route, centre) <= near)
            return figure;
    return nullptr;
}

} // namespace millrace::canvas
