// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

bool hasCondition(const metamodel::Element& flow)
{
    const metamodel::Element* condition = flow.child(u"conditionExpression");
    return condition && !condition->text().trimmed().isEmpty();
}

} // namespace

/// A gateway that chooses: every way out but the default says when it is taken.
void checkConditions(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::ExclusiveGateway) && !element.is(type::InclusiveGateway))
        return;
    const auto flows = bpmn::outgoing(tree, element);
    if (flows.size() < 2)
        return;
    const metamodel::Element* process = element.ancestor(type::Process);
    const bool isExecutable = process && bpmn::isTrue(*process, u"isExecutable");
    const metamodel::Element* fallback = bpmn::referred(tree, element, u"default");
    for (const metamodel::Element* flow : flows) {
        if (flow == fallback || hasCondition(*flow))
            continue;
        Finding finding;
        finding.element = flow->key();
        finding.problem.severity = isExecutable ? base::Severity::Error : base::Severity::Warning;
        finding.problem.message = QCoreApplication::translate(
            "lint", "The way from '%1' to '%2' has no condition. Give it one, or make it the default.")
                                      .arg(bpmn::title(element),
                                          bpmn::referred(tree, *flow, u"targetRef")
                                              ? bpmn::title(*bpmn::referred(tree, *flow, u"targetRef"))
                                              : QString());
        if (!fallback && !flow->id().isEmpty()) {
            finding.fixName = QCoreApplication::translate("lint", "Make it the default");
            const auto old
                = element.hasAttribute(u"default") ? std::optional(element.attribute(u"default")) : std::nullopt;
            finding.fix.push_back(metamodel::Set {element.key(), QStringLiteral("default"), old, flow->id()});
        }
        findings.push_back(std::move(finding));
    }
}

} // namespace millrace::lint
