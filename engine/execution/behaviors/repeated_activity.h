// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// An activity with a standard loop or several instances: the activity as a whole records nothing and holds the
/// boundary events; each repetition does what the activity does once (Loop::inner).
class RepeatedActivity final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
    void resume(Machine& machine, TokenIndex token) const override;
    void cancel(Machine& machine, TokenIndex token, log::Cause cause) const override;
};

} // namespace millrace::execution
