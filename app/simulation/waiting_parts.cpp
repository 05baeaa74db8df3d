// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/waiting_parts.h"

#include <QCoreApplication>

namespace millrace::app::simulation {

namespace {

struct WaitingWords {
    Q_DECLARE_TR_FUNCTIONS(SimulationFigures)
};

} // namespace

std::vector<charts::PartLook> waitingParts()
{
    return {{WaitingWords::tr("staff busy"), 1}, {WaitingWords::tr("off hours"), 2},
        {WaitingWords::tr("overnight pause"), 2, true}, {WaitingWords::tr("set-up and way"), 0, true},
        {WaitingWords::tr("joins"), 4}, {WaitingWords::tr("batches"), 6}, {WaitingWords::tr("timers"), 3},
        {WaitingWords::tr("messages"), 5}, {WaitingWords::tr("limits"), 1, true}};
}

} // namespace millrace::app::simulation
