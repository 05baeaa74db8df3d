// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/error_end_event.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void ErrorEndEvent::enter(Machine& machine, TokenIndex token) const
{
    machine.record(log::EventKind::Completed, token);
    machine.raise(token);
}

} // namespace millrace::execution
