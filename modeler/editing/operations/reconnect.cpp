// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/routing.h"
#include "modeler/editing/rules.h"

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

struct ReconnectedEnds {
    const Element* from = nullptr; ///< shapes
    const Element* to = nullptr;
    const Element* source = nullptr; ///< what they show
    const Element* target = nullptr;
};

ReconnectedEnds newEnds(const Tree& tree, Key edge, bool atSource, Key shape)
{
    const Element* line = tree.find(edge);
    const Element* end = tree.find(shape);
    if (!line || !end || !bpmn::shown(tree, *line) || planeOf(*line) != planeOf(*end))
        return {};
    ReconnectedEnds ends;
    std::tie(ends.from, ends.to) = endShapesOf(tree, *line);
    (atSource ? ends.from : ends.to) = end;
    if (!ends.from || !ends.to)
        return {};
    ends.source = bpmn::shown(tree, *ends.from);
    ends.target = bpmn::shown(tree, *ends.to);
    return ends;
}

void setEnd(Edit& edit, const Element& connection, bool atSource, const Element& end)
{
    if (!connection.is(type::DataAssociation)) {
        edit.set(connection.key(), atSource ? u"sourceRef" : u"targetRef", end.id());
        return;
    }
    // One end is the activity that holds the association, the other a child.
    const bool isHeld = connection.is(type::DataInputAssociation) != atSource;
    if (isHeld)
        edit.move(connection.key(), end.key());
    else if (const Element* reference = connection.child(atSource ? u"sourceRef" : u"targetRef"))
        edit.set(reference->key(), metamodel::bodyProperty, end.id());
}

} // namespace

bool canReconnect(const Tree& tree, Key edge, bool atSource, Key shape)
{
    const ReconnectedEnds ends = newEnds(tree, edge, atSource, shape);
    return ends.source && ends.target
        && connectionBetween(tree, *ends.source, *ends.target) == bpmn::shown(tree, *tree.find(edge))->type();
}

bool reconnect(Edit& edit, Key edge, bool atSource, Key shape)
{
    const Tree& tree = edit.tree();
    if (!canReconnect(tree, edge, atSource, shape))
        return false;
    const ReconnectedEnds ends = newEnds(tree, edge, atSource, shape);
    const Element& connection = *bpmn::shown(tree, *tree.find(edge));
    const bpmn::Waypoints line = freshLine(edit, connection.type(), *ends.from, *ends.to, tree.find(edge));
    setEnd(edit, connection, atSource, atSource ? *ends.source : *ends.target);
    edit.set(edge, atSource ? u"sourceElement" : u"targetElement", std::nullopt); // nothing stands for the new end
    replaceWaypoints(edit, edge, line);
    return true;
}

} // namespace millrace::editing
