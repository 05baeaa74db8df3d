// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/working_calendar.h"

#include <QWidget>
#include <array>

namespace millrace::app::simulation {

/// A week as seven rows of 24 hours, working hours filled. Only shows.
class HoursGrid : public QWidget {
    Q_OBJECT
public:
    explicit HoursGrid(QWidget* parent = nullptr);
    /// No hours: around the clock.
    void setHours(const std::vector<kernel::WeeklyHours>& hours);
    /// Which part of the hour is worked, 0 to 1. Days 0 (Monday) to 6.
    double workedPart(int day, int hour) const { return part_.at(std::size_t(day * 24 + hour)); }

private:
    QSize sizeHint() const override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    QRectF cell(int day, int hour) const;

    std::array<double, 7 * 24> part_ {};
};

} // namespace millrace::app::simulation
