// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

/// The pool that an end of a message flow belongs to: itself, or the one whose process it is in.
const metamodel::Element* poolOf(const metamodel::Tree& tree, const metamodel::Element& end)
{
    if (end.is(type::Participant))
        return &end;
    const metamodel::Element* process = end.ancestor(type::Process);
    if (!process)
        return nullptr;
    for (const metamodel::Reference& reference : tree.referencesTo(process->id())) {
        const metamodel::Element* from = tree.find(reference.from);
        if (from->is(type::Participant))
            return from;
    }
    return process;
}

/// BPMN 2.0.2, 10.5.2 to 10.5.4: an event that a message comes to or leaves is triggered by a message, among others. A
/// drawing may leave that open.
bool isOtherTrigger(const metamodel::Tree& tree, const metamodel::Element& end)
{
    const metamodel::Element* process = end.is(type::Event) ? end.ancestor(type::Process) : nullptr;
    return process && bpmn::isTrue(*process, u"isExecutable")
        && !isTriggeredBy(tree, end, type::MessageEventDefinition);
}

} // namespace

/// BPMN 2.0.2, 9.3: a message flow connects two pools, or elements in them, that can send and receive.
void checkMessageFlow(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::MessageFlow))
        return;
    const metamodel::Element* from = bpmn::referred(tree, element, u"sourceRef");
    const metamodel::Element* to = bpmn::referred(tree, element, u"targetRef");
    if (!from || !to)
        return; // reading has said so
    const metamodel::Element* fromPool = poolOf(tree, *from);
    if (fromPool && fromPool == poolOf(tree, *to)) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate("wellformed",
                "The message from '%1' to '%2' stays within one pool. Inside a pool use a sequence flow; messages go "
                "from one pool to another.")
                .arg(bpmn::title(*from), bpmn::title(*to)));
        offerRemoval(flaw, tree, element.key(), QCoreApplication::translate("wellformed", "Remove the message flow"));
    }
    for (const metamodel::Element* end : {from, to}) {
        const bool isNoEnd = !end->is(type::Participant) && !end->is(type::Activity) && !end->is(type::Event)
            && !end->is(type::ConversationNode);
        if (isNoEnd || (end == from && (end->is(type::StartEvent) || end->is(type::CatchEvent)))
            || (end == to && (end->is(type::EndEvent) || end->is(type::ThrowEvent)))) {
            add(flaws,
                end == from ? QCoreApplication::translate("wellformed",
                    "'%1' cannot send a message. Let the message leave a task, a throwing event or the pool.")
                                  .arg(bpmn::title(*end))
                            : QCoreApplication::translate("wellformed",
                                "'%1' cannot receive a message. Lead the message to a task, a catching event or the "
                                "pool.")
                                  .arg(bpmn::title(*end)));
        } else if (isOtherTrigger(tree, *end)) {
            add(flaws,
                end == from ? QCoreApplication::translate(
                    "wellformed", "A message leaves '%1', which is no message event. Make it a message event.")
                                  .arg(bpmn::title(*end))
                            : QCoreApplication::translate("wellformed",
                                "A message comes to '%1', which is no message event. Make it a message event.")
                                  .arg(bpmn::title(*end)),
                end->key());
        }
    }
}

} // namespace millrace::wellformed
