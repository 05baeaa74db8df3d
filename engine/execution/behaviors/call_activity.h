// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behaviors/task.h"

namespace millrace::execution {

/// Runs the called process inside the case, where the file has it; else it is one piece of work.
class CallActivity final : public Task {
public:
    void enter(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
