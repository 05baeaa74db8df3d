// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// Begins a process or sub-process; what triggered it is over: a token that is there leaves at once. That of an event
/// sub-process is waited for while the scope around it runs, and then begins it.
class StartEvent final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
    void resume(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
