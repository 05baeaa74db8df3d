// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/stacked_bars.h"

namespace millrace::app::charts {

/// Waiting versus processing by activity.
struct WaitingProcessingRow {
    QString name;
    double waitingSeconds = 0;
    double processingSeconds = 0;
    Interval total; ///< of both together, in seconds
};

class WaitingProcessing : public StackedBars {
    Q_OBJECT
public:
    explicit WaitingProcessing(QWidget* parent = nullptr);
    void setRows(const std::vector<WaitingProcessingRow>& rows);
};

} // namespace millrace::app::charts
