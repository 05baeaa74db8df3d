// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/snapping.h"
#include "modeler/canvas/tools/tool.h"
#include "modeler/editing/operations/operations.h"

namespace millrace::canvas {

/// In the words of an analyst, where a new element was refused.
QString whyNotHere(const metamodel::Schema& schema, metamodel::TypeId wanted);

/// Something new from the palette: a ghost follows the pointer, a click or the end of a drag places it.
class CreateTool : public Tool {
public:
    CreateTool(View& view, editing::NewElement what);

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer, bool isPressed) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return true; }
    void paint(QPainter& painter) const override;
    QCursor cursor() const override { return Qt::CrossCursor; }

private:
    QRectF boxAt(QPointF centre) const;
    QPointF placeFor(const Pointer& pointer);
    metamodel::Key hostAt(QPointF place) const;
    bool isTaken(QPointF place) const;
    QString whyNot() const;

    editing::NewElement what_;
    Snapping snapping_;
    metamodel::Key flow_ = metamodel::noKey; ///< that it would be put into
    QPointF place_;
    bool isSeen_ = false; ///< the pointer has been over the diagram
    bool isPossible_ = true;
};

} // namespace millrace::canvas
