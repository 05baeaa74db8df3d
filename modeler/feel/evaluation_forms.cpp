// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/evaluation.h"

#include "modeler/feel/evaluation_frames.h"

#include <algorithm>

// Lists, contexts, ranges, filters, paths, for, some and every.

namespace millrace::feel {

Value Evaluation::evaluateRange(const RangeNode& node)
{
    Range range;
    range.lowIncluded = node.lowIncluded;
    range.highIncluded = node.highIncluded;
    range.lowUnbounded = node.low == nullptr;
    range.highUnbounded = node.high == nullptr;
    if (node.low != nullptr)
        range.low = evaluate(*node.low);
    if (node.high != nullptr)
        range.high = evaluate(*node.high);
    return range;
}

Value Evaluation::evaluateList(const ListNode& node)
{
    List items;
    items.reserve(node.items.size());
    for (const NodePtr& item : node.items)
        items.push_back(evaluate(*item));
    return items;
}

Value Evaluation::evaluateContext(const ContextNode& node)
{
    std::vector<Context::Entry> entries;
    // Frames point into it.
    entries.reserve(node.entries.size());
    const Frame* const outer = top_;
    std::vector<Frame> frames;
    frames.reserve(node.entries.size());
    for (const ContextNode::Entry& entry : node.entries) {
        Value value = evaluate(*entry.value);
        entries.emplace_back(expression_.symbols()[entry.symbol], std::move(value));
        frames.push_back({top_, &entries.back().second, entry.symbol});
        top_ = &frames.back();
    }
    top_ = outer;
    return Context(std::move(entries));
}

Value Evaluation::evaluatePath(const PathNode& node)
{
    Value storage;
    const Value& object = operand(*node.object, storage);
    return member(object, node.member, node);
}

Value Evaluation::member(const Value& object, const std::string& name, const PathNode& node)
{
    if (object.isContext()) {
        if (const Value* const found = object.asContext().find(name))
            return *found;
        return fail(Reason::UnknownMember, node, name, toWord(Type::Context));
    }
    if (object.isList()) {
        List values;
        values.reserve(object.asList().size());
        for (const Value& item : object.asList())
            values.push_back(member(item, name, node));
        return values;
    }
    if (object.isNull())
        return fail(Reason::UnknownMember, node, name, "null");
    if (auto special = specialMember(object, name))
        return *special;
    return fail(Reason::UnknownMember, node, name, toWord(object.type()));
}

Value Evaluation::evaluateFilter(const FilterNode& node)
{
    Value storage;
    const Value& source = operand(*node.list, storage);
    List single;
    if (!source.isList() && !source.isNull())
        single.push_back(source);
    const List& items = source.isList() ? source.asList() : single;
    if (node.predicate->kind == NodeKind::Literal && as<LiteralNode>(*node.predicate).value.isNumber())
        return pick(items, as<LiteralNode>(*node.predicate).value, node);
    List kept;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!step())
            return fail(Reason::TooLarge, node, "[...]");
        const Binding item(*this, node.item, items[i]);
        const Binding memberNames(*this, members, items[i]);
        const Value passed = evaluate(*node.predicate);
        // A number is a position, the same one for whichever item it was computed.
        if (i == 0 && passed.isNumber())
            return pick(items, passed, node);
        if (passed.isTrue())
            kept.push_back(items[i]);
        else if (!passed.isBoolean() && !passed.isNull())
            failTypes(*node.predicate, "[...]", {&passed});
    }
    return kept;
}

Value Evaluation::pick(const List& items, const Value& index, const FilterNode& node)
{
    const auto count = static_cast<std::int64_t>(items.size());
    const std::int64_t position = index.isInteger() ? index.asInteger() : 0;
    if (position > 0 && position <= count)
        return items[static_cast<std::size_t>(position - 1)];
    if (position < 0 && -position <= count)
        return items[static_cast<std::size_t>(count + position)];
    return fail(Reason::OutOfRange, *node.predicate, "[...]", toPlainText(index));
}

template <typename Body>
bool Evaluation::iterateRange(
    const Iteration& iteration, const Value& first, const Value& last, Value& failure, Body&& each)
{
    const bool dates = first.type() == Type::Date && last.type() == Type::Date;
    if (!dates && (!first.isInteger() || !last.isInteger())) {
        failure = failTypes(*iteration.source, "..", {&first, &last});
        return false;
    }
    const std::int64_t from = dates ? first.asDate().days : first.asInteger();
    const std::int64_t to = dates ? last.asDate().days : last.asInteger();
    const std::int64_t by = from <= to ? 1 : -1;
    std::int64_t length = 0;
    if (__builtin_sub_overflow(std::max(from, to), std::min(from, to), &length) || length > run_.steps) {
        failure = fail(Reason::TooLarge, *iteration.source, "..");
        return false;
    }
    for (std::int64_t i = from;; i += by) {
        if (!step()) {
            failure = fail(Reason::TooLarge, *iteration.source, "..");
            return false;
        }
        if (!each(dates ? Value(Date {i}) : Value(i)))
            return false;
        if (i == to)
            return true;
    }
}

template <typename Body>
bool Evaluation::iterate(const std::vector<Iteration>& iterations, std::size_t index, Value& failure, Body&& body)
{
    if (index == iterations.size())
        return body();
    const Iteration& iteration = iterations[index];
    const auto each = [&](const Value& value) {
        const Binding binding(*this, iteration.symbol, value);
        return iterate(iterations, index + 1, failure, body);
    };
    const Value source = evaluate(*iteration.source);
    if (iteration.last != nullptr)
        return iterateRange(iteration, source, evaluate(*iteration.last), failure, each);
    if (source.type() == Type::Range && source.asRange().lowIncluded && source.asRange().highIncluded)
        return iterateRange(iteration, source.asRange().low, source.asRange().high, failure, each);
    if (!source.isList()) {
        if (!source.isNull())
            return each(source);
        failure = failTypes(*iteration.source, "in", {&source});
        return false;
    }
    for (const Value& item : source.asList()) {
        if (!step()) {
            failure = fail(Reason::TooLarge, *iteration.source, "in");
            return false;
        }
        if (!each(item))
            return false;
    }
    return true;
}

Value Evaluation::evaluateFor(const ForNode& node)
{
    List results;
    Value failure(true);
    iterate(node.iterations, 0, failure, [&] {
        if (!node.usesPartial) {
            results.push_back(evaluate(*node.body));
            return true;
        }
        // Each copy costs what is in it.
        run_.steps -= static_cast<std::int64_t>(results.size());
        const Value partial(results);
        const Binding binding(*this, node.partial, partial);
        results.push_back(evaluate(*node.body));
        return true;
    });
    return failure.isNull() ? failure : Value(std::move(results));
}

Value Evaluation::evaluateQuantified(const QuantifiedNode& node)
{
    Value failure(true);
    Value result(node.every);
    iterate(node.iterations, 0, failure, [&] {
        const Value passed = evaluate(*node.condition);
        if (passed.isBoolean() && passed.isTrue() != node.every) {
            result = !node.every;
            return false;
        }
        if (!passed.isBoolean()) {
            if (!passed.isNull())
                failTypes(*node.condition, "satisfies", {&passed});
            result = Value();
        }
        return true;
    });
    return failure.isNull() ? failure : result;
}

Value Evaluation::evaluateInstanceOf(const InstanceOfNode& node)
{
    return isInstance(evaluate(*node.operand), node.type, scope_.types());
}

} // namespace millrace::feel
