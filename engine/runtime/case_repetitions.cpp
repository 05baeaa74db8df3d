// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/conditions.h"
#include "engine/runtime/case.h"
#include "modeler/feel/evaluator.h"

#include <QCoreApplication>
#include <algorithm>

// What a case knows of activities that repeat: how often, and what each repetition is about.

namespace millrace::runtime {

using execution::Loop;

/// The token of the activity as a whole, of which this is one repetition; none where it is none.
TokenIndex Case::wholeOf(TokenIndex token) const
{
    const execution::Instance& instance = state_.instance;
    return execution::isRepetition(*definition_->program, instance, instance.token(token))
        ? instance.scopeInstances()[static_cast<std::size_t>(instance.token(token).scope)].token
        : execution::none;
}

/// What only that repetition has; empty for tokens that are none.
feel::Context Case::ownOf(TokenIndex token) const
{
    feel::Context own;
    const TokenIndex whole = wholeOf(token);
    if (whole == execution::none)
        return own;
    const int number = state_.instance.token(token).fired;
    own.put("loopCounter", feel::Value(number));
    const auto& program = *definition_->program;
    const Loop& loop = program.loops[static_cast<std::size_t>(nodeOf(token).loop)];
    const auto items = state_.items.find(state_.instance.token(whole).visit);
    if (!loop.item.empty() && items != state_.items.end() && items->second.isList()
        && static_cast<std::size_t>(number) <= items->second.asList().size())
        own.put(loop.item, items->second.asList()[static_cast<std::size_t>(number) - 1]);
    return own;
}

feel::Context Case::variablesAt(TokenIndex token) const
{
    feel::Context variables = state_.variables;
    if (definition_->program->loops.empty())
        return variables;
    std::vector<TokenIndex> around;
    const execution::Instance& instance = state_.instance;
    for (TokenIndex at = token; at != execution::none;
         at = instance.scopeInstances()[static_cast<std::size_t>(instance.token(at).scope)].token)
        around.push_back(at);
    for (auto at = around.rbegin(); at != around.rend(); ++at) { // the innermost counts
        const feel::Context own = ownOf(*at);
        for (const auto& [name, value] : own.entries())
            variables.put(name, value);
    }
    return variables;
}

QString Case::titleOf(const Waiting& waiting) const
{
    const QString title = QString::fromStdString(definition_->program->title(waiting.node));
    const TokenIndex whole = wholeOf(waiting.token);
    if (whole == execution::none)
        return title;
    const Loop& loop = definition_->program->loops[static_cast<std::size_t>(nodeOf(waiting.token).loop)];
    const feel::Context own = ownOf(waiting.token);
    const feel::Value* item = loop.item.empty() ? nullptr : own.find(loop.item);
    if (item != nullptr && (item->isString() || item->isNumber()))
        return QCoreApplication::translate("runtime", "%1: %2", "a task and the item it is about")
            .arg(title, QString::fromStdString(feel::toPlainText(*item)).left(60));
    const int number = state_.instance.token(waiting.token).fired;
    const auto& place
        = state_.instance.scopeInstances()[static_cast<std::size_t>(state_.instance.token(waiting.token).scope)];
    const int total = state_.instance.loopSlot(place, 0);
    return total < 0
        ? QCoreApplication::translate("runtime", "%1 (%2)", "a task and how often it came").arg(title).arg(number)
        : QCoreApplication::translate("runtime", "%1 (%2 of %3)").arg(title).arg(number).arg(total);
}

void Case::repeat(const execution::Instance& instance, execution::Repetition& asked)
{
    const auto& program = *definition_->program;
    const feel::Context variables = variablesAt(asked.token());
    execution::judgeRepetition(program, asked, variables);
    const Loop& loop = program.loops[static_cast<std::size_t>(nodeOf(asked.token()).loop)];
    if (asked.question() != execution::Repetition::Question::HowOften || asked.hasFailed()
        || loop.collection == execution::none)
        return;
    const auto& tokens = instance.tokens();
    std::erase_if(state_.items, [&](const auto& entry) {
        return std::none_of(tokens.begin(), tokens.end(), [&](const execution::Token& token) {
            return token.state != execution::TokenState::Free && token.visit == entry.first;
        });
    });
    std::string failure;
    state_.items[instance.token(asked.token()).visit]
        = execution::itemsOf(program, loop, feel::ContextScope(variables), failure);
}

} // namespace millrace::runtime
