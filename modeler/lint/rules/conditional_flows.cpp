// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

bool hasCondition(const metamodel::Element& flow)
{
    const metamodel::Element* condition = flow.child(u"conditionExpression");
    return condition && !condition->text().trimmed().isEmpty();
}

} // namespace

/// A gateway that chooses: every way out but the default says when it is taken. Where no way has a condition yet, a
/// name is enough: people read it, and whoever runs the process decides.
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
    const bool isDecidedByData
        = fallback || std::any_of(flows.begin(), flows.end(), [](const auto* flow) { return hasCondition(*flow); });
    for (const metamodel::Element* flow : flows) {
        if (flow == fallback || hasCondition(*flow) || (!isDecidedByData && !flow->name().trimmed().isEmpty()))
            continue;
        const metamodel::Element* target = bpmn::referred(tree, *flow, u"targetRef");
        Finding finding;
        finding.element = flow->key();
        finding.problem.severity = isExecutable && isDecidedByData ? base::Severity::Error : base::Severity::Warning;
        finding.problem.message = (isDecidedByData
                ? QCoreApplication::translate(
                    "lint", "The way from '%1' to '%2' has no condition. Give it one, or make it the default.")
                : QCoreApplication::translate("lint",
                    "The way from '%1' to '%2' does not say when it is taken. Name it, as in \"yes\", give it a "
                    "condition, or make it the default."))
                                      .arg(bpmn::title(element), target ? bpmn::title(*target) : QString());
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
