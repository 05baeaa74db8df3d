// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/routing.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

bool contains(const std::vector<Key>& keys, Key key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Straight on where the two lines met in line with one another, else a fresh one.
bpmn::Waypoints healedLine(
    const Edit& edit, const Element& edge, const Element& node, const Element& from, const Element& to)
{
    const Tree& tree = edit.tree();
    const bpmn::Waypoints before = bpmn::waypoints(edge);
    const auto out = bpmn::outgoing(tree, node);
    const Element* next = out.empty() ? nullptr : diagramElementOn(tree, *planeOf(edge), *out.front());
    if (next) {
        const bpmn::Waypoints joined = layout::simplified(before + bpmn::waypoints(*next));
        bool isOrthogonal = joined.size() >= 2;
        for (qsizetype i = 1; i < joined.size(); ++i)
            isOrthogonal = isOrthogonal && (joined[i].x() == joined[i - 1].x() || joined[i].y() == joined[i - 1].y());
        if (isOrthogonal)
            return joined;
    }
    return freshLine(edit, type::SequenceFlow, from, to, &edge);
}

/// A flow node in the middle of a line: what led to it leads on to what came after. Nothing where it is a branch or
/// join.
void heal(Edit& edit, const Element& node, const std::vector<Key>& removed)
{
    const Tree& tree = edit.tree();
    const auto in = bpmn::incoming(tree, node);
    const auto out = bpmn::outgoing(tree, node);
    if (in.size() != 1 || out.size() != 1 || in.front() == out.front())
        return;
    if (contains(removed, in.front()->key()) || contains(removed, out.front()->key()))
        return;
    const Element* source = bpmn::referred(tree, *in.front(), u"sourceRef");
    const Element* target = bpmn::referred(tree, *out.front(), u"targetRef");
    if (!source || !target || source == target || contains(removed, source->key()) || contains(removed, target->key()))
        return;
    const Key flow = in.front()->key();
    edit.set(flow, u"targetRef", target->id());
    for (const Element* edge : bpmn::diagramElements(tree, *tree.find(flow))) {
        const auto [from, to] = endShapesOf(tree, *edge);
        if (from && to)
            replaceWaypoints(edit, edge->key(), healedLine(edit, *edge, node, *from, *to));
    }
}

/// The process that a closed pool hides, in a diagram by itself: it goes with the pool, as that of an open one.
const Element* hiddenIn(const Tree& tree, const Element& pool)
{
    const auto shapes = bpmn::diagramElements(tree, pool);
    const Element* process = bpmn::referred(tree, pool, u"processRef");
    if (!pool.is(type::Participant) || !process || shapes.empty() || !isClosedPool(tree, *shapes.front()))
        return nullptr;
    for (const metamodel::Reference& reference : tree.referencesTo(process->id()))
        if (const Element* from = tree.find(reference.from); from && from->is(type::Participant) && from != &pool)
            return nullptr;
    return process;
}

/// The process or collaboration of a whole diagram, whatever else shows it: diagrams show something.
bool isWhole(const Tree& tree, const Element& element)
{
    const auto references = tree.referencesTo(element.id());
    return element.is(type::RootElement) && std::any_of(references.begin(), references.end(), [&](const auto& each) {
        return tree.find(each.from)->is(type::BPMNPlane);
    });
}

} // namespace

void remove(Edit& edit, const std::vector<Key>& elements)
{
    for (Key key : elements) {
        const Element* element = edit.tree().find(key);
        if (element && isWhole(edit.tree(), *element))
            continue;
        if (element && element->is(type::FlowNode))
            heal(edit, *element, elements);
        if (element && element->is(type::Lane))
            closeLaneGap(edit, *element);
        if (const Element* process = element ? hiddenIn(edit.tree(), *element) : nullptr)
            edit.remove(process->key());
        edit.remove(key);
    }
}

} // namespace millrace::editing
