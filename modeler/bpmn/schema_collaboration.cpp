// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/schema_rows.h"

#include "modeler/bpmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::bpmn {

// Collaborations, conversations and choreographies.
// Facts of the OMG's Semantic.xsd; what references point at is from the text of the specification (formal/2011-01-03).
Rows collaborationRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {Collaboration, QL("Collaboration"), QL("collaboration"), concrete, {RootElement},
            {
                child("participant", Participant, 0, many),
                child("messageFlow", MessageFlow, 0, many),
                child("artifact", Artifact, 0, many),
                child("conversationNode", ConversationNode, 0, many),
                child("conversationAssociation", ConversationAssociation, 0, many),
                child("participantAssociation", ParticipantAssociation, 0, many),
                child("messageFlowAssociation", MessageFlowAssociation, 0, many),
                child("correlationKey", CorrelationKey, 0, many),
                referenceChild("choreographyRef", Choreography, "QName", 0, many),
                child("conversationLink", ConversationLink, 0, many),
                attribute("name", "string"),
                attribute("isClosed", "boolean", "false"),
            }},
        {Participant, QL("Participant"), QL("participant"), concrete, {BaseElement},
            {
                referenceChild("interfaceRef", Interface, "QName", 0, many),
                referenceChild("endPointRef", EndPoint, "QName", 0, many),
                child("participantMultiplicity", ParticipantMultiplicity, 0, 1),
                attribute("name", "string"),
                reference("processRef", Process, "QName"),
            }},
        {ParticipantMultiplicity, QL("ParticipantMultiplicity"), QL("participantMultiplicity"), concrete, {BaseElement},
            {
                attribute("minimum", "int", "0"),
                attribute("maximum", "int", "1"),
            }},
        {ParticipantAssociation, QL("ParticipantAssociation"), QL("participantAssociation"), concrete, {BaseElement},
            {
                referenceChild("innerParticipantRef", Participant, "QName", 1, 1),
                referenceChild("outerParticipantRef", Participant, "QName", 1, 1),
            }},
        {PartnerEntity, QL("PartnerEntity"), QL("partnerEntity"), concrete, {RootElement},
            {
                referenceChild("participantRef", Participant, "QName", 0, many),
                attribute("name", "string"),
            }},
        {PartnerRole, QL("PartnerRole"), QL("partnerRole"), concrete, {RootElement},
            {
                referenceChild("participantRef", Participant, "QName", 0, many),
                attribute("name", "string"),
            }},
        {MessageFlow, QL("MessageFlow"), QL("messageFlow"), concrete, {BaseElement},
            {
                attribute("name", "string"),
                requiredReference("sourceRef", BaseElement, "QName"),
                requiredReference("targetRef", BaseElement, "QName"),
                reference("messageRef", Message, "QName"),
            }},
        {MessageFlowAssociation, QL("MessageFlowAssociation"), QL("messageFlowAssociation"), concrete, {BaseElement},
            {
                requiredReference("innerMessageFlowRef", MessageFlow, "QName"),
                requiredReference("outerMessageFlowRef", MessageFlow, "QName"),
            }},
        {ConversationNode, QL("ConversationNode"), QL("conversationNode"), isAbstract, {BaseElement},
            {
                referenceChild("participantRef", Participant, "QName", 0, many),
                referenceChild("messageFlowRef", MessageFlow, "QName", 0, many),
                child("correlationKey", CorrelationKey, 0, many),
                attribute("name", "string"),
            }},
        {Conversation, QL("Conversation"), QL("conversation"), concrete, {ConversationNode}, {}},
        {SubConversation, QL("SubConversation"), QL("subConversation"), concrete, {ConversationNode},
            {
                child("conversationNode", ConversationNode, 0, many),
            }},
        {CallConversation, QL("CallConversation"), QL("callConversation"), concrete, {ConversationNode},
            {
                child("participantAssociation", ParticipantAssociation, 0, many),
                reference("calledCollaborationRef", Collaboration, "QName"),
            }},
        {GlobalConversation, QL("GlobalConversation"), QL("globalConversation"), concrete, {Collaboration}, {}},
        {ConversationLink, QL("ConversationLink"), QL("conversationLink"), concrete, {BaseElement},
            {
                attribute("name", "string"),
                requiredReference("sourceRef", BaseElement, "QName"),
                requiredReference("targetRef", BaseElement, "QName"),
            }},
        {ConversationAssociation, QL("ConversationAssociation"), QL("conversationAssociation"), concrete, {BaseElement},
            {
                requiredReference("innerConversationNodeRef", ConversationNode, "QName"),
                requiredReference("outerConversationNodeRef", ConversationNode, "QName"),
            }},
        {Choreography, QL("Choreography"), QL("choreography"), concrete, {Collaboration},
            {
                child("flowElement", FlowElement, 0, many),
            }},
        {GlobalChoreographyTask, QL("GlobalChoreographyTask"), QL("globalChoreographyTask"), concrete, {Choreography},
            {
                reference("initiatingParticipantRef", Participant, "QName"),
            }},
        {ChoreographyActivity, QL("ChoreographyActivity"), QL("choreographyActivity"), isAbstract, {FlowNode},
            {
                referenceChild("participantRef", Participant, "QName", 2, many),
                child("correlationKey", CorrelationKey, 0, many),
                requiredReference("initiatingParticipantRef", Participant, "QName"),
                attribute("loopType", "ChoreographyLoopType", "None"),
            }},
        {ChoreographyTask, QL("ChoreographyTask"), QL("choreographyTask"), concrete, {ChoreographyActivity},
            {
                referenceChild("messageFlowRef", MessageFlow, "QName", 1, 2),
            }},
        {SubChoreography, QL("SubChoreography"), QL("subChoreography"), concrete, {ChoreographyActivity},
            {
                child("flowElement", FlowElement, 0, many),
                child("artifact", Artifact, 0, many),
            }},
        {CallChoreography, QL("CallChoreography"), QL("callChoreography"), concrete, {ChoreographyActivity},
            {
                child("participantAssociation", ParticipantAssociation, 0, many),
                reference("calledChoreographyRef", Choreography, "QName"),
            }},
    };
}

} // namespace millrace::bpmn
