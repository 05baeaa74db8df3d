// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/schema.h"

/// The types of DMN as numbers: `element.is(dmn::type::Expression)` is true for a decision table too. Names are those
/// of the OMG schema without their t. What each type holds is in the rows of schema_*.cpp.
namespace millrace::dmn::type {

enum : metamodel::TypeId {
    // --- DMN semantic
    DMNElement = 700,
    NamedElement,
    DMNElementReference,
    Definitions,
    Import,
    ElementCollection,
    DRGElement,
    Decision,
    BusinessContextElement,
    PerformanceIndicator,
    OrganizationUnit,
    Invocable,
    BusinessKnowledgeModel,
    InputData,
    KnowledgeSource,
    InformationRequirement,
    KnowledgeRequirement,
    AuthorityRequirement,
    DecisionService,
    ItemDefinition,
    FunctionItem,
    InformationItem,
    Artifact,
    Group,
    TextAnnotation,
    Association,
    ExtensionElements,
    // --- expressions
    Expression,
    LiteralExpression,
    Invocation,
    Binding,
    DecisionTable,
    InputClause,
    OutputClause,
    RuleAnnotationClause,
    DecisionRule,
    RuleAnnotation,
    ImportedValues,
    Context,
    ContextEntry,
    FunctionDefinition,
    Relation,
    List,
    UnaryTests,
    ChildExpression,
    TypedChildExpression,
    Iterator,
    For,
    Quantified, ///< <some>
    Every, ///< a type of its own here, as a row has one element; the OMG has one type for both
    Conditional,
    Filter,
    // --- DMNDI
    DMNDI,
    DMNDiagram,
    DMNDiagramElement,
    DMNShape,
    DMNEdge,
    DMNStyle,
    DMNLabel,
    DMNDecisionServiceDividerLine,
    // --- DI
    DiagramElement,
    DiagramElementExtension,
    Diagram,
    Shape,
    Edge,
    Style,
    StyleExtension,
    // --- DC
    Color,
    Point,
    Dimension,
    Bounds,
};

} // namespace millrace::dmn::type
