// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/evaluation.h"
#include "modeler/dmn/frame.h"
#include "modeler/dmn/item_types.h"
#include "modeler/feel/syntax_tree.h"

#include <memory>
#include <string>
#include <vector>

namespace millrace::dmn {

/// A boxed expression, ready to be evaluated: immutable, shared among threads. Never throws: what cannot be computed is
/// null, and the evaluation's problems say why.
class Logic {
public:
    explicit Logic(Place place)
        : place_(std::move(place))
    { }
    virtual ~Logic() = default;
    Logic(const Logic&) = delete;
    Logic& operator=(const Logic&) = delete;

    feel::Value evaluate(const Frame& frame, Evaluation& evaluation) const;
    const Place& place() const { return place_; }
    /// Its value where that is the same always; null pointer else.
    virtual const feel::Value* constant() const { return nullptr; }

private:
    virtual feel::Value compute(const Frame& frame, Evaluation& evaluation) const = 0;

    Place place_;
};
using LogicPtr = std::unique_ptr<const Logic>;

/// A FEEL expression; without a text, null.
class LiteralLogic final : public Logic {
public:
    LiteralLogic(Place place, std::shared_ptr<const feel::Expression> expression)
        : Logic(std::move(place))
        , expression_(std::move(expression))
    { }
    const feel::Value* constant() const override;

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    std::shared_ptr<const feel::Expression> expression_;
};

/// Holds a value against a type: null with a problem where it is none of it.
class TypedLogic final : public Logic {
public:
    TypedLogic(Place place, LogicPtr inner, const ItemType& type, QString typeName)
        : Logic(std::move(place))
        , own_(std::move(inner))
        , inner_(*own_)
        , type_(type)
        , typeName_(std::move(typeName))
    { }
    /// Over logic that lives elsewhere, and longer.
    TypedLogic(Place place, const Logic& inner, const ItemType& type, QString typeName)
        : Logic(std::move(place))
        , inner_(inner)
        , type_(type)
        , typeName_(std::move(typeName))
    { }

private:
    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    LogicPtr own_;
    const Logic& inner_;
    const ItemType& type_;
    QString typeName_;
};

/// The value as the type asks for it; null with a problem where it does not conform. No type: as it is.
feel::Value conformed(const feel::Value& value, const ItemType* type, const QString& typeName, const Place& place,
    Evaluation& evaluation);

/// Calls with arguments by position; counts towards the bounds of the run.
feel::Value callFunction(
    const feel::Callable& function, std::span<const feel::Value> arguments, const Place& place, Evaluation& evaluation);

/// A formal parameter of a function, knowledge model or decision service.
struct Parameter {
    const ItemType* type = nullptr;
    QString typeName;
};

/// A function whose body is boxed logic. Keeps the model alive, and what it took along from where it was made.
class LogicFunction final : public feel::Callable, public std::enable_shared_from_this<LogicFunction> {
public:
    struct Signature {
        std::vector<std::string> names;
        std::vector<Parameter> parameters;
    };
    LogicFunction(std::shared_ptr<const DecisionModel> model, const feel::TypeLibrary* types,
        const Signature& signature, const Logic& body, std::vector<feel::Context::Entry> captured,
        std::string_view ownName);

    std::span<const std::string> parameters() const override { return signature_.names; }
    feel::Value call(std::span<const feel::Value> arguments, feel::Run& run) const override;

private:
    feel::Value callWithin(std::span<const feel::Value> arguments, Evaluation& evaluation) const;

    std::shared_ptr<const DecisionModel> model_;
    const feel::TypeLibrary* types_;
    const Signature& signature_;
    const Logic& body_;
    std::vector<feel::Context::Entry> captured_;
    std::string_view ownName_; ///< under which it may call itself; empty for none
};

/// Runs `body(evaluation)` under the run that a function was called with, or under one of its own where another host
/// calls it.
template <typename Body>
feel::Value withEvaluation(feel::Run& run, const std::shared_ptr<const DecisionModel>& model, Body body)
{
    if (auto* const own = dynamic_cast<Evaluation*>(&run))
        return body(*own);
    Evaluation evaluation(*run.clock, model);
    evaluation.depth = run.depth;
    evaluation.steps = run.steps;
    feel::Value value = body(evaluation);
    run.steps = evaluation.steps;
    return value;
}

} // namespace millrace::dmn
