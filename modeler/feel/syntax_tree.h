// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/value.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace millrace::feel {

struct Builtin;

/// Position of a name in Expression::symbols().
using Symbol = std::uint32_t;

enum class NodeKind : std::uint8_t {
    Literal,
    Name,
    Negation,
    Arithmetic,
    Comparison,
    Junction,
    If,
    Between,
    In,
    UnaryTests,
    RangeLiteral,
    ListLiteral,
    ContextLiteral,
    Filter,
    Path,
    For,
    Quantified,
    Function,
    Call,
    InstanceOf
};

/// A part of an expression: immutable once parsed. `begin` and `end` are byte offsets into Expression::text().
struct Node {
    explicit Node(NodeKind nodeKind)
        : kind(nodeKind)
    { }
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;
    virtual ~Node() = default;

    const NodeKind kind;
    std::uint16_t height = 1; ///< of the tree below, this one included
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};
using NodePtr = std::unique_ptr<const Node>;

template <NodeKind Kind> struct NodeOf : Node {
    static constexpr NodeKind kindOf = Kind;
    NodeOf()
        : Node(Kind)
    { }
};

template <typename T> const T& as(const Node& node)
{
    return static_cast<const T&>(node);
}

struct LiteralNode final : NodeOf<NodeKind::Literal> {
    Value value;
};

struct NameNode final : NodeOf<NodeKind::Name> {
    static constexpr std::uint32_t bound = UINT32_MAX;
    Symbol symbol = 0;
    std::uint32_t free = bound; ///< position in Expression::names(), or `bound` where the expression itself defines it
};

struct NegationNode final : NodeOf<NodeKind::Negation> {
    NodePtr operand;
};

enum class ArithmeticOperator : std::uint8_t { Add, Subtract, Multiply, Divide, Power, Remainder };
std::string_view toWord(ArithmeticOperator op);

struct ArithmeticNode final : NodeOf<NodeKind::Arithmetic> {
    ArithmeticOperator op = ArithmeticOperator::Add;
    NodePtr left;
    NodePtr right;
};

enum class ComparisonOperator : std::uint8_t { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
std::string_view toWord(ComparisonOperator op);

struct ComparisonNode final : NodeOf<NodeKind::Comparison> {
    ComparisonOperator op = ComparisonOperator::Equal;
    NodePtr left;
    NodePtr right;
};

/// and, or: any number of operands, so that a long chain is not a deep tree.
struct JunctionNode final : NodeOf<NodeKind::Junction> {
    bool conjunction = true;
    std::vector<NodePtr> operands;
};

struct IfNode final : NodeOf<NodeKind::If> {
    NodePtr condition;
    NodePtr consequence;
    NodePtr alternative;
};

struct BetweenNode final : NodeOf<NodeKind::Between> {
    NodePtr operand;
    NodePtr low;
    NodePtr high;
};

/// One of the tests of a UnaryTestsNode.
struct UnaryTest {
    NodePtr expression; ///< a range where the test was `< 5` or `[1..3]`
    bool unequal = false; ///< `!= x`
    bool usesInput = false; ///< speaks of `?` itself, so that its own result decides
};

/// The tests of a decision table's cell, a whole unary-tests expression, or the right side of `in`.
struct UnaryTestsNode final : NodeOf<NodeKind::UnaryTests> {
    bool any = false; ///< `-`: everything passes
    bool negated = false;
    Symbol input = 0; ///< the symbol of `?`
    std::vector<UnaryTest> tests;
};

struct InNode final : NodeOf<NodeKind::In> {
    NodePtr operand;
    NodePtr tests; ///< a UnaryTestsNode
};

struct RangeNode final : NodeOf<NodeKind::RangeLiteral> {
    NodePtr low; ///< null: unbounded
    NodePtr high;
    bool lowIncluded = false;
    bool highIncluded = false;
};

struct ListNode final : NodeOf<NodeKind::ListLiteral> {
    std::vector<NodePtr> items;
};

struct ContextNode final : NodeOf<NodeKind::ContextLiteral> {
    struct Entry {
        Symbol symbol = 0;
        NodePtr value;
    };
    std::vector<Entry> entries;
};

struct FilterNode final : NodeOf<NodeKind::Filter> {
    NodePtr list;
    NodePtr predicate;
    Symbol item = 0; ///< the symbol of `item`
};

struct PathNode final : NodeOf<NodeKind::Path> {
    NodePtr object;
    std::string member;
};

/// `x in list`, or `x in low..high`.
struct Iteration {
    Symbol symbol = 0;
    NodePtr source;
    NodePtr last; ///< null for a list
};

struct ForNode final : NodeOf<NodeKind::For> {
    std::vector<Iteration> iterations;
    Symbol partial = 0; ///< the symbol of `partial`
    bool usesPartial = false; ///< the body speaks of it
    NodePtr body;
};

struct QuantifiedNode final : NodeOf<NodeKind::Quantified> {
    bool every = false;
    std::vector<Iteration> iterations;
    NodePtr condition;
};

struct TypeExpression {
    std::string name; ///< "number", "list", "any", ...
    std::vector<TypeExpression> parameters; ///< list<T>, range<T>; members of context<...>
    std::vector<std::string> memberNames;
};

struct FunctionNode final : NodeOf<NodeKind::Function> {
    bool external = false;
    std::vector<Symbol> parameters;
    std::vector<std::string> parameterNames;
    std::vector<TypeExpression> parameterTypes; ///< beside parameters; no name: any
    std::vector<const NameNode*> uses; ///< the names within, for what it takes along from where it is defined
    NodePtr body;
};

struct CallNode final : NodeOf<NodeKind::Call> {
    NodePtr callee; ///< null where the name is that of a builtin and nothing else
    std::span<const Builtin> builtins; ///< the rows of that name
    std::string name; ///< as written; empty where the callee is no name
    std::vector<NodePtr> arguments;
    std::vector<std::string> argumentNames; ///< empty: positional
};

struct InstanceOfNode final : NodeOf<NodeKind::InstanceOf> {
    NodePtr operand;
    TypeExpression type;
};

/// A parsed expression: immutable, shared among threads.
class Expression : public std::enable_shared_from_this<Expression> {
public:
    Expression(std::string text, std::vector<std::string> symbols, std::vector<std::string> names, NodePtr root);

    const std::string& text() const { return text_; }
    /// The variables that it takes from outside, in order of appearance, each once. In a filter (`orders[amount > 5]`)
    /// a name may turn out to be a member of the items; it is listed here all the same.
    std::span<const std::string> names() const { return names_; }
    /// All names in it, those that it defines itself included.
    std::span<const std::string> symbols() const { return symbols_; }
    const Node& root() const { return *root_; }

private:
    std::string text_;
    std::vector<std::string> symbols_;
    std::vector<std::string> names_;
    NodePtr root_;
};

} // namespace millrace::feel
