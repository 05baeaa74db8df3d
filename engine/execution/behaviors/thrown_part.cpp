// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/thrown_part.h"

#include "engine/execution/machine.h"

namespace millrace::execution {

namespace {

/// The event as a whole is over.
void completeWhole(Machine& machine, TokenIndex token)
{
    machine.token(token).node = machine.nodeOf(token).whole;
    machine.record(log::EventKind::Completed, token);
}

const Behavior& partAt(Machine& machine, TokenIndex token)
{
    return *machine.nodeOf(token).behavior;
}

void goOn(Machine& machine, TokenIndex token)
{
    const NodeIndex whole = machine.nodeOf(token).whole;
    const Node& event = machine.program().nodes[static_cast<std::size_t>(whole)];
    if (machine.token(token).node < whole + event.partCount) {
        ++machine.token(token).node;
        partAt(machine, token).enter(machine, token);
        return;
    }
    completeWhole(machine, token);
    if (event.kind == NodeKind::EndEvent)
        machine.consume(token);
    else
        machine.leave(token);
}

} // namespace

void ThrownPart::begin(Machine& machine, TokenIndex token)
{
    machine.record(log::EventKind::Enabled, token);
    ++machine.token(token).node;
    partAt(machine, token).enter(machine, token);
}

void ThrownPart::enter(Machine& machine, TokenIndex token) const
{
    const NodeIndex part = machine.token(token).node;
    switch (machine.nodeOf(token).trigger) {
    case Trigger::Message:
    case Trigger::Signal:
        machine.perform(token);
        break;
    case Trigger::Escalation:
        if (machine.escalate(token)) // else what caught it has interrupted this
            goOn(machine, token);
        break;
    case Trigger::Error:
        completeWhole(machine, token);
        machine.token(token).node = part;
        machine.raise(token);
        break;
    case Trigger::Terminate:
        completeWhole(machine, token);
        machine.terminate(token);
        break;
    case Trigger::Cancel:
        resume(machine, machine.takeOverTransaction(token));
        break;
    default:
        resume(machine, token);
    }
}

void ThrownPart::resume(Machine& machine, TokenIndex token) const
{
    const Trigger trigger = machine.nodeOf(token).trigger;
    const bool undoes = trigger == Trigger::Compensation || trigger == Trigger::Cancel;
    if (undoes && machine.compensate(token))
        return; // until that is undone
    if (trigger != Trigger::Cancel) {
        goOn(machine, token);
        return;
    }
    completeWhole(machine, token);
    machine.leaveTransaction(token);
}

} // namespace millrace::execution
