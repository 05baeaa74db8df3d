// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// Throws an escalation, in mid-flow or at an end, and goes on unless what catches it interrupts; without anybody who
/// catches it nothing else happens (BPMN 2.0.2, 10.5.7).
class EscalationEvent final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
