// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/schema_rows.h"

#include "modeler/dmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::dmn {

// Facts of the OMG's DMN15.xsd: the decision requirements graph. What only older versions have would stand behind, but
// there is nothing: each version has all of the one before.
Rows modelRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {DMNElement, QL("DMNElement"), QL("DMNElement"), isAbstract, {},
            {
                textChild("description", "string", 0, 1),
                child("extensionElements", ExtensionElements, 0, 1),
                id(),
                attribute("label", "string"),
            }},
        {ExtensionElements, QL("extensionElements"), none, concrete, {}, {}},
        {NamedElement, QL("NamedElement"), QL("namedElement"), isAbstract, {DMNElement},
            {
                requiredAttribute("name", "string"),
            }},
        {DMNElementReference, QL("DMNElementReference"), none, concrete, {},
            {
                requiredAttribute("href", "anyURI"),
            }},
        {Definitions, QL("Definitions"), QL("definitions"), concrete, {NamedElement},
            {
                child("import", Import, 0, many),
                child("itemDefinition", ItemDefinition, 0, many),
                child("drgElement", DRGElement, 0, many),
                child("artifact", Artifact, 0, many),
                child("elementCollection", ElementCollection, 0, many),
                child("businessContextElement", BusinessContextElement, 0, many),
                child("DMNDI", DMNDI, 0, 1),
                attribute("expressionLanguage", "anyURI", "https://www.omg.org/spec/DMN/20230324/FEEL/"),
                attribute("typeLanguage", "anyURI", "https://www.omg.org/spec/DMN/20230324/FEEL/"),
                requiredAttribute("namespace", "anyURI"),
                attribute("exporter", "string"),
                attribute("exporterVersion", "string"),
            }},
        {Import, QL("Import"), QL("import"), concrete, {NamedElement},
            {
                requiredAttribute("namespace", "anyURI"),
                attribute("locationURI", "anyURI"),
                requiredAttribute("importType", "anyURI"),
            }},
        {ElementCollection, QL("ElementCollection"), QL("elementCollection"), concrete, {NamedElement},
            {
                child("drgElement", DMNElementReference, 0, many),
            }},
        {DRGElement, QL("DRGElement"), QL("drgElement"), isAbstract, {NamedElement}, {}},
        {Decision, QL("Decision"), QL("decision"), concrete, {DRGElement},
            {
                textChild("question", "string", 0, 1),
                textChild("allowedAnswers", "string", 0, 1),
                child("variable", InformationItem, 0, 1),
                child("informationRequirement", InformationRequirement, 0, many),
                child("knowledgeRequirement", KnowledgeRequirement, 0, many),
                child("authorityRequirement", AuthorityRequirement, 0, many),
                child("supportedObjective", DMNElementReference, 0, many),
                child("impactedPerformanceIndicator", DMNElementReference, 0, many),
                child("decisionMaker", DMNElementReference, 0, many),
                child("decisionOwner", DMNElementReference, 0, many),
                child("usingProcess", DMNElementReference, 0, many),
                child("usingTask", DMNElementReference, 0, many),
                child("expression", Expression, 0, 1),
            }},
        {BusinessContextElement, QL("BusinessContextElement"), QL("businessContextElement"), isAbstract, {NamedElement},
            {
                attribute("URI", "anyURI"),
            }},
        {PerformanceIndicator, QL("PerformanceIndicator"), QL("performanceIndicator"), concrete,
            {BusinessContextElement},
            {
                child("impactingDecision", DMNElementReference, 0, many),
            }},
        {OrganizationUnit, QL("OrganizationUnit"), QL("organizationUnit"), concrete, {BusinessContextElement},
            {
                child("decisionMade", DMNElementReference, 0, many),
                child("decisionOwned", DMNElementReference, 0, many),
            }},
        {Invocable, QL("Invocable"), QL("invocable"), isAbstract, {DRGElement},
            {
                child("variable", InformationItem, 0, 1),
            }},
        {BusinessKnowledgeModel, QL("BusinessKnowledgeModel"), QL("businessKnowledgeModel"), concrete, {Invocable},
            {
                child("encapsulatedLogic", FunctionDefinition, 0, 1),
                child("knowledgeRequirement", KnowledgeRequirement, 0, many),
                child("authorityRequirement", AuthorityRequirement, 0, many),
            }},
        {InputData, QL("InputData"), QL("inputData"), concrete, {DRGElement},
            {
                child("variable", InformationItem, 0, 1),
            }},
        {KnowledgeSource, QL("KnowledgeSource"), QL("knowledgeSource"), concrete, {DRGElement},
            {
                child("authorityRequirement", AuthorityRequirement, 0, many),
                textChild("type", "string", 0, 1),
                child("owner", DMNElementReference, 0, 1),
                attribute("locationURI", "anyURI"),
            }},
        {InformationRequirement, QL("InformationRequirement"), QL("informationRequirement"), concrete, {DMNElement},
            {
                child("requiredDecision", DMNElementReference, 0, 1),
                child("requiredInput", DMNElementReference, 0, 1),
            }},
        {KnowledgeRequirement, QL("KnowledgeRequirement"), QL("knowledgeRequirement"), concrete, {DMNElement},
            {
                child("requiredKnowledge", DMNElementReference, 1, 1),
            }},
        {AuthorityRequirement, QL("AuthorityRequirement"), QL("authorityRequirement"), concrete, {DMNElement},
            {
                child("requiredDecision", DMNElementReference, 0, 1),
                child("requiredInput", DMNElementReference, 0, 1),
                child("requiredAuthority", DMNElementReference, 0, 1),
            }},
        {DecisionService, QL("DecisionService"), QL("decisionService"), concrete, {Invocable},
            {
                child("outputDecision", DMNElementReference, 0, many),
                child("encapsulatedDecision", DMNElementReference, 0, many),
                child("inputDecision", DMNElementReference, 0, many),
                child("inputData", DMNElementReference, 0, many),
            }},
        {ItemDefinition, QL("ItemDefinition"), QL("itemDefinition"), concrete, {NamedElement},
            {
                textChild("typeRef", "string", 0, 1),
                child("allowedValues", UnaryTests, 0, 1),
                child("typeConstraint", UnaryTests, 0, 1),
                child("itemComponent", ItemDefinition, 0, many),
                child("functionItem", FunctionItem, 0, 1),
                attribute("typeLanguage", "anyURI"),
                attribute("isCollection", "boolean", "false"),
            }},
        {FunctionItem, QL("FunctionItem"), QL("functionItem"), concrete, {DMNElement},
            {
                child("parameters", InformationItem, 0, many),
                attribute("outputTypeRef", "string"),
            }},
        {InformationItem, QL("InformationItem"), QL("informationItem"), concrete, {NamedElement},
            {
                attribute("typeRef", "string"),
            }},
        {Artifact, QL("Artifact"), QL("artifact"), isAbstract, {DMNElement}, {}},
        {Group, QL("Group"), QL("group"), concrete, {Artifact},
            {
                attribute("name", "string"),
            }},
        {TextAnnotation, QL("TextAnnotation"), QL("textAnnotation"), concrete, {Artifact},
            {
                textChild("text", "string", 0, 1),
                attribute("textFormat", "string", "text/plain"),
            }},
        {Association, QL("Association"), QL("association"), concrete, {Artifact},
            {
                child("sourceRef", DMNElementReference, 1, 1),
                child("targetRef", DMNElementReference, 1, 1),
                attribute("associationDirection", "AssociationDirection", "None"),
            }},
    };
}

} // namespace millrace::dmn
