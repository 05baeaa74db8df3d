// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/parallel_gateway.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void ParallelGateway::enter(Machine& machine, TokenIndex token) const
{
    if (!machine.join(token))
        return;
    machine.record(log::EventKind::Completed, token);
    machine.leave(token);
}

} // namespace millrace::execution
