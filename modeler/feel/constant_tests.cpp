// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/constant_tests.h"

#include "modeler/feel/evaluation.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace millrace::feel {

namespace {

bool isConstant(const Node& node);

bool isConstantOrNone(const NodePtr& node)
{
    return !node || isConstant(*node);
}

/// A way to write a value for which there is no literal.
bool isSpelling(const CallNode& call)
{
    constexpr std::array<std::string_view, 2> spellings {"date", "duration"};
    return std::ranges::find(spellings, call.name) != spellings.end()
        && std::ranges::all_of(call.arguments, [](const NodePtr& argument) { return isConstant(*argument); });
}

bool isConstant(const Node& node)
{
    switch (node.kind) {
    case NodeKind::Literal:
        return true;
    case NodeKind::Negation:
        return isConstant(*as<NegationNode>(node).operand);
    case NodeKind::RangeLiteral:
        return isConstantOrNone(as<RangeNode>(node).low) && isConstantOrNone(as<RangeNode>(node).high);
    case NodeKind::Call:
        return isSpelling(as<CallNode>(node));
    default:
        return false;
    }
}

bool hasOrder(Type type)
{
    return type == Type::Number || type == Type::String || type == Type::Date || type == Type::DaysTime
        || type == Type::YearsMonths;
}

std::optional<Range> rangeOf(Value value)
{
    if (value.type() != Type::Range)
        return Range {value, value, true, true, false, false};
    Range range = value.asRange();
    if ((range.lowUnbounded && range.highUnbounded) || (!range.lowUnbounded && !hasOrder(range.low.type()))
        || (!range.highUnbounded && !hasOrder(range.high.type())))
        return std::nullopt;
    return range;
}

Type typeOf(const Range& range)
{
    return range.lowUnbounded ? range.high.type() : range.low.type();
}

} // namespace

std::optional<ConstantTests> constantTests(const Expression& tests)
{
    const Node* root = &tests.root();
    ConstantTests found;
    if (root->kind != NodeKind::UnaryTests)
        return std::nullopt;
    if (const auto& outer = as<UnaryTestsNode>(*root); outer.negated) { // around the tests themselves
        found.negated = true;
        root = outer.tests.front().expression.get();
    }
    const auto& node = as<UnaryTestsNode>(*root);
    found.any = node.any;
    Warnings untold(0);
    const EmptyScope nothing;
    Run run(untold, nothing);
    for (const UnaryTest& test : node.tests) {
        if (test.usesInput || !isConstant(*test.expression)
            || (test.unequal && (found.negated || node.tests.size() > 1)))
            return std::nullopt;
        const auto range = rangeOf(Evaluation(tests, nothing, run).evaluate(*test.expression));
        if (!range)
            return std::nullopt;
        const Type type = typeOf(*range);
        const bool isOneType = range->lowUnbounded || range->highUnbounded || range->low.type() == range->high.type();
        if (!isOneType || (type != Type::Boolean && !hasOrder(type))
            || (found.type != Type::Null && type != found.type))
            return std::nullopt;
        found.type = type;
        found.negated = found.negated || test.unequal;
        found.ranges.push_back(*range);
    }
    return found;
}

} // namespace millrace::feel
