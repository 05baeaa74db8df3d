// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSize>
#include <QTimer>
#include <functional>

namespace millrace::canvas {

/// Keeps scrolling while a drag waits at the border, the faster the nearer to it.
class AutoScroll : public QObject {
    Q_OBJECT

public:
    static constexpr double border = 28; ///< widget pixels from the edge where it begins

    /// `scroll` gets the widget pixels of each step: how far the paper moves.
    explicit AutoScroll(std::function<void(QPointF)> scroll, QObject* parent = nullptr);

    /// The pointer of a drag is there, in a widget of that size.
    void follow(QPointF pointer, QSize widget);
    void stop();
    bool isRunning() const { return timer_.isActive(); }

    /// How far the paper moves in a step: nothing in the middle.
    static QPointF stepAt(QPointF pointer, QSize widget);

private:
    std::function<void(QPointF)> scroll_;
    QTimer timer_;
    QPointF step_;
};

} // namespace millrace::canvas
