// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/weekly_hours.h"

#include <QPoint>
#include <QWidget>
#include <array>
#include <optional>

namespace millrace::app::simulation {

/// A week as seven rows of 24 hours, working hours filled. A press or a drag makes the hours under it worked, or off
/// where the first one was worked; so does Space for the hours marked with the arrow keys (Shift: more of them).
class HoursGrid : public QWidget {
    Q_OBJECT
public:
    explicit HoursGrid(QWidget* parent = nullptr);
    void setHours(const std::vector<kernel::WeeklyHours>& hours);
    const std::vector<kernel::WeeklyHours>& hours() const { return hours_; }
    /// Which part of the hour is worked, 0 to 1. Days 0 (Monday) to 6.
    double workedPart(int day, int hour) const { return part_.at(std::size_t(day * 24 + hour)); }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// By the user, once for each press or drag.
    void edited(const std::vector<millrace::kernel::WeeklyHours>& hours);

private:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    QRectF cell(int day, int hour) const;
    std::optional<QPoint> cellAt(QPointF position) const; ///< hour and day
    HourBlock marked() const; ///< from anchor to cursor
    bool isMarkedWorked() const { return workedPart(anchor_.y(), anchor_.x()) >= 0.5; }
    void moveCursor(QPoint to, bool extends);
    void turnMarked();
    void paintAxis(QPainter& painter) const;
    QString wordsFor(QPoint at) const;
    void say();

    std::vector<kernel::WeeklyHours> hours_;
    std::array<double, 7 * 24> part_ {};
    QPoint cursor_ {9, 0};
    QPoint anchor_ {9, 0};
    bool isDragging_ = false;
};

} // namespace millrace::app::simulation
