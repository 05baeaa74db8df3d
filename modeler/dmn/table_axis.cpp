// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/table_axis.h"

#include "modeler/feel/evaluator.h"

#include <algorithm>
#include <array>

namespace millrace::dmn {

using feel::ConstantTests;
using feel::Range;
using feel::Type;
using feel::Value;

namespace {

bool isBelow(const Value& a, const Value& b)
{
    if (a.isBoolean() && b.isBoolean())
        return a.isFalse() && b.isTrue();
    return feel::order(a, b).value_or(0) < 0;
}

bool isPoint(const Range& range)
{
    return !range.lowUnbounded && !range.highUnbounded && range.lowIncluded && range.highIncluded
        && feel::isEqual(range.low, range.high);
}

/// In rising order, those that touch or overlap made one.
TableAxis::Spans merged(TableAxis::Spans spans)
{
    std::erase_if(spans, [](const TableAxis::Span& span) { return span.first > span.last; });
    std::ranges::sort(spans, {}, &TableAxis::Span::first);
    TableAxis::Spans apart;
    for (const TableAxis::Span& span : spans) {
        if (!apart.empty() && span.first <= apart.back().last + 1)
            apart.back().last = std::max(apart.back().last, span.last);
        else
            apart.push_back(span);
    }
    return apart;
}

TableAxis::Spans complementOf(const TableAxis::Spans& spans, int segments)
{
    TableAxis::Spans rest;
    int from = 0;
    for (const TableAxis::Span& span : spans) {
        if (span.first > from)
            rest.push_back({from, span.first - 1});
        from = span.last + 1;
    }
    if (from < segments)
        rest.push_back({from, segments - 1});
    return rest;
}

/// Whole numbers by the names that other tools give to the type.
bool isOfIntegers(const QString& typeName)
{
    static constexpr std::array<QLatin1String, 3> names {
        QLatin1String("integer"), QLatin1String("int"), QLatin1String("long")};
    return std::ranges::any_of(
        names, [&](QLatin1String name) { return typeName.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isTaken(const Clause& clause, const Value& value)
{
    if (value.isNull())
        return true;
    if (clause.type && !clause.type->holds(value))
        return false;
    if (value.isNumber() && isOfIntegers(clause.typeName) && !value.isInteger())
        return false;
    feel::Warnings untold(0);
    return !clause.allowed || feel::evaluateTests(*clause.allowed, value, feel::EmptyScope(), untold).isTrue();
}

std::int64_t between(std::int64_t low, std::int64_t high)
{
    return low + (high - low) / 2;
}

/// Above `low` and below `high`, null for an open end; null where there is none of that type.
Value strictlyBetween(const Value& low, const Value& high)
{
    const Value& known = low.isNull() ? high : low;
    const bool isBounded = !low.isNull() && !high.isNull();
    const std::int64_t side = low.isNull() ? -1 : 1;
    switch (known.type()) {
    case Type::Number: {
        const auto step = add(known.asNumber(), feel::Number(side));
        if (step && (!isBounded || compare(*step, high.asNumber()) < 0))
            return *step;
        if (!isBounded)
            return {};
        const auto sum = add(low.asNumber(), high.asNumber());
        const auto middle = sum ? divide(*sum, feel::Number(2)) : std::nullopt;
        return middle ? Value(*middle) : Value();
    }
    case Type::String: {
        const Value next(low.isNull() ? std::string() : low.asString() + ' ');
        return low.isNull() || !isBounded || isBelow(next, high) ? next : Value();
    }
    case Type::Date: {
        const std::int64_t days
            = isBounded ? between(low.asDate().days, high.asDate().days) : known.asDate().days + side;
        return Value(feel::Date {days});
    }
    case Type::DaysTime: {
        feel::DaysTime found = known.asDaysTime();
        found.seconds = isBounded ? between(low.asDaysTime().seconds, high.asDaysTime().seconds) : found.seconds + side;
        return Value(found);
    }
    case Type::YearsMonths: {
        const std::int64_t months = isBounded ? between(low.asYearsMonths().months, high.asYearsMonths().months)
                                              : known.asYearsMonths().months + side;
        return Value(feel::YearsMonths {months});
    }
    default:
        return {};
    }
}

} // namespace

TableAxis::TableAxis(const Table& table, std::size_t input)
{
    const Clause& clause = table.inputs[input].clause;
    const feel::Expression* const allowedByType = clause.type ? clause.type->allowedValues() : nullptr;
    std::vector<std::optional<ConstantTests>> tests;
    for (const TableRule& rule : table.rules) {
        const bool isAsked = input < rule.tests.size() && rule.tests[input];
        tests.push_back(isAsked ? feel::constantTests(*rule.tests[input]) : ConstantTests {.any = true, .ranges = {}});
        if (tests.back() && type_ == Type::Null)
            type_ = tests.back()->type;
    }
    for (auto& test : tests) {
        if (test && test->type != Type::Null && test->type != type_)
            test.reset();
        if (test)
            addBounds(*test);
    }
    for (const feel::Expression* const values : {clause.allowed.get(), allowedByType})
        if (const auto listed = values ? feel::constantTests(*values) : std::nullopt; listed && listed->type == type_)
            addBounds(*listed);
    if (type_ == Type::Boolean)
        bounds_ = {Value(false), Value(true)};
    std::ranges::sort(bounds_, isBelow);
    bounds_.erase(std::unique(bounds_.begin(), bounds_.end(), feel::isEqual), bounds_.end());
    segmentCount_ = int(isOrdered_ ? 2 * bounds_.size() + 1 : bounds_.size() + 1);
    for (const auto& test : tests) {
        isClear_.push_back(test.has_value());
        spans_.push_back(test ? spansOf(*test) : Spans {{0, segmentCount_ - 1}});
    }
    for (int segment = 0; segment < segmentCount_; ++segment) {
        examples_.push_back(valueWithin(segment));
        const bool isNone = type_ != Type::Null && examples_.back().isNull();
        const std::optional<int> where = examples_.back().isNull() ? segment : segmentOf(examples_.back());
        isEmpty_.push_back(isNone || where != segment || !isTaken(clause, examples_.back()));
    }
}

void TableAxis::addBounds(const ConstantTests& tests)
{
    for (const Range& range : tests.ranges) {
        isOrdered_ = isOrdered_ || !isPoint(range);
        if (!range.lowUnbounded)
            bounds_.push_back(range.low);
        if (!range.highUnbounded)
            bounds_.push_back(range.high);
    }
    // Numbers and dates lie between one another, whoever asks for them.
    isOrdered_ = isOrdered_ || (tests.type != Type::Null && tests.type != Type::String && tests.type != Type::Boolean);
}

std::size_t TableAxis::boundAt(const Value& value) const
{
    return std::size_t(std::ranges::lower_bound(bounds_, value, isBelow) - bounds_.begin());
}

std::optional<int> TableAxis::segmentOf(const Value& value) const
{
    if (type_ == Type::Null)
        return 0;
    if (value.type() != type_)
        return std::nullopt;
    const std::size_t at = boundAt(value);
    const bool isBound = at < bounds_.size() && feel::isEqual(bounds_[at], value);
    if (isOrdered_)
        return int(2 * at + (isBound ? 1 : 0));
    return int(isBound ? at : bounds_.size());
}

TableAxis::Span TableAxis::spanOf(const Range& range) const
{
    if (!isOrdered_) {
        const int at = int(boundAt(range.low));
        return {at, at};
    }
    const int first = range.lowUnbounded ? 0 : int(2 * boundAt(range.low)) + (range.lowIncluded ? 1 : 2);
    const int last
        = range.highUnbounded ? segmentCount_ - 1 : int(2 * boundAt(range.high)) + (range.highIncluded ? 1 : 0);
    return {first, last};
}

TableAxis::Spans TableAxis::spansOf(const ConstantTests& tests) const
{
    if (tests.any)
        return {{0, segmentCount_ - 1}};
    Spans spans;
    for (const Range& range : tests.ranges)
        spans.push_back(spanOf(range));
    spans = merged(std::move(spans));
    return tests.negated ? complementOf(spans, segmentCount_) : spans;
}

bool TableAxis::passes(std::size_t rule, int segment) const
{
    return std::ranges::any_of(
        spans_[rule], [segment](const Span& span) { return span.first <= segment && segment <= span.last; });
}

Value TableAxis::otherThanBounds() const
{
    if (type_ != Type::String)
        return {};
    std::string other = "other";
    while (segmentOf(Value(other)) != segmentCount_ - 1)
        other += '?';
    return Value(other);
}

Value TableAxis::valueWithin(int segment) const
{
    const auto at = std::size_t(segment);
    if (!isOrdered_)
        return at < bounds_.size() ? bounds_[at] : otherThanBounds();
    if (segment % 2 == 1)
        return bounds_[at / 2];
    return strictlyBetween(
        at == 0 ? Value() : bounds_[at / 2 - 1], at / 2 < bounds_.size() ? bounds_[at / 2] : Value());
}

} // namespace millrace::dmn
