// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenarios.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/prosimos.h"
#include "simulator/scenario/qbp.h"
#include "simulator/scenario/scylla.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace millrace::scenario {

using metamodel::Element;
namespace type = bpmn::type;

namespace {

/// BPSimData and QBP stand at the root, in its extension elements or in relationships; nowhere deeper.
void collect(const Element& element, int depth, std::vector<const Element*>& found)
{
    for (const Element* child : element.children()) {
        if (isBpsim(*child, u"BPSimData") || isQbp(*child))
            found.push_back(child);
        else if (depth > 0 && !child->is(type::Process) && !child->is(type::Collaboration))
            collect(*child, depth - 1, found);
    }
}

/// QBP has one set of inputs for activities and events: what each is, the model knows.
void settle(Scenario& scenario, const metamodel::Tree& model)
{
    for (auto& [id, inputs] : scenario.elements) {
        const Element* element = model.byId(id);
        const bool isEvent = element && element->is(type::Event);
        if (isEvent)
            inputs.duration.reset();
        else
            inputs.wait.reset();
    }
    std::erase_if(scenario.elements, [](const auto& entry) { return entry.second.isEmpty(); });
    for (Arrivals& arrivals : scenario.arrivals)
        if (arrivals.startEvent.isEmpty())
            arrivals.startEvent = defaultStartEvent(model);
}

/// What a scenario is based on counts as a place of its values too.
Places placesIn(const Element& data, const QString& scenarioId)
{
    Places places;
    std::vector<const Element*> chain;
    QString id = scenarioId;
    while (!id.isEmpty()) {
        const Element* found = nullptr;
        for (const Element* child : data.children())
            if (!found && isBpsim(*child, u"Scenario") && child->id() == id)
                found = child;
        if (!found || std::ranges::find(chain, found) != chain.end())
            break;
        chain.push_back(found);
        id = found->attribute(u"inherits");
    }
    for (auto one = chain.rbegin(); one != chain.rend(); ++one)
        places.add(**one);
    return places;
}

void readInto(Scenarios& scenarios, const Element& data, const metamodel::Tree& model, Source bpsimSource)
{
    if (isQbp(data)) {
        Scenario scenario = readQbp(data, scenarios.problems);
        settle(scenario, model);
        Places places;
        places.add(data);
        places.addSplits(model);
        scenarios.found.push_back({std::move(scenario), Source::Qbp, std::move(places)});
        return;
    }
    for (Scenario& scenario : BpsimReader(model, scenarios.problems).read(data)) {
        Places places = placesIn(data, scenario.id);
        places.addSplits(model);
        scenarios.found.push_back({std::move(scenario), bpsimSource, std::move(places),
            isBpsimOne(data.uri()) ? BpsimVersion::One : BpsimVersion::Two});
    }
}

void nameFile(Scenarios& scenarios, const QString& file)
{
    for (base::Problem& problem : scenarios.problems)
        problem.file = file;
    for (Found& found : scenarios.found)
        found.places.file = file;
}

void append(Scenarios& all, Scenarios more)
{
    for (Found& found : more.found)
        if (std::none_of(
                all.found.begin(), all.found.end(), [&](const Found& f) { return f.scenario.id == found.scenario.id; }))
            all.found.push_back(std::move(found));
    all.problems.insert(all.problems.end(), more.problems.begin(), more.problems.end());
}

Scenarios readProsimosFile(const QByteArray& bytes, const QString& path, const metamodel::Tree& model)
{
    Scenarios scenarios;
    if (auto file = readProsimos(bytes, model, scenarios.problems))
        scenarios.found.push_back({std::move(file->scenario), Source::Beside, std::move(file->places)});
    nameFile(scenarios, path);
    return scenarios;
}

bool isScyllaFile(const Element& root)
{
    return isScylla(root, u"globalConfiguration") || isScylla(root, u"definitions");
}

/// Either of Scylla's two files; the other one is looked for in the same folder.
Scenarios readScyllaFile(const metamodel::Tree& tree, const QString& path, const metamodel::Tree& model)
{
    Scenarios scenarios;
    const bool isGlobal = isScylla(tree.root(), u"globalConfiguration");
    const Element* simulation = isGlobal ? nullptr : scyllaSimulation(tree, model);
    QString otherPath;
    const auto other = isGlobal || simulation ? scyllaCounterpart(path, simulation, model, otherPath) : nullptr;
    if (isGlobal && other)
        simulation = scyllaSimulation(*other, model);
    if (!simulation) {
        scenarios.problems.push_back({base::Severity::Error,
            QCoreApplication::translate("Scenario",
                "The file holds no simulationConfiguration, and for a globalConfiguration there is none for this "
                "process in its folder."),
            path, tree.root().line(), {}, {}});
        return scenarios;
    }
    const Element* global = isGlobal ? &tree.root() : other ? &other->root() : nullptr;
    const QString simulationPath = isGlobal ? otherPath : path;
    Places places;
    if (global)
        places.add(*global);
    places.add(*simulation);
    places.addSplits(model);
    places.file = simulationPath;
    scenarios.found.push_back({readScylla({global, simulation}, model, isGlobal ? path : otherPath, scenarios.problems),
        Source::Beside, std::move(places)});
    for (base::Problem& problem : scenarios.problems)
        if (problem.file.isEmpty())
            problem.file = simulationPath;
    return scenarios;
}

} // namespace

const Found* Scenarios::foundByName(const QString& nameOrId) const
{
    for (const Found& one : found)
        if (nameOrId.isEmpty() || one.scenario.name == nameOrId)
            return &one;
    for (const Found& one : found)
        if (one.scenario.id == nameOrId)
            return &one;
    return nullptr;
}

const Scenario* Scenarios::byName(const QString& nameOrId) const
{
    const Found* one = foundByName(nameOrId);
    return one ? &one->scenario : nullptr;
}

QString bpsimPath(const QString& modelPath)
{
    const QFileInfo info(modelPath);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".bpsim");
}

Scenarios findScenarios(const metamodel::Tree& model, const QString& modelPath)
{
    const QString path = modelPath.isEmpty() ? QString() : bpsimPath(modelPath);
    if (path.isEmpty() || !QFileInfo::exists(path))
        return findScenarios(model, modelPath, std::nullopt);
    try {
        return findScenarios(model, modelPath, base::readFile(path));
    } catch (const base::Failure& failure) {
        Scenarios all = findScenarios(model, modelPath, std::nullopt);
        all.problems.insert(all.problems.begin(), {base::Severity::Error, failure.message(), path, 0, {}, {}});
        return all;
    }
}

Scenarios findScenarios(const metamodel::Tree& model, const QString& modelPath, const std::optional<QByteArray>& beside)
{
    Scenarios all;
    if (beside)
        append(all, readBpsim(*beside, model, bpsimPath(modelPath)));
    Scenarios inside;
    std::vector<const Element*> data;
    collect(model.root(), 2, data);
    for (const Element* element : data)
        readInto(inside, *element, model, Source::Inside);
    nameFile(inside, modelPath);
    append(all, std::move(inside));
    return all;
}

Scenarios readScenarios(const QString& path, const metamodel::Tree& model)
{
    const QByteArray bytes = base::readFile(path);
    return isJson(bytes) ? readProsimosFile(bytes, path, model) : readBpsim(bytes, model, path);
}

Scenarios readBpsim(const QByteArray& bytes, const metamodel::Tree& model, const QString& file)
{
    Scenarios scenarios;
    const metamodel::Loaded loaded = metamodel::Tree::load(bytes, bpmn::schema(), file);
    if (!loaded.tree) {
        scenarios.problems = loaded.problems;
        if (const QByteArray begin = bytes.left(1000).trimmed(); !begin.isEmpty() && begin[0] != '<')
            scenarios.problems.push_back({base::Severity::Note,
                QCoreApplication::translate("Scenario",
                    "Scenarios are read from BPSim, QBP, Prosimos (JSON) and Scylla (XML). An event log becomes one by "
                    "\u201CScenario from an event log\u201D in Simulate, or by the command mine calibrate."),
                file, 0, {}, {}});
        return scenarios;
    }
    const Element& root = loaded.tree->root();
    if (isScyllaFile(root))
        return readScyllaFile(*loaded.tree, file, model);
    std::vector<const Element*> data;
    if (isBpsim(root, u"BPSimData") || isQbp(root))
        data.push_back(&root);
    else
        collect(root, 2, data);
    for (const Element* element : data)
        readInto(scenarios, *element, model, Source::Beside);
    if (scenarios.found.empty())
        scenarios.problems.push_back({base::Severity::Error,
            QCoreApplication::translate("Scenario",
                "The file holds no scenario. Scenarios are read from BPSim, QBP, Prosimos (JSON) and Scylla (XML)."),
            {}, 0, {}, {}});
    nameFile(scenarios, file);
    return scenarios;
}

void saveScenario(const QString& modelPath, const Scenario& scenario, const metamodel::Tree& model)
{
    const QString path = bpsimPath(modelPath);
    const QByteArray existing = QFileInfo::exists(path) ? base::readFile(path) : QByteArray();
    const QByteArray bytes = writeBpsim(existing, scenario, model);
    if (bytes != existing)
        base::writeFileAtomically(path, bytes);
}

} // namespace millrace::scenario
