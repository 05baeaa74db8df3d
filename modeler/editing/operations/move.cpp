// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/attach.h"
#include "modeler/editing/operations/follow_edges.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::noKey;

namespace {

std::set<Key> withWhatMovesAlong(const Tree& tree, const std::vector<Key>& shapes)
{
    std::set<Key> all;
    for (Key key : shapes) {
        const Element* shape = tree.find(key);
        if (!shape || !shape->is(type::BPMNShape))
            continue;
        all.insert(key);
        for (const Element* other : shapesMovingWith(tree, *shape))
            all.insert(other->key());
    }
    return all;
}

bool isWithin(const Element& inner, const Element& outer)
{
    for (const Element* up = &inner; up; up = up->parent()) {
        if (up == &outer)
            return true;
    }
    return false;
}

void moveInto(Edit& edit, const std::vector<Key>& shapes, Key container)
{
    const Tree& tree = edit.tree();
    const Element* target = tree.find(container);
    const Element* scope = target ? scopeOf(tree, *target) : nullptr;
    if (!scope)
        return;
    for (Key key : shapes) {
        const Element* shape = tree.find(key);
        const Element* element = shape ? bpmn::shown(tree, *shape) : nullptr;
        // Inputs and outputs are their process's, wherever they are drawn.
        if (!element || element->is(type::Participant) || element->is(type::Lane) || element->is(type::BoundaryEvent)
            || element->is(type::DataInput) || element->is(type::DataOutput) || isWithin(*scope, *element)
            || !canContain(tree, *scope, element->type()))
            continue;
        edit.move(element->key(), scope->key());
    }
}

} // namespace

void moveShapes(Edit& edit, const std::vector<Key>& shapes, QPointF delta, Key container)
{
    const Tree& tree = edit.tree();
    const std::set<Key> moving = withWhatMovesAlong(tree, shapes);
    if (moving.empty())
        return;
    const Key plane = planeOf(*tree.find(*moving.begin()))->key();
    OldOutlines old;
    for (Key key : moving)
        old[key] = outlineOf(tree, *tree.find(key));
    if (!delta.isNull()) {
        for (Key key : moving) {
            if (const auto bounds = bpmn::bounds(*tree.find(key)))
                setBounds(edit, key, bounds->translated(delta));
            moveLabel(edit, key, delta);
        }
        settleEvents(edit, shapes, moving, container != noKey);
        followEdges(edit, plane, old);
    }
    if (container != noKey)
        moveInto(edit, shapes, container);
}

} // namespace millrace::editing
