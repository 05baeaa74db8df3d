// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

bool needsLabel(const metamodel::Tree& tree, const metamodel::Element& element)
{
    if (element.is(type::ExclusiveGateway) || element.is(type::InclusiveGateway))
        return bpmn::outgoing(tree, element).size() > 1;
    if (element.is(type::SubProcess) && bpmn::isTrue(element, u"triggeredByEvent"))
        return false;
    return element.is(type::Activity) || element.is(type::Event) || element.is(type::Participant)
        || element.is(type::Lane);
}

} // namespace

void checkLabel(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!needsLabel(tree, element) || !element.name().trimmed().isEmpty())
        return;
    Finding finding;
    finding.problem.severity = base::Severity::Warning;
    finding.problem.message = element.is(type::Gateway)
        ? QCoreApplication::translate("lint", "This gateway has no name. Name it as the question that it answers.")
        : QCoreApplication::translate("lint", "%1 without a name. Name it, so that others can read the diagram.")
              .arg(bpmn::typeTitle(element));
    findings.push_back(std::move(finding));
}

} // namespace millrace::lint
