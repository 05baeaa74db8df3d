// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/decision_model.h"
#include "modeler/feel/value.h"
#include "modeler/metamodel/tree.h"

#include <QString>
#include <vector>

namespace millrace::app::decisions {

/// A decision with inputs and the result that it is to have.
struct TryCase {
    QString name;
    QString decision; ///< its name
    feel::Context inputs;
    feel::Value expected;
};

// Cases stand in a file beside the model, fees.dmn's in fees.tests.json, a JSON object that people and scripts can read
// and write:
//   {"tests": [{"name": "a small one", "decision": "Fee", "inputs": {"amount": 50}, "expected": 1}]}
// Dates, times and durations are texts as ISO 8601 has them ("2026-03-01").

QString casesPath(const QString& modelPath);
/// None where there is no file. Throws base::Failure where it is none of that form.
std::vector<TryCase> loadCases(const QString& modelPath);
/// Written atomically; without cases the file goes. Throws base::Failure.
void saveCases(const QString& modelPath, const std::vector<TryCase>& cases);

/// Inputs that stand as texts in JSON, as values of the types that the model's inputs have.
feel::Context typedInputs(const metamodel::Tree& tree, const feel::Context& inputs);
/// The typeRef of the input, decision or parameter that expressions know by that name.
QString typeOfName(const metamodel::Tree& tree, const QString& name);

struct TryResult {
    bool hasPassed = false;
    feel::Value actual;
    QString words; ///< why not, for people
};
TryResult runCase(const dmn::DecisionModel& model, const metamodel::Tree& tree, const TryCase& one);

} // namespace millrace::app::decisions
