// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"

#include <algorithm>

namespace millrace::bpmn {

namespace {

/// Sequence flows in the same scope as the node whose `end` (sourceRef or targetRef) names it.
std::vector<const Element*> flowsAt(const Tree& tree, const Element& node, QStringView end)
{
    std::vector<const Element*> flows;
    const QString id = node.id();
    if (id.isEmpty() || tree.byId(id) != &node)
        return flows;
    for (const metamodel::Reference& reference : tree.referencesTo(id)) {
        const Element* flow = tree.find(reference.from);
        if (reference.property == end && flow->is(type::SequenceFlow) && flow->parent() == node.parent())
            flows.push_back(flow);
    }
    return flows;
}

} // namespace

const Element* referred(const Tree& tree, const Element& element, QStringView property)
{
    QString id = element.attribute(property).trimmed();
    if (id.isEmpty())
        if (const Element* child = element.child(property))
            id = child->text().trimmed();
    return id.isEmpty() ? nullptr : tree.byId(id);
}

std::vector<const Element*> processes(const Tree& tree)
{
    std::vector<const Element*> found;
    for (const Element* element : tree.root().children())
        if (element->is(type::Process))
            found.push_back(element);
    return found;
}

std::vector<const Element*> diagrams(const Tree& tree)
{
    std::vector<const Element*> found;
    for (const Element* element : tree.root().children())
        if (element->is(type::BPMNDiagram))
            found.push_back(element);
    return found;
}

std::vector<const Element*> flowElements(const Element& scope)
{
    std::vector<const Element*> found;
    for (const Element* element : scope.children())
        if (element->is(type::FlowElement))
            found.push_back(element);
    return found;
}

std::vector<const Element*> outgoing(const Tree& tree, const Element& node)
{
    return flowsAt(tree, node, u"sourceRef");
}

std::vector<const Element*> incoming(const Tree& tree, const Element& node)
{
    return flowsAt(tree, node, u"targetRef");
}

std::vector<const Element*> boundaryEvents(const Tree& tree, const Element& activity)
{
    std::vector<const Element*> events;
    const QString id = activity.id();
    if (id.isEmpty() || tree.byId(id) != &activity)
        return events;
    for (const metamodel::Reference& reference : tree.referencesTo(id)) {
        const Element* event = tree.find(reference.from);
        if (reference.property == u"attachedToRef" && event->is(type::BoundaryEvent))
            events.push_back(event);
    }
    return events;
}

std::vector<const Element*> eventDefinitions(const Element& event)
{
    std::vector<const Element*> found;
    for (const Element* element : event.children())
        if (element->is(type::EventDefinition))
            found.push_back(element);
    return found;
}

std::vector<const Element*> eventDefinitions(const Tree& tree, const Element& event)
{
    std::vector<const Element*> found = eventDefinitions(event);
    for (const Element* reference : event.children(u"eventDefinitionRef"))
        if (const Element* shared = tree.byId(reference->text().trimmed()); shared && shared->is(type::EventDefinition))
            found.push_back(shared);
    return found;
}

std::vector<const Element*> diagramElements(const Tree& tree, const Element& element)
{
    std::vector<const Element*> found;
    const QString id = element.id();
    if (id.isEmpty() || tree.byId(id) != &element)
        return found;
    for (const metamodel::Reference& reference : tree.referencesTo(id)) {
        const Element* drawn = tree.find(reference.from);
        if (reference.property == u"bpmnElement" && (drawn->is(type::BPMNShape) || drawn->is(type::BPMNEdge)))
            found.push_back(drawn);
    }
    return found;
}

QString bandKind(const Element& shape)
{
    const QString kind = shape.attribute(u"participantBandKind");
    return kind.isEmpty() && shape.hasAttribute(u"choreographyActivityShape") ? QStringLiteral("top_initiating") : kind;
}

const Element* shown(const Tree& tree, const Element& diagramElement)
{
    return referred(tree, diagramElement, u"bpmnElement");
}

bool isTrue(const Element& element, QStringView attribute)
{
    const QString value = element.attribute(attribute).trimmed();
    return value == QLatin1String("true") || value == QLatin1String("1");
}

QString title(const Element& element)
{
    constexpr qsizetype most = 200; // a file may hold names of megabytes, which no list or message can show
    const QString name = element.name().left(4 * most).simplified();
    if (name.size() > most)
        return name.left(most) + QChar(0x2026);
    return name.isEmpty() ? typeTitle(element) : name;
}

} // namespace millrace::bpmn
