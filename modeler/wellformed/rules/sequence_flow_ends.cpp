// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

void offerToRemove(Flaws& flaws, const metamodel::Tree& tree, const metamodel::Element& flow, const QString& message)
{
    offerRemoval(add(flaws, message), tree, flow.key(), QCoreApplication::translate("wellformed", "Remove the flow"));
}

} // namespace

/// BPMN 2.0.2, 7.6.1: a sequence flow connects two steps of one scope; nothing leads to a start or boundary event, and
/// nothing leaves an end event.
void checkSequenceFlow(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::SequenceFlow))
        return;
    const metamodel::Element* from = bpmn::referred(tree, element, u"sourceRef");
    const metamodel::Element* to = bpmn::referred(tree, element, u"targetRef");
    if (!from || !to || !from->is(type::FlowNode) || !to->is(type::FlowNode))
        return; // reading has said so, or reference-type does
    if (from->ancestor(type::Process) != to->ancestor(type::Process)) {
        offerToRemove(flaws, tree, element,
            QCoreApplication::translate("wellformed",
                "The flow from '%1' to '%2' crosses from one pool to another. Use a message flow between pools.")
                .arg(bpmn::title(*from), bpmn::title(*to)));
    } else if (from->parent() != to->parent() || from->parent() != element.parent()) {
        offerToRemove(flaws, tree, element,
            QCoreApplication::translate("wellformed",
                "The flow from '%1' to '%2' crosses the border of a sub-process. Lead it to the sub-process itself, or "
                "use an event on its border.")
                .arg(bpmn::title(*from), bpmn::title(*to)));
    }
    const metamodel::Element* process = element.ancestor(type::Process);
    if (process && bpmn::isTrue(*process, u"isExecutable")
        && element.attribute(u"isImmediate").trimmed() == QLatin1String("false")) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate("wellformed",
                "The flow from '%1' to '%2' lets unnamed steps happen in between, which a process that is to be run "
                "cannot do.")
                .arg(bpmn::title(*from), bpmn::title(*to)));
        offerSet(
            flaw, element, u"isImmediate", std::nullopt, QCoreApplication::translate("wellformed", "Lead on at once"));
    }
    if (to->is(type::StartEvent) || to->is(type::BoundaryEvent)) {
        offerToRemove(flaws, tree, element,
            QCoreApplication::translate("wellformed",
                "No flow may lead to '%1': start and boundary events happen by themselves. Lead it to the step behind "
                "the event.")
                .arg(bpmn::title(*to)));
    }
    if (from->is(type::EndEvent)) {
        offerToRemove(flaws, tree, element,
            QCoreApplication::translate("wellformed",
                "No flow may leave the end event '%1'. Replace it by an intermediate event, or remove the flow.")
                .arg(bpmn::title(*from)));
    }
}

} // namespace millrace::wellformed
