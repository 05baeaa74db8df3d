// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/decision_model_data.h"
#include "modeler/dmn/logic_compiler.h"
#include "modeler/dmn/views.h"

namespace millrace::dmn {

/// Makes a DecisionModel out of its sources: the elements first, then what they require, then their logic.
class ModelCompiler {
public:
    explicit ModelCompiler(std::span<const Source> sources);
    std::shared_ptr<const DecisionModel> compile();

private:
    struct Import {
        std::string prefix;
        std::size_t model = 0;
    };

    std::optional<std::size_t> sourceOf(const QString& ns) const;
    void findImports(std::size_t source);
    /// The types of a source, after those that it imports.
    void readTypes(std::size_t source, std::vector<bool>& open);
    void addNodes(std::size_t source);
    void addNode(std::size_t source, const metamodel::Element& element, DecisionModel::Kind kind);
    void addRequirements(std::size_t node);
    void addService(std::size_t node);
    std::vector<DrgNode::Requirement> referred(std::size_t node, QStringView role, QStringView inner);
    std::optional<DrgNode::Requirement> resolve(std::size_t source, const metamodel::Element& reference);
    void markCycles();
    void walkFrom(std::size_t node, std::vector<int>& marks);
    void compileLogic(std::size_t node);
    std::vector<std::string> namesFor(std::size_t node) const;
    void report(std::size_t source, const metamodel::Element& element, const QString& message);

    std::span<const Source> sources_;
    std::shared_ptr<DecisionModel> model_;
    DecisionModel::Data& data_;
    std::vector<std::vector<Import>> imports_; ///< by source
    std::vector<const metamodel::Element*> elements_; ///< beside the nodes
};

} // namespace millrace::dmn
