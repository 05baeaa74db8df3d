// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

void checkSingleDefinition(const metamodel::Tree&, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::Event))
        return;
    const std::size_t count = bpmn::eventDefinitions(element).size() + element.children(u"eventDefinitionRef").size();
    if (count < 2)
        return;
    add(findings, base::Severity::Warning,
        QCoreApplication::translate(
            "lint", "'%1' has %2 triggers. Readers see one sign only: use an event for each of them.")
            .arg(bpmn::title(element))
            .arg(count));
}

} // namespace millrace::lint
