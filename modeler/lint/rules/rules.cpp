// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/rules/rules.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QtGlobal>
#include <array>

namespace millrace::lint {

namespace type = bpmn::type;

std::span<const NamedRule> rules()
{
    static constexpr std::array all {
        NamedRule {
            "start-event-required", QT_TRANSLATE_NOOP("lint", "Every process has a start event"), checkStartEvent},
        NamedRule {"end-event-required", QT_TRANSLATE_NOOP("lint", "Every process has an end event"), checkEndEvent},
        NamedRule {"label-required", QT_TRANSLATE_NOOP("lint", "Steps, events and questions have names"), checkLabel,
            RuleTopic::Names},
        NamedRule {"no-disconnected", QT_TRANSLATE_NOOP("lint", "Everything is connected"), checkConnected},
        NamedRule {
            "conditional-flows", QT_TRANSLATE_NOOP("lint", "Ways out of a choice have conditions"), checkConditions},
        NamedRule {
            "no-gateway-join-fork", QT_TRANSLATE_NOOP("lint", "Gateways join or split, not both"), checkGatewayRole},
        NamedRule {"expression", QT_TRANSLATE_NOOP("lint", "Conditions can be read"), checkExpression},
        NamedRule {"fake-join", QT_TRANSLATE_NOOP("lint", "Ways are joined by gateways"), checkFakeJoin},
        NamedRule {"global",
            QT_TRANSLATE_NOOP("lint", "Messages, signals, errors and escalations are named, used and told apart"),
            checkGlobal},
        NamedRule {"no-bpmndi", QT_TRANSLATE_NOOP("lint", "Everything is drawn"), checkDrawn, RuleTopic::Drawing},
        NamedRule {"no-complex-gateway", QT_TRANSLATE_NOOP("lint", "No complex gateways"), checkComplexGateway},
        NamedRule {"no-duplicate-sequence-flows", QT_TRANSLATE_NOOP("lint", "No two flows between the same steps"),
            checkDuplicateFlows},
        NamedRule {"no-implicit-end", QT_TRANSLATE_NOOP("lint", "Ways end at end events"), checkImplicitEnd},
        NamedRule {"no-implicit-split", QT_TRANSLATE_NOOP("lint", "Ways part at gateways"), checkImplicitSplit},
        NamedRule {"no-implicit-start", QT_TRANSLATE_NOOP("lint", "Ways begin at start events"), checkImplicitStart},
        NamedRule {"no-inclusive-gateway", QT_TRANSLATE_NOOP("lint", "No inclusive gateways"), checkInclusiveGateway,
            RuleTopic::Style, true},
        NamedRule {"no-overlapping-elements", QT_TRANSLATE_NOOP("lint", "Nothing lies over anything else"), nullptr,
            RuleTopic::Drawing},
        NamedRule {"single-blank-start-event", QT_TRANSLATE_NOOP("lint", "One start event without a trigger"),
            checkSingleBlankStart},
        NamedRule {"single-start-event", QT_TRANSLATE_NOOP("lint", "One start event"), checkSingleStart,
            RuleTopic::Style, true},
        NamedRule {
            "single-event-definition", QT_TRANSLATE_NOOP("lint", "Events have one trigger"), checkSingleDefinition},
        NamedRule {"standard-size", QT_TRANSLATE_NOOP("lint", "Shapes have the usual size"), checkStandardSize,
            RuleTopic::Drawing, true},
        NamedRule {"superfluous-gateway", QT_TRANSLATE_NOOP("lint", "Gateways join or split something"),
            checkSuperfluousGateway},
        NamedRule {"superfluous-termination", QT_TRANSLATE_NOOP("lint", "Terminating ends have something to stop"),
            checkSuperfluousTermination},
        NamedRule {"verb-object", QT_TRANSLATE_NOOP("lint", "Steps are named by what is done: verb and object"),
            checkVerbObject, RuleTopic::Names},
        NamedRule {"deadlock", QT_TRANSLATE_NOOP("lint", "No case gets stuck"), nullptr, RuleTopic::Behaviour},
        NamedRule {"lack-of-synchronization", QT_TRANSLATE_NOOP("lint", "Parallel ways are joined before they meet"),
            nullptr, RuleTopic::Behaviour},
        NamedRule {
            "dead-element", QT_TRANSLATE_NOOP("lint", "Every step can be reached"), nullptr, RuleTopic::Behaviour},
        NamedRule {
            "endless-loop", QT_TRANSLATE_NOOP("lint", "Every loop has a way out"), nullptr, RuleTopic::Behaviour},
        NamedRule {"soundness-undecided", QT_TRANSLATE_NOOP("lint", "Soundness can be decided"), nullptr,
            RuleTopic::Behaviour},
        NamedRule {"complexity", QT_TRANSLATE_NOOP("lint", "Diagrams stay small enough to be read"), nullptr},
    };
    return all;
}

Finding& add(Findings& findings, base::Severity severity, QString message, metamodel::Key element)
{
    Finding& finding = findings.emplace_back();
    finding.problem.severity = severity;
    finding.problem.message = std::move(message);
    finding.element = element;
    return finding;
}

bool isLinkEvent(const metamodel::Element& event)
{
    for (const metamodel::Element* definition : bpmn::eventDefinitions(event))
        if (definition->is(type::LinkEventDefinition))
            return true;
    return false;
}

bool standsAlone(const metamodel::Tree& tree, const metamodel::Element& node)
{
    if (bpmn::isTrue(node, u"triggeredByEvent") || bpmn::isTrue(node, u"isForCompensation"))
        return true;
    if (node.parent()->is(type::AdHocSubProcess))
        return true;
    if (!node.is(type::BoundaryEvent))
        return false;
    for (const metamodel::Element* definition : bpmn::eventDefinitions(node))
        if (definition->is(type::CompensateEventDefinition))
            return bpmn::outgoing(tree, node).empty();
    return false;
}

} // namespace millrace::lint
