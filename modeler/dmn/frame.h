// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/scope.h"
#include "modeler/feel/value.h"

#include <string_view>
#include <vector>

namespace millrace::dmn {

/// A name and what it stands for; the name belongs to the model.
struct Variable {
    std::string_view name;
    feel::Value value;
};
using Variables = std::vector<Variable>;

/// The names that an expression of a decision may use: a chain on the stack, the innermost first. The variables may
/// grow while the frame lives (the entries of a boxed context).
class Frame final : public feel::Scope {
public:
    Frame(const feel::TypeLibrary* types, const Variables& variables)
        : variables_(variables)
        , types_(types)
    { }
    Frame(const Frame& outer, const Variables& variables, const feel::Context* members = nullptr)
        : outer_(&outer)
        , variables_(variables)
        , members_(members)
        , types_(outer.types_)
    { }
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    const feel::Value* find(std::string_view name, std::size_t) const override
    {
        for (const Frame* frame = this; frame; frame = frame->outer_) {
            if (frame->members_)
                if (const feel::Value* const member = frame->members_->find(name))
                    return member;
            for (auto at = frame->variables_.rbegin(); at != frame->variables_.rend(); ++at)
                if (at->name == name)
                    return &at->value;
        }
        return nullptr;
    }
    const feel::TypeLibrary* types() const override { return types_; }

    /// All that can be seen from here, outermost first, each with a name of its own.
    std::vector<feel::Context::Entry> captured() const
    {
        std::vector<feel::Context::Entry> all;
        if (outer_)
            all = outer_->captured();
        for (const Variable& variable : variables_)
            all.emplace_back(std::string(variable.name), variable.value);
        if (members_)
            all.insert(all.end(), members_->entries().begin(), members_->entries().end());
        return all;
    }

private:
    const Frame* outer_ = nullptr;
    const Variables& variables_;
    const feel::Context* members_ = nullptr; ///< the item of a filter: its entries are names too
    const feel::TypeLibrary* types_ = nullptr;
};

} // namespace millrace::dmn
