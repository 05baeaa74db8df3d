// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/catch_event.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void CatchEvent::enter(Machine& machine, TokenIndex token) const
{
    const Node& node = machine.nodeOf(token);
    if (node.partCount > 0) {
        machine.record(log::EventKind::Enabled, token, log::Cause::Message);
        machine.waitForParts(token);
        return;
    }
    if (!node.waits()) {
        Behavior::resume(machine, token);
        return;
    }
    machine.record(
        log::EventKind::Enabled, token, node.trigger == Trigger::Timer ? log::Cause::Timer : log::Cause::Message);
    machine.waitForEvent(token);
}

void CatchEvent::resume(Machine& machine, TokenIndex token) const
{
    if (machine.token(token).owner != none)
        machine.decide(token);
    else
        Behavior::resume(machine, token);
}

} // namespace millrace::execution
