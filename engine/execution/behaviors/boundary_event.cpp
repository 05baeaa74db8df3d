// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/boundary_event.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

void BoundaryEvent::resume(Machine& machine, TokenIndex token) const
{
    if (!machine.isLastPart(token))
        return;
    if (machine.nodeOf(token).isInterrupting)
        machine.interruptBy(token);
    else
        machine.branchBy(token);
}

} // namespace millrace::execution
