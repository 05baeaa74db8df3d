// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/logic.h"

#include "modeler/feel/evaluator.h"

#include <QCoreApplication>

namespace millrace::dmn {

using feel::Value;

namespace {

struct LogicWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionModel)
};

} // namespace

void Evaluation::report(const Place& place, const feel::Warnings& told)
{
    for (const feel::Warning& warning : told.all())
        report(place, feel::toText(warning), base::Severity::Warning);
}

Value Logic::evaluate(const Frame& frame, Evaluation& evaluation) const
{
    if (evaluation.depth >= feel::Run::maximumDepth) {
        evaluation.report(place_, LogicWords::tr("The logic is nested too deeply, or calls itself without an end."));
        return Value(feel::Reason::TooDeep);
    }
    ++evaluation.depth;
    Value value = compute(frame, evaluation);
    --evaluation.depth;
    return value;
}

Value LiteralLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    if (!expression_)
        return {};
    feel::Warnings told;
    feel::Warnings* const outer = std::exchange(evaluation.warnings, &told);
    Value value = feel::evaluate(*expression_, frame, evaluation);
    evaluation.warnings = outer;
    if (!told.empty())
        evaluation.report(place(), told);
    return value;
}

const Value* LiteralLogic::constant() const
{
    static const Value none {};
    if (!expression_)
        return &none;
    return expression_->root().kind == feel::NodeKind::Literal ? &feel::as<feel::LiteralNode>(expression_->root()).value
                                                               : nullptr;
}

Value TypedLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    return conformed(inner_.evaluate(frame, evaluation), &type_, typeName_, place(), evaluation);
}

Value conformed(
    const Value& value, const ItemType* type, const QString& typeName, const Place& place, Evaluation& evaluation)
{
    if (!type)
        return value;
    if (auto fitting = feel::conform(value, *type))
        return *fitting;
    constexpr qsizetype longest = 100;
    evaluation.report(place,
        LogicWords::tr("The value %1 is none of the type \u201C%2\u201D; it counts as null.")
            .arg(QString::fromStdString(feel::toText(value)).left(longest), typeName));
    return Value(feel::Reason::WrongType);
}

Value callFunction(
    const feel::Callable& function, std::span<const Value> arguments, const Place& place, Evaluation& evaluation)
{
    if (!function.takes(arguments.size())) {
        evaluation.report(place,
            LogicWords::tr("The function takes %1 arguments, but was given %2.")
                .arg(function.parameters().size())
                .arg(arguments.size()));
        return Value(feel::Reason::WrongArguments);
    }
    if (--evaluation.steps <= 0)
        return Value(feel::Reason::TooLarge);
    return function.call(arguments, evaluation);
}

LogicFunction::LogicFunction(std::shared_ptr<const DecisionModel> model, const feel::TypeLibrary* types,
    const Signature& signature, const Logic& body, std::vector<feel::Context::Entry> captured, std::string_view ownName)
    : model_(std::move(model))
    , types_(types)
    , signature_(signature)
    , body_(body)
    , captured_(std::move(captured))
    , ownName_(ownName)
{ }

Value LogicFunction::call(std::span<const Value> arguments, feel::Run& run) const
{
    return withEvaluation(run, model_, [&](Evaluation& evaluation) { return callWithin(arguments, evaluation); });
}

Value LogicFunction::callWithin(std::span<const Value> arguments, Evaluation& evaluation) const
{
    Variables variables;
    variables.reserve(captured_.size() + arguments.size() + 1);
    for (const auto& [name, value] : captured_)
        variables.push_back({name, value});
    if (!ownName_.empty())
        variables.push_back({ownName_, Value(std::shared_ptr<const feel::Callable>(shared_from_this()))});
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const Parameter& parameter = signature_.parameters[i];
        Value value = conformed(arguments[i], parameter.type, parameter.typeName, body_.place(), evaluation);
        // An argument that does not fit: the function is not called at all.
        if (value.isNull() && !arguments[i].isNull())
            return value;
        variables.push_back({signature_.names[i], std::move(value)});
    }
    return body_.evaluate(Frame(types_, variables), evaluation);
}

} // namespace millrace::dmn
