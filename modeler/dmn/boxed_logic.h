// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/logic.h"

#include <optional>

// The boxed expressions of DMN 1.5, 10.2.2, but decision tables.

namespace millrace::dmn {

/// Entries see those before them; without a result, it gives a context of all.
class ContextLogic final : public Logic {
public:
    struct Entry {
        std::string name;
        LogicPtr value;
    };
    ContextLogic(Place place, std::vector<Entry> entries, LogicPtr result)
        : Logic(std::move(place))
        , entries_(std::move(entries))
        , result_(std::move(result))
    { }

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    std::vector<Entry> entries_;
    LogicPtr result_;
};

class InvocationLogic final : public Logic {
public:
    struct Binding {
        std::string parameter;
        LogicPtr value;
    };
    InvocationLogic(Place place, LogicPtr callee, std::vector<Binding> bindings)
        : Logic(std::move(place))
        , callee_(std::move(callee))
        , bindings_(std::move(bindings))
    { }

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    LogicPtr callee_;
    std::vector<Binding> bindings_;
};

/// Gives a function, with what its body can see from here.
class FunctionLogic final : public Logic {
public:
    /// `ownName`: under which the body may call the function itself; empty for none.
    FunctionLogic(Place place, LogicFunction::Signature signature, LogicPtr body, std::string ownName)
        : Logic(std::move(place))
        , signature_(std::move(signature))
        , body_(std::move(body))
        , ownName_(std::move(ownName))
    { }
    const LogicFunction::Signature& signature() const { return signature_; }
    const Logic& body() const { return *body_; }

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    LogicFunction::Signature signature_;
    LogicPtr body_;
    std::string ownName_;
};

/// A list; also the rows of a relation, with a name for each column.
class ListLogic final : public Logic {
public:
    ListLogic(Place place, std::vector<LogicPtr> items)
        : Logic(std::move(place))
        , items_(std::move(items))
    { }

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    std::vector<LogicPtr> items_;
};

class RelationLogic final : public Logic {
public:
    RelationLogic(Place place, std::vector<std::string> columns, std::vector<std::vector<LogicPtr>> rows)
        : Logic(std::move(place))
        , columns_(std::move(columns))
        , rows_(std::move(rows))
    { }

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    std::vector<std::string> columns_;
    std::vector<std::vector<LogicPtr>> rows_;
};

class ConditionalLogic final : public Logic {
public:
    ConditionalLogic(Place place, LogicPtr condition, LogicPtr consequence, LogicPtr alternative)
        : Logic(std::move(place))
        , condition_(std::move(condition))
        , consequence_(std::move(consequence))
        , alternative_(std::move(alternative))
    { }

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    LogicPtr condition_;
    LogicPtr consequence_;
    LogicPtr alternative_;
};

/// for, some and every over one list.
class IteratorLogic final : public Logic {
public:
    enum class Kind { For, Some, Every };
    IteratorLogic(Place place, Kind kind, std::string variable, LogicPtr source, LogicPtr body)
        : Logic(std::move(place))
        , kind_(kind)
        , variable_(std::move(variable))
        , source_(std::move(source))
        , body_(std::move(body))
    { }

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    feel::Value collect(std::span<const feel::Value> items, const Frame& frame, Evaluation& evaluation) const;
    feel::Value decide(std::span<const feel::Value> items, const Frame& frame, Evaluation& evaluation) const;
    Kind kind_;
    std::string variable_;
    LogicPtr source_;
    LogicPtr body_;
};

class FilterLogic final : public Logic {
public:
    FilterLogic(Place place, LogicPtr source, LogicPtr match)
        : Logic(std::move(place))
        , source_(std::move(source))
        , match_(std::move(match))
    { }

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    LogicPtr source_;
    LogicPtr match_;
};

} // namespace millrace::dmn
