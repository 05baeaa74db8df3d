// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/waiting_causes.h"

namespace millrace::app::charts {

WaitingCauses::WaitingCauses(QWidget* parent)
    : StackedBars(tr("Where cases wait"), parent)
{
    setEmptyWords(tr("Where cases wait, and for what, shows here after a simulation."));
}

} // namespace millrace::app::charts
