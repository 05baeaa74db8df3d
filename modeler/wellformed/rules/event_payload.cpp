// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

using metamodel::Element;
using metamodel::Tree;

/// Vendors say it in attributes or extensions of their own.
bool isSaidElsewhere(const Element& definition)
{
    if (definition.child(u"extensionElements"))
        return true;
    for (const metamodel::Attribute& attribute : definition.attributes())
        if (!attribute.uri.isEmpty())
            return true;
    return false;
}

void checkCode(const Tree& tree, const Element& event, const Element& definition, QStringView reference,
    QStringView code, const QString& message, Flaws& flaws)
{
    const Element* thrown = bpmn::referred(tree, definition, reference);
    if (!thrown || thrown->attribute(code).trimmed().isEmpty())
        add(flaws, message.arg(bpmn::title(event)), event.key());
}

void checkDefinition(const Tree& tree, const Element& event, const Element& definition, Flaws& flaws)
{
    if (definition.is(type::MessageEventDefinition) && !bpmn::referred(tree, definition, u"messageRef"))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "The process is to be run, but '%1' does not say which message it is about. Choose a message.")
                .arg(bpmn::title(event)),
            event.key());
    else if (definition.is(type::SignalEventDefinition) && !bpmn::referred(tree, definition, u"signalRef"))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "The process is to be run, but '%1' does not say which signal it is about. Choose a signal.")
                .arg(bpmn::title(event)),
            event.key());
    else if (definition.is(type::EscalationEventDefinition) && event.is(type::ThrowEvent))
        checkCode(tree, event, definition, u"escalationRef", u"escalationCode",
            QCoreApplication::translate("wellformed",
                "The process is to be run, but '%1' raises an escalation without a code, so nothing can catch it. "
                "Choose an escalation that has one."),
            flaws);
    else if (definition.is(type::ErrorEventDefinition) && event.is(type::EndEvent))
        checkCode(tree, event, definition, u"errorRef", u"errorCode",
            QCoreApplication::translate("wellformed",
                "The process is to be run, but '%1' ends with an error without a code, so nothing can catch it. "
                "Choose an error that has one."),
            flaws);
}

/// BPMN 2.0.2, 10.5.1: an input (of what is thrown) or output (of what is caught) for each trigger that carries data.
void checkDataOfTriggers(const Tree& tree, const Element& event, Flaws& flaws)
{
    const QStringView role = event.is(type::ThrowEvent) ? QStringView(u"dataInput") : QStringView(u"dataOutput");
    const std::size_t data = event.children(role).size();
    const auto all = triggers(tree, event);
    const auto carrying = std::count_if(all.begin(), all.end(), [](const Element* each) {
        return each->is(type::MessageEventDefinition) || each->is(type::SignalEventDefinition)
            || each->is(type::ErrorEventDefinition) || each->is(type::EscalationEventDefinition);
    });
    if (data > 0 && all.size() > 1 && data < static_cast<std::size_t>(carrying))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' has %2 triggers that carry data, but data for %3. Add what is missing, in the order of the "
                "triggers.")
                .arg(bpmn::title(event))
                .arg(carrying)
                .arg(data));
}

} // namespace

/// BPMN 2.0.2, 10.5.5: in a process that is to be run, events name the message or signal that they are about, and
/// errors and escalations that are thrown have codes.
void checkEventPayload(const Tree& tree, const Element& element, Flaws& flaws)
{
    if (!element.is(type::Event))
        return;
    checkDataOfTriggers(tree, element, flaws);
    const Element* process = element.ancestor(type::Process);
    if (!process || !bpmn::isTrue(*process, u"isExecutable"))
        return; // a drawing may leave it open
    for (const Element* definition : triggers(tree, element))
        if (!isSaidElsewhere(*definition))
            checkDefinition(tree, element, *definition, flaws);
}

} // namespace millrace::wellformed
