// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/floating_pad.h"

#include <QPixmap>
#include <QTimer>

namespace millrace::canvas {

/// The whole diagram in the lower right corner, with a frame around what is seen. Press or drag in it to go there.
class Minimap : public FloatingPad {
    Q_OBJECT

public:
    explicit Minimap(View& view);

    /// Into the corner, clear of what covers the view's edges.
    void place(const QMargins& freeMargins);
    /// The diagram or its colours are others now: drawn anew soon, once for many changes.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void draw();
    void goTo(QPointF place);
    QRectF room() const;
    QSize sizeFor(const QRectF& extent) const;
    void paintSmall(QPainter& painter) const;

    QPixmap picture_;
    QMargins freeMargins_;
    QRectF extent_; ///< of the diagram as it was drawn
    double scale_ = 1;
    QPointF origin_; ///< where the extent's top left is drawn
    QTimer soon_;
};

} // namespace millrace::canvas
