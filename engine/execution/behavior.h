// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/instance.h"
#include "engine/log/event_record.h"

namespace millrace::execution {

class Machine;

/// What a kind of element does with a token: one stateless object a kind, in behaviors/, listed in
/// behaviors/registry.h. All that happens goes through the Machine's moves (record, leave, wait, fork ...).
class Behavior {
public:
    virtual ~Behavior() = default;
    /// The token has arrived. Default: the visit is completed at once, and the token leaves.
    virtual void enter(Machine& machine, TokenIndex token) const;
    /// What it waited for is there: work done, event come, inner scope empty. Default: completed, and the token leaves.
    virtual void resume(Machine& machine, TokenIndex token) const;
    /// The token is taken away while it waits. Default: records Cancelled where Enabled was recorded.
    virtual void cancel(Machine& machine, TokenIndex token, log::Cause cause) const;
};

} // namespace millrace::execution
