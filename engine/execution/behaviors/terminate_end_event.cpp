// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/terminate_end_event.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void TerminateEndEvent::enter(Machine& machine, TokenIndex token) const
{
    machine.record(log::EventKind::Completed, token);
    machine.terminate(token);
}

} // namespace millrace::execution
