// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/wellformed/rules/rules.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace millrace::wellformed {

namespace type = bpmn::type;

std::span<const NamedRule> rules()
{
    static constexpr std::array all {
        NamedRule {"schema", QT_TRANSLATE_NOOP("wellformed", "Elements are as BPMN's schema has them"), checkSchema},
        NamedRule {"reference-type", QT_TRANSLATE_NOOP("wellformed", "References lead to the right kind of element"),
            checkReferenceTypes},
        NamedRule {"sequence-flow-ends", QT_TRANSLATE_NOOP("wellformed", "Flows connect what they may connect"),
            checkSequenceFlow},
        NamedRule {"message-flow-ends", QT_TRANSLATE_NOOP("wellformed", "Messages go from one pool to another"),
            checkMessageFlow},
        NamedRule {"event-definition", QT_TRANSLATE_NOOP("wellformed", "Events have triggers that fit their place"),
            checkEventDefinitions},
        NamedRule {"boundary-event", QT_TRANSLATE_NOOP("wellformed", "Boundary events sit on an activity"),
            checkBoundaryEvent},
        NamedRule {"conditional-event", QT_TRANSLATE_NOOP("wellformed", "Conditional events have a condition"),
            checkConditionalEvent},
        NamedRule {"timer", QT_TRANSLATE_NOOP("wellformed", "Timers say when, once"), checkTimer},
        NamedRule {
            "link-event", QT_TRANSLATE_NOOP("wellformed", "Link events come in pairs with one name"), checkLinkEvents},
        NamedRule {"gateway-direction", QT_TRANSLATE_NOOP("wellformed", "Gateways keep to the direction they state"),
            checkGatewayDirection},
        NamedRule {"event-based-gateway", QT_TRANSLATE_NOOP("wellformed", "Event-based gateways lead to events"),
            checkEventBasedGateway},
        NamedRule {"default-flow",
            QT_TRANSLATE_NOOP("wellformed", "Default flows leave their own element, without a condition"),
            checkDefaultFlow},
        NamedRule {"useless-condition", QT_TRANSLATE_NOOP("wellformed", "Conditions stand where something is chosen"),
            checkUselessCondition},
        NamedRule {"ad-hoc-sub-process",
            QT_TRANSLATE_NOOP("wellformed", "Ad-hoc sub-processes hold activities, and neither start nor end"),
            checkAdHocSubProcess},
        NamedRule {"event-sub-process-typed-start-event",
            QT_TRANSLATE_NOOP("wellformed", "Event sub-processes start with one trigger"), checkEventSubProcess},
        NamedRule {"sub-process-blank-start-event",
            QT_TRANSLATE_NOOP("wellformed", "Sub-processes start without a trigger"), checkSubProcessStart},
        NamedRule {"compensation", QT_TRANSLATE_NOOP("wellformed", "Compensation stands outside of the flow"),
            checkCompensation},
        NamedRule {
            "multi-instance", QT_TRANSLATE_NOOP("wellformed", "Multiple instances say how many"), checkMultiInstance},
        NamedRule {"unique-id", QT_TRANSLATE_NOOP("wellformed", "Every id is given once"), checkUniqueId},
        NamedRule {"flow-lists", QT_TRANSLATE_NOOP("wellformed", "Flows are listed at both of their ends, or at none"),
            checkFlowLists},
        NamedRule {"start-and-end",
            QT_TRANSLATE_NOOP("wellformed", "What is to be run begins at start events and ends at end events"),
            checkStartAndEnd},
        NamedRule {"event-payload",
            QT_TRANSLATE_NOOP("wellformed", "Events of what is to be run name their message, signal, or code"),
            checkEventPayload},
        NamedRule {"compensation-handler", QT_TRANSLATE_NOOP("wellformed", "Compensation leads to what compensates"),
            checkCompensationHandler},
        NamedRule {
            "call-activity", QT_TRANSLATE_NOOP("wellformed", "Calls hand over what is called for"), checkCallActivity},
        NamedRule {"operation-data",
            QT_TRANSLATE_NOOP("wellformed", "Tasks that send and receive hold the data of their messages"),
            checkOperationData},
        NamedRule {"data-collection", QT_TRANSLATE_NOOP("wellformed", "Collections are of collection types"),
            checkDataCollection},
        NamedRule {"data-sets", QT_TRANSLATE_NOOP("wellformed", "Inputs and outputs are in sets"), checkDataSets},
        NamedRule {"data-association", QT_TRANSLATE_NOOP("wellformed", "Data flows into inputs and out of outputs"),
            checkDataAssociation},
        NamedRule {"media-type", QT_TRANSLATE_NOOP("wellformed", "Texts and scripts say what they are written in"),
            checkMediaType},
        NamedRule {
            "resource-role", QT_TRANSLATE_NOOP("wellformed", "Who does the work is said once"), checkResourceRole},
        NamedRule {"conversation",
            QT_TRANSLATE_NOOP("wellformed", "Conversations and choreographies stand where they may"),
            checkConversation},
        NamedRule {"lane-content", QT_TRANSLATE_NOOP("wellformed", "Every step stands in one lane"), checkLanes},
    };
    return all;
}

Flaw& add(Flaws& flaws, QString message, metamodel::Key element, base::Severity severity)
{
    Flaw& flaw = flaws.emplace_back();
    flaw.problem.severity = severity;
    flaw.problem.message = std::move(message);
    flaw.element = element;
    return flaw;
}

void offerRemoval(Flaw& flaw, const metamodel::Tree& tree, metamodel::Key key, QString name)
{
    flaw.fixName = std::move(name);
    flaw.fix.push_back(tree.removalOf(key));
}

void offerSet(
    Flaw& flaw, const metamodel::Element& element, QStringView attribute, std::optional<QString> value, QString name)
{
    flaw.fixName = std::move(name);
    const auto old = element.hasAttribute(attribute) ? std::optional(element.attribute(attribute)) : std::nullopt;
    flaw.fix.push_back(metamodel::Set {element.key(), attribute.toString(), old, std::move(value)});
}

bool hasCondition(const metamodel::Element& flow)
{
    const metamodel::Element* condition = flow.child(u"conditionExpression");
    return condition && !condition->text().trimmed().isEmpty();
}

bool isToRun(const metamodel::Element& element)
{
    const metamodel::Element* process = element.is(type::Process) ? &element : element.ancestor(type::Process);
    return process && bpmn::isTrue(*process, u"isExecutable");
}

bool isEventSubProcess(const metamodel::Element& element)
{
    return element.is(type::SubProcess) && bpmn::isTrue(element, u"triggeredByEvent");
}

bool isTriggeredBy(const metamodel::Tree& tree, const metamodel::Element& event, metamodel::TypeId definition)
{
    const auto all = triggers(tree, event);
    return std::any_of(all.begin(), all.end(), [&](const auto* each) { return each->is(definition); });
}

std::vector<const metamodel::Element*> triggers(const metamodel::Tree& tree, const metamodel::Element& event)
{
    auto all = bpmn::eventDefinitions(event);
    for (const metamodel::Element* reference : event.children(u"eventDefinitionRef")) {
        const metamodel::Element* definition = tree.byId(reference->text().trimmed());
        if (definition && definition->is(type::EventDefinition))
            all.push_back(definition);
    }
    return all;
}

} // namespace millrace::wellformed
