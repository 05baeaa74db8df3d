// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// Waits for a token on each incoming flow, then all outgoing flows (BPMN 2.0.2, 13.4.1).
class ParallelGateway final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
