// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/tools/tool.h"

namespace millrace::canvas {

/// Drags the paper.
class HandTool : public Tool {
public:
    using Tool::Tool;

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer, bool isPressed) override;
    void release(const Pointer& pointer) override;
    QCursor cursor() const override { return isDragging_ ? Qt::ClosedHandCursor : Qt::OpenHandCursor; }

private:
    QPointF last_;
    bool isDragging_ = false;
};

} // namespace millrace::canvas
