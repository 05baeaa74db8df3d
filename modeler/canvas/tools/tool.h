// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QPointF>
#include <Qt>

class QPainter;

namespace millrace::canvas {

class View;

/// Where the pointer is.
struct Pointer {
    QPointF point; ///< in the diagram
    QPointF widget;
    Qt::KeyboardModifiers modifiers;
    double tolerance = 4; ///< what counts as near, in diagram pixels
};

/// What the left mouse button does. One is in force at a time.
class Tool {
public:
    explicit Tool(View& view)
        : view_(view)
    { }
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual void press(const Pointer& pointer) = 0;
    virtual void move(const Pointer& pointer, bool isPressed) = 0;
    virtual void release(const Pointer& pointer) = 0;
    virtual void doubleClick(const Pointer&) { }
    virtual void cancel() { } ///< Escape: takes back what is under way
    virtual bool isBusy() const { return false; }
    virtual void paint(QPainter&) const { } ///< in diagram coordinates, over everything
    virtual QCursor cursor() const { return Qt::ArrowCursor; }

protected:
    View& view_;
};

} // namespace millrace::canvas
