// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/conditions.h"

#include "modeler/feel/evaluator.h"

#include <QCoreApplication>

namespace millrace::execution {

/// Empty: neither true nor false, and the choice has failed.
static std::optional<bool> holds(const Expression& condition, Choice& choice, const feel::Scope& scope)
{
    const auto fail = [&](const QString& reason) {
        choice.fail(QCoreApplication::translate("Execution", "The condition \"%1\" is neither true nor false: %2")
                        .arg(QString::fromStdString(condition.text), reason)
                        .toStdString());
        return std::nullopt;
    };
    if (condition.feel == nullptr)
        return fail(QCoreApplication::translate("Execution", "it cannot be read."));
    feel::Warnings warnings(1);
    const feel::Value value = feel::evaluate(*condition.feel, scope, warnings);
    if (value.isBoolean())
        return value.isTrue();
    if (!warnings.all().empty())
        return fail(feel::toText(warnings.all().front()));
    return fail(QCoreApplication::translate("Execution", "it gives %1.")
                    .arg(QString::fromStdString(feel::toText(value)).left(100)));
}

void judgeConditions(const Program& program, Choice& choice, const feel::Scope& scope)
{
    judgeConditions(program, choice, scope, [](std::int32_t) {});
}

void judgeConditions(const Program& program, Choice& choice, const feel::Scope& scope,
    const std::function<void(std::int32_t expression)>& bind)
{
    const Node& node = program.nodes[static_cast<std::size_t>(choice.node())];
    FlowIndex open = none;
    for (FlowIndex index = node.firstOutgoing; index < node.firstOutgoing + node.outgoingCount; ++index) {
        const Flow& flow = program.flows[static_cast<std::size_t>(index)];
        if (index == node.defaultFlow)
            continue;
        if (flow.condition == none) {
            if (choice.split() == Split::Inclusive)
                choice.take(index);
            else if (choice.split() == Split::Exclusive && open == none)
                open = index;
            continue;
        }
        bind(flow.condition);
        const auto answer = holds(program.expressions[static_cast<std::size_t>(flow.condition)], choice, scope);
        if (!answer)
            return;
        if (!*answer)
            continue;
        choice.take(index);
        if (choice.split() == Split::Exclusive)
            return;
    }
    if (open != none)
        choice.take(open);
}

void Choice::fail(std::string message)
{
    failure_ = std::move(message);
    failed_ = true;
}

} // namespace millrace::execution
