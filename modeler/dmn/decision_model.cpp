// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/decision_model.h"

#include "modeler/base/failure.h"
#include "modeler/dmn/definitions.h"
#include "modeler/dmn/model_compiler.h"
#include "modeler/dmn/neighbours.h"
#include "modeler/dmn/session.h"

#include <algorithm>
#include <set>

namespace millrace::dmn {

namespace {

QString namespaceOf(const Source& source)
{
    return source.tree->root().attribute(u"namespace");
}

} // namespace

std::vector<std::size_t> withImports(const std::vector<Source>& sources, std::size_t first)
{
    std::vector<std::size_t> reached {first};
    std::set<QString> asked {namespaceOf(sources[first])};
    for (std::size_t next = 0; next < reached.size(); ++next)
        for (const metamodel::Element* import : sources[reached[next]].tree->root().children(u"import")) {
            const QString ns = import->attribute(u"namespace");
            if (!asked.insert(ns).second)
                continue;
            const auto found = std::ranges::find(sources, ns, namespaceOf);
            if (found != sources.end())
                reached.push_back(std::size_t(found - sources.begin()));
        }
    return reached;
}

DecisionModel::DecisionModel()
    : d_(std::make_unique<Data>())
{ }

DecisionModel::~DecisionModel() = default;

std::shared_ptr<const DecisionModel> DecisionModel::compile(std::span<const Source> sources)
{
    return ModelCompiler(sources).compile();
}

std::shared_ptr<const DecisionModel> DecisionModel::loadFile(const QString& path)
{
    metamodel::Loaded loaded = dmn::loadFile(path);
    if (!loaded.tree)
        throw base::Failure(base::toText(loaded.problems.front()));
    return compile(withNeighbours({path, std::move(loaded.tree)}));
}

std::vector<DecisionModel::Named> DecisionModel::elements() const
{
    std::vector<Named> all;
    for (const DrgNode& node : d_->nodes)
        if (node.model == 0)
            all.push_back({node.title, node.id, node.kind});
    return all;
}

std::optional<std::size_t> DecisionModel::find(QStringView nameOrId) const
{
    const auto decides = [](const DrgNode& node) { return node.kind == Kind::Decision || node.kind == Kind::Service; };
    const auto search = [&](std::size_t model, QStringView wanted) -> std::optional<std::size_t> {
        for (const bool byName : {true, false})
            for (std::size_t i = 0; i < d_->nodes.size(); ++i) {
                const DrgNode& node = d_->nodes[i];
                if (node.model == model && decides(node) && (byName ? node.title : node.id) == wanted)
                    return i;
            }
        return {};
    };
    if (const auto own = search(0, nameOrId))
        return own;
    for (const auto& [prefix, model] : d_->imports)
        if (nameOrId.startsWith(prefix) && nameOrId.mid(prefix.size()).startsWith(u'.'))
            if (const auto imported = search(model, nameOrId.mid(prefix.size() + 1)))
                return imported;
    return {};
}

std::optional<std::size_t> DecisionModel::topDecision() const
{
    std::vector<bool> required(d_->nodes.size());
    for (const DrgNode& node : d_->nodes)
        for (const DrgNode::Requirement& requirement : node.requirements)
            required[requirement.node] = true;
    std::optional<std::size_t> top;
    for (std::size_t i = 0; i < d_->nodes.size(); ++i)
        if (d_->nodes[i].model == 0 && d_->nodes[i].kind == Kind::Decision && (!required[i] || !top))
            top = i;
    return top;
}

std::vector<std::string> DecisionModel::inputsOf(std::size_t decision) const
{
    std::vector<std::string> names;
    std::vector<std::size_t> asked {decision};
    std::vector<bool> seen(d_->nodes.size());
    const auto ask = [&](std::size_t node) {
        if (!seen[node])
            asked.push_back(node);
        seen[node] = true;
    };
    if (d_->nodes[decision].kind == Kind::Service)
        asked.clear();
    for (const std::size_t parameter : d_->nodes[decision].parameters)
        names.push_back(d_->nodes[parameter].name);
    while (!asked.empty()) {
        const DrgNode& node = d_->nodes[asked.back()];
        asked.pop_back();
        if (node.kind == Kind::InputData && std::find(names.begin(), names.end(), node.name) == names.end())
            names.push_back(node.name);
        for (const DrgNode::Requirement& requirement : node.requirements)
            ask(requirement.node);
        for (const std::size_t output : node.outputs)
            ask(output);
    }
    return names;
}

const std::string& DecisionModel::nameOf(std::size_t decision) const
{
    return d_->nodes[decision].name;
}

Outcome DecisionModel::decide(std::size_t decision, const feel::Context& inputs, const feel::Scope& clock) const
{
    Evaluation evaluation(clock, shared_from_this());
    Session session(*this, evaluation, &inputs);
    const DrgNode& asked = d_->nodes[decision];
    feel::Value value;
    if (asked.kind == Kind::Service) {
        for (const std::size_t parameter : asked.parameters)
            if (const feel::Value* const given = inputs.find(d_->nodes[parameter].name))
                session.give(parameter, *given);
        value = session.outputsOf(asked);
    } else {
        value = session.valueOf(decision);
    }
    return {std::move(value), std::move(evaluation.rules), std::move(evaluation.problems)};
}

} // namespace millrace::dmn
