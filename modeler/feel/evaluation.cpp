// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/evaluation.h"

#include "modeler/feel/builtins/function.h"
#include "modeler/feel/evaluation_frames.h"

namespace millrace::feel {

namespace {

bool holds(ComparisonOperator op, int order)
{
    switch (op) {
    case ComparisonOperator::Equal:
        return order == 0;
    case ComparisonOperator::NotEqual:
        return order != 0;
    case ComparisonOperator::Less:
        return order < 0;
    case ComparisonOperator::LessOrEqual:
        return order <= 0;
    case ComparisonOperator::Greater:
        return order > 0;
    case ComparisonOperator::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

int compareIntegers(std::int64_t a, std::int64_t b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

std::optional<std::int64_t> integerArithmetic(ArithmeticOperator op, std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    switch (op) {
    case ArithmeticOperator::Add:
        return __builtin_add_overflow(a, b, &result) ? std::nullopt : std::optional(result);
    case ArithmeticOperator::Subtract:
        return __builtin_sub_overflow(a, b, &result) ? std::nullopt : std::optional(result);
    case ArithmeticOperator::Multiply:
        return __builtin_mul_overflow(a, b, &result) ? std::nullopt : std::optional(result);
    default:
        return {};
    }
}

std::string_view textOf(const Expression& expression, const Node& node)
{
    constexpr std::size_t longest = 60;
    return std::string_view(expression.text())
        .substr(node.begin, std::min<std::size_t>(longest, node.end - node.begin));
}

} // namespace

Value evaluate(const Expression& expression, const Scope& scope, Warnings& warnings)
{
    Run run(warnings, scope);
    return evaluate(expression, scope, run);
}

Value evaluate(const Expression& expression, const Scope& scope, Run& run)
{
    Evaluation evaluation(expression, scope, run);
    return evaluation.evaluate(expression.root());
}

Value evaluateTests(const Expression& expression, const Value& input, const Scope& scope, Warnings& warnings)
{
    Run run(warnings, scope);
    return evaluateTests(expression, input, scope, run);
}

Value evaluateTests(const Expression& expression, const Value& input, const Scope& scope, Run& run)
{
    Evaluation evaluation(expression, scope, run);
    if (expression.root().kind != NodeKind::UnaryTests)
        return evaluation.evaluate(expression.root());
    return evaluation.evaluateTests(as<UnaryTestsNode>(expression.root()), input);
}

Value Evaluation::fail(Reason reason, const Node& place, std::string_view subject, std::string_view detail)
{
    if (run_.warnings->wants())
        run_.warnings->add({reason, place.begin, std::string(subject), std::string(detail)});
    else
        run_.warnings->skip();
    return Value(reason);
}

Value Evaluation::failTypes(const Node& place, std::string_view subject, std::initializer_list<const Value*> values)
{
    if (!run_.warnings->wants())
        return fail(Reason::WrongType, place, {});
    std::string types;
    for (const Value* const value : values)
        types += (types.empty() ? "" : ", ") + std::string(value->isNull() ? "null" : toWord(value->type()));
    return fail(Reason::WrongType, place, subject, types);
}

const Value* Evaluation::find(const NameNode& name) const
{
    for (const Frame* frame = top_; frame != nullptr; frame = frame->outer) {
        if (frame->symbol == name.symbol)
            return frame->value;
        if (frame->symbol == members && frame->value->isContext())
            if (const Value* const found = frame->value->asContext().find(expression_.symbols()[name.symbol]))
                return found;
    }
    if (name.free == NameNode::bound)
        return nullptr;
    return scope_.find(expression_.names()[name.free], name.free);
}

const Value& Evaluation::operand(const Node& node, Value& storage)
{
    if (node.kind == NodeKind::Literal)
        return as<LiteralNode>(node).value;
    if (node.kind == NodeKind::Name)
        if (const Value* const found = find(as<NameNode>(node)))
            return *found;
    storage = evaluate(node);
    return storage;
}

Value Evaluation::evaluate(const Node& node)
{
    switch (node.kind) {
    case NodeKind::Literal:
        return as<LiteralNode>(node).value;
    case NodeKind::Name:
        return evaluateName(as<NameNode>(node));
    default:
        break;
    }
    const Level level(*this);
    if (level.tooDeep())
        return fail(Reason::TooDeep, node, textOf(expression_, node));
    switch (node.kind) {
    case NodeKind::Arithmetic:
        return evaluateArithmetic(as<ArithmeticNode>(node));
    case NodeKind::Comparison:
        return evaluateComparison(as<ComparisonNode>(node));
    case NodeKind::Junction:
        return evaluateJunction(as<JunctionNode>(node));
    case NodeKind::If:
        return evaluateIf(as<IfNode>(node));
    case NodeKind::Call:
        return evaluateCall(as<CallNode>(node));
    case NodeKind::Path:
        return evaluatePath(as<PathNode>(node));
    default:
        return evaluateOther(node);
    }
}

Value Evaluation::evaluateOther(const Node& node)
{
    switch (node.kind) {
    case NodeKind::Negation:
        return evaluateNegation(as<NegationNode>(node));
    case NodeKind::Between:
        return evaluateBetween(as<BetweenNode>(node));
    case NodeKind::In:
        return evaluateIn(as<InNode>(node));
    case NodeKind::UnaryTests: {
        // Inside `not(...)`: the input is the one of the tests around it.
        NameNode input;
        input.symbol = as<UnaryTestsNode>(node).input;
        const Value* const found = find(input);
        return evaluateTests(as<UnaryTestsNode>(node), found != nullptr ? Value(*found) : Value());
    }
    case NodeKind::RangeLiteral:
        return evaluateRange(as<RangeNode>(node));
    case NodeKind::ListLiteral:
        return evaluateList(as<ListNode>(node));
    case NodeKind::ContextLiteral:
        return evaluateContext(as<ContextNode>(node));
    case NodeKind::Filter:
        return evaluateFilter(as<FilterNode>(node));
    case NodeKind::For:
        return evaluateFor(as<ForNode>(node));
    case NodeKind::Quantified:
        return evaluateQuantified(as<QuantifiedNode>(node));
    case NodeKind::Function:
        return evaluateFunction(as<FunctionNode>(node));
    case NodeKind::InstanceOf:
        return evaluateInstanceOf(as<InstanceOfNode>(node));
    default:
        return Value();
    }
}

Value Evaluation::evaluateName(const NameNode& node)
{
    if (const Value* const found = find(node))
        return *found;
    const std::string& name = expression_.symbols()[node.symbol];
    if (const auto builtins = findBuiltins(name); !builtins.empty())
        return builtinFunction(builtins);
    return fail(Reason::UnknownName, node, name);
}

Value Evaluation::evaluateNegation(const NegationNode& node)
{
    const Value value = evaluate(*node.operand);
    Reason reason = Reason::None;
    Value result = negate(value, reason);
    return reason == Reason::None ? result : failTypes(node, "-", {&value});
}

Value Evaluation::evaluateArithmetic(const ArithmeticNode& node)
{
    Value leftStorage;
    Value rightStorage;
    const Value& left = operand(*node.left, leftStorage);
    const Value& right = operand(*node.right, rightStorage);
    if (left.isInteger() && right.isInteger())
        if (const auto result = integerArithmetic(node.op, left.asInteger(), right.asInteger()))
            return *result;
    Reason reason = Reason::None;
    Value result = arithmetic(node.op, left, right, reason);
    if (reason == Reason::None)
        return result;
    if (reason == Reason::WrongType)
        return failTypes(node, toWord(node.op), {&left, &right});
    return fail(reason, node, textOf(expression_, node), toPlainText(right));
}

Value Evaluation::evaluateComparison(const ComparisonNode& node)
{
    Value leftStorage;
    Value rightStorage;
    const Value& left = operand(*node.left, leftStorage);
    const Value& right = operand(*node.right, rightStorage);
    if (left.isInteger() && right.isInteger())
        return holds(node.op, compareIntegers(left.asInteger(), right.asInteger()));
    if (node.op == ComparisonOperator::Equal || node.op == ComparisonOperator::NotEqual) {
        Value same = equal(left, right);
        if (same.isNull())
            return failTypes(node, toWord(node.op), {&left, &right});
        return node.op == ComparisonOperator::Equal ? same : Value(same.isFalse());
    }
    if (const auto result = order(left, right))
        return holds(node.op, *result);
    return failTypes(node, toWord(node.op), {&left, &right});
}

Value Evaluation::evaluateJunction(const JunctionNode& node)
{
    bool unknown = false;
    for (const NodePtr& part : node.operands) {
        Value storage;
        const Value& value = operand(*part, storage);
        if (value.isBoolean()) {
            // false decides `and`, true decides `or`
            if (value.isTrue() != node.conjunction)
                return !node.conjunction;
            continue;
        }
        if (!value.isNull())
            failTypes(*part, node.conjunction ? "and" : "or", {&value});
        unknown = true;
    }
    return unknown ? Value() : Value(node.conjunction);
}

Value Evaluation::evaluateIf(const IfNode& node)
{
    Value storage;
    const Value& condition = operand(*node.condition, storage);
    if (!condition.isBoolean())
        fail(Reason::NoCondition, *node.condition, "if", condition.isNull() ? "null" : toWord(condition.type()));
    return evaluate(condition.isTrue() ? *node.consequence : *node.alternative);
}

Value Evaluation::evaluateBetween(const BetweenNode& node)
{
    Value storage;
    Value lowStorage;
    Value highStorage;
    const Value& value = operand(*node.operand, storage);
    const Value& low = operand(*node.low, lowStorage);
    const Value& high = operand(*node.high, highStorage);
    const auto above = order(value, low);
    const auto below = order(value, high);
    if (!above || !below)
        return failTypes(node, "between", {&value, &low, &high});
    return *above >= 0 && *below <= 0;
}

Value Evaluation::evaluateIn(const InNode& node)
{
    const Value input = evaluate(*node.operand);
    return evaluateTests(as<UnaryTestsNode>(*node.tests), input);
}

Value Evaluation::evaluateTests(const UnaryTestsNode& tests, const Value& input)
{
    if (tests.any)
        return true;
    const Binding binding(*this, tests.input, input);
    Value result(false);
    for (const UnaryTest& test : tests.tests) {
        Value passed = passes(test, input);
        if (passed.isTrue())
            return !tests.negated;
        if (passed.isNull())
            result = Value();
    }
    return result.isFalse() ? Value(tests.negated) : result;
}

namespace {

Value matches(const Value& tested, const Value& input)
{
    if (tested.type() == Type::Range && input.type() != Type::Range)
        return contains(tested.asRange(), input);
    if (!tested.isList())
        return isEqual(input, tested);
    if (isEqual(input, tested))
        return true;
    for (const Value& item : tested.asList())
        if (matches(item, input).isTrue())
            return true;
    return false;
}

} // namespace

Value Evaluation::passes(const UnaryTest& test, const Value& input)
{
    Value storage;
    const Value& value = operand(*test.expression, storage);
    if (test.unequal)
        return !isEqual(input, value);
    if (test.usesInput)
        return value.isBoolean() ? value : Value();
    // A test such as `count(orders) > 3` speaks for itself, unless booleans are what is tested.
    if (value.isBoolean() && !input.isBoolean() && !input.isNull())
        return value;
    Value result = matches(value, input);
    if (result.isNull())
        failTypes(*test.expression, "in", {&input});
    return result;
}

} // namespace millrace::feel
