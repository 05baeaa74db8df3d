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

/// What only that repetition has, or had where the token is there to undo one; else empty.
feel::Context Case::ownOf(TokenIndex token) const
{
    feel::Context own;
    const execution::Instance& instance = state_.instance;
    const auto& place = instance.scopeInstances()[static_cast<std::size_t>(instance.token(token).scope)];
    if (place.scope == definition_->program->compensationScope) {
        const auto kept = state_.items.find(instance.loopSlot(place, 0));
        return kept != state_.items.end() && kept->second.isContext() ? kept->second.asContext() : own;
    }
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
    const feel::Context own = ownAround(token);
    for (const auto& [name, value] : own.entries())
        variables.put(name, value);
    return variables;
}

/// What the repetitions around the token have for their own, too: the innermost counts.
feel::Context Case::ownAround(TokenIndex token) const
{
    feel::Context all;
    if (definition_->program->loops.empty())
        return all;
    std::vector<TokenIndex> around;
    const execution::Instance& instance = state_.instance;
    for (TokenIndex at = token; at != execution::none;
         at = instance.scopeInstances()[static_cast<std::size_t>(instance.token(at).scope)].token)
        around.push_back(at);
    for (auto at = around.rbegin(); at != around.rend(); ++at) {
        const feel::Context own = ownOf(*at);
        for (const auto& [name, value] : own.entries())
            all.put(name, value);
    }
    return all;
}

/// Whether what is kept for that visit may be asked for again.
bool Case::isKept(std::int32_t visit) const
{
    const execution::Instance& instance = state_.instance;
    const auto isOf = [visit](const auto& each) { return each.visit == visit; };
    const auto& tokens = instance.tokens();
    const auto& done = instance.undoable();
    const auto& places = instance.scopeInstances();
    return std::any_of(tokens.begin(), tokens.end(), isOf) || std::any_of(done.begin(), done.end(), isOf)
        || std::any_of(places.begin(), places.end(), [&](const execution::ScopeInstance& place) {
               return place.isOpen && place.scope == definition_->program->compensationScope
                   && instance.loopSlot(place, 0) == visit;
           });
}

/// A record about a repetition: what it adds to the results, and what whoever undoes it has to know.
void Case::noteRepetition(const log::EventRecord& record)
{
    const auto& program = *definition_->program;
    const auto& tokens = state_.instance.tokens();
    const auto found = std::find_if(tokens.begin(), tokens.end(),
        [&](const execution::Token& each) { return each.visit == record.token && each.node == record.element; });
    const auto token = static_cast<TokenIndex>(found - tokens.begin());
    if (found == tokens.end() || wholeOf(token) == execution::none)
        return;
    const execution::Node& node = nodeOf(token);
    const Loop& loop = program.loops[static_cast<std::size_t>(node.loop)];
    if (record.kind == log::EventKind::Enabled && found->fired == 1 && !loop.output.empty())
        changeVariables(feel::Context({{loop.output, feel::Value(feel::List())}}));
    if (record.kind != log::EventKind::Completed)
        return;
    if (node.compensation != execution::none)
        state_.items[record.token] = feel::Value(ownAround(token));
    if (!loop.output.empty())
        collect(loop, token);
}

/// At the place of the repetition, whatever the order in which they are done; a result that there is not is null.
void Case::collect(const Loop& loop, TokenIndex token)
{
    const execution::Expression& result = definition_->program->expressions[static_cast<std::size_t>(loop.result)];
    const feel::Value* known = state_.variables.find(loop.output);
    feel::List list = known != nullptr && known->isList() ? known->asList() : feel::List();
    const auto place = static_cast<std::size_t>(state_.instance.token(token).fired) - 1;
    list.resize(std::max(list.size(), place + 1));
    if (result.feel != nullptr) {
        feel::Warnings warnings(1);
        const feel::Context variables = variablesAt(token);
        list[place] = feel::evaluate(*result.feel, feel::ContextScope(variables), warnings);
    }
    changeVariables(feel::Context({{loop.output, feel::Value(std::move(list))}}));
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
    std::erase_if(state_.items, [&](const auto& entry) { return !isKept(entry.first); });
    std::string failure;
    const feel::Value items = execution::itemsOf(program, loop, feel::ContextScope(variables), failure);
    state_.items[instance.token(asked.token()).visit] = items;
    if (!loop.output.empty() && items.isList() && items.asList().empty())
        changeVariables(feel::Context({{loop.output, items}}));
}

} // namespace millrace::runtime
