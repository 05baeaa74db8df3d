// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// Ends a transaction as if it had not been (BPMN 2.0.2, 13.3.4 and 13.5.4): all else in it is taken away, what was
/// done in it is undone, and then its cancel boundary event happens.
class CancelEndEvent final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
    void resume(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
