// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/stacked_bars.h"

namespace millrace::app::charts {

/// 'Where cases wait': by activity, what they wait for.
class WaitingCauses : public StackedBars {
    Q_OBJECT
public:
    explicit WaitingCauses(QWidget* parent = nullptr);
};

} // namespace millrace::app::charts
