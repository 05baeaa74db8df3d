// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/hand_tool.h"

#include "modeler/canvas/view.h"

namespace millrace::canvas {

void HandTool::press(const Pointer& pointer)
{
    last_ = pointer.widget;
    isDragging_ = true;
    view_.setCursor(cursor());
}

void HandTool::move(const Pointer& pointer, bool isPressed)
{
    if (!isPressed || !isDragging_)
        return;
    view_.scrollBy(pointer.widget - last_);
    last_ = pointer.widget;
}

void HandTool::release(const Pointer&)
{
    isDragging_ = false;
    view_.setCursor(cursor());
}

} // namespace millrace::canvas
