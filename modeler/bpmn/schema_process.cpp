// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/schema_rows.h"

#include "modeler/bpmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::bpmn {

// Processes: flow elements, lanes, gateways, activities.
// Facts of the OMG's Semantic.xsd; what references point at is from the text of the specification (formal/2011-01-03).
Rows processRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {Process, QL("Process"), QL("process"), concrete, {CallableElement},
            {
                child("auditing", Auditing, 0, 1),
                child("monitoring", Monitoring, 0, 1),
                child("property", Property, 0, many),
                child("laneSet", LaneSet, 0, many),
                child("flowElement", FlowElement, 0, many),
                child("artifact", Artifact, 0, many),
                child("resourceRole", ResourceRole, 0, many),
                child("correlationSubscription", CorrelationSubscription, 0, many),
                referenceChild("supports", Process, "QName", 0, many),
                attribute("processType", "ProcessType", "None"),
                attribute("isClosed", "boolean", "false"),
                attribute("isExecutable", "boolean"),
                reference("definitionalCollaborationRef", Collaboration, "QName"),
            }},
        {FlowElement, QL("FlowElement"), QL("flowElement"), isAbstract, {BaseElement},
            {
                child("auditing", Auditing, 0, 1),
                child("monitoring", Monitoring, 0, 1),
                referenceChild("categoryValueRef", CategoryValue, "QName", 0, many),
                attribute("name", "string"),
            }},
        {FlowNode, QL("FlowNode"), QL("flowNode"), isAbstract, {FlowElement},
            {
                referenceChild("incoming", SequenceFlow, "QName", 0, many),
                referenceChild("outgoing", SequenceFlow, "QName", 0, many),
            }},
        {SequenceFlow, QL("SequenceFlow"), QL("sequenceFlow"), concrete, {FlowElement},
            {
                child("conditionExpression", Expression, 0, 1),
                requiredReference("sourceRef", FlowNode, "IDREF"),
                requiredReference("targetRef", FlowNode, "IDREF"),
                attribute("isImmediate", "boolean"),
            }},
        {LaneSet, QL("LaneSet"), QL("laneSet"), concrete, {BaseElement},
            {
                child("lane", Lane, 0, many),
                attribute("name", "string"),
            }},
        {Lane, QL("Lane"), QL("lane"), concrete, {BaseElement},
            {
                child("partitionElement", BaseElement, 0, 1),
                referenceChild("flowNodeRef", FlowNode, "IDREF", 0, many),
                child("childLaneSet", LaneSet, 0, 1),
                attribute("name", "string"),
                reference("partitionElementRef", BaseElement, "QName"),
            }},
        {Gateway, QL("Gateway"), QL("gateway"), concrete, {FlowNode},
            {
                attribute("gatewayDirection", "GatewayDirection", "Unspecified"),
            }},
        {ExclusiveGateway, QL("ExclusiveGateway"), QL("exclusiveGateway"), concrete, {Gateway},
            {
                reference("default", SequenceFlow, "IDREF"),
            }},
        {InclusiveGateway, QL("InclusiveGateway"), QL("inclusiveGateway"), concrete, {Gateway},
            {
                reference("default", SequenceFlow, "IDREF"),
            }},
        {ParallelGateway, QL("ParallelGateway"), QL("parallelGateway"), concrete, {Gateway}, {}},
        {ComplexGateway, QL("ComplexGateway"), QL("complexGateway"), concrete, {Gateway},
            {
                child("activationCondition", Expression, 0, 1),
                reference("default", SequenceFlow, "IDREF"),
            }},
        {EventBasedGateway, QL("EventBasedGateway"), QL("eventBasedGateway"), concrete, {Gateway},
            {
                attribute("instantiate", "boolean", "false"),
                attribute("eventGatewayType", "EventBasedGatewayType", "Exclusive"),
            }},
        {Activity, QL("Activity"), QL("activity"), isAbstract, {FlowNode},
            {
                child("ioSpecification", InputOutputSpecification, 0, 1),
                child("property", Property, 0, many),
                child("dataInputAssociation", DataInputAssociation, 0, many),
                child("dataOutputAssociation", DataOutputAssociation, 0, many),
                child("resourceRole", ResourceRole, 0, many),
                child("loopCharacteristics", LoopCharacteristics, 0, 1),
                attribute("isForCompensation", "boolean", "false"),
                attribute("startQuantity", "integer", "1"),
                attribute("completionQuantity", "integer", "1"),
                reference("default", SequenceFlow, "IDREF"),
            }},
        {Task, QL("Task"), QL("task"), concrete, {Activity}, {}},
        {ServiceTask, QL("ServiceTask"), QL("serviceTask"), concrete, {Task},
            {
                attribute("implementation", "Implementation", "##WebService"),
                reference("operationRef", Operation, "QName"),
            }},
        {SendTask, QL("SendTask"), QL("sendTask"), concrete, {Task},
            {
                attribute("implementation", "Implementation", "##WebService"),
                reference("messageRef", Message, "QName"),
                reference("operationRef", Operation, "QName"),
            }},
        {ReceiveTask, QL("ReceiveTask"), QL("receiveTask"), concrete, {Task},
            {
                attribute("implementation", "Implementation", "##WebService"),
                attribute("instantiate", "boolean", "false"),
                reference("messageRef", Message, "QName"),
                reference("operationRef", Operation, "QName"),
            }},
        {UserTask, QL("UserTask"), QL("userTask"), concrete, {Task},
            {
                child("rendering", Rendering, 0, many),
                attribute("implementation", "Implementation", "##unspecified"),
            }},
        {Rendering, QL("Rendering"), QL("rendering"), concrete, {BaseElement}, {}},
        {ManualTask, QL("ManualTask"), QL("manualTask"), concrete, {Task}, {}},
        {BusinessRuleTask, QL("BusinessRuleTask"), QL("businessRuleTask"), concrete, {Task},
            {
                attribute("implementation", "Implementation", "##unspecified"),
            }},
        {ScriptTask, QL("ScriptTask"), QL("scriptTask"), concrete, {Task},
            {
                child("script", Script, 0, 1),
                attribute("scriptFormat", "string"),
            }},
        {Script, QL("Script"), QL("script"), concrete, {}, {body()}},
        {SubProcess, QL("SubProcess"), QL("subProcess"), concrete, {Activity},
            {
                child("laneSet", LaneSet, 0, many),
                child("flowElement", FlowElement, 0, many),
                child("artifact", Artifact, 0, many),
                attribute("triggeredByEvent", "boolean", "false"),
            }},
        {Transaction, QL("Transaction"), QL("transaction"), concrete, {SubProcess},
            {
                attribute("method", "TransactionMethod", "##Compensate"),
            }},
        {AdHocSubProcess, QL("AdHocSubProcess"), QL("adHocSubProcess"), concrete, {SubProcess},
            {
                child("completionCondition", Expression, 0, 1),
                attribute("cancelRemainingInstances", "boolean", "true"),
                attribute("ordering", "AdHocOrdering"),
            }},
        {CallActivity, QL("CallActivity"), QL("callActivity"), concrete, {Activity},
            {
                reference("calledElement", CallableElement, "QName"),
            }},
        {GlobalTask, QL("GlobalTask"), QL("globalTask"), concrete, {CallableElement},
            {
                child("resourceRole", ResourceRole, 0, many),
            }},
        {GlobalUserTask, QL("GlobalUserTask"), QL("globalUserTask"), concrete, {GlobalTask},
            {
                child("rendering", Rendering, 0, many),
                attribute("implementation", "Implementation", "##unspecified"),
            }},
        {GlobalManualTask, QL("GlobalManualTask"), QL("globalManualTask"), concrete, {GlobalTask}, {}},
        {GlobalScriptTask, QL("GlobalScriptTask"), QL("globalScriptTask"), concrete, {GlobalTask},
            {
                child("script", Script, 0, 1),
                attribute("scriptLanguage", "anyURI"),
            }},
        {GlobalBusinessRuleTask, QL("GlobalBusinessRuleTask"), QL("globalBusinessRuleTask"), concrete, {GlobalTask},
            {
                attribute("implementation", "Implementation", "##unspecified"),
            }},
        {LoopCharacteristics, QL("LoopCharacteristics"), QL("loopCharacteristics"), isAbstract, {BaseElement}, {}},
        {StandardLoopCharacteristics, QL("StandardLoopCharacteristics"), QL("standardLoopCharacteristics"), concrete,
            {LoopCharacteristics},
            {
                child("loopCondition", Expression, 0, 1),
                attribute("testBefore", "boolean", "false"),
                attribute("loopMaximum", "integer"),
            }},
        {MultiInstanceLoopCharacteristics, QL("MultiInstanceLoopCharacteristics"),
            QL("multiInstanceLoopCharacteristics"), concrete, {LoopCharacteristics},
            {
                child("loopCardinality", Expression, 0, 1),
                referenceChild("loopDataInputRef", BaseElement, "QName", 0, 1),
                referenceChild("loopDataOutputRef", BaseElement, "QName", 0, 1),
                child("inputDataItem", DataInput, 0, 1),
                child("outputDataItem", DataOutput, 0, 1),
                child("complexBehaviorDefinition", ComplexBehaviorDefinition, 0, many),
                child("completionCondition", Expression, 0, 1),
                attribute("isSequential", "boolean", "false"),
                attribute("behavior", "MultiInstanceFlowCondition", "All"),
                reference("oneBehaviorEventRef", EventDefinition, "QName"),
                reference("noneBehaviorEventRef", EventDefinition, "QName"),
            }},
        {ComplexBehaviorDefinition, QL("ComplexBehaviorDefinition"), QL("complexBehaviorDefinition"), concrete,
            {BaseElement},
            {
                child("condition", FormalExpression, 1, 1),
                child("event", ImplicitThrowEvent, 0, 1),
            }},
    };
}

} // namespace millrace::bpmn
