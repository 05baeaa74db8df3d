// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/function.h"

#include "modeler/feel/builtins/call.h"

#include <algorithm>

namespace millrace::feel {

namespace {

class BuiltinFunction final : public Callable {
public:
    explicit BuiltinFunction(std::span<const Builtin> rows)
        : rows_(rows)
    {
        std::string_view rest = rows.front().parameters;
        while (!rest.empty()) {
            const std::size_t comma = std::min(rest.find(','), rest.size());
            names_.emplace_back(rest.substr(0, comma));
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
    }
    std::span<const std::string> parameters() const override { return names_; }
    bool takes(std::size_t count) const override { return rowFor(rows_, count) != nullptr; }
    Value call(std::span<const Value> arguments, Run& run) const override
    {
        const Builtin* const row = rowFor(rows_, arguments.size());
        if (row == nullptr)
            return Value(Reason::WrongArguments);
        static const std::shared_ptr<const Expression> place = std::make_shared<const Expression>(
            std::string(), std::vector<std::string>(), std::vector<std::string>(), std::make_unique<LiteralNode>());
        const EmptyScope nothing;
        Evaluation evaluation(*place, nothing, run);
        std::vector<Value> own(arguments.begin(), arguments.end());
        BuiltinCall made(evaluation, place->root(), *row, own);
        return row->function(made);
    }

private:
    std::span<const Builtin> rows_;
    std::vector<std::string> names_;
};

} // namespace

Value builtinFunction(std::span<const Builtin> rows)
{
    return Value(std::shared_ptr<const Callable>(std::make_shared<BuiltinFunction>(rows)));
}

const Builtin* rowFor(std::span<const Builtin> rows, std::size_t count)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [count](const Builtin& candidate) {
        return count >= candidate.required && (candidate.variadic || count <= parameterCount(candidate));
    });
    return row != rows.end() ? &*row : nullptr;
}

} // namespace millrace::feel
