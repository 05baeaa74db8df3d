// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/places.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <optional>
#include <vector>

namespace millrace::scenario {

enum class Source : std::uint8_t {
    Beside, ///< BPSim in the file beside the model
    Inside, ///< BPSim in the model's extension elements
    Qbp, ///< QBP's simulation information in the model
};

enum class BpsimVersion : std::uint8_t { One, Two }; ///< 1.0 and 2.0

struct Found {
    Scenario scenario;
    Source source = Source::Beside;
    Places places {}; ///< of its values, for locate()
    BpsimVersion version = BpsimVersion::Two; ///< of the BPSim that it is in
};

/// What reading scenarios gave: those that could be read, and what is wrong with them or not understood.
struct Scenarios {
    std::vector<Found> found;
    base::Problems problems;

    /// By name or id; null for none. An empty text: the first.
    const Scenario* byName(const QString& nameOrId) const;
    const Found* foundByName(const QString& nameOrId) const;
};

/// "loan.bpmn" -> "loan.bpsim"
QString bpsimPath(const QString& modelPath);

/// All scenarios of a model: those of the file beside it first (they replace those inside with the same id), then BPSim
/// and QBP inside. A file beside that cannot be read is a problem. `modelPath` empty: only what is inside.
Scenarios findScenarios(const metamodel::Tree& model, const QString& modelPath);
/// The same, with these bytes for the file beside it (none: there is no such file), as of another version of both.
Scenarios findScenarios(
    const metamodel::Tree& model, const QString& modelPath, const std::optional<QByteArray>& beside);
/// Those of one file: BPSim by itself, a model with BPSim or QBP inside, Prosimos' parameters (JSON), or either of
/// Scylla's configurations (the other one is looked for in its folder). Throws base::Failure when it cannot be read.
Scenarios readScenarios(const QString& path, const metamodel::Tree& model);
/// Those in the bytes of a BPSim file.
Scenarios readBpsim(const QByteArray& bytes, const metamodel::Tree& model, const QString& file = QString());

/// The bytes of a BPSim file with that scenario in it: put in place of the one with its id, else behind the last.
/// `existing` are the file's bytes so far, empty for none; whatever the scenario does not change in them keeps its
/// bytes, vendors' extensions and other scenarios too. What it shares with the scenario it inherits from is not
/// repeated. Reading them gives the scenario again. A file keeps its version of BPSim; `version` is that of a new one.
/// Throws base::Failure when `existing` is no BPSim.
QByteArray writeBpsim(const QByteArray& existing, const Scenario& scenario, const metamodel::Tree& model,
    BpsimVersion version = BpsimVersion::Two);
/// Without that scenario; those that inherit from it keep all it gave them. `existing` where there is none.
QByteArray removeFromBpsim(const QByteArray& existing, const QString& id, const metamodel::Tree& model);
/// As writeBpsim, in the file beside the model, in one step. Throws base::Failure.
void saveScenario(const QString& modelPath, const Scenario& scenario, const metamodel::Tree& model);

/// What is wrong with the scenario for this model, each with its element: inputs for elements that are not there,
/// shares above 1 in sum, durations that cannot be, pools of nobody, work that needs more than there is, calendars that
/// never open. Errors stop a simulation. Lines are those of the model's elements (locate() gives the scenario's own);
/// the rule of each is `checkRule`.
inline constexpr const char* checkRule = "scenario";
base::Problems check(const Scenario& scenario, const metamodel::Tree& model);

} // namespace millrace::scenario
