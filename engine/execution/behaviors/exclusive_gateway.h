// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// One of the flows, by the host's choice; merges by letting every token through.
class ExclusiveGateway final : public Behavior {
public:
    void enter(Machine& machine, TokenIndex token) const override;
};

} // namespace millrace::execution
