// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/value.h"

#include <chrono>

namespace millrace::feel {

class TypeLibrary;

/// Where an expression's variables come from: the engine's store, the simulator's case, a context.
class Scope {
public:
    virtual ~Scope() = default;
    /// The value of a variable; null pointer for one that does not exist. `index` is the position of `name` in
    /// Expression::names(), for scopes that have bound these beforehand. The value must stay while the evaluation
    /// lasts.
    virtual const Value* find(std::string_view name, std::size_t index) const = 0;
    /// The types of which `instance of` and parameters may speak besides FEEL's own; null for none.
    virtual const TypeLibrary* types() const { return nullptr; }
    /// What now() and today() tell: microseconds since 1970-01-01T00:00Z. A simulation gives its own clock.
    virtual std::int64_t now() const
    {
        const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count();
    }
};

class EmptyScope final : public Scope {
public:
    const Value* find(std::string_view, std::size_t) const override { return nullptr; }
};

/// The entries of a context as variables. Keeps a reference: the context must outlive it.
class ContextScope final : public Scope {
public:
    explicit ContextScope(const Context& context)
        : context_(context)
    { }
    const Value* find(std::string_view name, std::size_t) const override { return context_.find(name); }

private:
    const Context& context_;
};

} // namespace millrace::feel
