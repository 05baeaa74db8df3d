// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/primitive.h"

namespace millrace::drawing {

QPen penOf(const PathItem& item, const QColor& colour)
{
    if (item.stroke == Ink::None)
        return Qt::NoPen;
    QPen pen(colour, item.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    // Patterns are in widths of the pen.
    if (item.dash == Dash::Dashed)
        pen.setDashPattern({4.0 / item.width, 4.0 / item.width});
    else if (item.dash == Dash::Dotted)
        pen.setDashPattern({0.5 / item.width, 4.0 / item.width});
    else if (item.dash == Dash::DashDot)
        pen.setDashPattern({9.0 / item.width, 5.0 / item.width, 1.0 / item.width, 5.0 / item.width});
    return pen;
}

} // namespace millrace::drawing
