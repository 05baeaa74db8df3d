// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"

#include <algorithm>
#include <array>

namespace millrace::feel {

namespace {

using Items = std::span<const Value>;

Value listContains(BuiltinCall& call)
{
    const auto items = call.list(0);
    if (!items)
        return call.failTypes();
    return std::any_of(items->begin(), items->end(), [&call](const Value& item) { return isEqual(item, call[1]); });
}

Value countItems(BuiltinCall& call)
{
    const auto items = call.list(0);
    return items ? Value(items->size()) : call.failTypes();
}

/// The least (sign -1) or greatest (sign 1) of values that have an order.
Value extreme(BuiltinCall& call, int sign)
{
    const Items items = call.spread();
    if (items.empty())
        return Value();
    const Value* best = &items.front();
    for (const Value& item : items) {
        const auto result = order(item, *best);
        if (!result)
            return call.failTypes();
        if (*result * sign > 0)
            best = &item;
    }
    return *best;
}

Value minimum(BuiltinCall& call)
{
    return extreme(call, -1);
}
Value maximum(BuiltinCall& call)
{
    return extreme(call, 1);
}

/// The numbers, or empty where one is none.
std::optional<std::vector<Number>> numbersOf(Items items)
{
    std::vector<Number> numbers;
    numbers.reserve(items.size());
    for (const Value& item : items) {
        if (!item.isNumber())
            return {};
        numbers.push_back(item.asNumber());
    }
    return numbers;
}

std::optional<Number> total(const std::vector<Number>& numbers)
{
    std::optional<Number> sum = Number(0);
    for (const Number& number : numbers)
        sum = sum ? add(*sum, number) : sum;
    return sum;
}

Value sumOf(BuiltinCall& call)
{
    const auto numbers = numbersOf(call.spread());
    if (!numbers)
        return call.failTypes();
    return numbers->empty() ? Value() : call.orFail(total(*numbers));
}

Value mean(BuiltinCall& call)
{
    const auto numbers = numbersOf(call.spread());
    if (!numbers)
        return call.failTypes();
    if (numbers->empty())
        return Value();
    const auto sum = total(*numbers);
    return call.orFail(sum ? divide(*sum, Number(static_cast<std::int64_t>(numbers->size()))) : sum);
}

Value product(BuiltinCall& call)
{
    const auto numbers = numbersOf(call.spread());
    if (!numbers)
        return call.failTypes();
    if (numbers->empty())
        return Value();
    std::optional<Number> result = Number(1);
    for (const Number& number : *numbers)
        result = result ? multiply(*result, number) : result;
    return call.orFail(result);
}

Value median(BuiltinCall& call)
{
    auto numbers = numbersOf(call.spread());
    if (!numbers)
        return call.failTypes();
    if (numbers->empty())
        return Value();
    std::sort(numbers->begin(), numbers->end(), [](const Number& a, const Number& b) { return compare(a, b) < 0; });
    const std::size_t middle = numbers->size() / 2;
    if (numbers->size() % 2 != 0)
        return (*numbers)[middle];
    const auto sum = add((*numbers)[middle - 1], (*numbers)[middle]);
    return call.orFail(sum ? divide(*sum, 2) : sum);
}

/// Of the sample: divided by n - 1.
Value standardDeviation(BuiltinCall& call)
{
    const auto numbers = numbersOf(call.spread());
    if (!numbers)
        return call.failTypes();
    if (numbers->size() < 2)
        return Value();
    const auto count = static_cast<std::int64_t>(numbers->size());
    const auto sum = total(*numbers);
    const auto average = sum ? divide(*sum, count) : sum;
    std::optional<Number> squares = average ? std::optional(Number(0)) : std::nullopt;
    for (const Number& number : *numbers) {
        const auto distance = squares ? subtract(number, *average) : squares;
        const auto square = distance ? multiply(*distance, *distance) : distance;
        squares = square ? add(*squares, *square) : square;
    }
    const auto variance = squares ? divide(*squares, count - 1) : squares;
    return call.orFail(variance ? squareRoot(*variance) : variance);
}

Value mode(BuiltinCall& call)
{
    auto numbers = numbersOf(call.spread());
    if (!numbers)
        return call.failTypes();
    std::sort(numbers->begin(), numbers->end(), [](const Number& a, const Number& b) { return compare(a, b) < 0; });
    List modes;
    std::size_t most = 0;
    for (auto run = numbers->begin(); run != numbers->end();) {
        const auto end = std::find_if(run, numbers->end(), [run](const Number& n) { return !(n == *run); });
        const auto length = static_cast<std::size_t>(end - run);
        if (length > most)
            modes.clear();
        if (length >= most)
            modes.emplace_back(*run);
        most = std::max(most, length);
        run = end;
    }
    return modes;
}

/// all (decisive = false) and any (decisive = true), with three values.
Value decide(BuiltinCall& call, bool decisive)
{
    bool unknown = false;
    for (const Value& item : call.spread()) {
        if (item.isBoolean() && item.isTrue() == decisive)
            return decisive;
        unknown = unknown || !item.isBoolean();
    }
    return unknown ? Value() : Value(!decisive);
}

Value allTrue(BuiltinCall& call)
{
    return decide(call, false);
}
Value anyTrue(BuiltinCall& call)
{
    return decide(call, true);
}

Value append(BuiltinCall& call)
{
    const auto items = call.list(0);
    List result = items ? List(items->begin(), items->end()) : List {Value()};
    result.insert(result.end(), call.all().begin() + 1, call.all().end());
    return result;
}

Value concatenate(BuiltinCall& call)
{
    List result;
    for (std::size_t i = 0; i < call.size(); ++i) {
        const auto items = call.list(i);
        if (!items)
            return call.failTypes();
        result.insert(result.end(), items->begin(), items->end());
        if (result.size() > maximumListSize)
            return call.fail(Reason::TooLarge);
    }
    return result;
}

/// A position from 1, or from the end when negative, as an index into `size` items; empty beyond them.
std::optional<std::size_t> indexOfPosition(std::optional<std::int64_t> position, std::size_t size)
{
    const auto count = static_cast<std::int64_t>(size);
    if (!position || *position == 0 || *position > count || *position < -count)
        return {};
    return static_cast<std::size_t>(*position > 0 ? *position - 1 : count + *position);
}

Value sublist(BuiltinCall& call)
{
    const auto items = call.list(0);
    const auto start = call.integer(1);
    const auto length = call.has(2) ? call.integer(2) : std::optional<std::int64_t>(INT64_MAX);
    if (!items || !start || !length)
        return call.failTypes();
    const auto first = indexOfPosition(start, items->size());
    if (!first || *length < 0 || (call.has(2) && *length > static_cast<std::int64_t>(items->size() - *first)))
        return call.fail(Reason::OutOfRange, std::to_string(*start));
    const auto taken = items->subspan(*first, std::min(static_cast<std::size_t>(*length), items->size() - *first));
    return List(taken.begin(), taken.end());
}

Value insertBefore(BuiltinCall& call)
{
    const auto items = call.list(0);
    if (!items || !call.integer(1))
        return call.failTypes();
    const auto at = indexOfPosition(call.integer(1), items->size());
    if (!at)
        return call.fail(Reason::OutOfRange, toText(call[1]));
    List result(items->begin(), items->end());
    result.insert(result.begin() + static_cast<std::ptrdiff_t>(*at), call[2]);
    return result;
}

Value removeAt(BuiltinCall& call)
{
    const auto items = call.list(0);
    if (!items || !call.integer(1))
        return call.failTypes();
    const auto at = indexOfPosition(call.integer(1), items->size());
    if (!at)
        return call.fail(Reason::OutOfRange, toText(call[1]));
    List result(items->begin(), items->end());
    result.erase(result.begin() + static_cast<std::ptrdiff_t>(*at));
    return result;
}

/// By position, or wherever `match(item, newItem)` is true.
Value replaceItems(BuiltinCall& call)
{
    const auto items = call.list(0);
    if (!items)
        return call.failTypes();
    List result(items->begin(), items->end());
    if (call[1].type() != Type::Function) {
        const auto at = indexOfPosition(call.integer(1), items->size());
        if (!at)
            return call[1].isNumber() ? call.fail(Reason::OutOfRange, toText(call[1])) : call.failTypes();
        result[*at] = call[2];
        return result;
    }
    for (Value& item : result) {
        const std::array<Value, 2> pair {item, call[2]};
        const Value matches = call.call(*call[1].asFunction(), pair);
        if (!matches.isBoolean())
            return call.failTypes();
        if (matches.isTrue())
            item = call[2];
    }
    return result;
}

Value reverseItems(BuiltinCall& call)
{
    const auto items = call.list(0);
    return items ? Value(List(items->rbegin(), items->rend())) : call.failTypes();
}

Value indexOf(BuiltinCall& call)
{
    const auto items = call.list(0);
    if (!items)
        return call.failTypes();
    List positions;
    for (std::size_t i = 0; i < items->size(); ++i)
        if (isEqual((*items)[i], call[1]))
            positions.emplace_back(i + 1);
    return positions;
}

void addDistinct(List& result, Items items)
{
    for (const Value& item : items)
        if (std::none_of(result.begin(), result.end(), [&item](const Value& known) { return isEqual(known, item); }))
            result.push_back(item);
}

Value unite(BuiltinCall& call)
{
    List result;
    for (std::size_t i = 0; i < call.size(); ++i) {
        const auto items = call.list(i);
        if (!items)
            return call.failTypes();
        addDistinct(result, *items);
    }
    return result;
}

bool flattenInto(List& result, Items items)
{
    for (const Value& item : items) {
        if (result.size() > maximumListSize || (item.isList() && !flattenInto(result, item.asList())))
            return false;
        if (!item.isList())
            result.push_back(item);
    }
    return true;
}

Value flatten(BuiltinCall& call)
{
    const auto items = call.list(0);
    List result;
    if (!items)
        return call.failTypes();
    return flattenInto(result, *items) ? Value(std::move(result)) : call.fail(Reason::TooLarge);
}

/// By `precedes`, or by FEEL's order; null where items have none. A merge sort of our own: a function written by the
/// user may contradict itself, which the library's sort does not survive.
bool sortItems(BuiltinCall& call, List& items, const Callable* precedes)
{
    const auto isBefore = [&](const Value& a, const Value& b) -> std::optional<bool> {
        if (precedes == nullptr) {
            const auto result = order(a, b);
            return result ? std::optional(*result < 0) : std::nullopt;
        }
        const std::array<Value, 2> pair {a, b};
        const Value answer = call.call(*precedes, pair);
        return answer.isBoolean() ? std::optional(answer.isTrue()) : std::nullopt;
    };
    List merged(items.size());
    for (std::size_t width = 1; width < items.size(); width *= 2) {
        for (std::size_t begin = 0; begin < items.size(); begin += 2 * width) {
            std::size_t left = begin;
            const std::size_t middle = std::min(begin + width, items.size());
            const std::size_t end = std::min(begin + 2 * width, items.size());
            std::size_t right = middle;
            for (std::size_t to = begin; to < end; ++to) {
                bool takeRight = left == middle;
                if (left < middle && right < end) {
                    const auto before = isBefore(items[right], items[left]);
                    if (!before)
                        return false;
                    takeRight = *before;
                }
                merged[to] = takeRight ? items[right++] : items[left++];
            }
        }
        items.swap(merged);
    }
    return true;
}

Value sortList(BuiltinCall& call)
{
    const auto items = call.list(0);
    if (!items || (call.has(1) && call[1].type() != Type::Function))
        return call.failTypes();
    List result(items->begin(), items->end());
    if (!sortItems(call, result, call.has(1) ? call[1].asFunction().get() : nullptr))
        return call.failTypes();
    return result;
}

constexpr std::array<Builtin, 26> listRows {{
    {"list contains", "list,element", 2, false, listContains},
    {"list contains", "list,match", 2, false, listContains},
    {"count", "list", 1, false, countItems},
    {"min", "list", 1, true, minimum},
    {"max", "list", 1, true, maximum},
    {"sum", "list", 1, true, sumOf},
    {"mean", "list", 1, true, mean},
    {"product", "list", 1, true, product},
    {"median", "list", 1, true, median},
    {"stddev", "list", 1, true, standardDeviation},
    {"mode", "list", 1, true, mode},
    {"all", "list", 1, true, allTrue},
    {"any", "list", 1, true, anyTrue},
    {"append", "list,item", 1, true, append},
    {"concatenate", "list", 1, true, concatenate},
    {"sublist", "list,start position,length", 2, false, sublist},
    {"insert before", "list,position,newItem", 3, false, insertBefore},
    {"remove", "list,position", 2, false, removeAt},
    {"list replace", "list,position,newItem", 3, false, replaceItems},
    {"list replace", "list,match,newItem", 3, false, replaceItems},
    {"reverse", "list", 1, false, reverseItems},
    {"index of", "list,match", 2, false, indexOf},
    {"union", "list", 1, true, unite},
    {"distinct values", "list", 1, false, unite},
    {"flatten", "list", 1, false, flatten},
    {"sort", "list,precedes", 1, false, sortList},
}};

} // namespace

std::span<const Builtin> listBuiltins()
{
    return listRows;
}

} // namespace millrace::feel
