// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::bpmn {

namespace {

struct TitledType {
    metamodel::TypeId type;
    const char* words;
};

// What people call the types. The nearest supertype that is listed names a type that is not.
constexpr TitledType titles[] = {
    {type::Definitions, QT_TRANSLATE_NOOP("BpmnType", "Definitions")},
    {type::Process, QT_TRANSLATE_NOOP("BpmnType", "Process")},
    {type::Collaboration, QT_TRANSLATE_NOOP("BpmnType", "Collaboration")},
    {type::Choreography, QT_TRANSLATE_NOOP("BpmnType", "Choreography")},
    {type::GlobalConversation, QT_TRANSLATE_NOOP("BpmnType", "Global conversation")},
    {type::GlobalChoreographyTask, QT_TRANSLATE_NOOP("BpmnType", "Global choreography task")},
    {type::Participant, QT_TRANSLATE_NOOP("BpmnType", "Pool")},
    {type::LaneSet, QT_TRANSLATE_NOOP("BpmnType", "Lanes")},
    {type::Lane, QT_TRANSLATE_NOOP("BpmnType", "Lane")},
    {type::Task, QT_TRANSLATE_NOOP("BpmnType", "Task")},
    {type::UserTask, QT_TRANSLATE_NOOP("BpmnType", "User task")},
    {type::ManualTask, QT_TRANSLATE_NOOP("BpmnType", "Manual task")},
    {type::ServiceTask, QT_TRANSLATE_NOOP("BpmnType", "Service task")},
    {type::SendTask, QT_TRANSLATE_NOOP("BpmnType", "Send task")},
    {type::ReceiveTask, QT_TRANSLATE_NOOP("BpmnType", "Receive task")},
    {type::ScriptTask, QT_TRANSLATE_NOOP("BpmnType", "Script task")},
    {type::BusinessRuleTask, QT_TRANSLATE_NOOP("BpmnType", "Business rule task")},
    {type::CallActivity, QT_TRANSLATE_NOOP("BpmnType", "Call activity")},
    {type::SubProcess, QT_TRANSLATE_NOOP("BpmnType", "Sub-process")},
    {type::Transaction, QT_TRANSLATE_NOOP("BpmnType", "Transaction")},
    {type::AdHocSubProcess, QT_TRANSLATE_NOOP("BpmnType", "Ad-hoc sub-process")},
    {type::Activity, QT_TRANSLATE_NOOP("BpmnType", "Activity")},
    {type::GlobalTask, QT_TRANSLATE_NOOP("BpmnType", "Global task")},
    {type::StartEvent, QT_TRANSLATE_NOOP("BpmnType", "Start event")},
    {type::EndEvent, QT_TRANSLATE_NOOP("BpmnType", "End event")},
    {type::IntermediateCatchEvent, QT_TRANSLATE_NOOP("BpmnType", "Intermediate catch event")},
    {type::IntermediateThrowEvent, QT_TRANSLATE_NOOP("BpmnType", "Intermediate throw event")},
    {type::BoundaryEvent, QT_TRANSLATE_NOOP("BpmnType", "Boundary event")},
    {type::Event, QT_TRANSLATE_NOOP("BpmnType", "Event")},
    {type::ExclusiveGateway, QT_TRANSLATE_NOOP("BpmnType", "Exclusive gateway")},
    {type::InclusiveGateway, QT_TRANSLATE_NOOP("BpmnType", "Inclusive gateway")},
    {type::ParallelGateway, QT_TRANSLATE_NOOP("BpmnType", "Parallel gateway")},
    {type::EventBasedGateway, QT_TRANSLATE_NOOP("BpmnType", "Event-based gateway")},
    {type::ComplexGateway, QT_TRANSLATE_NOOP("BpmnType", "Complex gateway")},
    {type::Gateway, QT_TRANSLATE_NOOP("BpmnType", "Gateway")},
    {type::SequenceFlow, QT_TRANSLATE_NOOP("BpmnType", "Sequence flow")},
    {type::MessageFlow, QT_TRANSLATE_NOOP("BpmnType", "Message flow")},
    {type::Association, QT_TRANSLATE_NOOP("BpmnType", "Association")},
    {type::DataAssociation, QT_TRANSLATE_NOOP("BpmnType", "Data association")},
    {type::TextAnnotation, QT_TRANSLATE_NOOP("BpmnType", "Text annotation")},
    {type::Group, QT_TRANSLATE_NOOP("BpmnType", "Group")},
    {type::DataObject, QT_TRANSLATE_NOOP("BpmnType", "Data object")},
    {type::DataObjectReference, QT_TRANSLATE_NOOP("BpmnType", "Data object reference")},
    {type::DataStore, QT_TRANSLATE_NOOP("BpmnType", "Data store")},
    {type::DataStoreReference, QT_TRANSLATE_NOOP("BpmnType", "Data store reference")},
    {type::DataInput, QT_TRANSLATE_NOOP("BpmnType", "Data input")},
    {type::DataOutput, QT_TRANSLATE_NOOP("BpmnType", "Data output")},
    {type::Message, QT_TRANSLATE_NOOP("BpmnType", "Message")},
    {type::Signal, QT_TRANSLATE_NOOP("BpmnType", "Signal")},
    {type::Error, QT_TRANSLATE_NOOP("BpmnType", "Error")},
    {type::Escalation, QT_TRANSLATE_NOOP("BpmnType", "Escalation")},
    {type::TimerEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Timer")},
    {type::MessageEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Message trigger")},
    {type::SignalEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Signal trigger")},
    {type::ErrorEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Error trigger")},
    {type::EscalationEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Escalation trigger")},
    {type::ConditionalEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Condition")},
    {type::CompensateEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Compensation")},
    {type::CancelEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Cancellation")},
    {type::TerminateEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Termination")},
    {type::LinkEventDefinition, QT_TRANSLATE_NOOP("BpmnType", "Link")},
    {type::StandardLoopCharacteristics, QT_TRANSLATE_NOOP("BpmnType", "Loop")},
    {type::MultiInstanceLoopCharacteristics, QT_TRANSLATE_NOOP("BpmnType", "Multi-instance")},
    {type::ItemDefinition, QT_TRANSLATE_NOOP("BpmnType", "Item definition")},
    {type::Interface, QT_TRANSLATE_NOOP("BpmnType", "Interface")},
    {type::Operation, QT_TRANSLATE_NOOP("BpmnType", "Operation")},
    {type::Resource, QT_TRANSLATE_NOOP("BpmnType", "Resource")},
    {type::ResourceRole, QT_TRANSLATE_NOOP("BpmnType", "Resource role")},
    {type::Category, QT_TRANSLATE_NOOP("BpmnType", "Category")},
    {type::CategoryValue, QT_TRANSLATE_NOOP("BpmnType", "Category value")},
    {type::Documentation, QT_TRANSLATE_NOOP("BpmnType", "Documentation")},
    {type::Expression, QT_TRANSLATE_NOOP("BpmnType", "Expression")},
    {type::ExtensionElements, QT_TRANSLATE_NOOP("BpmnType", "Extensions")},
    {type::Conversation, QT_TRANSLATE_NOOP("BpmnType", "Conversation")},
    {type::SubConversation, QT_TRANSLATE_NOOP("BpmnType", "Sub-conversation")},
    {type::CallConversation, QT_TRANSLATE_NOOP("BpmnType", "Call conversation")},
    {type::ConversationLink, QT_TRANSLATE_NOOP("BpmnType", "Conversation link")},
    {type::ChoreographyTask, QT_TRANSLATE_NOOP("BpmnType", "Choreography task")},
    {type::SubChoreography, QT_TRANSLATE_NOOP("BpmnType", "Sub-choreography")},
    {type::CallChoreography, QT_TRANSLATE_NOOP("BpmnType", "Call choreography")},
    {type::BPMNDiagram, QT_TRANSLATE_NOOP("BpmnType", "Diagram")},
    {type::BPMNPlane, QT_TRANSLATE_NOOP("BpmnType", "Diagram plane")},
    {type::BPMNShape, QT_TRANSLATE_NOOP("BpmnType", "Shape")},
    {type::BPMNEdge, QT_TRANSLATE_NOOP("BpmnType", "Line")},
    {type::BPMNLabel, QT_TRANSLATE_NOOP("BpmnType", "Label")},
};

struct TitledEvent {
    metamodel::TypeId event;
    metamodel::TypeId definition;
    const char* words;
};

// What the lists of what can be drawn call them, too.
constexpr TitledEvent eventTitles[] = {
    {type::StartEvent, type::MessageEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Message start event")},
    {type::StartEvent, type::TimerEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Timer start event")},
    {type::StartEvent, type::SignalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Signal start event")},
    {type::StartEvent, type::ConditionalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Conditional start event")},
    {type::StartEvent, type::ErrorEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Error start event")},
    {type::StartEvent, type::EscalationEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Escalation start event")},
    {type::StartEvent, type::CompensateEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Compensation start event")},
    {type::IntermediateCatchEvent, type::MessageEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Message catch event")},
    {type::IntermediateCatchEvent, type::TimerEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Timer event")},
    {type::IntermediateCatchEvent, type::SignalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Signal catch event")},
    {type::IntermediateCatchEvent, type::ConditionalEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Conditional event")},
    {type::IntermediateCatchEvent, type::LinkEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Link catch event")},
    {type::IntermediateThrowEvent, type::MessageEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Message throw event")},
    {type::IntermediateThrowEvent, type::SignalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Signal throw event")},
    {type::IntermediateThrowEvent, type::EscalationEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Escalation throw event")},
    {type::IntermediateThrowEvent, type::LinkEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Link throw event")},
    {type::IntermediateThrowEvent, type::CompensateEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Compensation throw event")},
    {type::BoundaryEvent, type::MessageEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Message boundary event")},
    {type::BoundaryEvent, type::TimerEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Timer boundary event")},
    {type::BoundaryEvent, type::ErrorEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Error boundary event")},
    {type::BoundaryEvent, type::EscalationEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Escalation boundary event")},
    {type::BoundaryEvent, type::SignalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Signal boundary event")},
    {type::BoundaryEvent, type::ConditionalEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Conditional boundary event")},
    {type::BoundaryEvent, type::CompensateEventDefinition,
        QT_TRANSLATE_NOOP("TypeChoice", "Compensation boundary event")},
    {type::BoundaryEvent, type::CancelEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Cancel boundary event")},
    {type::EndEvent, type::MessageEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Message end event")},
    {type::EndEvent, type::ErrorEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Error end event")},
    {type::EndEvent, type::SignalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Signal end event")},
    {type::EndEvent, type::EscalationEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Escalation end event")},
    {type::EndEvent, type::TerminateEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Terminate end event")},
    {type::EndEvent, type::CompensateEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Compensation end event")},
    {type::EndEvent, type::CancelEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "Cancel end event")},
};

const char* eventTitle(const Element& element)
{
    const std::vector<const Element*> definitions = eventDefinitions(element);
    if (definitions.size() != 1)
        return nullptr;
    for (const TitledEvent& titled : eventTitles)
        if (titled.event == element.type() && titled.definition == definitions.front()->type())
            return titled.words;
    return nullptr;
}

/// "dataState" -> "Data state": for the few that nobody speaks of.
QString wordsOf(const QString& name)
{
    QString words;
    for (const QChar c : name)
        words += words.isEmpty() ? QString(c.toUpper())
            : c.isUpper()        ? QLatin1Char(' ') + QString(c.toLower())
                                 : QString(c);
    return words;
}

} // namespace

QString typeTitle(const Element& element)
{
    if (const char* words = element.is(type::Event) ? eventTitle(element) : nullptr)
        return QCoreApplication::translate("TypeChoice", words);
    const auto isNamed = [&](const TitledType& titled) { return titled.type == element.type(); };
    const TitledType* found = std::find_if(std::begin(titles), std::end(titles), isNamed);
    if (found == std::end(titles))
        found = std::find_if(
            std::begin(titles), std::end(titles), [&](const TitledType& t) { return element.is(t.type); });
    return found == std::end(titles) ? wordsOf(element.localName())
                                     : QCoreApplication::translate("BpmnType", found->words);
}

QString shortTitle(const Element& element)
{
    constexpr qsizetype most = 60;
    const QString whole = title(element).left(10 * most).simplified();
    return whole.size() <= most ? whole : whole.left(most) + QChar(0x2026);
}

} // namespace millrace::bpmn
