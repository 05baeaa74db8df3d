// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/compensation_event.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void CompensationEvent::enter(Machine& machine, TokenIndex token) const
{
    machine.record(log::EventKind::Enabled, token);
    resume(machine, token);
}

void CompensationEvent::resume(Machine& machine, TokenIndex token) const
{
    if (machine.compensate(token))
        return; // until that is undone
    machine.record(log::EventKind::Completed, token);
    if (machine.nodeOf(token).kind == NodeKind::EndEvent)
        machine.consume(token);
    else
        machine.leave(token);
}

} // namespace millrace::execution
