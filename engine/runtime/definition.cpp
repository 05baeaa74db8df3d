// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/definition.h"

#include "engine/execution/compiler.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/wellformed/wellformed.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>

namespace millrace::runtime {

namespace {

/// What BPMN's rules mean for running: rules that are not here are about drawing and exchange.
struct RunRule {
    const char* name;
    base::Severity severity;
};
constexpr std::array runRules {
    RunRule {"sequence-flow-ends", base::Severity::Error},
    RunRule {"reference-type", base::Severity::Error},
    RunRule {"boundary-event", base::Severity::Error},
    RunRule {"link-event", base::Severity::Error},
    RunRule {"default-flow", base::Severity::Error},
    RunRule {"compensation", base::Severity::Error},
    RunRule {"event-definition", base::Severity::Warning},
    RunRule {"conditional-event", base::Severity::Warning},
    RunRule {"timer", base::Severity::Warning},
    RunRule {"event-based-gateway", base::Severity::Warning},
    RunRule {"event-sub-process-typed-start-event", base::Severity::Warning},
    RunRule {"sub-process-blank-start-event", base::Severity::Warning},
    RunRule {"ad-hoc-sub-process", base::Severity::Warning},
    RunRule {"multi-instance", base::Severity::Warning},
};

/// Adds what well-formedness has to say about the process, of elements that nothing has been said of yet.
void judge(const Definition& definition, base::Problems& problems)
{
    std::set<QString> told;
    for (const base::Problem& problem : problems)
        told.insert(problem.element);
    std::set<QString> processes; // the one that runs, and those that it calls
    for (std::size_t i = 0; i < definition.program->nodes.size(); ++i)
        if (const auto* node = definition.element(static_cast<execution::ElementIndex>(i)))
            if (const auto* process = node->ancestor(bpmn::type::Process))
                processes.insert(process->id());
    for (wellformed::Flaw& flaw : wellformed::check(*definition.tree)) {
        const auto rule = std::find_if(runRules.begin(), runRules.end(),
            [&](const RunRule& each) { return flaw.problem.rule == QLatin1String(each.name); });
        const metamodel::Element* element = definition.tree->find(flaw.element);
        const metamodel::Element* around = element != nullptr ? element->ancestor(bpmn::type::Process) : nullptr;
        if (rule == runRules.end() || around == nullptr || !processes.contains(around->id())
            || told.contains(element->id()))
            continue;
        // A rule may know better than its kind that something is harmless.
        flaw.problem.severity = std::min(flaw.problem.severity, rule->severity);
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

std::shared_ptr<const Definition> define(const QByteArray& bpmn, const QString& file, const QString& processId)
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
    return definition;
}

} // namespace millrace::runtime
