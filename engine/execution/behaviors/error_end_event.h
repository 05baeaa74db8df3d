// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// Ends its token with an error: on to the nearest boundary event that catches it; uncaught it ends the case.
class ErrorEndEvent final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
