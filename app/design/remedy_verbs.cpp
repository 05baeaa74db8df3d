// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/remedy_verbs.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::app::design {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::noKey;
using metamodel::Tree;

namespace {

struct VerbWords {
    Q_DECLARE_TR_FUNCTIONS(Remedies)
};

constexpr double gap = 50; ///< between a shape and its neighbour in the row
constexpr double margin = 20; ///< at least, between what was moved aside and others

[[noreturn]] void refuse()
{
    throw base::Failure(VerbWords::tr("The drawing does not allow this. Mend it by hand."));
}

const Element& drawn(const Tree& tree, Key element)
{
    const Element* found = tree.find(element);
    const Element* shape = found ? shapeOf(tree, *found) : nullptr;
    if (!shape || !bpmn::bounds(*shape))
        refuse();
    return *shape;
}

/// What stands in the way there: steps, and not what they are in.
bool isTaken(const editing::Edit& edit, const Element& shape, const QRectF& area)
{
    const auto near = edit.drawnIn(*editing::planeOf(shape), area);
    return std::any_of(near.begin(), near.end(), [&](const Element* each) {
        const Element* shown = each == &shape ? nullptr : bpmn::shown(edit.tree(), *each);
        const auto bounds = bpmn::bounds(*each);
        return shown && bounds && each->is(type::BPMNShape) && !shown->is(type::Participant) && !shown->is(type::Lane)
            && !shown->is(type::Group) && !bounds->contains(area);
    });
}

std::vector<Key> edgesOf(const Tree& tree, const std::vector<const Element*>& flows)
{
    std::vector<Key> edges;
    for (const Element* flow : flows) {
        const auto lines = bpmn::diagramElements(tree, *flow);
        if (lines.empty())
            refuse();
        edges.push_back(lines.front()->key());
    }
    return edges;
}

/// A new shape in the row of the other, left or right of it; what stands there makes room.
Key placeBeside(editing::Edit& edit, Key shapeKey, const editing::NewElement& what, bool before)
{
    const Tree& tree = edit.tree();
    const QSizeF size = editing::defaultSize(what.type);
    const Element& shape = *tree.find(shapeKey);
    QRectF bounds = *bpmn::bounds(shape);
    const double room = size.width() + 2 * gap;
    const double left = before ? bounds.left() - room : bounds.right();
    const QRectF needed(left, bounds.center().y() - size.height() / 2, room, size.height());
    const Key plane = editing::planeOf(shape)->key();
    if (isTaken(edit, shape, needed.adjusted(before ? 0 : 1, 0, before ? -1 : 0, 0))) {
        editing::makeSpace(
            edit, plane, Qt::Horizontal, before ? bounds.left() - 1 : bounds.right() + 1, size.width() + gap);
        bounds = *bpmn::bounds(*tree.find(shapeKey));
    }
    const double distance = gap + size.width() / 2;
    const QPointF center(before ? bounds.left() - distance : bounds.right() + distance, bounds.center().y());
    const Key made = editing::create(edit, plane, what, center);
    if (made == noKey)
        refuse();
    return made;
}

/// Twice: the first ones give way to those that still lead elsewhere.
void leadTo(editing::Edit& edit, const std::vector<Key>& edges, bool atSource, Key shape)
{
    for (int round = 0; round < 2; ++round)
        for (const Key edge : edges)
            if (!editing::reconnect(edit, edge, atSource, shape))
                refuse();
}

void join(editing::Edit& edit, Key from, Key to)
{
    if (editing::connect(edit, from, to) == noKey)
        refuse();
}

bool isInFlow(const Element& node)
{
    return node.is(type::FlowNode) && !bpmn::isTrue(node, u"triggeredByEvent")
        && !bpmn::isTrue(node, u"isForCompensation");
}

const Element* linkOf(const Element& event)
{
    for (const Element* definition : bpmn::eventDefinitions(event))
        if (definition->is(type::LinkEventDefinition))
            return definition;
    return nullptr;
}

bool isScope(const Element& element)
{
    return element.is(type::Process) || element.is(type::SubProcess);
}

} // namespace

const Element* shapeOf(const Tree& tree, const Element& element)
{
    for (const Element* each : bpmn::diagramElements(tree, element))
        if (each->is(type::BPMNShape))
            return each;
    return nullptr;
}

std::vector<Key> endlessSteps(const Tree& tree, const Element& scopeOrStep)
{
    const auto isEndless = [&](const Element& node) {
        return isInFlow(node) && !node.is(type::EndEvent) && bpmn::outgoing(tree, node).empty() && !linkOf(node)
            && shapeOf(tree, node);
    };
    std::vector<Key> steps;
    if (scopeOrStep.is(type::FlowNode) && isEndless(scopeOrStep)
        && (!scopeOrStep.is(type::SubProcess) || !bpmn::incoming(tree, scopeOrStep).empty()))
        return {scopeOrStep.key()};
    if (!isScope(scopeOrStep))
        return {};
    for (const Element* node : scopeOrStep.children())
        if (isEndless(*node) && !node->is(type::BoundaryEvent))
            steps.push_back(node->key());
    return steps;
}

std::vector<Key> startlessSteps(const Tree& tree, const Element& scopeOrStep)
{
    std::vector<Key> steps;
    for (const Element* node : scopeOrStep.children())
        if (isInFlow(*node) && !node->is(type::StartEvent) && !node->is(type::BoundaryEvent)
            && bpmn::incoming(tree, *node).empty() && !linkOf(*node) && shapeOf(tree, *node))
            steps.push_back(node->key());
    return steps;
}

bool isHolder(const Tree& tree, const Element& holder, const Element& element)
{
    if (holder.is(type::Participant))
        return bpmn::referred(tree, holder, u"processRef") == element.ancestor(type::Process);
    return element.parent() == &holder;
}

bool lacksOtherLink(const Element& event)
{
    const Element* link = linkOf(event);
    const QString name = link ? link->name().trimmed() : QString();
    if (name.isEmpty())
        return false;
    for (const Element* other : event.parent()->children())
        if (const Element* half = other->is(type::Event) && other != &event ? linkOf(*other) : nullptr;
            half && half->name().trimmed() == name && other->is(type::ThrowEvent) != event.is(type::ThrowEvent))
            return false;
    return true;
}

void putGatewayBefore(editing::Edit& edit, Key node, metamodel::TypeId gateway)
{
    const Tree& tree = edit.tree();
    const Key shape = drawn(tree, node).key();
    const auto edges = edgesOf(tree, bpmn::incoming(tree, *tree.find(node)));
    const Key made = placeBeside(edit, shape, {gateway}, true);
    leadTo(edit, edges, false, made);
    join(edit, made, shape);
}

void putGatewayBehind(editing::Edit& edit, Key node, metamodel::TypeId gateway)
{
    const Tree& tree = edit.tree();
    const Key shape = drawn(tree, node).key();
    const auto edges = edgesOf(tree, bpmn::outgoing(tree, *tree.find(node)));
    const Key made = placeBeside(edit, shape, {gateway}, false);
    leadTo(edit, edges, true, made);
    join(edit, shape, made);
}

void appendEnd(editing::Edit& edit, Key step)
{
    if (editing::append(edit, drawn(edit.tree(), step).key(), {type::EndEvent}) == noKey)
        refuse();
}

void putStartBefore(editing::Edit& edit, Key step)
{
    const Key shape = drawn(edit.tree(), step).key();
    join(edit, placeBeside(edit, shape, {type::StartEvent}, true), shape);
}

void moveAside(editing::Edit& edit, Key element, Key other)
{
    const Tree& tree = edit.tree();
    const Element& shape = drawn(tree, element);
    const QRectF own = *bpmn::bounds(shape);
    const QRectF there = *bpmn::bounds(drawn(tree, other));
    if (isHolder(tree, *tree.find(other), *tree.find(element))) {
        const QRectF inside = there.adjusted(margin, margin, -margin, -margin);
        if (own.width() > inside.width() || own.height() > inside.height())
            refuse();
        const QPointF place(std::clamp(own.left(), inside.left(), inside.right() - own.width()),
            std::clamp(own.top(), inside.top(), inside.bottom() - own.height()));
        editing::moveShapes(edit, {shape.key()}, place - own.topLeft());
        return;
    }
    std::vector<QPointF> ways {{there.right() + margin - own.left(), 0}, {0, there.bottom() + margin - own.top()},
        {there.left() - margin - own.right(), 0}, {0, there.top() - margin - own.bottom()}};
    std::stable_sort(
        ways.begin(), ways.end(), [](QPointF a, QPointF b) { return a.manhattanLength() < b.manhattanLength(); });
    for (const QPointF way : ways)
        if (!isTaken(edit, shape, own.translated(way))) {
            editing::moveShapes(edit, {shape.key()}, way);
            return;
        }
    // Nowhere near: what is on the right makes room.
    const QPointF way(there.right() + margin - own.left(), 0);
    editing::makeSpace(
        edit, editing::planeOf(shape)->key(), Qt::Horizontal, there.right() + 1, own.width() + 2 * margin);
    editing::moveShapes(edit, {shape.key()}, way - (bpmn::bounds(drawn(tree, element))->topLeft() - own.topLeft()));
}

void putOtherLink(editing::Edit& edit, Key event)
{
    const Tree& tree = edit.tree();
    const Element& half = *tree.find(event);
    const QString name = linkOf(half)->name().trimmed();
    const bool isThrown = half.is(type::ThrowEvent);
    const Key made = placeBeside(edit, drawn(tree, event).key(),
        {isThrown ? type::IntermediateCatchEvent : type::IntermediateThrowEvent, type::LinkEventDefinition, name},
        !isThrown);
    const Element* other = bpmn::shown(tree, *tree.find(made));
    if (!other || !linkOf(*other))
        refuse();
    edit.set(linkOf(*other)->key(), u"name", name);
}

void listFlows(editing::Edit& edit, Key node)
{
    const Tree& tree = edit.tree();
    const Element& step = *tree.find(node);
    for (const QStringView role : {QStringView(u"incoming"), QStringView(u"outgoing")}) {
        const auto flows = role == QStringView(u"incoming") ? bpmn::incoming(tree, step) : bpmn::outgoing(tree, step);
        for (const Element* flow : flows) {
            const auto listed = step.children(role);
            if (std::any_of(listed.begin(), listed.end(),
                    [&](const Element* each) { return each->text().trimmed() == flow->id(); }))
                continue;
            metamodel::Draft entry;
            entry.type = metamodel::textType;
            entry.role = role.toString();
            entry.text = flow->id();
            edit.insert(entry, node);
        }
    }
}

} // namespace millrace::app::design
