// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_strip.h"
#include "app/simulation/runner.h"

namespace millrace::app::charts {
class TimeLines;
}

namespace millrace::app::simulation {

class Recording;

/// "Over time": cases in the process, work that waits and people at work, in one replication; and what the warm-up was
/// found from, where it was looked for.
class CourseSheet : public charts::ChartStrip {
    Q_OBJECT
public:
    explicit CourseSheet(QWidget* parent = nullptr);
    /// `recording`: of the first replication of that answer.
    void showCourse(const Recording& recording, const RunAnswer& answer);

private:
    void showWarmup(const RunAnswer& answer, std::int64_t begin);

    charts::TimeLines* warmup_;
    charts::TimeLines* cases_;
    charts::TimeLines* queues_;
    charts::TimeLines* busy_;
};

} // namespace millrace::app::simulation
