// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/builtins/registry.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/type_library.h"

namespace millrace::feel {

/// A function written in FEEL, with the values of the outer names that it uses.
class Closure final : public Callable {
public:
    using Captured = std::vector<std::pair<Symbol, Value>>;
    Closure(std::shared_ptr<const Expression> expression, const FunctionNode& node, Captured captured,
        std::shared_ptr<const TypeLibrary> types)
        : expression_(std::move(expression))
        , node_(node)
        , captured_(std::move(captured))
        , types_(std::move(types))
    { }
    std::span<const std::string> parameters() const override { return node_.parameterNames; }
    Value call(std::span<const Value> arguments, Run& run) const override;

    const Expression& expression() const { return *expression_; }
    const FunctionNode& node() const { return node_; }
    const Captured& captured() const { return captured_; }
    const TypeLibrary* types() const { return types_.get(); }

private:
    std::shared_ptr<const Expression> expression_;
    const FunctionNode& node_;
    Captured captured_;
    std::shared_ptr<const TypeLibrary> types_;
};

/// One run over a tree. Names that the expression defines itself live in a chain of frames on the stack.
class Evaluation {
public:
    Evaluation(const Expression& expression, const Scope& scope, Run& run)
        : expression_(expression)
        , scope_(scope)
        , run_(run)
    { }

    Value evaluate(const Node& node);
    Value evaluateTests(const UnaryTestsNode& tests, const Value& input);
    /// Calls with as many arguments as there are parameters (missing ones are null, too many are an error).
    Value call(const Callable& function, std::span<const Value> arguments, const Node& place);
    Value callClosure(const Closure& closure, std::span<const Value> arguments, const Value* self, Symbol selfSymbol);

    Value fail(Reason reason, const Node& place, std::string_view subject, std::string_view detail = {});
    Value failTypes(const Node& place, std::string_view subject, std::initializer_list<const Value*> values);
    std::int64_t now() const { return run_.clock->now(); }
    int depth() const { return run_.depth; }
    Warnings& warnings() { return *run_.warnings; }
    /// Takes one step of a loop from the evaluation's allowance; false when there is none left.
    bool step() { return --run_.steps > 0; }

private:
    struct Frame {
        const Frame* outer;
        const Value* value;
        Symbol symbol; ///< `members` for the members of a context: the item of a filter
    };
    static constexpr Symbol members = UINT32_MAX;
    class Binding;
    class Level;

    const Value* find(const NameNode& name) const;
    /// The value of a node, without a copy where it lies somewhere already.
    const Value& operand(const Node& node, Value& storage);

    Value evaluateOther(const Node& node);
    Value evaluateName(const NameNode& node);
    Value evaluateNegation(const NegationNode& node);
    Value evaluateArithmetic(const ArithmeticNode& node);
    Value evaluateComparison(const ComparisonNode& node);
    Value evaluateJunction(const JunctionNode& node);
    Value evaluateIf(const IfNode& node);
    Value evaluateBetween(const BetweenNode& node);
    Value evaluateIn(const InNode& node);
    Value evaluateRange(const RangeNode& node);
    Value evaluateList(const ListNode& node);
    Value evaluateContext(const ContextNode& node);
    Value evaluateFilter(const FilterNode& node);
    Value pick(const List& items, const Value& index, const FilterNode& node);
    Value evaluatePath(const PathNode& node);
    Value member(const Value& object, const std::string& name, const PathNode& node);
    Value evaluateFor(const ForNode& node);
    Value evaluateQuantified(const QuantifiedNode& node);
    Value evaluateFunction(const FunctionNode& node);
    Value evaluateCall(const CallNode& node);
    Value evaluateBuiltin(const CallNode& node);
    Value evaluateFunctionCall(const CallNode& node, const Value& function);
    Value evaluateInstanceOf(const InstanceOfNode& node);
    Value passes(const UnaryTest& test, const Value& input);

    /// Calls `body` for each combination of the iterations from `index` on, until it returns false. False as well where
    /// a source cannot be iterated, with `failure` set.
    template <typename Body>
    bool iterate(const std::vector<Iteration>& iterations, std::size_t index, Value& failure, Body&& body);
    template <typename Body>
    bool iterateRange(const Iteration& iteration, const Value& first, const Value& last, Value& failure, Body&& each);

    const Expression& expression_;
    const Scope& scope_;
    Run& run_;
    const Frame* top_ = nullptr;
};

/// The scope of a function's body: everything that it uses was taken along.
class ClosureScope final : public Scope {
public:
    explicit ClosureScope(const TypeLibrary* types)
        : types_(types)
    { }
    const Value* find(std::string_view, std::size_t) const override { return nullptr; }
    const TypeLibrary* types() const override { return types_; }

private:
    const TypeLibrary* types_;
};

/// a op b; null with the reason in `reason` where it cannot be.
Value arithmetic(ArithmeticOperator op, const Value& a, const Value& b, Reason& reason);
Value negate(const Value& value, Reason& reason);
/// Members that are not entries: those of dates, times, durations and ranges. Empty where there is none of that name.
std::optional<Value> specialMember(const Value& object, std::string_view name);

} // namespace millrace::feel
