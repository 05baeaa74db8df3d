// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/repeated_activity.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

static const Behavior& innerOf(Machine& machine, TokenIndex token)
{
    return *machine.program().loops[static_cast<std::size_t>(machine.nodeOf(token).loop)].inner;
}

void RepeatedActivity::enter(Machine& machine, TokenIndex token) const
{
    if (machine.isRepetition(token))
        innerOf(machine, token).enter(machine, token);
    else
        machine.beginRepetitions(token);
}

void RepeatedActivity::resume(Machine& machine, TokenIndex token) const
{
    // A receive task behind an event-based gateway decides for its branch.
    if (machine.isRepetition(token) || machine.token(token).owner != none) {
        innerOf(machine, token).resume(machine, token);
        return;
    }
    machine.disarm(token);
    machine.leave(token);
}

void RepeatedActivity::cancel(Machine& machine, TokenIndex token, log::Cause cause) const
{
    if (machine.isRepetition(token))
        innerOf(machine, token).cancel(machine, token, cause);
}

} // namespace millrace::execution
