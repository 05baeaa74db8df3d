// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/primitive.h"

#include <QRectF>

namespace millrace::canvas {

/// The small pictures of palette and context pad: BPMN's own shapes, and line icons for the tools.
enum class Glyph : std::uint8_t {
    Select,
    Hand,
    Lasso,
    Space,
    Connect,
    Append,
    More,
    Start,
    Intermediate,
    End,
    Gateway,
    Task,
    SubProcess,
    Data,
    Pool,
    Annotation,
    ChangeType,
    Rename,
    Colour,
    Delete,
    AlignLeft,
    AlignCentre,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeHorizontally,
    DistributeVertically,
    LaneBefore,
    LaneAfter,
    SplitInTwo,
    SplitInThree,
    LaneToLeft,
    LaneToRight,
    SplitInTwoUpright,
    SplitInThreeUpright,
    Bold,
    Italic,
    BulletList,
    Link,
    Compensation,
};

/// In a square box.
drawing::PathItems glyph(Glyph glyph, const QRectF& box);

} // namespace millrace::canvas
