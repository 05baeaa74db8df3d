// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/schema_rows.h"

#include "modeler/dmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::dmn {

// Facts of the OMG's DMN15.xsd: boxed expressions and decision tables. <some> and <every> have one type there; a row
// has one element, so <every> has a type of its own that adds nothing.
Rows expressionRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {Expression, QL("Expression"), QL("expression"), isAbstract, {DMNElement},
            {
                attribute("typeRef", "string"),
            }},
        {LiteralExpression, QL("LiteralExpression"), QL("literalExpression"), concrete, {Expression},
            {
                textChild("text", "string", 0, 1),
                child("importedValues", ImportedValues, 0, 1),
                attribute("expressionLanguage", "anyURI"),
            }},
        {Invocation, QL("Invocation"), QL("invocation"), concrete, {Expression},
            {
                child("expression", Expression, 0, 1),
                child("binding", Binding, 0, many),
            }},
        {Binding, QL("Binding"), none, concrete, {},
            {
                child("parameter", InformationItem, 1, 1),
                child("expression", Expression, 0, 1),
            }},
        {DecisionTable, QL("DecisionTable"), QL("decisionTable"), concrete, {Expression},
            {
                child("input", InputClause, 0, many),
                child("output", OutputClause, 1, many),
                child("annotation", RuleAnnotationClause, 0, many),
                child("rule", DecisionRule, 0, many),
                attribute("hitPolicy", "HitPolicy", "UNIQUE"),
                attribute("aggregation", "BuiltinAggregator"),
                attribute("preferredOrientation", "DecisionTableOrientation", "Rule-as-Row"),
                attribute("outputLabel", "string"),
            }},
        {InputClause, QL("InputClause"), none, concrete, {DMNElement},
            {
                child("inputExpression", LiteralExpression, 1, 1),
                child("inputValues", UnaryTests, 0, 1),
            }},
        {OutputClause, QL("OutputClause"), none, concrete, {DMNElement},
            {
                child("outputValues", UnaryTests, 0, 1),
                child("defaultOutputEntry", LiteralExpression, 0, 1),
                attribute("name", "string"),
                attribute("typeRef", "string"),
            }},
        {RuleAnnotationClause, QL("RuleAnnotationClause"), none, concrete, {},
            {
                attribute("name", "string"),
            }},
        {DecisionRule, QL("DecisionRule"), none, concrete, {DMNElement},
            {
                child("inputEntry", UnaryTests, 0, many),
                child("outputEntry", LiteralExpression, 1, many),
                child("annotationEntry", RuleAnnotation, 0, many),
            }},
        {RuleAnnotation, QL("RuleAnnotation"), none, concrete, {},
            {
                textChild("text", "string", 0, 1),
            }},
        {ImportedValues, QL("ImportedValues"), none, concrete, {Import},
            {
                textChild("importedElement", "string", 1, 1),
                attribute("expressionLanguage", "anyURI"),
            }},
        {Context, QL("Context"), QL("context"), concrete, {Expression},
            {
                child("contextEntry", ContextEntry, 0, many),
            }},
        {ContextEntry, QL("ContextEntry"), QL("contextEntry"), concrete, {DMNElement},
            {
                child("variable", InformationItem, 0, 1),
                child("expression", Expression, 1, 1),
            }},
        {FunctionDefinition, QL("FunctionDefinition"), QL("functionDefinition"), concrete, {Expression},
            {
                child("formalParameter", InformationItem, 0, many),
                child("expression", Expression, 0, 1),
                attribute("kind", "FunctionKind", "FEEL"),
            }},
        {Relation, QL("Relation"), QL("relation"), concrete, {Expression},
            {
                child("column", InformationItem, 0, many),
                child("row", List, 0, many),
            }},
        {List, QL("List"), QL("list"), concrete, {Expression},
            {
                child("expression", Expression, 0, many),
            }},
        {UnaryTests, QL("UnaryTests"), none, concrete, {Expression},
            {
                textChild("text", "string", 1, 1),
                attribute("expressionLanguage", "anyURI"),
            }},
        {ChildExpression, QL("ChildExpression"), none, concrete, {},
            {
                child("expression", Expression, 1, 1),
                id(),
            }},
        {TypedChildExpression, QL("TypedChildExpression"), none, concrete, {ChildExpression},
            {
                attribute("typeRef", "string"),
            }},
        {Iterator, QL("Iterator"), none, concrete, {Expression},
            {
                child("in", TypedChildExpression, 1, 1),
                attribute("iteratorVariable", "string"),
            }},
        {For, QL("For"), QL("for"), concrete, {Iterator},
            {
                child("return", ChildExpression, 1, 1),
            }},
        {Quantified, QL("Quantified"), QL("some"), concrete, {Iterator},
            {
                child("satisfies", ChildExpression, 1, 1),
            }},
        {Every, QL("Every"), QL("every"), concrete, {Quantified}, {}},
        {Conditional, QL("Conditional"), QL("conditional"), concrete, {Expression},
            {
                child("if", ChildExpression, 1, 1),
                child("then", ChildExpression, 1, 1),
                child("else", ChildExpression, 1, 1),
            }},
        {Filter, QL("Filter"), QL("filter"), concrete, {Expression},
            {
                child("in", ChildExpression, 1, 1),
                child("match", ChildExpression, 1, 1),
            }},
    };
}

} // namespace millrace::dmn
