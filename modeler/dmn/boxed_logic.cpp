// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/boxed_logic.h"

#include "modeler/feel/type_library.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::dmn {

using feel::Reason;
using feel::Value;

namespace {

struct BoxedWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionModel)
};

} // namespace

Value ContextLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    Variables variables;
    variables.reserve(entries_.size());
    const Frame inner(frame, variables);
    for (const Entry& entry : entries_) {
        Value value = entry.value->evaluate(inner, evaluation);
        variables.push_back({entry.name, std::move(value)});
    }
    if (result_)
        return result_->evaluate(inner, evaluation);
    std::vector<feel::Context::Entry> made;
    made.reserve(variables.size());
    for (Variable& variable : variables)
        made.emplace_back(std::string(variable.name), std::move(variable.value));
    return feel::Context(std::move(made));
}

Value InvocationLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    const Value callee = callee_->evaluate(frame, evaluation);
    if (callee.type() != feel::Type::Function) {
        evaluation.report(place(), BoxedWords::tr("What is invoked here is no function."));
        return Value(Reason::NotAFunction);
    }
    const auto names = callee.asFunction()->parameters();
    std::vector<Value> arguments(names.size());
    for (const Binding& binding : bindings_) {
        const auto found = std::find(names.begin(), names.end(), binding.parameter);
        if (found == names.end()) {
            evaluation.report(place(),
                BoxedWords::tr("The function has no parameter \u201C%1\u201D.")
                    .arg(QString::fromStdString(binding.parameter)));
            return Value(Reason::WrongArguments);
        }
        if (binding.value)
            arguments[static_cast<std::size_t>(found - names.begin())] = binding.value->evaluate(frame, evaluation);
    }
    return callFunction(*callee.asFunction(), arguments, place(), evaluation);
}

Value FunctionLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    return Value(std::shared_ptr<const feel::Callable>(std::make_shared<LogicFunction>(
        evaluation.model(), frame.types(), signature_, *body_, frame.captured(), ownName_)));
}

Value ListLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    feel::List items;
    items.reserve(items_.size());
    for (const LogicPtr& item : items_)
        items.push_back(item->evaluate(frame, evaluation));
    return items;
}

Value RelationLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    feel::List rows;
    rows.reserve(rows_.size());
    for (const std::vector<LogicPtr>& cells : rows_) {
        std::vector<feel::Context::Entry> row;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            row.emplace_back(columns_[i], i < cells.size() ? cells[i]->evaluate(frame, evaluation) : Value());
        rows.emplace_back(feel::Context(std::move(row)));
    }
    return rows;
}

Value ConditionalLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    const Value condition = condition_->evaluate(frame, evaluation);
    if (!condition.isBoolean())
        evaluation.report(place(), BoxedWords::tr("The condition is neither true nor false."), base::Severity::Warning);
    return (condition.isTrue() ? consequence_ : alternative_)->evaluate(frame, evaluation);
}

namespace {

/// The items that an iteration goes over: a list's, or the whole numbers of a range. Nothing else is one: a boxed
/// iterator takes no single value for a list.
bool itemsOf(const Value& source, Evaluation& evaluation, feel::List& made, std::span<const Value>& items)
{
    if (source.isList()) {
        items = source.asList();
        return true;
    }
    if (source.type() != feel::Type::Range)
        return false;
    const feel::Range& range = source.asRange();
    if (!range.low.isInteger() || !range.high.isInteger())
        return false;
    const std::int64_t low = range.low.asInteger() + (range.lowIncluded ? 0 : 1);
    const std::int64_t high = range.high.asInteger() - (range.highIncluded ? 0 : 1);
    std::int64_t length = 0;
    if (__builtin_sub_overflow(high, low, &length) || length > evaluation.steps)
        return false;
    for (std::int64_t i = low; i <= high; ++i)
        made.emplace_back(i);
    items = made;
    return true;
}

} // namespace

Value IteratorLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    const Value source = source_->evaluate(frame, evaluation);
    feel::List made;
    std::span<const Value> items;
    if (!itemsOf(source, evaluation, made, items)) {
        evaluation.report(place(), BoxedWords::tr("There is no list to go over."));
        return Value(Reason::WrongType);
    }
    return kind_ == Kind::For ? collect(items, frame, evaluation) : decide(items, frame, evaluation);
}

Value IteratorLogic::collect(std::span<const Value> items, const Frame& frame, Evaluation& evaluation) const
{
    feel::List results;
    results.reserve(items.size());
    Variables variables {{variable_, Value()}, {"partial", Value()}};
    const Frame inner(frame, variables);
    for (const Value& item : items) {
        if (--evaluation.steps <= 0)
            return Value(Reason::TooLarge);
        // Each copy of what there is so far costs what is in it.
        evaluation.steps -= static_cast<std::int64_t>(results.size());
        variables[0].value = item;
        variables[1].value = Value(results);
        results.push_back(body_->evaluate(inner, evaluation));
    }
    return results;
}

Value IteratorLogic::decide(std::span<const Value> items, const Frame& frame, Evaluation& evaluation) const
{
    const bool every = kind_ == Kind::Every;
    Variables variables {{variable_, Value()}};
    const Frame inner(frame, variables);
    for (const Value& item : items) {
        if (--evaluation.steps <= 0)
            return Value(Reason::TooLarge);
        variables[0].value = item;
        const Value passed = body_->evaluate(inner, evaluation);
        if (passed.isBoolean() && passed.isTrue() != every)
            return !every;
        if (!passed.isBoolean()) {
            evaluation.report(place(), BoxedWords::tr("The condition is neither true nor false."));
            return Value(Reason::NoCondition);
        }
    }
    return every;
}

Value FilterLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    const Value source = source_->evaluate(frame, evaluation);
    if (!source.isList()) {
        evaluation.report(place(), BoxedWords::tr("There is no list to filter."));
        return Value(Reason::WrongType);
    }
    feel::List kept;
    for (const Value& item : source.asList()) {
        if (--evaluation.steps <= 0)
            return Value(Reason::TooLarge);
        const Variables variables {{"item", item}};
        const Frame inner(frame, variables, item.isContext() ? &item.asContext() : nullptr);
        const Value passed = match_->evaluate(inner, evaluation);
        if (passed.isTrue()) {
            kept.push_back(item);
        } else if (!passed.isBoolean()) {
            evaluation.report(place(), BoxedWords::tr("The condition of the filter is neither true nor false."));
            return Value(Reason::NoCondition);
        }
    }
    return kept;
}

} // namespace millrace::dmn
