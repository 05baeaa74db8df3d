// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/definition.h"

#include "engine/execution/compiler.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/wellformed/wellformed.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace millrace::runtime {

namespace {

/// Adds what well-formedness has to say about the process, of elements that no error is known of yet.
void judge(const Definition& definition, base::Problems& problems)
{
    std::set<QString> told;
    for (const base::Problem& problem : problems)
        if (problem.severity == base::Severity::Error)
            told.insert(problem.element);
    // The one that runs, and those that it calls: others of the file may be drafts.
    std::set<QString> processes {QString::fromStdString(definition.program->processId)};
    for (std::size_t i = 0; i < definition.program->nodes.size(); ++i)
        if (const auto* node = definition.element(static_cast<execution::ElementIndex>(i)))
            if (const auto* process = node->ancestor(bpmn::type::Process))
                processes.insert(process->id());
    for (wellformed::Flaw& flaw : wellformed::check(*definition.tree)) {
        const metamodel::Element* element = definition.tree->find(flaw.element);
        const metamodel::Element* around = element != nullptr ? element->ancestor(bpmn::type::Process) : nullptr;
        const bool isElsewhere = around != nullptr && !processes.contains(around->id());
        if (element != nullptr && !isElsewhere && !told.contains(element->id()))
            problems.push_back(std::move(flaw.problem));
    }
}

} // namespace

base::Problems obstaclesOf(const Definition& definition)
{
    base::Problems errors;
    std::copy_if(definition.problems.begin(), definition.problems.end(), std::back_inserter(errors),
        [](const base::Problem& problem) { return problem.severity == base::Severity::Error; });
    return errors;
}

const metamodel::Element* Definition::element(execution::ElementIndex index) const
{
    return index < 0 ? nullptr : tree->find(program->elements[static_cast<std::size_t>(index)].key);
}

const metamodel::Element* Definition::workOf(execution::ElementIndex index) const
{
    const metamodel::Element* work = element(index);
    const metamodel::Element* called = work == nullptr ? nullptr : execution::calledGlobalTask(*tree, *work);
    return called != nullptr ? called : work;
}

std::shared_ptr<const Definition> define(const QByteArray& bpmn, const QString& file, const QString& processId,
    const std::shared_ptr<const execution::Decisions>& decisions)
{
    metamodel::Loaded loaded = bpmn::load(bpmn, file);
    if (!loaded.tree) {
        throw base::Failure(loaded.problems.empty()
                ? QCoreApplication::translate("runtime", "%1 could not be read.").arg(file)
                : base::toText(loaded.problems.front()));
    }
    execution::Compiled compiled = execution::compile(*loaded.tree, processId);
    if (!compiled.program) {
        throw base::Failure(processId.isEmpty()
                ? QCoreApplication::translate("runtime", "%1 has no process that could run.").arg(file)
                : QCoreApplication::translate("runtime", "%1 has no process with the id '%2'.").arg(file, processId));
    }
    auto definition = std::make_shared<Definition>();
    definition->tree = std::move(loaded.tree);
    definition->program = std::move(compiled.program);
    definition->problems = std::move(loaded.problems);
    definition->problems.insert(definition->problems.end(), compiled.problems.begin(), compiled.problems.end());
    judge(*definition, definition->problems);
    if (decisions) {
        definition->problems.insert(
            definition->problems.end(), decisions->problems().begin(), decisions->problems().end());
        definition->decisionFiles = decisions->filesFor(*definition->tree);
    }
    definition->dataTasks = execution::dataTasksOf(*definition->tree, *definition->program, decisions.get());
    return definition;
}

} // namespace millrace::runtime
