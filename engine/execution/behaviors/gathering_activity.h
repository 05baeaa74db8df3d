// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// An activity that begins with several tokens (startQuantity): holds what comes until there are enough, then does what
/// the activity does (Join::inner).
class GatheringActivity final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
    void resume(Machine& machine, TokenIndex token) const override;
    void cancel(Machine& machine, TokenIndex token, log::Cause cause) const override;
};

} // namespace millrace::execution
