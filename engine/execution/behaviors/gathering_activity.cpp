// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/gathering_activity.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

namespace {

const Behavior& gatheredFor(Machine& machine, TokenIndex token)
{
    return *machine.program().joins[static_cast<std::size_t>(machine.nodeOf(token).join)].inner;
}

} // namespace

void GatheringActivity::enter(Machine& machine, TokenIndex token) const
{
    if (machine.isRepetition(token) || machine.join(token))
        gatheredFor(machine, token).enter(machine, token);
}

void GatheringActivity::resume(Machine& machine, TokenIndex token) const
{
    gatheredFor(machine, token).resume(machine, token);
}

void GatheringActivity::cancel(Machine& machine, TokenIndex token, log::Cause cause) const
{
    gatheredFor(machine, token).cancel(machine, token, cause);
}

} // namespace millrace::execution
