// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

void checkConnected(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::FlowNode) || element.is(type::BoundaryEvent) || bpmn::isTrue(element, u"isForCompensation"))
        return;
    const bool standsAlone = bpmn::isTrue(element, u"triggeredByEvent") || element.parent()->is(type::AdHocSubProcess);
    if (standsAlone || !bpmn::incoming(tree, element).empty() || !bpmn::outgoing(tree, element).empty())
        return;
    Finding finding;
    finding.problem.severity = base::Severity::Warning;
    finding.problem.message
        = QCoreApplication::translate("lint", "'%1' is connected to nothing. Connect it, or remove it.")
              .arg(bpmn::title(element));
    findings.push_back(std::move(finding));
}

} // namespace millrace::lint
