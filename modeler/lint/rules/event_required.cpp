// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

bool holds(const metamodel::Element& scope, metamodel::TypeId step)
{
    const auto& nodes = scope.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [step](const auto& node) { return node->is(step); });
}

/// A process or embedded sub-process that holds steps. Event and ad-hoc sub-processes begin otherwise.
bool isFlowScope(const metamodel::Element& element)
{
    if (!element.is(type::Process) && !element.is(type::SubProcess))
        return false;
    if (element.is(type::AdHocSubProcess) || bpmn::isTrue(element, u"triggeredByEvent"))
        return false;
    return holds(element, type::Activity);
}

void requireEvent(const metamodel::Element& scope, metamodel::TypeId event, const QString& message, Findings& findings)
{
    if (holds(scope, event))
        return;
    Finding finding;
    finding.problem.severity = base::Severity::Warning;
    finding.problem.message = message.arg(bpmn::title(scope));
    findings.push_back(std::move(finding));
}

} // namespace

void checkStartEvent(const metamodel::Tree&, const metamodel::Element& element, Findings& findings)
{
    if (isFlowScope(element) && !wellformed::lacksStart(element)) {
        requireEvent(element, type::StartEvent,
            QCoreApplication::translate(
                "lint", "'%1' has no start event. Add one, so that it is clear how a case begins."),
            findings);
    }
}

void checkEndEvent(const metamodel::Tree&, const metamodel::Element& element, Findings& findings)
{
    if (isFlowScope(element) && !wellformed::lacksEnd(element)) {
        requireEvent(element, type::EndEvent,
            QCoreApplication::translate("lint", "'%1' has no end event. Add one for each outcome."), findings);
    }
}

} // namespace millrace::lint
