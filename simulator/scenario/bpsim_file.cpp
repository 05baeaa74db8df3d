// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/bpsim_writer.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>

// Scenarios in and out of the bytes of a BPSim file.

namespace millrace::scenario {

using metamodel::Element;
using metamodel::Tree;

namespace {

QByteArray emptyFile(BpsimVersion version)
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                             "<bpsim:BPSimData xmlns:bpsim=\"http://www.bpsim.org/schemas/")
        + (version == BpsimVersion::One ? "1.0" : "2.0") + "\">\n</bpsim:BPSimData>\n";
}

std::unique_ptr<Tree> loadBpsim(const QByteArray& bytes, BpsimVersion version)
{
    metamodel::Loaded loaded = Tree::load(bytes.isEmpty() ? emptyFile(version) : bytes, bpmn::schema());
    if (!loaded.tree || !isBpsim(loaded.tree->root(), u"BPSimData"))
        throw base::Failure(QCoreApplication::translate("Scenario",
            "The scenario file beside the model is no BPSim, so the scenario is not written over it. Move that file "
            "away."));
    return std::move(loaded.tree);
}

std::optional<Scenario> readOne(const Tree& tree, const QString& id, const Tree& model)
{
    base::Problems ignored; // what is odd in the file is said when it is opened
    for (Scenario& scenario : BpsimReader(model, ignored).read(tree.root()))
        if (scenario.id == id)
            return std::move(scenario);
    return std::nullopt;
}

} // namespace

QByteArray writeBpsim(const QByteArray& existing, const Scenario& scenario, const Tree& model, BpsimVersion version)
{
    std::unique_ptr<Tree> tree = loadBpsim(existing, version);
    std::optional<Scenario> reference = readOne(*tree, scenario.id, model);
    if (reference == scenario)
        return existing;
    const auto base = scenario.inherits.isEmpty() ? std::nullopt : readOne(*tree, scenario.inherits, model);
    const bool keepsUnit = !reference || reference->timeUnit == scenario.timeUnit;
    const bool keepsBase = !reference || reference->inherits == scenario.inherits;
    if (keepsUnit && keepsBase && (base || scenario.inherits.isEmpty())) {
        BpsimWriter(*tree, model).write(scenario, reference ? *reference : base.value_or(Scenario()), false);
        if (readOne(*tree, scenario.id, model) == scenario)
            return tree->save();
        tree = loadBpsim(existing, version);
    }
    // Inheritance cannot take away what the base gives, and another unit changes every number: then all is written
    // anew.
    BpsimWriter writer(*tree, model);
    writer.clearKnown(scenario);
    Scenario left;
    if (const Element* element = writer.scenarioElement(scenario.id)) {
        tree->set(element->key(), u"inherits", std::nullopt);
        left = readOne(*tree, scenario.id, model).value_or(Scenario());
    }
    writer.write(scenario, left, true);
    return tree->save();
}

QByteArray removeFromBpsim(const QByteArray& existing, const QString& id, const Tree& model)
{
    const std::unique_ptr<Tree> tree = loadBpsim(existing, BpsimVersion::Two);
    if (!BpsimWriter(*tree, model).scenarioElement(id))
        return existing;
    base::Problems ignored;
    QByteArray bytes = existing;
    for (Scenario& scenario : BpsimReader(model, ignored).read(tree->root())) {
        if (scenario.inherits != id)
            continue;
        scenario.inherits.clear();
        bytes = writeBpsim(bytes, scenario, model);
    }
    const std::unique_ptr<Tree> left = loadBpsim(bytes, BpsimVersion::Two);
    left->remove(BpsimWriter(*left, model).scenarioElement(id)->key());
    return left->save();
}

} // namespace millrace::scenario
