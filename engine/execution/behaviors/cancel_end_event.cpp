// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/cancel_end_event.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void CancelEndEvent::enter(Machine& machine, TokenIndex token) const
{
    token = machine.takeOverTransaction(token);
    machine.record(log::EventKind::Enabled, token);
    resume(machine, token);
}

void CancelEndEvent::resume(Machine& machine, TokenIndex token) const
{
    if (machine.compensate(token))
        return; // until that is undone
    machine.record(log::EventKind::Completed, token);
    machine.leaveTransaction(token);
}

} // namespace millrace::execution
