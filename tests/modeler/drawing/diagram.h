// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/definitions.h"
#include "modeler/drawing/figures.h"

#include <QByteArray>
#include <stdexcept>

namespace millrace::drawing::test {

/// A BPMN file around a process's content and the shapes of its plane.
inline QByteArray bpmnFile(const QByteArray& process, const QByteArray& plane, const QByteArray& roots = {})
{
    return QByteArrayLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
 xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
 xmlns:color="http://www.omg.org/spec/BPMN/non-normative/color/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 id="defs" targetNamespace="t">
)") + roots
        + "<process id=\"P\">" + process
        + "</process>\n<bpmndi:BPMNDiagram id=\"D\"><bpmndi:BPMNPlane id=\"Plane\" bpmnElement=\"P\">" + plane
        + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>\n";
}

inline QByteArray shape(
    const QByteArray& element, double x, double y, double width, double height, const QByteArray& attributes = {})
{
    return "<bpmndi:BPMNShape id=\"" + element + "_di\" bpmnElement=\"" + element + "\" " + attributes
        + "><dc:Bounds x=\"" + QByteArray::number(x) + "\" y=\"" + QByteArray::number(y) + "\" width=\""
        + QByteArray::number(width) + "\" height=\"" + QByteArray::number(height) + "\"/></bpmndi:BPMNShape>\n";
}

inline QByteArray edge(const QByteArray& element, const std::vector<QPointF>& points)
{
    QByteArray text = "<bpmndi:BPMNEdge id=\"" + element + "_di\" bpmnElement=\"" + element + "\">";
    for (const QPointF& point : points)
        text
            += "<di:waypoint x=\"" + QByteArray::number(point.x()) + "\" y=\"" + QByteArray::number(point.y()) + "\"/>";
    return text + "</bpmndi:BPMNEdge>\n";
}

/// A loaded file and its figures.
struct Diagram {
    std::unique_ptr<metamodel::Tree> tree;
    Figures figures;

    explicit Diagram(const QByteArray& bytes)
        : tree(bpmn::load(bytes).tree)
    {
        if (!tree)
            throw std::runtime_error("the test's own file is refused");
        figures.rebuild(*tree);
    }
    const Figure& of(QStringView id) const
    {
        const metamodel::Element* element = tree->byId(id);
        const Figure* figure = element != nullptr ? figures.ofElement(element->key()) : nullptr;
        if (figure == nullptr)
            throw std::runtime_error("not drawn: " + id.toString().toStdString());
        return *figure;
    }
};

} // namespace millrace::drawing::test
