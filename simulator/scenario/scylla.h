// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <memory>
#include <set>

namespace millrace::scenario {

/// An element of Scylla's configurations (github.com/bptlab/scylla) with that local name.
bool isScylla(const metamodel::Element& element, QStringView localName);

/// Scylla keeps a scenario in two files, of which neither names the other: who there is and when (the global
/// configuration), and what the process takes (the simulation configuration).
struct ScyllaFiles {
    const metamodel::Element* global = nullptr; ///< null where it was not found
    const metamodel::Element* simulation = nullptr; ///< a simulationConfiguration
};

/// The ids of the resources that it names.
std::set<QString> scyllaResources(const metamodel::Element& simulation);
/// The first simulationConfiguration in the file that is for a process of the model, else the first.
const metamodel::Element* scyllaSimulation(const metamodel::Tree& file, const metamodel::Tree& model);
/// Looks in the folder of that file for the other part: the file with the name most alike that has it and all
/// resources of `simulation` (any simulation of the model's process, where that is null). Null: there is none.
std::unique_ptr<metamodel::Tree> scyllaCounterpart(
    const QString& path, const metamodel::Element* simulation, const metamodel::Tree& model, QString& foundPath);

/// What is not understood is a problem, with its line in the file that it is in: `globalFile` names the one.
Scenario readScylla(
    const ScyllaFiles& files, const metamodel::Tree& model, const QString& globalFile, base::Problems& problems);

} // namespace millrace::scenario
