// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/event_based_gateway.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void EventBasedGateway::enter(Machine& machine, TokenIndex token) const
{
    if (machine.nodeOf(token).trigger == Trigger::ParallelMultiple) {
        Behavior::enter(machine, token); // all of its events have to come
        return;
    }
    machine.record(log::EventKind::Enabled, token, log::Cause::Message);
    machine.waitForFirst(token);
}

} // namespace millrace::execution
