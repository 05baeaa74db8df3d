// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/exclusive_gateway.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void ExclusiveGateway::enter(Machine& machine, TokenIndex token) const
{
    if (!machine.nodeOf(token).hasConditions)
        machine.record(log::EventKind::Completed, token);
    machine.leave(token);
}

} // namespace millrace::execution
