// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/schema_rows.h"

#include "modeler/dmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::dmn {

// Facts of the OMG's DMNDI15.xsd, DI.xsd and DC.xsd (DMN's own copies, with namespaces of their own).
Rows dmndiRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {DMNDI, QL("DMNDI"), QL("DMNDI"), concrete, {},
            {
                child("DMNDiagram", DMNDiagram, 0, many),
                child("DMNStyle", DMNStyle, 0, many),
            }},
        {DMNDiagram, QL("DMNDiagram"), QL("DMNDiagram"), concrete, {Diagram},
            {
                child("Size", Dimension, 0, 1),
                child("DMNDiagramElement", DMNDiagramElement, 0, many),
                attribute("useAlternativeInputDataShape", "boolean", "false"),
            }},
        {DMNDiagramElement, QL("DMNDiagramElement"), QL("DMNDiagramElement"), isAbstract, {DiagramElement}, {}},
        {DMNShape, QL("DMNShape"), QL("DMNShape"), concrete, {Shape, DMNDiagramElement},
            {
                child("DMNLabel", DMNLabel, 0, 1),
                child("DMNDecisionServiceDividerLine", DMNDecisionServiceDividerLine, 0, 1),
                requiredReference("dmnElementRef", DMNElement, "QName"),
                attribute("isListedInputData", "boolean"),
                attribute("isCollapsed", "boolean", "false"),
            }},
        {DMNDecisionServiceDividerLine, QL("DMNDecisionServiceDividerLine"), QL("DMNDecisionServiceDividerLine"),
            concrete, {Edge}, {}},
        {DMNEdge, QL("DMNEdge"), QL("DMNEdge"), concrete, {Edge, DMNDiagramElement},
            {
                child("DMNLabel", DMNLabel, 0, 1),
                requiredReference("dmnElementRef", DMNElement, "QName"),
                reference("sourceElement", DMNDiagramElement, "QName"),
                reference("targetElement", DMNDiagramElement, "QName"),
            }},
        {DMNLabel, QL("DMNLabel"), QL("DMNLabel"), concrete, {Shape},
            {
                textChild("Text", "string", 0, 1),
            }},
        {DMNStyle, QL("DMNStyle"), QL("DMNStyle"), concrete, {Style},
            {
                child("FillColor", Color, 0, 1),
                child("StrokeColor", Color, 0, 1),
                child("FontColor", Color, 0, 1),
                attribute("fontFamily", "string"),
                attribute("fontSize", "double"),
                attribute("fontItalic", "boolean"),
                attribute("fontBold", "boolean"),
                attribute("fontUnderline", "boolean"),
                attribute("fontStrikeThrough", "boolean"),
                attribute("labelHorizontalAlignement", "AlignmentKind"),
                attribute("labelVerticalAlignment", "AlignmentKind"),
            }},
    };
}

Rows diRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {DiagramElement, QL("DiagramElement"), none, isAbstract, {},
            {
                child("extension", DiagramElementExtension, 0, 1),
                child("Style", Style, 0, 1),
                reference("sharedStyle", Style, "IDREF"),
                id(),
            }},
        {DiagramElementExtension, QL("DiagramElementExtension"), none, concrete, {}, {}},
        {Diagram, QL("Diagram"), none, isAbstract, {DiagramElement},
            {
                attribute("name", "string"),
                attribute("documentation", "string"),
                attribute("resolution", "double"),
            }},
        {Shape, QL("Shape"), none, isAbstract, {DiagramElement},
            {
                child("Bounds", Bounds, 0, 1),
            }},
        {Edge, QL("Edge"), none, isAbstract, {DiagramElement},
            {
                child("waypoint", Point, 0, many),
            }},
        {Style, QL("Style"), QL("Style"), isAbstract, {},
            {
                child("extension", StyleExtension, 0, 1),
                id(),
            }},
        {StyleExtension, QL("StyleExtension"), none, concrete, {}, {}},
    };
}

Rows dcRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {Color, QL("Color"), QL("Color"), concrete, {},
            {
                requiredAttribute("red", "rgb"),
                requiredAttribute("green", "rgb"),
                requiredAttribute("blue", "rgb"),
            }},
        {Point, QL("Point"), QL("Point"), concrete, {},
            {
                requiredAttribute("x", "double"),
                requiredAttribute("y", "double"),
            }},
        {Dimension, QL("Dimension"), QL("Dimension"), concrete, {},
            {
                requiredAttribute("width", "double"),
                requiredAttribute("height", "double"),
            }},
        {Bounds, QL("Bounds"), QL("Bounds"), concrete, {},
            {
                requiredAttribute("x", "double"),
                requiredAttribute("y", "double"),
                requiredAttribute("width", "double"),
                requiredAttribute("height", "double"),
            }},
    };
}

} // namespace millrace::dmn
