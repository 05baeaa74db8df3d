// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/rules/rules.h"

#include <array>

namespace millrace::lint {

std::span<const NamedRule> rules()
{
    static constexpr std::array<NamedRule, 7> all {{
        {"start-event-required", checkStartEvent},
        {"end-event-required", checkEndEvent},
        {"label-required", checkLabel},
        {"no-disconnected", checkConnected},
        {"conditional-flows", checkConditions},
        {"no-gateway-join-fork", checkGatewayRole},
        {"expression", checkExpression},
    }};
    return all;
}

} // namespace millrace::lint
