// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/tools/drag.h"

namespace millrace::canvas {

/// Click selects, Shift adds, dragging moves, resizes, bends or draws a lasso, double click renames.
class SelectTool : public Tool {
public:
    /// `isLasso`: every drag draws a box, as the lasso tool does.
    SelectTool(View& view, bool isLasso);

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer, bool isPressed) override;
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return drag_ != nullptr; }
    void paint(QPainter& painter) const override;
    QCursor cursor() const override { return cursor_; }

private:
    std::unique_ptr<Drag> dragFrom(const Pointer& pointer);
    void hover(const Pointer& pointer);
    void pickBody(const Pointer& pointer);
    Key bodyAt(const Pointer& pointer) const;

    bool isLasso_;
    bool isPressed_ = false;
    bool togglesOnRelease_ = false;
    bool picksOnRelease_ = false; ///< one of several: a click selects it alone, a drag takes all
    Key body_ = metamodel::noKey; ///< the lane, pool or sub-process in whose emptiness was pressed: a click selects it
    Pointer from_;
    std::unique_ptr<Drag> drag_;
    Qt::CursorShape cursor_ = Qt::ArrowCursor;
};

} // namespace millrace::canvas
