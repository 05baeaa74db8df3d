// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

bool mayFollow(const metamodel::Tree& tree, const metamodel::Element& target)
{
    if (target.is(type::ReceiveTask))
        return true;
    if (!target.is(type::IntermediateCatchEvent))
        return false;
    const auto all = triggers(tree, target);
    for (const metamodel::Element* each : all)
        if (each->is(type::LinkEventDefinition))
            return false;
    return true;
}

/// Messages are waited for by events or by tasks, not by both; and nothing sits on the border of such a task.
void checkMixture(const metamodel::Tree& tree, const metamodel::Element& gateway,
    const std::vector<const metamodel::Element*>& flows, Flaws& flaws)
{
    bool hasTask = false, hasMessageEvent = false;
    for (const metamodel::Element* flow : flows) {
        const metamodel::Element* target = bpmn::referred(tree, *flow, u"targetRef");
        if (!target)
            continue;
        const bool isTask = target->is(type::ReceiveTask);
        hasTask |= isTask;
        hasMessageEvent |= target->is(type::Event) && isTriggeredBy(tree, *target, type::MessageEventDefinition);
        if (isTask && !bpmn::boundaryEvents(tree, *target).empty())
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "'%1' is waited for by an event-based gateway, so no event may sit on its border. Lead the gateway "
                    "to that event as well.")
                    .arg(bpmn::title(*target)),
                target->key());
    }
    if (hasTask && hasMessageEvent)
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' waits for messages by events and by receive tasks. Use one of the two for all of them.")
                .arg(bpmn::title(gateway)));
}

} // namespace

/// BPMN 2.0.2, 10.6.6: two ways out or more, each to an event that waits or a receive task, without conditions.
void checkEventBasedGateway(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::EventBasedGateway))
        return;
    const auto flows = bpmn::outgoing(tree, element);
    if (flows.size() < 2) {
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' waits for the first of several events, but has fewer than two ways out. Connect the events that "
                "it waits for.")
                .arg(bpmn::title(element)));
    }
    const bool instantiates = bpmn::isTrue(element, u"instantiate");
    if (instantiates && !bpmn::incoming(tree, element).empty())
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' starts cases by itself, so no flow may lead to it. Remove the flow, or let it not start cases.")
                .arg(bpmn::title(element)));
    if (!instantiates && element.attribute(u"eventGatewayType").trimmed() == QLatin1String("Parallel"))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' waits for all of its events, which only a gateway that starts cases can. Let it start cases, or "
                "use a parallel gateway.")
                .arg(bpmn::title(element)));
    checkMixture(tree, element, flows, flaws);
    for (const metamodel::Element* flow : flows) {
        const metamodel::Element* target = bpmn::referred(tree, *flow, u"targetRef");
        if (hasCondition(*flow)) {
            Flaw& flaw = add(flaws,
                QCoreApplication::translate("wellformed",
                    "A way out of '%1' has a condition, but here the event that comes first decides. Remove the "
                    "condition.")
                    .arg(bpmn::title(element)),
                flow->key());
            offerRemoval(flaw, tree, flow->child(u"conditionExpression")->key(),
                QCoreApplication::translate("wellformed", "Remove the condition"));
        }
        if (target && !mayFollow(tree, *target)) {
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "'%1' stands behind an event-based gateway, but is no event that waits. Put an intermediate event "
                    "(a message, a timer) between them.")
                    .arg(bpmn::title(*target)),
                target->key());
        } else if (target && bpmn::incoming(tree, *target).size() > 1) {
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "'%1' is waited for by an event-based gateway, so nothing else may lead to it. Remove the other "
                    "flows.")
                    .arg(bpmn::title(*target)),
                target->key());
        }
    }
}

} // namespace millrace::wellformed
