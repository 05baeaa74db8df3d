// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// One of several triggers that an event throws, in their order. The token of the event goes from part to part.
class ThrownPart final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
    void resume(Machine& machine, TokenIndex token) const override;

    /// The token stands on the event: begins with its first part.
    static void begin(Machine& machine, TokenIndex token);
};

} // namespace millrace::execution
