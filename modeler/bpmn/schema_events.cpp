// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/schema_rows.h"

#include "modeler/bpmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::bpmn {

// Events and their definitions.
// Facts of the OMG's Semantic.xsd; what references point at is from the text of the specification (formal/2011-01-03).
Rows eventsRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {Event, QL("Event"), QL("event"), isAbstract, {FlowNode}, {child("property", Property, 0, many)}},
        {CatchEvent, QL("CatchEvent"), QL("catchEvent"), isAbstract, {Event},
            {
                child("dataOutput", DataOutput, 0, many),
                child("dataOutputAssociation", DataOutputAssociation, 0, many),
                child("outputSet", OutputSet, 0, 1),
                child("eventDefinition", EventDefinition, 0, many),
                referenceChild("eventDefinitionRef", EventDefinition, "QName", 0, many),
                attribute("parallelMultiple", "boolean", "false"),
            }},
        {ThrowEvent, QL("ThrowEvent"), QL("throwEvent"), isAbstract, {Event},
            {
                child("dataInput", DataInput, 0, many),
                child("dataInputAssociation", DataInputAssociation, 0, many),
                child("inputSet", InputSet, 0, 1),
                child("eventDefinition", EventDefinition, 0, many),
                referenceChild("eventDefinitionRef", EventDefinition, "QName", 0, many),
            }},
        {StartEvent, QL("StartEvent"), QL("startEvent"), concrete, {CatchEvent},
            {
                attribute("isInterrupting", "boolean", "true"),
            }},
        {EndEvent, QL("EndEvent"), QL("endEvent"), concrete, {ThrowEvent}, {}},
        {IntermediateCatchEvent, QL("IntermediateCatchEvent"), QL("intermediateCatchEvent"), concrete, {CatchEvent},
            {}},
        {IntermediateThrowEvent, QL("IntermediateThrowEvent"), QL("intermediateThrowEvent"), concrete, {ThrowEvent},
            {}},
        {ImplicitThrowEvent, QL("ImplicitThrowEvent"), QL("implicitThrowEvent"), concrete, {ThrowEvent}, {}},
        {BoundaryEvent, QL("BoundaryEvent"), QL("boundaryEvent"), concrete, {CatchEvent},
            {
                attribute("cancelActivity", "boolean", "true"),
                requiredReference("attachedToRef", Activity, "QName"),
            }},
        {EventDefinition, QL("EventDefinition"), QL("eventDefinition"), isAbstract, {RootElement}, {}},
        {MessageEventDefinition, QL("MessageEventDefinition"), QL("messageEventDefinition"), concrete,
            {EventDefinition},
            {
                referenceChild("operationRef", Operation, "QName", 0, 1),
                reference("messageRef", Message, "QName"),
            }},
        {TimerEventDefinition, QL("TimerEventDefinition"), QL("timerEventDefinition"), concrete, {EventDefinition},
            {
                child("timeDate", Expression, 0, 1),
                child("timeDuration", Expression, 0, 1),
                child("timeCycle", Expression, 0, 1),
            }},
        {ErrorEventDefinition, QL("ErrorEventDefinition"), QL("errorEventDefinition"), concrete, {EventDefinition},
            {
                reference("errorRef", Error, "QName"),
            }},
        {EscalationEventDefinition, QL("EscalationEventDefinition"), QL("escalationEventDefinition"), concrete,
            {EventDefinition},
            {
                reference("escalationRef", Escalation, "QName"),
            }},
        {SignalEventDefinition, QL("SignalEventDefinition"), QL("signalEventDefinition"), concrete, {EventDefinition},
            {
                reference("signalRef", Signal, "QName"),
            }},
        {ConditionalEventDefinition, QL("ConditionalEventDefinition"), QL("conditionalEventDefinition"), concrete,
            {EventDefinition},
            {
                child("condition", Expression, 1, 1),
            }},
        {CompensateEventDefinition, QL("CompensateEventDefinition"), QL("compensateEventDefinition"), concrete,
            {EventDefinition},
            {
                attribute("waitForCompletion", "boolean"),
                reference("activityRef", Activity, "QName"),
            }},
        {CancelEventDefinition, QL("CancelEventDefinition"), QL("cancelEventDefinition"), concrete, {EventDefinition},
            {}},
        {LinkEventDefinition, QL("LinkEventDefinition"), QL("linkEventDefinition"), concrete, {EventDefinition},
            {
                referenceChild("source", LinkEventDefinition, "QName", 0, many),
                referenceChild("target", LinkEventDefinition, "QName", 0, 1),
                requiredAttribute("name", "string"),
            }},
        {TerminateEventDefinition, QL("TerminateEventDefinition"), QL("terminateEventDefinition"), concrete,
            {EventDefinition}, {}},
    };
}

} // namespace millrace::bpmn
