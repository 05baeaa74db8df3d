// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "app/monitoring/finished_cases.h"

namespace millrace::app::monitoring {

/// 'Every event, by case and time': a dot for each completed activity, cases from top to bottom by their start, time
/// from left to right. Drawn into an image, so that a million dots cost no more than a few.
class DottedChart : public charts::Chart {
    Q_OBJECT
public:
    explicit DottedChart(QWidget* parent = nullptr);
    void setCases(const FinishedCases& cases);
    /// Case, time (ISO 8601, UTC), activity.
    std::vector<QStringList> table() const override;

private:
    class Canvas;
    Canvas* canvas_;
    std::vector<Trace> traces_;
    std::vector<QString> names_;
};

} // namespace millrace::app::monitoring
