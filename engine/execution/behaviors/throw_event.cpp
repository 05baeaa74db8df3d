// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/throw_event.h"

#include "engine/execution/behaviors/thrown_part.h"
#include "engine/execution/machine.h"

namespace millrace::execution {

void ThrowEvent::enter(Machine& machine, TokenIndex token) const
{
    const Trigger trigger = machine.nodeOf(token).trigger;
    if (machine.nodeOf(token).partCount > 0) {
        ThrownPart::begin(machine, token);
        return;
    }
    if (trigger != Trigger::Message && trigger != Trigger::Signal) {
        Behavior::resume(machine, token);
        return;
    }
    machine.record(log::EventKind::Enabled, token);
    machine.perform(token);
}

void ThrowEvent::resume(Machine& machine, TokenIndex token) const
{
    Behavior::resume(machine, token);
}

} // namespace millrace::execution
