// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/schema_rows.h"

#include "modeler/bpmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::bpmn {

// The ground: elements, definitions, imports, extensions, documentation, relationships.
// Facts of the OMG's BPMN20.xsd and Semantic.xsd; what references point at is from the text of the specification
// (formal/2011-01-03).
Rows foundationRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {BaseElement, QL("BaseElement"), QL("baseElement"), isAbstract, {},
            {
                child("documentation", Documentation, 0, many),
                child("extensionElements", ExtensionElements, 0, 1),
                id(),
            }},
        {BaseElementWithMixedContent, QL("BaseElementWithMixedContent"), QL("baseElementWithMixedContent"), isAbstract,
            {},
            {
                child("documentation", Documentation, 0, many),
                child("extensionElements", ExtensionElements, 0, 1),
                id(),
                body(),
            }},
        {RootElement, QL("RootElement"), QL("rootElement"), isAbstract, {BaseElement}, {}},
        {Definitions, QL("Definitions"), QL("definitions"), concrete, {},
            {
                child("import", Import, 0, many),
                child("extension", Extension, 0, many),
                child("rootElement", RootElement, 0, many),
                child("BPMNDiagram", BPMNDiagram, 0, many),
                child("relationship", Relationship, 0, many),
                id(),
                attribute("name", "string"),
                requiredAttribute("targetNamespace", "anyURI"),
                attribute("expressionLanguage", "anyURI", "http://www.w3.org/1999/XPath"),
                attribute("typeLanguage", "anyURI", "http://www.w3.org/2001/XMLSchema"),
                attribute("exporter", "string"),
                attribute("exporterVersion", "string"),
            }},
        {Import, QL("Import"), QL("import"), concrete, {},
            {
                requiredAttribute("namespace", "anyURI"),
                requiredAttribute("location", "string"),
                requiredAttribute("importType", "anyURI"),
            }},
        {Extension, QL("Extension"), QL("extension"), concrete, {},
            {
                child("documentation", Documentation, 0, many),
                attribute("definition", "QName"),
                attribute("mustUnderstand", "boolean", "false"),
            }},
        {ExtensionElements, QL("ExtensionElements"), QL("extensionElements"), concrete, {}, {}},
        {Documentation, QL("Documentation"), QL("documentation"), concrete, {},
            {
                id(),
                attribute("textFormat", "string", "text/plain"),
                body(),
            }},
        {Relationship, QL("Relationship"), QL("relationship"), concrete, {BaseElement},
            {
                referenceChild("source", BaseElement, "QName", 1, many),
                referenceChild("target", BaseElement, "QName", 1, many),
                requiredAttribute("type", "string"),
                attribute("direction", "RelationshipDirection"),
            }},
        {Expression, QL("Expression"), QL("expression"), concrete, {BaseElementWithMixedContent}, {}},
        {FormalExpression, QL("FormalExpression"), QL("formalExpression"), concrete, {Expression},
            {
                attribute("language", "anyURI"),
                reference("evaluatesToTypeRef", ItemDefinition, "QName"),
            }},
        {Auditing, QL("Auditing"), QL("auditing"), concrete, {BaseElement}, {}},
        {Monitoring, QL("Monitoring"), QL("monitoring"), concrete, {BaseElement}, {}},
    };
}

} // namespace millrace::bpmn
