// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/type_choices.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QCoreApplication>
#include <array>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using metamodel::TypeId;

struct ChoiceRow {
    TypeId type;
    TypeId eventDefinition;
    const char* title;
};
constexpr TypeId none = metamodel::foreignType;
constexpr std::array choiceRows {
    ChoiceRow {type::Task, none, QT_TRANSLATE_NOOP("TypeChoice", "Task")},
    ChoiceRow {type::UserTask, none, QT_TRANSLATE_NOOP("TypeChoice", "User task")},
    ChoiceRow {type::ServiceTask, none, QT_TRANSLATE_NOOP("TypeChoice", "Service task")},
    ChoiceRow {type::SendTask, none, QT_TRANSLATE_NOOP("TypeChoice", "Send task")},
    ChoiceRow {type::ReceiveTask, none, QT_TRANSLATE_NOOP("TypeChoice", "Receive task")},
    ChoiceRow {type::ManualTask, none, QT_TRANSLATE_NOOP("TypeChoice", "Manual task")},
    ChoiceRow {type::BusinessRuleTask, none, QT_TRANSLATE_NOOP("TypeChoice", "Business rule task")},
    ChoiceRow {type::ScriptTask, none, QT_TRANSLATE_NOOP("TypeChoice", "Script task")},
    ChoiceRow {type::CallActivity, none, QT_TRANSLATE_NOOP("TypeChoice", "Call activity")},
    ChoiceRow {type::SubProcess, none, QT_TRANSLATE_NOOP("TypeChoice", "Sub-process")},
    ChoiceRow {type::Transaction, none, QT_TRANSLATE_NOOP("TypeChoice", "Transaction")},
    ChoiceRow {type::AdHocSubProcess, none, QT_TRANSLATE_NOOP("TypeChoice", "Ad-hoc sub-process")},
    ChoiceRow {type::ExclusiveGateway, none, QT_TRANSLATE_NOOP("TypeChoice", "Exclusive gateway")},
    ChoiceRow {type::ParallelGateway, none, QT_TRANSLATE_NOOP("TypeChoice", "Parallel gateway")},
    ChoiceRow {type::InclusiveGateway, none, QT_TRANSLATE_NOOP("TypeChoice", "Inclusive gateway")},
    ChoiceRow {type::EventBasedGateway, none, QT_TRANSLATE_NOOP("TypeChoice", "Event-based gateway")},
    ChoiceRow {type::ComplexGateway, none, QT_TRANSLATE_NOOP("TypeChoice", "Complex gateway")},
    ChoiceRow {type::StartEvent, none, QT_TRANSLATE_NOOP("TypeChoice", "Start event")},
    ChoiceRow {type::StartEvent, type::MessageEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Message start event")},
    ChoiceRow {type::StartEvent, type::TimerEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Timer start event")},
    ChoiceRow {type::StartEvent, type::SignalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Signal start event")},
    ChoiceRow {
        type::StartEvent, type::ConditionalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Conditional start event")},
    ChoiceRow {type::IntermediateThrowEvent, none, QT_TRANSLATE_NOOP("TypeChoice", "Intermediate event")},
    ChoiceRow {type::IntermediateCatchEvent, type::MessageEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Message catch event")},
    ChoiceRow {
        type::IntermediateCatchEvent, type::TimerEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Timer event")},
    ChoiceRow {type::IntermediateCatchEvent, type::SignalEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Signal catch event")},
    ChoiceRow {type::IntermediateCatchEvent, type::ConditionalEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Conditional event")},
    ChoiceRow {type::IntermediateThrowEvent, type::MessageEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Message throw event")},
    ChoiceRow {type::IntermediateThrowEvent, type::SignalEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Signal throw event")},
    ChoiceRow {type::IntermediateThrowEvent, type::EscalationEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Escalation throw event")},
    ChoiceRow {
        type::BoundaryEvent, type::TimerEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Timer boundary event")},
    ChoiceRow {
        type::BoundaryEvent, type::MessageEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Message boundary event")},
    ChoiceRow {
        type::BoundaryEvent, type::ErrorEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Error boundary event")},
    ChoiceRow {type::BoundaryEvent, type::EscalationEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Escalation boundary event")},
    ChoiceRow {
        type::BoundaryEvent, type::SignalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Signal boundary event")},
    ChoiceRow {type::EndEvent, none, QT_TRANSLATE_NOOP("TypeChoice", "End event")},
    ChoiceRow {type::EndEvent, type::MessageEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Message end event")},
    ChoiceRow {type::EndEvent, type::ErrorEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Error end event")},
    ChoiceRow {type::EndEvent, type::SignalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Signal end event")},
    ChoiceRow {
        type::EndEvent, type::EscalationEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Escalation end event")},
    ChoiceRow {type::EndEvent, type::TerminateEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Terminate end event")},
};

TypeId definitionOf(const metamodel::Element& element)
{
    if (!element.is(type::Event))
        return none;
    const std::vector<const metamodel::Element*> definitions = bpmn::eventDefinitions(element);
    return definitions.empty() ? none : definitions.front()->type();
}

} // namespace

std::vector<TypeChoice> typeChoices(const metamodel::Tree& tree, const metamodel::Element& element)
{
    std::vector<TypeChoice> choices;
    bool hasPresent = false;
    for (const ChoiceRow& row : choiceRows) {
        TypeChoice choice;
        choice.what.type = row.type;
        choice.what.eventDefinition = row.eventDefinition;
        choice.title = QCoreApplication::translate("TypeChoice", row.title);
        choice.isPresent = element.type() == row.type && definitionOf(element) == row.eventDefinition;
        if (choice.isPresent || editing::canReplaceType(tree, element, choice.what))
            choices.push_back(choice);
        hasPresent = hasPresent || choice.isPresent;
    }
    if (!hasPresent && !choices.empty()) {
        TypeChoice present;
        present.what.type = element.type();
        present.what.eventDefinition = definitionOf(element);
        present.title = bpmn::typeTitle(element);
        present.isPresent = true;
        choices.insert(choices.begin(), present);
    }
    return choices;
}

} // namespace millrace::canvas
