// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/escalation_event.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void EscalationEvent::enter(Machine& machine, TokenIndex token) const
{
    machine.record(log::EventKind::Completed, token);
    if (machine.escalate(token))
        machine.leave(token);
}

} // namespace millrace::execution
