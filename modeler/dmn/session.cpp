// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/session.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::dmn {

using feel::Value;
using Kind = DecisionModel::Kind;

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionModel)
};

/// A decision service as a function: a round of its own with the arguments in place of its inputs.
class ServiceFunction final : public feel::Callable {
public:
    ServiceFunction(std::shared_ptr<const DecisionModel> model, const DrgNode& service)
        : model_(std::move(model))
        , service_(service)
    { }
    std::span<const std::string> parameters() const override { return service_.signature.names; }
    Value call(std::span<const Value> arguments, feel::Run& run) const override
    {
        return withEvaluation(run, model_, [&](Evaluation& evaluation) {
            if (evaluation.depth >= feel::Run::maximumDepth)
                return Value(feel::Reason::TooDeep);
            ++evaluation.depth;
            Session session(*model_, evaluation, nullptr);
            for (std::size_t i = 0; i < arguments.size(); ++i)
                session.give(service_.parameters[i], arguments[i]);
            Value value = session.outputsOf(service_);
            --evaluation.depth;
            return value;
        });
    }

private:
    std::shared_ptr<const DecisionModel> model_;
    const DrgNode& service_;
};

} // namespace

Session::Session(const DecisionModel& model, Evaluation& evaluation, const feel::Context* inputs)
    : model_(model)
    , data_(model.data())
    , evaluation_(evaluation)
    , inputs_(inputs)
    , values_(data_.nodes.size())
    , known_(data_.nodes.size())
{ }

void Session::give(std::size_t node, Value value)
{
    const DrgNode& given = data_.nodes[node];
    values_[node] = conformed(value, given.type.type, given.type.typeName, given.place, evaluation_);
    known_[node] = true;
}

const Value& Session::valueOf(std::size_t node)
{
    if (!known_[node]) {
        values_[node] = compute(data_.nodes[node]);
        known_[node] = true;
    }
    return values_[node];
}

const feel::TypeLibrary* Session::typesOf(const DrgNode& node) const
{
    return data_.types[node.model].get();
}

Value Session::compute(const DrgNode& node)
{
    if (node.isCyclic) {
        evaluation_.report(node.place, SessionWords::tr("\u201C%1\u201D requires itself.").arg(node.title));
        return Value(feel::Reason::TooDeep);
    }
    switch (node.kind) {
    case Kind::InputData:
        return conformed(inputOf(node), node.type.type, node.type.typeName, node.place, evaluation_);
    case Kind::KnowledgeModel:
    case Kind::Service:
        return functionOf(node);
    case Kind::Decision:
        break;
    }
    if (!node.logic)
        return {};
    const Variables variables = requiredBy(node);
    return conformed(node.logic->evaluate(Frame(typesOf(node), variables), evaluation_), node.type.type,
        node.type.typeName, node.place, evaluation_);
}

Value Session::inputOf(const DrgNode& node) const
{
    if (!inputs_)
        return {};
    for (const auto& [name, model] : data_.imports) {
        if (model != node.model)
            continue;
        const Value* const imported = inputs_->find(name.toStdString());
        if (imported && imported->isContext())
            if (const Value* const value = imported->asContext().find(node.name))
                return *value;
    }
    const Value* const value = inputs_->find(node.name);
    return value ? *value : Value();
}

Variables Session::requiredBy(const DrgNode& node)
{
    Variables variables;
    variables.reserve(node.requirements.size());
    std::vector<std::string_view> prefixes;
    for (const DrgNode::Requirement& requirement : node.requirements) {
        if (requirement.prefix.empty())
            variables.push_back({data_.nodes[requirement.node].name, valueOf(requirement.node)});
        else if (std::find(prefixes.begin(), prefixes.end(), requirement.prefix) == prefixes.end())
            prefixes.push_back(requirement.prefix);
    }
    for (const std::string_view prefix : prefixes) {
        std::vector<feel::Context::Entry> imported;
        for (const DrgNode::Requirement& requirement : node.requirements)
            if (requirement.prefix == prefix)
                imported.emplace_back(data_.nodes[requirement.node].name, valueOf(requirement.node));
        variables.push_back({prefix, feel::Context(std::move(imported))});
    }
    return variables;
}

Value Session::functionOf(const DrgNode& node)
{
    const auto model = evaluation_.model();
    if (node.kind == Kind::Service)
        return Value(std::shared_ptr<const feel::Callable>(std::make_shared<ServiceFunction>(model, node)));
    if (!node.function)
        return {};
    std::vector<feel::Context::Entry> captured;
    for (Variable& variable : requiredBy(node))
        captured.emplace_back(std::string(variable.name), std::move(variable.value));
    const Logic& body = node.functionBody ? *node.functionBody : node.function->body();
    return Value(std::shared_ptr<const feel::Callable>(std::make_shared<LogicFunction>(
        model, typesOf(node), node.function->signature(), body, std::move(captured), node.name)));
}

Value Session::outputsOf(const DrgNode& service)
{
    Value value;
    if (service.outputs.size() == 1) {
        value = valueOf(service.outputs.front());
    } else {
        std::vector<feel::Context::Entry> outputs;
        for (const std::size_t output : service.outputs)
            outputs.emplace_back(data_.nodes[output].name, valueOf(output));
        value = feel::Context(std::move(outputs));
    }
    return conformed(value, service.type.type, service.type.typeName, service.place, evaluation_);
}

} // namespace millrace::dmn
