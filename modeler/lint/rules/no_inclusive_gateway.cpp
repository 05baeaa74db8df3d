// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

void checkInclusiveGateway(const metamodel::Tree&, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::InclusiveGateway))
        return;
    add(findings, base::Severity::Note,
        QCoreApplication::translate("lint",
            "'%1' is an inclusive gateway: any number of its ways may be taken, which is hard to follow. Use exclusive "
            "and parallel gateways where that says the same.")
            .arg(bpmn::title(element)));
}

} // namespace millrace::lint
