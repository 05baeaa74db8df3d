// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// Waits for the first of the events behind it (BPMN 2.0.2, 13.4.4); see CatchEvent and Task for their part.
class EventBasedGateway final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
