// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"
#include "modeler/feel/builtins/function.h"
#include "modeler/feel/evaluation.h"
#include "modeler/feel/evaluation_frames.h"

#include <algorithm>
#include <array>

// Functions: their definition, and calls of builtins, closures and what the host brings.

namespace millrace::feel {

namespace {

constexpr std::size_t missing = std::string_view::npos;

/// Whether the row takes these names, with all that it requires.
bool fits(const Builtin& row, const std::vector<std::string>& names)
{
    std::size_t required = 0;
    for (const std::string& name : names) {
        const std::size_t index = parameterIndex(row, name);
        if (index == missing)
            return false;
        required += index < row.required ? 1 : 0;
    }
    return required >= row.required;
}

const Builtin* choose(std::span<const Builtin> rows, const CallNode& node)
{
    if (node.argumentNames.empty())
        return rowFor(rows, node.arguments.size());
    const Builtin* first = nullptr;
    for (const Builtin& row : rows) {
        if (!fits(row, node.argumentNames))
            continue;
        // Rows may differ in nothing but the order of their names: before(point, range) and before(range, point).
        if (parameterIndex(row, node.argumentNames.front()) == 0)
            return &row;
        first = first != nullptr ? first : &row;
    }
    return first;
}

/// Room for a few values on the stack, for more on the heap.
class ArgumentStore {
public:
    explicit ArgumentStore(std::size_t count)
    {
        if (count > few_.size())
            many_.resize(count);
        values_ = count > few_.size() ? std::span<Value>(many_) : std::span<Value>(few_).first(count);
    }
    std::span<Value> values() const { return values_; }

private:
    std::array<Value, 4> few_;
    std::vector<Value> many_;
    std::span<Value> values_;
};

std::string listNames(std::span<const std::string> names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Takes the arguments as the types of the parameters ask for; they are left as they are where none has one.
bool conformArguments(const Closure& closure, std::span<const Value>& arguments, std::vector<Value>& conformed)
{
    const auto& types = closure.node().parameterTypes;
    if (std::all_of(types.begin(), types.end(), [](const TypeExpression& type) { return type.name.empty(); }))
        return true;
    conformed.assign(arguments.begin(), arguments.end());
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (types[i].name.empty())
            continue;
        auto value = conform(arguments[i], types[i], closure.types());
        if (!value)
            return false;
        conformed[i] = std::move(*value);
    }
    arguments = conformed;
    return true;
}

} // namespace

Value Evaluation::evaluateFunction(const FunctionNode& node)
{
    if (node.external)
        return fail(Reason::NotAllowed, node, "external");
    Closure::Captured captured;
    for (const NameNode* const use : node.uses) {
        const bool known = std::any_of(
            captured.begin(), captured.end(), [use](const auto& entry) { return entry.first == use->symbol; });
        const bool own
            = std::find(node.parameters.begin(), node.parameters.end(), use->symbol) != node.parameters.end();
        if (known || own)
            continue;
        if (const Value* const value = find(*use))
            captured.emplace_back(use->symbol, *value);
    }
    const TypeLibrary* const types = scope_.types();
    return Value(std::shared_ptr<const Callable>(std::make_shared<Closure>(expression_.shared_from_this(), node,
        std::move(captured), types != nullptr ? types->shared_from_this() : nullptr)));
}

Value Closure::call(std::span<const Value> arguments, Run& run) const
{
    const ClosureScope scope(types());
    Evaluation evaluation(*expression_, scope, run);
    return evaluation.callClosure(*this, arguments, nullptr, 0);
}

Value Evaluation::callClosure(
    const Closure& closure, std::span<const Value> arguments, const Value* self, Symbol selfSymbol)
{
    const ClosureScope inner(closure.types());
    Evaluation body(closure.expression(), inner, run_);
    std::vector<Value> conformed;
    if (!conformArguments(closure, arguments, conformed))
        return body.fail(Reason::WrongArguments, closure.node(), "function", listNames(closure.parameters()));
    std::vector<Frame> frames;
    const auto& parameters = closure.node().parameters;
    frames.reserve(closure.captured().size() + parameters.size() + 1);
    const auto push = [&](Symbol symbol, const Value& value) {
        frames.push_back({body.top_, &value, symbol});
        body.top_ = &frames.back();
    };
    for (const auto& [symbol, value] : closure.captured())
        push(symbol, value);
    if (self != nullptr)
        push(selfSymbol, *self);
    for (std::size_t i = 0; i < parameters.size(); ++i)
        push(parameters[i], arguments[i]);
    return body.evaluate(*closure.node().body);
}

Value Evaluation::call(const Callable& function, std::span<const Value> arguments, const Node& place)
{
    if (!function.takes(arguments.size()))
        return fail(Reason::WrongArguments, place, "function", listNames(function.parameters()));
    if (!step())
        return fail(Reason::TooLarge, place, "function");
    const Level level(*this);
    if (level.tooDeep())
        return fail(Reason::TooDeep, place, "function");
    if (const auto* const closure = dynamic_cast<const Closure*>(&function))
        return callClosure(*closure, arguments, nullptr, 0);
    return function.call(arguments, run_);
}

Value Evaluation::evaluateCall(const CallNode& node)
{
    if (node.callee == nullptr)
        return evaluateBuiltin(node);
    Value storage;
    const NameNode* const name = node.callee->kind == NodeKind::Name ? &as<NameNode>(*node.callee) : nullptr;
    const Value* function = name != nullptr ? find(*name) : &operand(*node.callee, storage);
    if (function != nullptr && function->type() == Type::Function)
        return evaluateFunctionCall(node, *function);
    // A variable may have the name of a builtin, and still be no function.
    if (!node.builtins.empty())
        return evaluateBuiltin(node);
    if (function == nullptr)
        return fail(Reason::UnknownFunction, node, node.name);
    const auto subject
        = std::string_view(expression_.text()).substr(node.callee->begin, node.callee->end - node.callee->begin);
    return fail(Reason::NotAFunction, node, subject, function->isNull() ? "null" : toWord(function->type()));
}

Value Evaluation::evaluateBuiltin(const CallNode& node)
{
    const Builtin* const row = choose(node.builtins, node);
    if (row == nullptr) {
        const std::string given
            = node.argumentNames.empty() ? std::to_string(node.arguments.size()) : listNames(node.argumentNames);
        return fail(node.builtins.empty() ? Reason::UnknownFunction : Reason::WrongArguments, node, node.name, given);
    }
    std::size_t count = node.arguments.size();
    for (const std::string& name : node.argumentNames)
        count = std::max(count, parameterIndex(*row, name) + 1);
    const ArgumentStore store(count);
    for (std::size_t i = 0; i < node.arguments.size(); ++i) {
        const std::size_t index = node.argumentNames.empty() ? i : parameterIndex(*row, node.argumentNames[i]);
        store.values()[index] = evaluate(*node.arguments[i]);
    }
    BuiltinCall call(*this, node, *row, store.values());
    return row->function(call);
}

Value Evaluation::evaluateFunctionCall(const CallNode& node, const Value& function)
{
    // A copy: the place that it came from may change while the arguments are computed.
    const Value held = function;
    const Callable& callable = *held.asFunction();
    const auto parameters = callable.parameters();
    const bool named = !node.argumentNames.empty();
    const ArgumentStore store(named ? parameters.size() : node.arguments.size());
    bool fitting = named ? node.arguments.size() == parameters.size() : callable.takes(node.arguments.size());
    for (std::size_t i = 0; i < node.arguments.size() && fitting; ++i) {
        std::size_t index = i;
        if (named) {
            const auto found = std::find(parameters.begin(), parameters.end(), node.argumentNames[i]);
            index = static_cast<std::size_t>(found - parameters.begin());
            fitting = found != parameters.end();
        }
        if (fitting)
            store.values()[index] = evaluate(*node.arguments[i]);
    }
    if (!fitting)
        return fail(Reason::WrongArguments, node, node.name, listNames(parameters));
    const auto* const closure = dynamic_cast<const Closure*>(&callable);
    if (closure == nullptr || node.callee->kind != NodeKind::Name || &closure->expression() != &expression_)
        return call(callable, store.values(), node);
    if (!step())
        return fail(Reason::TooLarge, node, node.name);
    return callClosure(*closure, store.values(), &held, as<NameNode>(*node.callee).symbol);
}

} // namespace millrace::feel
