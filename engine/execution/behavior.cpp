// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behavior.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void Behavior::enter(Machine& machine, TokenIndex token) const
{
    Behavior::resume(machine, token);
}

void Behavior::resume(Machine& machine, TokenIndex token) const
{
    machine.record(log::EventKind::Completed, token);
    machine.leave(token);
}

void Behavior::cancel(Machine& machine, TokenIndex token, log::Cause cause) const
{
    if (machine.token(token).isEnabled)
        machine.record(log::EventKind::Cancelled, token, cause);
}

} // namespace millrace::execution
