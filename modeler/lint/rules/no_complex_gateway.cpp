// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

void checkComplexGateway(const metamodel::Tree&, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::ComplexGateway))
        return;
    add(findings, base::Severity::Warning,
        QCoreApplication::translate("lint",
            "'%1' is a complex gateway: its rule is hidden in an expression that few readers know. Use exclusive, "
            "parallel or event-based gateways.")
            .arg(bpmn::title(element)));
}

} // namespace millrace::lint
