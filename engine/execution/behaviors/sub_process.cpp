// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/sub_process.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void SubProcess::enter(Machine& machine, TokenIndex token) const
{
    machine.record(log::EventKind::Enabled, token);
    machine.record(log::EventKind::Started, token);
    machine.armBoundary(token);
    machine.openScope(token);
}

void SubProcess::resume(Machine& machine, TokenIndex token) const
{
    machine.disarm(token);
    machine.record(log::EventKind::Completed, token);
    machine.leave(token);
}

} // namespace millrace::execution
