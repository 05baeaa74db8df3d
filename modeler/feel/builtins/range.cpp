// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"
#include "modeler/feel/parser.h"

#include <array>

// How points and ranges lie to each other (DMN 1.5, table 81, after Allen's interval algebra), and range() from a text.

namespace millrace::feel {

namespace {

/// One end of a range. `nudge` sets an excluded end apart from the value: above a low one, below a high one.
struct Bound {
    const Value* value = nullptr; ///< null pointer: without an end
    int nudge = 0;
    int infinite = 0; ///< -1 or 1 where there is no end
};

struct Span {
    Bound low;
    Bound high;
};

Span spanOf(const Value& value)
{
    if (value.type() != Type::Range)
        return {{&value, 0, 0}, {&value, 0, 0}};
    const Range& range = value.asRange();
    Span span;
    span.low = range.lowUnbounded ? Bound {nullptr, 0, -1} : Bound {&range.low, range.lowIncluded ? 0 : 1, 0};
    span.high = range.highUnbounded ? Bound {nullptr, 0, 1} : Bound {&range.high, range.highIncluded ? 0 : -1, 0};
    return span;
}

/// Of bounds that have an order.
int compareBounds(const Bound& a, const Bound& b)
{
    if (a.infinite != 0 || b.infinite != 0)
        return a.infinite - b.infinite;
    const int result = *order(*a.value, *b.value);
    return result != 0 ? result : a.nudge - b.nudge;
}

bool isOrdered(const Span& a, const Span& b)
{
    const Value* first = nullptr;
    for (const Bound* const bound : {&a.low, &a.high, &b.low, &b.high}) {
        if (bound->value == nullptr)
            continue;
        first = first != nullptr ? first : bound->value;
        if (!order(*first, *bound->value))
            return false;
    }
    return true;
}

using Relation = bool (*)(const Span& a, const Span& b);

bool isBefore(const Span& a, const Span& b)
{
    return compareBounds(a.high, b.low) < 0;
}
bool meets(const Span& a, const Span& b)
{
    return compareBounds(a.high, b.low) == 0 && a.high.nudge == 0 && b.low.nudge == 0;
}
bool overlap(const Span& a, const Span& b)
{
    return compareBounds(a.high, b.low) >= 0 && compareBounds(a.low, b.high) <= 0;
}
bool overlapsBefore(const Span& a, const Span& b)
{
    return compareBounds(a.low, b.low) < 0 && compareBounds(a.high, b.low) >= 0 && compareBounds(a.high, b.high) <= 0;
}
bool finishes(const Span& a, const Span& b)
{
    return compareBounds(a.high, b.high) == 0 && compareBounds(a.low, b.low) >= 0;
}
bool starts(const Span& a, const Span& b)
{
    return compareBounds(a.low, b.low) == 0 && compareBounds(a.high, b.high) <= 0;
}
bool includes(const Span& a, const Span& b)
{
    return compareBounds(a.low, b.low) <= 0 && compareBounds(a.high, b.high) >= 0;
}
bool coincides(const Span& a, const Span& b)
{
    return compareBounds(a.low, b.low) == 0 && compareBounds(a.high, b.high) == 0;
}

/// Which of the two arguments must be ranges, and whether the relation is asked from the second one's side.
enum class Takes { Any, RangeSecond, RangeFirst, Ranges };

template <Relation Holds, Takes Kinds, bool Swapped> Value relation(BuiltinCall& call)
{
    const bool firstIsRange = call[0].type() == Type::Range;
    const bool secondIsRange = call[1].type() == Type::Range;
    const bool fits = (firstIsRange || Kinds == Takes::Any || Kinds == Takes::RangeSecond)
        && (secondIsRange || Kinds == Takes::Any || Kinds == Takes::RangeFirst);
    if (call[0].isNull() || call[1].isNull() || !fits)
        return call.failTypes();
    const Span a = spanOf(call[0]);
    const Span b = spanOf(call[1]);
    if (!isOrdered(a, b))
        return call.failTypes();
    return Swapped ? Holds(b, a) : Holds(a, b);
}

/// A value that a range's text may name: no variables, no arithmetic of them.
Value endOf(std::string_view text, BuiltinCall& call)
{
    const ParseResult parsed = parse(text, Dialect::Feel);
    if (!parsed || !parsed.expression->names().empty())
        return {};
    Warnings untold(0);
    const EmptyScope nothing;
    Run run(untold, nothing);
    run.depth = call.depth();
    return evaluate(*parsed.expression, nothing, run);
}

/// Where ".." stands outside of quotation marks.
std::size_t findDots(std::string_view text)
{
    bool quoted = false;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        if (!quoted && text[i] == '.' && text[i + 1] == '.')
            return i;
    }
    return std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Value rangeOf(BuiltinCall& call)
{
    const std::string* const given = call.string(0);
    if (given == nullptr)
        return call.failTypes();
    const std::string_view text = trimmed(*given);
    const std::size_t dots = findDots(text);
    const bool framed = text.size() >= 4 && std::string_view("[](").find(text.front()) != std::string_view::npos
        && std::string_view("])[").find(text.back()) != std::string_view::npos && dots != std::string_view::npos;
    if (!framed)
        return call.fail(Reason::NotConvertible, toText(call[0]));
    const std::string_view low = trimmed(text.substr(1, dots - 1));
    const std::string_view high = trimmed(text.substr(dots + 2, text.size() - dots - 3));
    Range range;
    range.lowIncluded = text.front() == '[';
    range.highIncluded = text.back() == ']';
    range.lowUnbounded = low.empty();
    range.highUnbounded = high.empty();
    range.low = low.empty() ? Value() : endOf(low, call);
    range.high = high.empty() ? Value() : endOf(high, call);
    // An end that is not there cannot be included; and one end there must be.
    const bool open
        = (low.empty() && range.lowIncluded) || (high.empty() && range.highIncluded) || (low.empty() && high.empty());
    const bool hasEnds
        = (low.empty() || order(range.low, range.low)) && (high.empty() || order(range.high, range.high));
    const auto ordered = low.empty() || high.empty() ? std::optional(0) : order(range.low, range.high);
    if (open || !hasEnds || !ordered || *ordered > 0)
        return call.fail(Reason::NotConvertible, toText(call[0]));
    return range;
}

constexpr std::array<Builtin, 28> rangeRows {{
    {"range", "from", 1, false, rangeOf},
    {"before", "point1,point2", 2, false, relation<isBefore, Takes::Any, false>},
    {"before", "point,range", 2, false, relation<isBefore, Takes::Any, false>},
    {"before", "range,point", 2, false, relation<isBefore, Takes::Any, false>},
    {"before", "range1,range2", 2, false, relation<isBefore, Takes::Any, false>},
    {"after", "point1,point2", 2, false, relation<isBefore, Takes::Any, true>},
    {"after", "point,range", 2, false, relation<isBefore, Takes::Any, true>},
    {"after", "range,point", 2, false, relation<isBefore, Takes::Any, true>},
    {"after", "range1,range2", 2, false, relation<isBefore, Takes::Any, true>},
    {"meets", "range1,range2", 2, false, relation<meets, Takes::Ranges, false>},
    {"met by", "range1,range2", 2, false, relation<meets, Takes::Ranges, true>},
    {"overlaps", "range1,range2", 2, false, relation<overlap, Takes::Ranges, false>},
    {"overlaps before", "range1,range2", 2, false, relation<overlapsBefore, Takes::Ranges, false>},
    {"overlaps after", "range1,range2", 2, false, relation<overlapsBefore, Takes::Ranges, true>},
    {"finishes", "point,range", 2, false, relation<finishes, Takes::RangeSecond, false>},
    {"finishes", "range1,range2", 2, false, relation<finishes, Takes::RangeSecond, false>},
    {"finished by", "range,point", 2, false, relation<finishes, Takes::RangeFirst, true>},
    {"finished by", "range1,range2", 2, false, relation<finishes, Takes::RangeFirst, true>},
    {"includes", "range,point", 2, false, relation<includes, Takes::RangeFirst, false>},
    {"includes", "range1,range2", 2, false, relation<includes, Takes::RangeFirst, false>},
    {"during", "point,range", 2, false, relation<includes, Takes::RangeSecond, true>},
    {"during", "range1,range2", 2, false, relation<includes, Takes::RangeSecond, true>},
    {"starts", "point,range", 2, false, relation<starts, Takes::RangeSecond, false>},
    {"starts", "range1,range2", 2, false, relation<starts, Takes::RangeSecond, false>},
    {"started by", "range,point", 2, false, relation<starts, Takes::RangeFirst, true>},
    {"started by", "range1,range2", 2, false, relation<starts, Takes::RangeFirst, true>},
    {"coincides", "point1,point2", 2, false, relation<coincides, Takes::Any, false>},
    {"coincides", "range1,range2", 2, false, relation<coincides, Takes::Any, false>},
}};

} // namespace

std::span<const Builtin> rangeBuiltins()
{
    return rangeRows;
}

} // namespace millrace::feel
