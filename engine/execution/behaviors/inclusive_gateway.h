// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// Waits for the tokens that can still arrive, then the flows that the host chooses (BPMN 2.0.2, 13.4.3).
class InclusiveGateway final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
