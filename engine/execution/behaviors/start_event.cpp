// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/start_event.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void StartEvent::enter(Machine& machine, TokenIndex token) const
{
    machine.record(log::EventKind::Completed, token);
    machine.leave(token);
}

void StartEvent::resume(Machine& machine, TokenIndex token) const
{
    if (machine.isLastPart(token))
        machine.beginBy(token);
}

} // namespace millrace::execution
