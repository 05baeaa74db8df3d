// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/boxed_logic.h"
#include "modeler/dmn/decision_model.h"

#include <map>

namespace millrace::dmn {

class TableLogic;

/// One input, decision, knowledge model or service.
struct DrgNode {
    struct Requirement {
        std::size_t node = 0;
        std::string prefix; ///< the name of the import that it comes by; empty for the own model
    };

    DecisionModel::Kind kind = DecisionModel::Kind::InputData;
    std::string name; ///< of its variable
    QString title; ///< its own name
    QString id;
    std::size_t model = 0; ///< number of the source
    Place place;
    Parameter type; ///< of the variable
    std::vector<Requirement> requirements; ///< those whose values its logic sees
    bool isCyclic = false; ///< requires itself: is never evaluated

    LogicPtr logic; ///< of a decision
    std::unique_ptr<const FunctionLogic> function; ///< of a knowledge model
    LogicPtr functionBody; ///< its body, held against the type of its variable; null pointer where it has none

    // --- of a decision service
    std::vector<std::size_t> outputs;
    std::vector<std::size_t> parameters; ///< input data, then input decisions
    LogicFunction::Signature signature;
};

struct DecisionModel::Data {
    std::vector<DrgNode> nodes;
    /// Decision tables, by number of the source, wherever they stand in the logic of its nodes.
    std::map<std::size_t, std::vector<const TableLogic*>> tables;
    std::vector<std::shared_ptr<const ItemTypes>> types; ///< by number of the source
    std::map<std::pair<std::size_t, QString>, std::size_t> byId; ///< source and id
    /// Names under which the first model imports others.
    std::vector<std::pair<QString, std::size_t>> imports;
};

} // namespace millrace::dmn
