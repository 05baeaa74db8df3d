// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/model_compiler.h"

#include "modeler/dmn/types.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::dmn {

using metamodel::Element;
using Kind = DecisionModel::Kind;

namespace {

struct ModelWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionModel)
};

std::optional<Kind> kindOf(const Element& element)
{
    switch (element.type()) {
    case type::InputData:
        return Kind::InputData;
    case type::Decision:
        return Kind::Decision;
    case type::BusinessKnowledgeModel:
        return Kind::KnowledgeModel;
    case type::DecisionService:
        return Kind::Service;
    default:
        return {};
    }
}

} // namespace

ModelCompiler::ModelCompiler(std::span<const Source> sources)
    : sources_(sources)
    , model_(new DecisionModel())
    , data_(*model_->d_)
    , imports_(sources.size())
{ }

void ModelCompiler::report(std::size_t source, const Element& element, const QString& message)
{
    model_->problems_.push_back(
        {base::Severity::Error, message, sources_[source].file, element.line(), nearestId(element), {}});
}

std::shared_ptr<const DecisionModel> ModelCompiler::compile()
{
    data_.types.resize(sources_.size());
    for (std::size_t i = 0; i < sources_.size(); ++i)
        findImports(i);
    std::vector<bool> open(sources_.size());
    for (std::size_t i = 0; i < sources_.size(); ++i)
        readTypes(i, open);
    for (std::size_t i = 0; i < sources_.size(); ++i)
        addNodes(i);
    for (std::size_t i = 0; i < data_.nodes.size(); ++i)
        addRequirements(i);
    markCycles();
    for (std::size_t i = 0; i < data_.nodes.size(); ++i)
        compileLogic(i);
    return model_;
}

std::optional<std::size_t> ModelCompiler::sourceOf(const QString& ns) const
{
    for (std::size_t i = 0; i < sources_.size(); ++i)
        if (sources_[i].tree->root().attribute(u"namespace") == ns)
            return i;
    return {};
}

void ModelCompiler::findImports(std::size_t source)
{
    for (const Element* element : sources_[source].tree->root().children(u"import")) {
        // Other things than decision models (PMML, XML Schema) may be imported as well.
        if (!element->attribute(u"importType").contains(QLatin1String("/DMN/")))
            continue;
        const auto found = sourceOf(element->attribute(u"namespace"));
        if (!found) {
            report(source, *element,
                ModelWords::tr("The imported model \u201C%1\u201D was not found. Put its file into the same folder.")
                    .arg(element->attribute(u"namespace")));
            continue;
        }
        imports_[source].push_back({nameOf(element->name()), *found});
        if (source == 0)
            data_.imports.emplace_back(element->name().simplified(), *found);
    }
}

void ModelCompiler::readTypes(std::size_t source, std::vector<bool>& open)
{
    if (data_.types[source] || open[source])
        return;
    open[source] = true;
    auto types = std::make_shared<ItemTypes>();
    for (const Import& import : imports_[source]) {
        readTypes(import.model, open);
        if (data_.types[import.model])
            types->import(import.prefix, data_.types[import.model]);
    }
    types->add(sources_[source].tree->root(), sources_[source].file, model_->problems_);
    data_.types[source] = std::move(types);
}

void ModelCompiler::addNodes(std::size_t source)
{
    for (const Element* element : sources_[source].tree->root().children())
        if (const auto kind = kindOf(*element))
            addNode(source, *element, *kind);
}

void ModelCompiler::addNode(std::size_t source, const Element& element, Kind kind)
{
    LogicCompiler compiler(*data_.types[source], sources_[source].file, model_->problems_, data_.tables[source]);
    DrgNode node;
    node.kind = kind;
    node.name = nameOf(variableName(element));
    node.title = element.name();
    node.id = element.id();
    node.model = source;
    node.place = compiler.placeOf(element);
    if (const Element* variable = element.child(u"variable"))
        node.type = compiler.parameterOf(*variable);
    data_.byId.try_emplace({source, node.id}, data_.nodes.size());
    data_.nodes.push_back(std::move(node));
    elements_.push_back(&element);
}

std::optional<DrgNode::Requirement> ModelCompiler::resolve(std::size_t source, const Element& reference)
{
    const Href href = hrefOf(reference);
    if (href.ns.isEmpty()) {
        if (const auto found = data_.byId.find({source, href.id}); found != data_.byId.end())
            return DrgNode::Requirement {found->second, {}};
    } else {
        for (const Import& import : imports_[source]) {
            if (sources_[import.model].tree->root().attribute(u"namespace") != href.ns)
                continue;
            if (const auto found = data_.byId.find({import.model, href.id}); found != data_.byId.end())
                return DrgNode::Requirement {found->second, import.prefix};
        }
    }
    report(source, reference,
        ModelWords::tr("What is required here, \u201C%1\u201D, does not exist.").arg(reference.attribute(u"href")));
    return {};
}

std::vector<DrgNode::Requirement> ModelCompiler::referred(std::size_t node, QStringView role, QStringView inner)
{
    std::vector<DrgNode::Requirement> found;
    for (const Element* child : elements_[node]->children(role)) {
        const Element* const reference = inner.isEmpty() ? child : child->child(inner);
        if (!reference)
            continue;
        if (auto requirement = resolve(data_.nodes[node].model, *reference))
            found.push_back(std::move(*requirement));
    }
    return found;
}

void ModelCompiler::addRequirements(std::size_t node)
{
    DrgNode& requiring = data_.nodes[node];
    if (requiring.kind == Kind::Service) {
        addService(node);
        return;
    }
    for (const auto& [role, inner] : {std::pair(u"informationRequirement", u"requiredInput"),
             std::pair(u"informationRequirement", u"requiredDecision"),
             std::pair(u"knowledgeRequirement", u"requiredKnowledge")})
        for (DrgNode::Requirement& requirement : referred(node, role, inner))
            requiring.requirements.push_back(std::move(requirement));
}

void ModelCompiler::addService(std::size_t node)
{
    DrgNode& service = data_.nodes[node];
    for (const DrgNode::Requirement& output : referred(node, u"outputDecision", {}))
        service.outputs.push_back(output.node);
    for (const QStringView role : {u"inputData", u"inputDecision"})
        for (const DrgNode::Requirement& input : referred(node, role, {})) {
            const DrgNode& parameter = data_.nodes[input.node];
            service.parameters.push_back(input.node);
            service.signature.names.push_back(parameter.name);
            service.signature.parameters.push_back(parameter.type);
        }
    // The type of a service is that of a function; in older files, that of what it gives.
    if (service.type.type && service.type.type->isFunction())
        service.type.type = service.type.type->output();
}

void ModelCompiler::markCycles()
{
    // 0 unseen, 1 open, 2 done. Services reach what they give: a decision may not invoke the service that it is in.
    std::vector<int> marks(data_.nodes.size());
    for (std::size_t i = 0; i < data_.nodes.size(); ++i)
        if (marks[i] == 0)
            walkFrom(i, marks);
}

void ModelCompiler::walkFrom(std::size_t start, std::vector<int>& marks)
{
    struct Step {
        std::size_t node;
        std::size_t next;
    };
    // By hand: a chain of requirements may be longer than the stack.
    std::vector<Step> path {{start, 0}};
    marks[start] = 1;
    while (!path.empty()) {
        Step& step = path.back();
        const DrgNode& node = data_.nodes[step.node];
        const std::size_t count = node.requirements.size();
        if (step.next == count) {
            marks[step.node] = 2;
            path.pop_back();
            continue;
        }
        const std::size_t required = node.requirements[step.next++].node;
        if (marks[required] == 0) {
            marks[required] = 1;
            path.push_back({required, 0});
        } else if (marks[required] == 1) {
            const auto first = std::find_if(
                path.begin(), path.end(), [required](const Step& other) { return other.node == required; });
            for (auto at = first; at != path.end(); ++at)
                data_.nodes[at->node].isCyclic = true;
            report(data_.nodes[required].model, *elements_[required],
                ModelWords::tr("\u201C%1\u201D requires itself, by way of what it requires. Take out one of the "
                               "requirements.")
                    .arg(data_.nodes[required].title));
        }
    }
}

std::vector<std::string> ModelCompiler::namesFor(std::size_t node) const
{
    std::vector<std::string> names {data_.nodes[node].name};
    for (const DrgNode::Requirement& requirement : data_.nodes[node].requirements) {
        names.push_back(data_.nodes[requirement.node].name);
        if (!requirement.prefix.empty())
            names.push_back(requirement.prefix);
    }
    return names;
}

void ModelCompiler::compileLogic(std::size_t node)
{
    DrgNode& made = data_.nodes[node];
    const Element& element = *elements_[node];
    LogicCompiler compiler(
        *data_.types[made.model], sources_[made.model].file, model_->problems_, data_.tables[made.model]);
    const std::vector<std::string> names = namesFor(node);
    if (made.kind == Kind::Decision) {
        made.logic = compiler.compileIn(element, names, made.title);
        return;
    }
    if (made.kind != Kind::KnowledgeModel)
        return;
    if (const Element* function = element.child(u"encapsulatedLogic"))
        made.function = compiler.compileFunction(*function, names, made.title);
    const ItemType* type = made.type.type;
    if (!made.function || !type)
        return;
    // The type of its variable is that of the function; in older files, that of what it gives.
    const ItemType* const output = type->isFunction() ? type->output() : type;
    if (output)
        made.functionBody
            = std::make_unique<TypedLogic>(made.place, made.function->body(), *output, made.type.typeName);
}

} // namespace millrace::dmn
