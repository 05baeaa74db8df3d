// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/schema_rows.h"

#include "modeler/bpmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::bpmn {

// Facts of the OMG's BPMNDI.xsd, DI.xsd and DC.xsd; what references point at is from the text of the specification.
Rows bpmndiRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {BPMNDiagram, QL("BPMNDiagram"), QL("BPMNDiagram"), concrete, {Diagram},
            {
                child("BPMNPlane", BPMNPlane, 1, 1),
                child("BPMNLabelStyle", BPMNLabelStyle, 0, many),
            }},
        {BPMNPlane, QL("BPMNPlane"), QL("BPMNPlane"), concrete, {Plane},
            {
                reference("bpmnElement", BaseElement, "QName"),
            }},
        {BPMNEdge, QL("BPMNEdge"), QL("BPMNEdge"), concrete, {LabeledEdge},
            {
                child("BPMNLabel", BPMNLabel, 0, 1),
                reference("bpmnElement", BaseElement, "QName"),
                reference("sourceElement", DiagramElement, "QName"),
                reference("targetElement", DiagramElement, "QName"),
                attribute("messageVisibleKind", "MessageVisibleKind"),
            }},
        {BPMNShape, QL("BPMNShape"), QL("BPMNShape"), concrete, {LabeledShape},
            {
                child("BPMNLabel", BPMNLabel, 0, 1),
                reference("bpmnElement", BaseElement, "QName"),
                attribute("isHorizontal", "boolean"),
                attribute("isExpanded", "boolean"),
                attribute("isMarkerVisible", "boolean"),
                attribute("isMessageVisible", "boolean"),
                attribute("participantBandKind", "ParticipantBandKind"),
                reference("choreographyActivityShape", BPMNShape, "QName"),
            }},
        {BPMNLabel, QL("BPMNLabel"), QL("BPMNLabel"), concrete, {Label},
            {
                reference("labelStyle", BPMNLabelStyle, "QName"),
            }},
        {BPMNLabelStyle, QL("BPMNLabelStyle"), QL("BPMNLabelStyle"), concrete, {Style},
            {
                child("Font", Font, 1, 1),
            }},
    };
}

Rows diRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {DiagramElementExtension, QL("DiagramElementExtension"), none, concrete, {}, {}},
        {DiagramElement, QL("DiagramElement"), QL("DiagramElement"), isAbstract, {},
            {
                child("extension", DiagramElementExtension, 0, 1),
                id(),
            }},
        {Diagram, QL("Diagram"), QL("Diagram"), isAbstract, {},
            {
                attribute("name", "string"),
                attribute("documentation", "string"),
                attribute("resolution", "double"),
                id(),
            }},
        {Node, QL("Node"), QL("Node"), isAbstract, {DiagramElement}, {}},
        {Edge, QL("Edge"), QL("Edge"), isAbstract, {DiagramElement}, {child("waypoint", Point, 2, many)}},
        {LabeledEdge, QL("LabeledEdge"), QL("LabeledEdge"), isAbstract, {Edge}, {}},
        {Shape, QL("Shape"), QL("Shape"), isAbstract, {Node}, {child("Bounds", Bounds, 1, 1)}},
        {LabeledShape, QL("LabeledShape"), QL("LabeledShape"), isAbstract, {Shape}, {}},
        {Label, QL("Label"), QL("Label"), isAbstract, {Node}, {child("Bounds", Bounds, 0, 1)}},
        {Plane, QL("Plane"), QL("Plane"), isAbstract, {Node},
            {
                child("DiagramElement", DiagramElement, 0, many),
            }},
        {Style, QL("Style"), QL("Style"), isAbstract, {}, {id()}},
    };
}

Rows dcRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {Font, QL("Font"), QL("Font"), concrete, {},
            {
                attribute("name", "string"),
                attribute("size", "double"),
                attribute("isBold", "boolean"),
                attribute("isItalic", "boolean"),
                attribute("isUnderline", "boolean"),
                attribute("isStrikeThrough", "boolean"),
            }},
        {Point, QL("Point"), QL("Point"), concrete, {},
            {
                requiredAttribute("x", "double"),
                requiredAttribute("y", "double"),
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

} // namespace millrace::bpmn
