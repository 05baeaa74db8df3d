// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/task.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void Task::enter(Machine& machine, TokenIndex token) const
{
    const bool waitsForMessage = machine.nodeOf(token).kind == NodeKind::ReceiveTask;
    machine.record(log::EventKind::Enabled, token, waitsForMessage ? log::Cause::Message : log::Cause::None);
    machine.armBoundary(token);
    machine.perform(token);
}

void Task::resume(Machine& machine, TokenIndex token) const
{
    // A receive task behind an event-based gateway decides for its branch, as an event does.
    if (machine.token(token).owner != none) {
        machine.decide(token);
        return;
    }
    machine.disarm(token);
    machine.record(log::EventKind::Completed, token);
    machine.leave(token);
}

} // namespace millrace::execution
