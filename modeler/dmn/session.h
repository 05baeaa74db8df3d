// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/decision_model_data.h"

namespace millrace::dmn {

/// The values of one round over a model: each element is evaluated once, when it is first asked for.
class Session {
public:
    /// `inputs` may be null: then there are only the values that are given.
    Session(const DecisionModel& model, Evaluation& evaluation, const feel::Context* inputs);

    void give(std::size_t node, feel::Value value);
    const feel::Value& valueOf(std::size_t node);
    /// Of a decision service: the value of its output, or a context of them.
    feel::Value outputsOf(const DrgNode& service);

private:
    feel::Value compute(const DrgNode& node);
    feel::Value inputOf(const DrgNode& node) const;
    Variables requiredBy(const DrgNode& node);
    feel::Value functionOf(const DrgNode& node);
    const feel::TypeLibrary* typesOf(const DrgNode& node) const;

    const DecisionModel& model_;
    const DecisionModel::Data& data_;
    Evaluation& evaluation_;
    const feel::Context* inputs_;
    std::vector<feel::Value> values_;
    std::vector<bool> known_;
};

} // namespace millrace::dmn
