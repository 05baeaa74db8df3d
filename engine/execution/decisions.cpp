// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/decisions.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/data_work.h"
#include "modeler/bpmn/types.h"
#include "modeler/dmn/definitions.h"

#include <QDir>
#include <QFileInfo>
#include <set>

namespace millrace::execution {

namespace {

void addAsked(const metamodel::Element& scope, QStringList& names)
{
    for (const metamodel::Element* child : scope.children()) {
        const auto work = bpmn::dataWork(*child);
        if (work && !work->decision.isEmpty() && !names.contains(work->decision))
            names << work->decision;
        if (child->is(bpmn::type::Process) || child->is(bpmn::type::SubProcess))
            addAsked(*child, names);
    }
}

} // namespace

Decisions::Decisions(std::vector<DecisionFile> files, base::Problems problems)
    : problems_(std::move(problems))
{
    std::vector<dmn::Source> sources;
    for (DecisionFile& file : files) {
        metamodel::Loaded loaded = dmn::load(file.bytes, file.name);
        if (!loaded.tree) {
            problems_.push_back(loaded.problems.front());
            continue;
        }
        sources.push_back({file.name, std::move(loaded.tree)});
        files_.push_back(std::move(file));
    }
    for (std::size_t i = 0; i < sources.size(); ++i) {
        Model made {nullptr, dmn::withImports(sources, i)};
        std::vector<dmn::Source> together;
        for (const std::size_t file : made.files)
            together.push_back(sources[file]);
        made.model = dmn::DecisionModel::compile(together);
        // What is wrong with what it imports is told of that itself.
        for (const base::Problem& problem : made.model->problems())
            if (problem.file == sources[i].file)
                problems_.push_back(problem);
        models_.push_back(std::move(made));
    }
    for (base::Problem& problem : problems_)
        problem.severity = base::Severity::Warning;
}

const Decisions::Model* Decisions::modelOf(const QString& idOrName) const
{
    for (const Model& one : models_)
        if (one.model->find(idOrName))
            return &one;
    return nullptr;
}

std::optional<Decisions::Found> Decisions::find(const QString& idOrName) const
{
    const Model* one = modelOf(idOrName);
    return one ? std::optional(Found {one->model, *one->model->find(idOrName)}) : std::nullopt;
}

std::vector<DecisionFile> Decisions::filesFor(const metamodel::Tree& model) const
{
    std::set<std::size_t> needed; // in their order: the first that has a decision is asked
    for (const QString& name : decisionsAskedBy(model))
        if (const Model* one = modelOf(name))
            needed.insert(one->files.begin(), one->files.end());
    std::vector<DecisionFile> files;
    for (const std::size_t i : needed)
        files.push_back({QFileInfo(files_[i].name).fileName(), files_[i].bytes});
    return files;
}

QStringList decisionsAskedBy(const metamodel::Tree& model)
{
    QStringList names;
    addAsked(model.root(), names);
    return names;
}

QStringList decisionFilesBeside(const QString& modelPath)
{
    QStringList paths;
    const QDir folder = QFileInfo(modelPath).absoluteDir();
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.dmn")}, QDir::Files, QDir::Name))
        paths << file.filePath();
    return paths;
}

std::shared_ptr<const Decisions> decisionsBeside(const QString& modelPath, const metamodel::Tree& model)
{
    if (modelPath.isEmpty() || decisionsAskedBy(model).isEmpty())
        return nullptr;
    std::vector<DecisionFile> files;
    base::Problems problems;
    for (const QString& path : decisionFilesBeside(modelPath)) {
        try {
            files.push_back({path, base::readFile(path)});
        } catch (const base::Failure& failure) {
            problems.push_back({base::Severity::Warning, failure.message(), path, 0, {}, {}});
        }
    }
    return std::make_shared<const Decisions>(std::move(files), std::move(problems));
}

} // namespace millrace::execution
