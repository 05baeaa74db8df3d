// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/plane.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/rules.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

constexpr double borderTolerance = 12;

std::vector<const Element*> childrenOfType(const Element& plane, metamodel::TypeId wanted)
{
    std::vector<const Element*> result;
    for (const Element* child : plane.children()) {
        if (child->is(wanted))
            result.push_back(child);
    }
    return result;
}

bool isInside(const Element& element, const Element& holder)
{
    for (const Element* up = &element; up; up = up->parent()) {
        if (up == &holder)
            return true;
    }
    return false;
}

/// Drawn open, so that things stand in it.
bool isContainer(const Element& shape, const Element& element)
{
    if (element.is(type::Participant))
        return true;
    return (element.is(type::SubProcess) || element.is(type::SubChoreography))
        && shape.attribute(u"isExpanded") != QLatin1String("false");
}

template <typename Visit> void forAllInside(const Element& holder, const Visit& visit)
{
    for (const Element* child : holder.children()) {
        visit(*child);
        forAllInside(*child, visit);
    }
}

double areaOf(const QRectF& r)
{
    return r.width() * r.height();
}

} // namespace

const Element* planeOf(const Element& diagramElement)
{
    return diagramElement.is(type::BPMNPlane) ? &diagramElement : diagramElement.ancestor(type::BPMNPlane);
}

std::vector<const Element*> shapesOn(const Element& plane)
{
    return childrenOfType(plane, type::BPMNShape);
}

std::vector<const Element*> edgesOn(const Element& plane)
{
    return childrenOfType(plane, type::BPMNEdge);
}

const Element* diagramElementOn(const Tree& tree, const Element& plane, const Element& element)
{
    for (const Element* candidate : bpmn::diagramElements(tree, element)) {
        if (candidate->parent() == &plane)
            return candidate;
    }
    return nullptr;
}

const Element* containerAt(
    const Tree& tree, const Element& plane, QPointF point, const std::vector<const Element*>& except)
{
    const Element* best = &plane;
    double bestArea = 0;
    for (const Element* shape : shapesOn(plane)) {
        const Element* element = bpmn::shown(tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        if (!element || !bounds || !isContainer(*shape, *element) || !bounds->contains(point))
            continue;
        const bool left
            = std::any_of(except.begin(), except.end(), [&](const Element* e) { return isInside(*element, *e); });
        if (!left && (best == &plane || areaOf(*bounds) < bestArea)) {
            best = shape;
            bestArea = areaOf(*bounds);
        }
    }
    return best;
}

const Element* scopeOf(const Tree& tree, const Element& container)
{
    const Element* element = container.is(type::BPMNPlane) || container.is(type::BPMNShape)
        ? bpmn::referred(tree, container, u"bpmnElement")
        : &container;
    if (!element)
        return nullptr;
    if (element->is(type::Participant))
        return isClosedPool(tree, container) ? nullptr : bpmn::referred(tree, *element, u"processRef");
    if (element->is(type::Lane))
        return laneScopeOf(*element);
    if (element->is(type::Process) || element->is(type::SubProcess) || element->is(type::SubChoreography)
        || element->is(type::Choreography))
        return element;
    return nullptr;
}

const Element* borderAt(const Tree& tree, const Element& plane, QPointF point)
{
    const Element* found = nullptr;
    for (const Element* shape : shapesOn(plane)) {
        const Element* element = bpmn::shown(tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        if (!element || !bounds || !element->is(type::Activity))
            continue;
        const double t = borderTolerance;
        if (bounds->adjusted(-t, -t, t, t).contains(point) && !bounds->adjusted(t, t, -t, -t).contains(point))
            found = shape;
    }
    return found;
}

std::vector<const Element*> shapesMovingWith(const Tree& tree, const Element& shape)
{
    std::vector<const Element*> result;
    const Element* plane = planeOf(shape);
    const Element* element = bpmn::shown(tree, shape);
    if (!plane || !element)
        return result;
    const auto addShapesOf = [&](const Element& held) {
        for (const Element* other : bpmn::diagramElements(tree, held)) {
            if (other != &shape && other->parent() == plane && other->is(type::BPMNShape))
                result.push_back(other);
        }
    };
    const bool isHolder
        = element->is(type::Participant) || element->is(type::SubProcess) || element->is(type::SubChoreography);
    const Element* scope = isHolder ? scopeOf(tree, shape) : nullptr;
    if (scope)
        forAllInside(*scope, addShapesOf);
    for (const Element* event : bpmn::boundaryEvents(tree, *element)) {
        if (!scope || !isInside(*event, *scope))
            addShapesOf(*event);
    }
    return result;
}

std::pair<const Element*, const Element*> endsOf(const Tree& tree, const Element& connection)
{
    if (connection.is(type::DataInputAssociation)) {
        const Element* source = connection.child(u"sourceRef");
        return {source ? tree.byId(source->text()) : nullptr, connection.parent()};
    }
    if (connection.is(type::DataOutputAssociation)) {
        const Element* target = connection.child(u"targetRef");
        return {connection.parent(), target ? tree.byId(target->text()) : nullptr};
    }
    return {bpmn::referred(tree, connection, u"sourceRef"), bpmn::referred(tree, connection, u"targetRef")};
}

namespace {

const Element* endShapeOf(const Tree& tree, const Element& edge, const Element* end, QStringView standIn)
{
    const Element& plane = *planeOf(edge);
    const Element* drawn = end ? diagramElementOn(tree, plane, *end) : nullptr;
    if (drawn || !end || !edge.hasAttribute(standIn))
        return drawn;
    const Element* other = bpmn::referred(tree, edge, standIn);
    return other && other->is(type::BPMNShape) && other->parent() == &plane ? other : nullptr;
}

/// Edges that end at shapes of the element instead of at something that is hidden in it.
void addHidden(const Tree& tree, const Element& element, std::vector<const Element*>& connections)
{
    for (const Element* shape : bpmn::diagramElements(tree, element)) {
        if (shape->id().isEmpty())
            continue;
        for (const metamodel::Reference& reference : tree.referencesTo(shape->id())) {
            if (reference.property != QLatin1String("sourceElement")
                && reference.property != QLatin1String("targetElement"))
                continue;
            const Element* edge = tree.find(reference.from);
            const Element* connection = edge ? bpmn::shown(tree, *edge) : nullptr;
            if (connection && std::find(connections.begin(), connections.end(), connection) == connections.end())
                connections.push_back(connection);
        }
    }
}

} // namespace

std::pair<const Element*, const Element*> endShapesOf(const Tree& tree, const Element& edge)
{
    const Element* connection = bpmn::shown(tree, edge);
    const Element* plane = planeOf(edge);
    if (!connection || !plane)
        return {};
    const auto [source, target] = endsOf(tree, *connection);
    return {endShapeOf(tree, edge, source, u"sourceElement"), endShapeOf(tree, edge, target, u"targetElement")};
}

std::vector<const Element*> connectionsAt(const Tree& tree, const Element& element)
{
    std::vector<const Element*> result;
    for (const Element* child : element.children()) {
        if (child->is(type::DataAssociation))
            result.push_back(child);
    }
    for (const metamodel::Reference& reference : tree.referencesTo(element.id())) {
        const Element* from = tree.find(reference.from);
        const bool isChild = reference.property == metamodel::bodyProperty;
        const QString property = isChild ? from->localName() : reference.property;
        if (property == QLatin1String("sourceRef") || property == QLatin1String("targetRef"))
            result.push_back(isChild ? from->parent() : from);
    }
    if (element.is(type::Participant) || element.is(type::SubProcess))
        addHidden(tree, element, result);
    return result;
}

layout::Outline outlineOf(const Tree& tree, const Element& shape)
{
    using Shape = layout::Outline::Shape;
    const Element* element = bpmn::shown(tree, shape);
    layout::Outline outline {bpmn::bounds(shape).value_or(QRectF()), Shape::Rectangle};
    if (element && element->is(type::Gateway))
        outline.shape = Shape::Diamond;
    else if (element && element->is(type::Event))
        outline.shape = Shape::Ellipse;
    return outline;
}

bool runsStraight(const Tree& tree, const Element& connection)
{
    if (connection.is(type::DataAssociation))
        return true;
    const Element* source = connection.is(type::Association) ? endsOf(tree, connection).first : nullptr;
    return connection.is(type::Association) && !(source && startsCompensation(*source));
}

bool prefersVertical(const Tree& tree, const Element& connection)
{
    if (connection.is(type::MessageFlow))
        return true;
    const Element* source = endsOf(tree, connection).first;
    return source && source->is(type::BoundaryEvent);
}

const Element* poolOf(const Tree& tree, const Element& element)
{
    if (element.is(type::Participant))
        return &element;
    const Element* process = element.is(type::Process) ? &element : element.ancestor(type::Process);
    if (!process)
        return nullptr;
    for (const metamodel::Reference& reference : tree.referencesTo(process->id())) {
        const Element* from = tree.find(reference.from);
        if (from && from->is(type::Participant))
            return from;
    }
    return nullptr;
}

bool runsDown(const Tree& tree, const Element& shape)
{
    const auto own = bpmn::bounds(shape);
    const Element* innermost = nullptr;
    QRectF least;
    for (const Element* other : own ? shapesOn(*planeOf(shape)) : std::vector<const Element*>()) {
        const Element* element = bpmn::shown(tree, *other);
        const auto around = bpmn::bounds(*other);
        const bool isBand = element && around && other != &shape
            && (element->is(type::Lane) || (element->is(type::Participant) && isPool(*other, *element)));
        if (isBand && around->contains(own->center()) && (!innermost || least.contains(*around))) {
            innermost = other;
            least = *around;
        }
    }
    return innermost && innermost->attribute(u"isHorizontal") == QLatin1String("false");
}

bool isClosedPool(const Tree& tree, const Element& shape)
{
    if (!shape.is(type::BPMNShape) || shape.attribute(u"isExpanded") != QLatin1String("false"))
        return false;
    const Element* pool = bpmn::shown(tree, shape);
    const Element* process = pool && isPool(shape, *pool) ? bpmn::referred(tree, *pool, u"processRef") : nullptr;
    if (!process)
        return false;
    const auto inside = process->children();
    return std::none_of(inside.begin(), inside.end(),
        [&](const Element* one) { return diagramElementOn(tree, *planeOf(shape), *one); });
}

bool isPool(const Element& shape, const Element& shown)
{
    const Element* whole = shown.parent();
    return shown.is(type::Participant) && bpmn::bandKind(shape).isEmpty() && whole && whole->is(type::Collaboration)
        && !whole->is(type::Choreography);
}

const Element* laneScopeOf(const Element& lane)
{
    const Element* up = &lane;
    while (up && (up->is(type::Lane) || up->is(type::LaneSet)))
        up = up->parent();
    return up && (up->is(type::Process) || up->is(type::SubProcess)) ? up : nullptr;
}

const Element* flowScopeOf(const Element& element)
{
    const Element* parent = element.parent();
    const bool isScope = parent
        && (parent->is(type::Process) || parent->is(type::SubProcess) || parent->is(type::Choreography)
            || parent->is(type::SubChoreography));
    return isScope ? parent : nullptr;
}

bool writesIncomingOutgoing(const Element& scope)
{
    int flows = 0;
    for (const Element* element : bpmn::flowElements(scope)) {
        if (element->is(type::FlowNode) && (element->child(u"incoming") || element->child(u"outgoing")))
            return true;
        flows += element->is(type::SequenceFlow) ? 1 : 0;
    }
    return flows <= 1;
}

} // namespace millrace::editing
