// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/inclusive_gateway.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void InclusiveGateway::enter(Machine& machine, TokenIndex token) const
{
    if (!machine.join(token))
        return;
    if (!machine.nodeOf(token).hasConditions)
        machine.record(log::EventKind::Completed, token);
    machine.leave(token);
}

} // namespace millrace::execution
