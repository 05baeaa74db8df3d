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
