// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/outline_entry.h"

#include "app/design/outline_lines.h"
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/steps.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace millrace::app::design {

namespace type = bpmn::type;
using editing::Edit;
using metamodel::Element;
using metamodel::Key;
using metamodel::noKey;
using metamodel::Tree;

namespace {

const Element* shapeOf(const Tree& tree, const Element& element)
{
    for (const Element* shown : bpmn::diagramElements(tree, element))
        if (bpmn::bounds(*shown))
            return shown;
    return nullptr;
}

metamodel::TypeId typeFor(OutlineEntry::Kind kind)
{
    switch (kind) {
    case OutlineEntry::Kind::Question:
        return type::ExclusiveGateway;
    case OutlineEntry::Kind::AtOnce:
        return type::ParallelGateway;
    case OutlineEntry::Kind::End:
        return type::EndEvent;
    case OutlineEntry::Kind::Step:
    case OutlineEntry::Kind::GoOn:
        break;
    }
    return type::Task;
}

/// The steps on the ways out of the gateway that nothing follows yet, in the order in which they are told.
std::vector<const Element*> openEnds(const Tree& tree, const Element& gateway)
{
    std::vector<const Element*> ends;
    std::set<Key> seen {gateway.key()};
    std::vector<const Element*> open {&gateway};
    while (!open.empty()) {
        const Element* at = open.back();
        open.pop_back();
        const auto flows = bpmn::outgoing(tree, *at);
        if (flows.empty() && at != &gateway && !at->is(type::EndEvent))
            ends.push_back(at);
        for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow)
            if (const Element* target = bpmn::referred(tree, **flow, u"targetRef");
                target != nullptr && seen.insert(target->key()).second)
                open.push_back(target);
    }
    return ends;
}

/// Where the branches of the gateway meet, made where several have not ended; noKey: nothing can come behind them.
Key meetingOf(Edit& edit, Key gateway)
{
    const Tree& tree = edit.tree();
    const Key meeting = editing::meetingPointOf(tree, gateway);
    if (const Element* found = tree.find(meeting); found != nullptr && found->is(type::Gateway))
        return meeting;
    const Element& split = *tree.find(gateway);
    const std::vector<const Element*> ends = openEnds(tree, split);
    const Element* splitShape = shapeOf(tree, split);
    if (ends.empty() || splitShape == nullptr)
        return noKey;
    if (ends.size() == 1)
        return ends.front()->key();
    const bool isDown = editing::runsDown(tree, *splitShape);
    const QPointF row = bpmn::bounds(*splitShape)->center();
    std::vector<Key> shapes;
    for (const Element* end : ends)
        if (const Element* shape = shapeOf(tree, *end))
            shapes.push_back(shape->key());
    const auto behind = [&](Key shape) {
        const QRectF bounds = *bpmn::bounds(*tree.find(shape));
        return isDown ? bounds.bottom() : bounds.right();
    };
    const Key last
        = *std::max_element(shapes.begin(), shapes.end(), [&](Key a, Key b) { return behind(a) < behind(b); });
    // Behind the longest branch, for which its pool grows, but in the row of the question.
    const Key join = editing::append(edit, last, {.type = split.type()});
    if (join == noKey)
        return noKey;
    const QPointF aside = row - bpmn::bounds(*tree.find(join))->center();
    editing::moveShapes(edit, {join}, isDown ? QPointF(aside.x(), 0) : QPointF(0, aside.y()));
    for (const Key shape : shapes)
        if (shape != last)
            editing::connect(edit, shape, join);
    return bpmn::shown(tree, *tree.find(join))->key();
}

const Element* stepCalled(const Tree& tree, const Element& from, const QString& name)
{
    for (const editing::Step& step : editing::stepsOf(tree))
        if (const Element* found = tree.find(step.element); found != nullptr && found->key() != from.key()
            && found->is(type::FlowNode) && found->parent() == from.parent()
            && found->name().simplified().compare(name, Qt::CaseInsensitive) == 0)
            return found;
    return nullptr;
}

/// The flow from one to the other, which an answer is the name of.
void nameFlow(Edit& edit, Key from, Key to, const QString& answer)
{
    const Tree& tree = edit.tree();
    if (answer.isEmpty())
        return;
    for (const Element* flow : bpmn::outgoing(tree, *tree.find(from)))
        if (const Element* target = bpmn::referred(tree, *flow, u"targetRef");
            target != nullptr && target->key() == to && flow->name().isEmpty()) {
            editing::rename(edit, flow->key(), answer);
            return;
        }
}

/// The pool of the step's process, made around everything where there is none yet; noKey where it is not drawn.
Key poolShapeFor(Edit& edit, const Element& process, const Element& stepShape)
{
    const Tree& tree = edit.tree();
    for (const metamodel::Reference& reference : tree.referencesTo(process.id()))
        if (const Element* from = tree.find(reference.from); from != nullptr && from->is(type::Participant))
            if (const Element* shape = shapeOf(tree, *from))
                return shape->key();
    return editing::create(edit, stepShape.parent()->key(), {.type = type::Participant, .name = process.name()},
        bpmn::bounds(stepShape)->center());
}

const Element* processOf(const Element& element)
{
    const Element* up = &element;
    while (up != nullptr && !up->is(type::Process))
        up = up->parent();
    return up;
}

/// A lane for all of the process.
Key firstLane(Edit& edit, const Element& process, const Element& stepShape)
{
    const Tree& tree = edit.tree();
    const Key pool = poolShapeFor(edit, process, stepShape);
    if (pool == noKey)
        return noKey;
    const QRectF before = *bpmn::bounds(*tree.find(pool));
    const Key added = editing::addLane(edit, pool, true);
    if (added == noKey)
        return noKey;
    const Element& second = *bpmn::shown(tree, *tree.find(added));
    const Key first = second.parent()->children(u"lane").front()->key();
    editing::remove(edit, {second.key()});
    if (*bpmn::bounds(*tree.find(pool)) != before)
        editing::resizeShape(edit, pool, before);
    return first;
}

} // namespace

OutlineEntry outlineEntry(const QString& typed, bool isBelowQuestion)
{
    static const QRegularExpression withAnswer(QStringLiteral("^([^:]{1,60}):\\s+(\\S.*)$"));
    static const QRegularExpression onward(QStringLiteral("^(?:->|=>|\u2192)\\s*(\\S.*)$"));
    OutlineEntry entry;
    entry.name = typed.simplified();
    if (const auto found = withAnswer.match(entry.name); isBelowQuestion && found.hasMatch()) {
        entry.answer = found.captured(1).trimmed();
        entry.name = found.captured(2).trimmed();
    }
    if (const auto found = onward.match(entry.name); found.hasMatch()) {
        entry.kind = OutlineEntry::Kind::GoOn;
        entry.name = found.captured(1);
    } else if (entry.name.endsWith(u'?')) {
        entry.kind = OutlineEntry::Kind::Question;
    } else if (entry.name.size() > 1 && (entry.name.endsWith(u':') || entry.name.endsWith(u'.'))) {
        entry.kind = entry.name.endsWith(u':') ? OutlineEntry::Kind::AtOnce : OutlineEntry::Kind::End;
        entry.name.chop(1);
    }
    return entry;
}

Key drawEntry(Edit& edit, Key element, OutlinePlace place, const OutlineEntry& entry)
{
    const Tree& tree = edit.tree();
    const Key after = place == OutlinePlace::AfterAll ? meetingOf(edit, element) : element;
    if (after == noKey)
        return noKey;
    if (entry.kind == OutlineEntry::Kind::GoOn) {
        const Element* target = stepCalled(tree, *tree.find(after), entry.name);
        const Element* from = shapeOf(tree, *tree.find(after));
        const Element* to = target != nullptr ? shapeOf(tree, *target) : nullptr;
        if (from == nullptr || to == nullptr || editing::connect(edit, from->key(), to->key()) == noKey)
            return noKey;
        nameFlow(edit, after, target->key(), entry.answer);
        return target->key();
    }
    const editing::NewElement what {.type = typeFor(entry.kind), .name = entry.name};
    // The first way goes straight on. An answer is a way of its own; without one, a second way leads back to the first.
    const std::size_t ways = bpmn::outgoing(tree, *tree.find(after)).size();
    const bool isFirstAnswers = place == OutlinePlace::Branch && (ways == 0 || (ways == 1 && !entry.answer.isEmpty()));
    const Element* gateway = isFirstAnswers ? shapeOf(tree, *tree.find(after)) : nullptr;
    const Key shape = gateway != nullptr ? editing::append(edit, gateway->key(), what)
        : place == OutlinePlace::Branch  ? editing::addBranch(edit, after, what)
                                         : editing::insertAfter(edit, after, what);
    const Element* drawn = tree.find(shape);
    if (drawn == nullptr)
        return noKey;
    const Key made = bpmn::shown(tree, *drawn)->key();
    nameFlow(edit, after, made, entry.answer);
    return made;
}

bool canComeAfterAll(const Tree& tree, Key gateway)
{
    const Element* split = tree.find(gateway);
    if (split == nullptr || !split->is(type::Gateway))
        return false;
    const Element* meeting = tree.find(editing::meetingPointOf(tree, gateway));
    return (meeting != nullptr && meeting->is(type::Gateway)) || !openEnds(tree, *split).empty();
}

bool giveTo(Edit& edit, Key element, const QString& who)
{
    const Tree& tree = edit.tree();
    const Element* step = tree.find(element);
    const Element* shape = step != nullptr ? shapeOf(tree, *step) : nullptr;
    const Element* process = step != nullptr ? processOf(*step) : nullptr;
    if (shape == nullptr || process == nullptr)
        return false;
    std::vector<const Element*> lanes;
    for (const Element* lane : lanesOf(tree))
        if (processOf(*lane) == process)
            lanes.push_back(lane);
    for (const Element* lane : lanes)
        if (lane->name() == who)
            return editing::assignLane(edit, element, lane->key());
    if (const Element* set = process->childOfType(type::LaneSet); set == nullptr || set->children(u"lane").empty()) {
        const Key lane = firstLane(edit, *process, *shape);
        if (lane != noKey)
            editing::rename(edit, lane, who);
        return lane != noKey;
    }
    const Key pool = poolShapeFor(edit, *process, *shape);
    const Element* added = tree.find(pool != noKey ? editing::addLane(edit, pool, true) : noKey);
    if (added == nullptr)
        return false;
    const Key lane = bpmn::shown(tree, *added)->key();
    editing::rename(edit, lane, who);
    return editing::assignLane(edit, element, lane);
}

} // namespace millrace::app::design
