// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/tools/tool.h"
#include "modeler/metamodel/element.h"

namespace millrace::canvas {

/// From one shape to another, by dragging or by two clicks; the rules choose what kind of connection it becomes.
class ConnectTool : public Tool {
public:
    explicit ConnectTool(View& view, metamodel::Key from = metamodel::noKey);

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer, bool isPressed) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return from_ != metamodel::noKey; }
    void paint(QPainter& painter) const override;
    QCursor cursor() const override { return Qt::CrossCursor; }

private:
    metamodel::Key shapeAt(const Pointer& pointer) const;
    bool isAllowed(metamodel::Key target) const;
    void finish(metamodel::Key target);
    void showRoute(metamodel::Key target);

    metamodel::Key from_;
    metamodel::Key target_ = metamodel::noKey;
    QPointF end_;
    metamodel::Key shown_ = metamodel::noKey; ///< the target to which the way that it will take is shown
    metamodel::Key route_ = metamodel::noKey; ///< of the preview
};

} // namespace millrace::canvas
