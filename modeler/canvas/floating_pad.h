// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/glyphs.h"

#include <QAbstractButton>
#include <QWidget>
#include <functional>

namespace millrace::canvas {

class View;

/// A rounded panel that floats on the canvas, in the canvas's theme.
class FloatingPad : public QWidget {
    Q_OBJECT

public:
    explicit FloatingPad(View& view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override; ///< what lies under it is not hovered any more
    void mousePressEvent(QMouseEvent* event) override; ///< swallowed: a click beside a button is no click on the canvas

    View& view_;
};

/// A flat button with a glyph. Dragging off it, where there is a drag handler, starts what a click would start too.
class PadButton : public QAbstractButton {
    Q_OBJECT

public:
    PadButton(View& view, Glyph glyph, const QString& name, int size, QWidget* parent);

    void setDragHandler(std::function<void()> startDrag) { startDrag_ = std::move(startDrag); }
    QSize sizeHint() const override { return {size_, size_}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    View& view_;
    Glyph glyph_;
    int size_;
    bool isDragging_ = false;
    std::function<void()> startDrag_;
};

} // namespace millrace::canvas
