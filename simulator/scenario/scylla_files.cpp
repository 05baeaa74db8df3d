// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "simulator/scenario/scylla.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <functional>

// Which of Scylla's files belong together.

namespace millrace::scenario {

using metamodel::Element;
namespace type = bpmn::type;

namespace {

constexpr qint64 largestFile = 20'000'000;

bool hasResources(const Element& global, const std::set<QString>& ids)
{
    const Element* data = global.child(u"resourceData");
    return std::ranges::all_of(ids, [&](const QString& id) {
        return data && std::ranges::any_of(data->children(), [&](const Element* one) { return one->id() == id; });
    });
}

} // namespace

std::set<QString> scyllaResources(const Element& simulation)
{
    std::set<QString> ids;
    const std::function<void(const Element&)> collect = [&](const Element& element) {
        for (const Element* child : element.children()) {
            if (child->localName() == QLatin1String("resource"))
                ids.insert(child->id());
            collect(*child);
        }
    };
    collect(simulation);
    return ids;
}

const Element* scyllaSimulation(const metamodel::Tree& file, const metamodel::Tree& model)
{
    const Element* first = nullptr;
    for (const Element* child : file.root().children()) {
        if (!isScylla(*child, u"simulationConfiguration"))
            continue;
        const Element* process = model.byId(child->attribute(u"processRef"));
        if (process && process->is(type::Process))
            return child;
        first = first ? first : child;
    }
    return first;
}

std::unique_ptr<metamodel::Tree> scyllaCounterpart(
    const QString& path, const Element* simulation, const metamodel::Tree& model, QString& foundPath)
{
    const QFileInfo own(path);
    QFileInfoList files
        = own.dir().entryInfoList({QStringLiteral("*.xml"), QStringLiteral("*.bsim")}, QDir::Files, QDir::Name);
    const auto likeness = [&](const QFileInfo& other) {
        const QString a = own.fileName();
        const QString b = other.fileName();
        return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    };
    std::ranges::stable_sort(files, std::greater(), likeness);
    const std::set<QString> needed = simulation ? scyllaResources(*simulation) : std::set<QString>();
    for (const QFileInfo& file : files) {
        if (file == own || file.size() > largestFile)
            continue;
        QByteArray bytes;
        try {
            bytes = base::readFile(file.filePath());
        } catch (const base::Failure&) {
            continue; // a file that nobody named need not be readable
        }
        if (!bytes.contains("bsim.hpi.uni-potsdam.de"))
            continue;
        metamodel::Loaded loaded = metamodel::Tree::load(bytes, bpmn::schema(), file.filePath());
        if (!loaded.tree)
            continue;
        const Element* other = simulation ? nullptr : scyllaSimulation(*loaded.tree, model);
        const bool isIt = simulation
            ? isScylla(loaded.tree->root(), u"globalConfiguration") && hasResources(loaded.tree->root(), needed)
            : other && model.byId(other->attribute(u"processRef"));
        if (!isIt)
            continue;
        foundPath = file.filePath();
        return std::move(loaded.tree);
    }
    return nullptr;
}

} // namespace millrace::scenario
