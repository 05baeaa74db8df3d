// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

void checkGatewayRole(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::Gateway) || bpmn::incoming(tree, element).size() < 2
        || bpmn::outgoing(tree, element).size() < 2)
        return;
    Finding finding;
    finding.problem.severity = base::Severity::Warning;
    finding.problem.message
        = QCoreApplication::translate("lint", "'%1' both joins and splits. Use two gateways, one after the other.")
              .arg(bpmn::title(element));
    findings.push_back(std::move(finding));
}

} // namespace millrace::lint
