// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/definition.h"

#include "engine/execution/compiler.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"

#include <QCoreApplication>

namespace millrace::runtime {

const metamodel::Element* Definition::element(execution::ElementIndex index) const
{
    return index < 0 ? nullptr : tree->find(program->elements[static_cast<std::size_t>(index)].key);
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
    return definition;
}

} // namespace millrace::runtime
