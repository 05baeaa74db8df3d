// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// All tasks: work that the host performs. Several tokens make several visits.
class Task : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
    void resume(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
