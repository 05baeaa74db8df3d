// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/schema_rows.h"

#include "modeler/bpmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::bpmn {

// What processes and collaborations share: items, messages, interfaces, resources, errors, artifacts, correlation.
// Facts of the OMG's Semantic.xsd; what references point at is from the text of the specification (formal/2011-01-03).
Rows commonRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {ItemDefinition, QL("ItemDefinition"), QL("itemDefinition"), concrete, {RootElement},
            {
                attribute("structureRef", "QName"),
                attribute("isCollection", "boolean", "false"),
                attribute("itemKind", "ItemKind", "Information"),
            }},
        {Message, QL("Message"), QL("message"), concrete, {RootElement},
            {
                attribute("name", "string"),
                reference("itemRef", ItemDefinition, "QName"),
            }},
        {Error, QL("Error"), QL("error"), concrete, {RootElement},
            {
                attribute("name", "string"),
                attribute("errorCode", "string"),
                reference("structureRef", ItemDefinition, "QName"),
            }},
        {Escalation, QL("Escalation"), QL("escalation"), concrete, {RootElement},
            {
                attribute("name", "string"),
                attribute("escalationCode", "string"),
                reference("structureRef", ItemDefinition, "QName"),
            }},
        {Signal, QL("Signal"), QL("signal"), concrete, {RootElement},
            {
                attribute("name", "string"),
                reference("structureRef", ItemDefinition, "QName"),
            }},
        {Interface, QL("Interface"), QL("interface"), concrete, {RootElement},
            {
                child("operation", Operation, 1, many),
                requiredAttribute("name", "string"),
                attribute("implementationRef", "QName"),
            }},
        {Operation, QL("Operation"), QL("operation"), concrete, {BaseElement},
            {
                referenceChild("inMessageRef", Message, "QName", 1, 1),
                referenceChild("outMessageRef", Message, "QName", 0, 1),
                referenceChild("errorRef", Error, "QName", 0, many),
                requiredAttribute("name", "string"),
                attribute("implementationRef", "QName"),
            }},
        {EndPoint, QL("EndPoint"), QL("endPoint"), concrete, {RootElement}, {}},
        {Resource, QL("Resource"), QL("resource"), concrete, {RootElement},
            {
                child("resourceParameter", ResourceParameter, 0, many),
                requiredAttribute("name", "string"),
            }},
        {ResourceParameter, QL("ResourceParameter"), QL("resourceParameter"), concrete, {BaseElement},
            {
                attribute("name", "string"),
                reference("type", ItemDefinition, "QName"),
                attribute("isRequired", "boolean"),
            }},
        {ResourceRole, QL("ResourceRole"), QL("resourceRole"), concrete, {BaseElement},
            {
                referenceChild("resourceRef", Resource, "QName", 0, 1),
                child("resourceParameterBinding", ResourceParameterBinding, 0, many),
                child("resourceAssignmentExpression", ResourceAssignmentExpression, 0, 1),
                attribute("name", "string"),
            }},
        {ResourceParameterBinding, QL("ResourceParameterBinding"), QL("resourceParameterBinding"), concrete,
            {BaseElement},
            {
                child("expression", Expression, 1, 1),
                requiredReference("parameterRef", ResourceParameter, "QName"),
            }},
        {ResourceAssignmentExpression, QL("ResourceAssignmentExpression"), QL("resourceAssignmentExpression"), concrete,
            {BaseElement},
            {
                child("expression", Expression, 1, 1),
            }},
        {Performer, QL("Performer"), QL("performer"), concrete, {ResourceRole}, {}},
        {HumanPerformer, QL("HumanPerformer"), QL("humanPerformer"), concrete, {Performer}, {}},
        {PotentialOwner, QL("PotentialOwner"), QL("potentialOwner"), concrete, {HumanPerformer}, {}},
        {CorrelationKey, QL("CorrelationKey"), QL("correlationKey"), concrete, {BaseElement},
            {
                referenceChild("correlationPropertyRef", CorrelationProperty, "QName", 0, many),
                attribute("name", "string"),
            }},
        {CorrelationProperty, QL("CorrelationProperty"), QL("correlationProperty"), concrete, {RootElement},
            {
                child("correlationPropertyRetrievalExpression", CorrelationPropertyRetrievalExpression, 1, many),
                attribute("name", "string"),
                attribute("type", "QName"),
            }},
        {CorrelationPropertyRetrievalExpression, QL("CorrelationPropertyRetrievalExpression"),
            QL("correlationPropertyRetrievalExpression"), concrete, {BaseElement},
            {
                child("messagePath", FormalExpression, 1, 1),
                requiredReference("messageRef", Message, "QName"),
            }},
        {CorrelationSubscription, QL("CorrelationSubscription"), QL("correlationSubscription"), concrete, {BaseElement},
            {
                child("correlationPropertyBinding", CorrelationPropertyBinding, 0, many),
                requiredReference("correlationKeyRef", CorrelationKey, "QName"),
            }},
        {CorrelationPropertyBinding, QL("CorrelationPropertyBinding"), QL("correlationPropertyBinding"), concrete,
            {BaseElement},
            {
                child("dataPath", FormalExpression, 1, 1),
                requiredReference("correlationPropertyRef", CorrelationProperty, "QName"),
            }},
        {Category, QL("Category"), QL("category"), concrete, {RootElement},
            {
                child("categoryValue", CategoryValue, 0, many),
                attribute("name", "string"),
            }},
        {CategoryValue, QL("CategoryValue"), QL("categoryValue"), concrete, {BaseElement},
            {
                attribute("value", "string"),
            }},
        {Artifact, QL("Artifact"), QL("artifact"), isAbstract, {BaseElement}, {}},
        {Association, QL("Association"), QL("association"), concrete, {Artifact},
            {
                requiredReference("sourceRef", BaseElement, "QName"),
                requiredReference("targetRef", BaseElement, "QName"),
                attribute("associationDirection", "AssociationDirection", "None"),
            }},
        {Group, QL("Group"), QL("group"), concrete, {Artifact},
            {
                reference("categoryValueRef", CategoryValue, "QName"),
            }},
        {TextAnnotation, QL("TextAnnotation"), QL("textAnnotation"), concrete, {Artifact},
            {
                child("text", Text, 0, 1),
                attribute("textFormat", "string", "text/plain"),
            }},
        {Text, QL("Text"), QL("text"), concrete, {}, {body()}},
        {CallableElement, QL("CallableElement"), QL("callableElement"), concrete, {RootElement},
            {
                referenceChild("supportedInterfaceRef", Interface, "QName", 0, many),
                child("ioSpecification", InputOutputSpecification, 0, 1),
                child("ioBinding", InputOutputBinding, 0, many),
                attribute("name", "string"),
            }},
        {InputOutputBinding, QL("InputOutputBinding"), QL("ioBinding"), concrete, {BaseElement},
            {
                requiredReference("operationRef", Operation, "QName"),
                requiredReference("inputDataRef", InputSet, "IDREF"),
                requiredReference("outputDataRef", OutputSet, "IDREF"),
            }},
    };
}

} // namespace millrace::bpmn
