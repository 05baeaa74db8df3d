// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/table_logic.h"
#include "modeler/feel/evaluator.h"

#include <array>

namespace millrace::dmn {

using feel::Value;

namespace {

template <typename T> struct Word {
    QLatin1String word;
    T value;
};

template <typename T, std::size_t N>
std::optional<T> find(const std::array<Word<T>, N>& words, const QString& word, T forNone)
{
    if (word.isEmpty())
        return forNone;
    for (const Word<T>& row : words)
        if (row.word == word)
            return row.value;
    return {};
}

Value sum(std::span<const Value> values)
{
    std::optional<feel::Number> total = feel::Number(0);
    for (const Value& value : values) {
        if (!value.isNumber() || !total)
            return {};
        total = feel::add(*total, value.asNumber());
    }
    return total ? Value(*total) : Value();
}

/// The least (sign -1) or greatest (sign 1).
Value extremeOf(std::span<const Value> values, int sign)
{
    const Value* best = values.empty() ? nullptr : &values.front();
    for (const Value& value : values) {
        const auto order = feel::order(value, *best);
        if (!order)
            return {};
        if (*order * sign > 0)
            best = &value;
    }
    return best ? *best : Value();
}

} // namespace

std::optional<HitPolicy> toHitPolicy(const QString& word)
{
    using QL = QLatin1String;
    static const std::array<Word<HitPolicy>, 7> words {
        {{QL("UNIQUE"), HitPolicy::Unique}, {QL("FIRST"), HitPolicy::First}, {QL("PRIORITY"), HitPolicy::Priority},
            {QL("ANY"), HitPolicy::Any}, {QL("COLLECT"), HitPolicy::Collect}, {QL("RULE ORDER"), HitPolicy::RuleOrder},
            {QL("OUTPUT ORDER"), HitPolicy::OutputOrder}}};
    return find(words, word, HitPolicy::Unique);
}

std::optional<Aggregation> toAggregation(const QString& word)
{
    using QL = QLatin1String;
    static const std::array<Word<Aggregation>, 4> words {{{QL("SUM"), Aggregation::Sum},
        {QL("COUNT"), Aggregation::Count}, {QL("MIN"), Aggregation::Min}, {QL("MAX"), Aggregation::Max}}};
    return find(words, word, Aggregation::None);
}

Value aggregate(Aggregation aggregation, std::span<const Value> values)
{
    switch (aggregation) {
    case Aggregation::Sum:
        return sum(values);
    case Aggregation::Count:
        return values.size();
    case Aggregation::Min:
        return extremeOf(values, -1);
    case Aggregation::Max:
        return extremeOf(values, 1);
    case Aggregation::None:
        break;
    }
    return feel::List(values.begin(), values.end());
}

} // namespace millrace::dmn
