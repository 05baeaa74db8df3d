// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/tree_text.h"

#include "modeler/feel/parser_base.h"

#include <array>
#include <string_view>

namespace millrace::feel {

namespace {

/// How tightly a form holds together, as FeelParser reads them; a part is put in parentheses where its place asks for
/// more.
enum Level { Whole, Conjunction, Comparison, Additive, Multiplicative, Power, Prefix, Postfix };

std::string nameText(std::string_view name)
{
    return isComplexName(name) ? '`' + std::string(name) + '`' : std::string(name);
}

class TreePrinter {
public:
    TreePrinter(const Expression& expression, Parentheses parentheses)
        : expression_(expression)
        , parentheses_(parentheses)
    { }

    std::string take() { return std::move(text_); }

    void print(const Node& node, Level place = Whole)
    {
        const Level own = levelOf(node);
        const bool isAtom = own == Postfix && !isOperation(node);
        const bool isWrapped = own < place || (parentheses_ == Parentheses::All && !isAtom && !isOneSided(node));
        if (isWrapped)
            text_ += '(';
        printBare(node);
        if (isWrapped)
            text_ += ')';
    }

    void printTests(const UnaryTestsNode& tests)
    {
        if (tests.any) {
            text_ += '-';
        } else if (tests.negated) {
            text_ += "not(";
            printTests(as<UnaryTestsNode>(*tests.tests.front().expression));
            text_ += ')';
        } else {
            separated(tests.tests, [this](const UnaryTest& test) { printTest(test); });
        }
    }

private:
    static bool isOneSided(const Node& node)
    {
        return node.kind == NodeKind::RangeLiteral && (!as<RangeNode>(node).low || !as<RangeNode>(node).high);
    }

    /// What has parts that are not in brackets of its own.
    static bool isOperation(const Node& node) { return node.kind == NodeKind::Filter || node.kind == NodeKind::Path; }

    static Level levelOf(const Node& node)
    {
        switch (node.kind) {
        case NodeKind::Junction:
            return as<JunctionNode>(node).conjunction ? Conjunction : Whole;
        case NodeKind::If:
        case NodeKind::For:
        case NodeKind::Quantified:
        case NodeKind::Function: // go on as far as they can
            return Whole;
        case NodeKind::Comparison:
        case NodeKind::Between:
        case NodeKind::In:
            return Comparison;
        case NodeKind::Arithmetic:
            return levelOf(as<ArithmeticNode>(node).op);
        case NodeKind::Negation:
        case NodeKind::InstanceOf:
            return Prefix;
        case NodeKind::Literal: {
            const Value& value = as<LiteralNode>(node).value;
            return value.isNumber() && value.asNumber().sign() < 0 ? Prefix : Postfix;
        }
        default:
            return Postfix;
        }
    }

    static Level levelOf(ArithmeticOperator op)
    {
        switch (op) {
        case ArithmeticOperator::Add:
        case ArithmeticOperator::Subtract:
            return Additive;
        case ArithmeticOperator::Power:
            return Power;
        default:
            return Multiplicative;
        }
    }

    static Level above(Level level) { return Level(level + 1); }

    std::string_view symbolText(Symbol symbol) const { return expression_.symbols()[symbol]; }

    template <class List, class Print> void separated(const List& list, Print printOne)
    {
        bool isFirst = true;
        for (const auto& one : list) {
            text_ += isFirst ? "" : ", ";
            isFirst = false;
            printOne(one);
        }
    }

    void printBare(const Node& node)
    {
        switch (node.kind) {
        case NodeKind::Literal:
            text_ += toText(as<LiteralNode>(node).value);
            break;
        case NodeKind::Name:
            text_ += nameText(symbolText(as<NameNode>(node).symbol));
            break;
        case NodeKind::Negation:
            text_ += '-';
            printNegated(*as<NegationNode>(node).operand);
            break;
        case NodeKind::Arithmetic: {
            const auto& its = as<ArithmeticNode>(node);
            printBinary(*its.left, toWord(its.op), *its.right, levelOf(its.op));
            break;
        }
        case NodeKind::Comparison: {
            const auto& its = as<ComparisonNode>(node);
            printBinary(*its.left, toWord(its.op), *its.right, Comparison);
            break;
        }
        case NodeKind::Junction:
            printJunction(as<JunctionNode>(node));
            break;
        case NodeKind::If:
            printIf(as<IfNode>(node));
            break;
        case NodeKind::Between:
            printBetween(as<BetweenNode>(node));
            break;
        case NodeKind::In:
            print(*as<InNode>(node).operand, Comparison);
            text_ += " in (";
            printTests(as<UnaryTestsNode>(*as<InNode>(node).tests));
            text_ += ')';
            break;
        case NodeKind::UnaryTests:
            printTests(as<UnaryTestsNode>(node));
            break;
        case NodeKind::RangeLiteral:
            printRange(as<RangeNode>(node));
            break;
        case NodeKind::ListLiteral:
            text_ += '[';
            separated(as<ListNode>(node).items, [this](const NodePtr& item) { print(*item); });
            text_ += ']';
            break;
        case NodeKind::ContextLiteral:
            printContext(as<ContextNode>(node));
            break;
        default:
            printLonger(node);
        }
    }

    void printLonger(const Node& node)
    {
        switch (node.kind) {
        case NodeKind::Filter:
            printObject(*as<FilterNode>(node).list);
            text_ += '[';
            print(*as<FilterNode>(node).predicate);
            text_ += ']';
            break;
        case NodeKind::Path:
            printObject(*as<PathNode>(node).object);
            text_ += '.' + nameText(as<PathNode>(node).member);
            break;
        case NodeKind::For: {
            const auto& its = as<ForNode>(node);
            text_ += "for ";
            printIterations(its.iterations);
            text_ += " return ";
            print(*its.body);
            break;
        }
        case NodeKind::Quantified: {
            const auto& its = as<QuantifiedNode>(node);
            text_ += its.every ? "every " : "some ";
            printIterations(its.iterations);
            text_ += " satisfies ";
            print(*its.condition);
            break;
        }
        case NodeKind::Function:
            printFunction(as<FunctionNode>(node));
            break;
        case NodeKind::Call:
            printCall(as<CallNode>(node));
            break;
        case NodeKind::InstanceOf:
            print(*as<InstanceOfNode>(node).operand, Postfix);
            text_ += " instance of ";
            printType(as<InstanceOfNode>(node).type);
            break;
        default:
            break;
        }
    }

    /// A number in front of a point or of brackets would be read on.
    void printObject(const Node& node)
    {
        const bool isNumber = node.kind == NodeKind::Literal && as<LiteralNode>(node).value.isNumber();
        const bool isWrapped = isNumber && levelOf(node) == Postfix;
        text_ += isWrapped ? "(" : "";
        print(node, Postfix);
        text_ += isWrapped ? ")" : "";
    }

    /// A minus before a number would be taken as a part of it.
    void printNegated(const Node& operand)
    {
        const bool isNumber = operand.kind == NodeKind::Literal && as<LiteralNode>(operand).value.isNumber();
        text_ += isNumber ? "(" : "";
        print(operand, isNumber ? Whole : Prefix);
        text_ += isNumber ? ")" : "";
    }

    void printBinary(const Node& left, std::string_view word, const Node& right, Level level)
    {
        print(left, level); // grouped from the left
        text_ += ' ';
        text_ += word;
        text_ += ' ';
        print(right, above(level));
    }

    void printJunction(const JunctionNode& node)
    {
        bool isFirst = true;
        for (const NodePtr& operand : node.operands) {
            text_ += isFirst ? "" : node.conjunction ? " and " : " or ";
            isFirst = false;
            print(*operand, node.conjunction ? Comparison : Conjunction);
        }
    }

    void printIf(const IfNode& node)
    {
        text_ += "if ";
        print(*node.condition);
        text_ += " then ";
        print(*node.consequence);
        text_ += " else ";
        print(*node.alternative);
    }

    void printBetween(const BetweenNode& node)
    {
        print(*node.operand, Comparison);
        text_ += " between ";
        print(*node.low, Additive);
        text_ += " and ";
        print(*node.high, Additive);
    }

    void printSide(const RangeNode& node)
    {
        const bool isBelow = !node.low;
        text_ += isBelow ? '<' : '>';
        text_ += (isBelow ? node.highIncluded : node.lowIncluded) ? "= " : " ";
        print(isBelow ? *node.high : *node.low, Additive);
    }

    void printRange(const RangeNode& node)
    {
        if (!node.low || !node.high) {
            text_ += '(';
            printSide(node);
            text_ += ')';
            return;
        }
        text_ += node.lowIncluded ? '[' : '(';
        print(*node.low, Additive);
        text_ += "..";
        print(*node.high, Additive);
        text_ += node.highIncluded ? ']' : ')';
    }

    void printTest(const UnaryTest& test)
    {
        if (test.unequal) {
            text_ += "!= ";
            print(*test.expression, Additive);
        } else if (isOneSided(*test.expression)) {
            printSide(as<RangeNode>(*test.expression));
        } else {
            // "not(" at the begin would negate all tests, and "-" alone pass them.
            const auto* const call
                = test.expression->kind == NodeKind::Call ? &as<CallNode>(*test.expression) : nullptr;
            const bool isWrapped = call && call->name == "not";
            text_ += isWrapped ? "(" : "";
            print(*test.expression);
            text_ += isWrapped ? ")" : "";
        }
    }

    void printContext(const ContextNode& node)
    {
        text_ += '{';
        separated(node.entries, [this](const ContextNode::Entry& entry) {
            const std::string_view key = symbolText(entry.symbol);
            text_ += isComplexName(key) || key.empty() ? quote(key) : std::string(key);
            text_ += ": ";
            print(*entry.value);
        });
        text_ += '}';
    }

    void printIterations(const std::vector<Iteration>& iterations)
    {
        separated(iterations, [this](const Iteration& iteration) {
            text_ += nameText(symbolText(iteration.symbol)) + " in ";
            print(*iteration.source, iteration.last ? Additive : Whole);
            if (!iteration.last)
                return;
            text_ += "..";
            print(*iteration.last, Additive);
        });
    }

    void printFunction(const FunctionNode& node)
    {
        text_ += "function(";
        for (std::size_t i = 0; i < node.parameterNames.size(); ++i) {
            text_ += (i == 0 ? "" : ", ") + nameText(node.parameterNames[i]);
            if (node.parameterTypes[i].name.empty())
                continue;
            text_ += ": ";
            printType(node.parameterTypes[i]);
        }
        text_ += node.external ? ") external " : ") ";
        print(*node.body);
    }

    void printCall(const CallNode& node)
    {
        if (node.callee)
            print(*node.callee, Postfix);
        else
            text_ += node.name;
        text_ += '(';
        for (std::size_t i = 0; i < node.arguments.size(); ++i) {
            text_ += i == 0 ? "" : ", ";
            if (!node.argumentNames.empty())
                text_ += node.argumentNames[i] + ": ";
            print(*node.arguments[i]);
        }
        text_ += ')';
    }

    void printType(const TypeExpression& type)
    {
        text_ += type.name;
        const bool isFunction = type.name == "function" && !type.parameters.empty();
        const std::size_t inside = type.parameters.size() - (isFunction ? 1 : 0);
        if (inside > 0 || isFunction)
            text_ += '<';
        for (std::size_t i = 0; i < inside; ++i) {
            text_ += i == 0 ? "" : ", ";
            if (i < type.memberNames.size())
                text_ += type.memberNames[i] + ": ";
            printType(type.parameters[i]);
        }
        if (inside > 0 || isFunction)
            text_ += '>';
        if (isFunction) {
            text_ += " -> ";
            printType(type.parameters.back());
        }
    }

    const Expression& expression_;
    const Parentheses parentheses_;
    std::string text_;
};

} // namespace

std::string treeText(const Expression& expression, Parentheses parentheses)
{
    TreePrinter printer(expression, parentheses);
    if (expression.root().kind == NodeKind::UnaryTests)
        printer.printTests(as<UnaryTestsNode>(expression.root()));
    else
        printer.print(expression.root());
    return printer.take();
}

} // namespace millrace::feel
