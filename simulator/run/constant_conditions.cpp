// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/constant_conditions.h"

#include "modeler/feel/evaluator.h"

namespace millrace::run {

using execution::FlowIndex;

std::optional<FlowIndex> constantChoice(const execution::Program& program, const execution::Node& gateway)
{
    FlowIndex chosen = gateway.defaultFlow;
    bool hasCondition = false;
    for (FlowIndex index = gateway.firstOutgoing; index < gateway.firstOutgoing + gateway.outgoingCount; ++index) {
        const std::int32_t condition = program.flows[std::size_t(index)].condition;
        if (condition == execution::none || index == gateway.defaultFlow)
            continue;
        const auto& expression = program.expressions[std::size_t(condition)].feel;
        // A variable that no case has yet is unknown, which is not the same as false.
        if (!expression || !expression->names().empty())
            return std::nullopt;
        feel::Warnings warnings(1);
        const feel::Value value = feel::evaluate(*expression, feel::EmptyScope(), warnings);
        if (!value.isBoolean())
            return std::nullopt;
        hasCondition = true;
        if (value.isTrue()) {
            chosen = index;
            break;
        }
    }
    return hasCondition && chosen != execution::none ? std::optional(chosen) : std::nullopt;
}

} // namespace millrace::run
