// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/tools/tool.h"

namespace millrace::canvas {

/// Drag to the right or down: all beyond the line where the drag began makes room. Drag back: room is taken away.
class SpaceTool : public Tool {
public:
    using Tool::Tool;

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer, bool isPressed) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return isDragging_; }
    void paint(QPainter& painter) const override;
    QCursor cursor() const override;

private:
    double byFor(const Pointer& pointer) const;

    QPointF from_;
    QPointF now_;
    Qt::Orientation along_ = Qt::Horizontal;
    bool isDragging_ = false;
    bool isDirected_ = false; ///< the drag has gone far enough to tell which way
};

} // namespace millrace::canvas
