// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// Acts on the activity that it is attached to: in its place when interrupting, else beside it.
class BoundaryEvent final : public Behavior {
public:
    void resume(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
