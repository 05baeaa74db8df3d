// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/call_activity.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void CallActivity::enter(Machine& machine, TokenIndex token) const
{
    if (machine.nodeOf(token).ownScope == none) {
        Task::enter(machine, token);
        return;
    }
    if (!machine.mayCall(token))
        return;
    machine.record(log::EventKind::Enabled, token);
    machine.record(log::EventKind::Started, token);
    machine.armBoundary(token);
    machine.openScope(token);
}

} // namespace millrace::execution
