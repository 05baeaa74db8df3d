// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/attach.h"
#include "modeler/editing/operations/clipboard_contents.h"
#include "modeler/editing/operations/clipboard_reading.h"
#include "modeler/editing/operations/create_parts.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <QCoreApplication>
#include <cmath>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;

namespace {

constexpr double poolGap = 30; ///< between pools that are there and pasted ones

void translate(Draft& draft, QPointF delta)
{
    if (draft.type == type::Bounds || draft.type == type::Point) {
        for (metamodel::Attribute& attribute : draft.attributes) {
            if (attribute.name == QLatin1String("x"))
                attribute.value = bpmn::formatCoordinate(attribute.value.toDouble() + delta.x());
            else if (attribute.name == QLatin1String("y"))
                attribute.value = bpmn::formatCoordinate(attribute.value.toDouble() + delta.y());
        }
    }
    for (Draft& child : draft.children)
        translate(child, delta);
}

QRectF extent(const Element& plane)
{
    QRectF all;
    for (const Element* shape : shapesOn(plane))
        all |= bpmn::bounds(*shape).value_or(QRectF());
    return all;
}

QPointF onGrid(QPointF delta)
{
    return {std::round(delta.x() / 10) * 10, std::round(delta.y() / 10) * 10};
}

/// Where pools would come to lie upon something they go below all that is there; upright ones to the right.
QPointF besideOthers(const Tree& tree, const Element& plane, const Element& pasted, QPointF delta)
{
    const QRectF all = extent(pasted).translated(delta);
    auto shapes = shapesOn(plane);
    // What made way for the pools is gone, and its shape goes at the end of the edit.
    std::erase_if(shapes, [&tree](const Element* shape) { return !bpmn::shown(tree, *shape); });
    const bool isFree = std::none_of(shapes.begin(), shapes.end(), [&](const Element* shape) {
        const double g = poolGap - 1;
        return bpmn::bounds(*shape).value_or(QRectF()).adjusted(-g, -g, g, g).intersects(all);
    });
    if (isFree)
        return delta;
    QRectF there;
    for (const Element* shape : shapes)
        there |= bpmn::bounds(*shape).value_or(QRectF());
    const auto pools = shapesOn(pasted);
    const bool isUpright = std::any_of(pools.begin(), pools.end(),
        [](const Element* shape) { return shape->attribute(u"isHorizontal") == QLatin1String("false"); });
    const QPointF free = isUpright ? there.topRight() + QPointF(poolGap, 0) : there.bottomLeft() + QPointF(0, poolGap);
    return delta + (free - all.topLeft());
}

bool showsPools(const Element* whole)
{
    return whole && whole->is(type::Collaboration) && !whole->is(type::Choreography);
}

Key collaborationForConversations(Edit& edit, Key plane)
{
    const Tree& tree = edit.tree();
    const Key made = collaborationOf(edit, plane);
    if (made == metamodel::noKey || !showsPools(tree.find(made))) {
        throw base::Failure(QCoreApplication::translate("editing::Paste",
            "Conversations cannot stand in this diagram. Open the diagram of a conversation, or a new one, and paste "
            "them there."));
    }
    return made;
}

/// Makes the plane of an empty process that of a choreography.
void demandChoreography(Edit& edit, Key plane)
{
    const Element* whole = bpmn::shown(edit.tree(), *edit.tree().find(plane));
    const bool isInside = whole && whole->is(type::SubChoreography);
    if (!isInside && choreographyOf(edit, plane) == metamodel::noKey) {
        throw base::Failure(QCoreApplication::translate("editing::Paste",
            "Choreography tasks cannot stand in this diagram. Open the diagram of a choreography, or a new one, and "
            "paste them there."));
    }
}

/// The collaboration that pools on the plane belong to. What is drawn there without a pool gets one; a process that is
/// as empty as a new diagram's makes way.
Key collaborationForPools(Edit& edit, Key plane)
{
    const Tree& tree = edit.tree();
    const Element* whole = bpmn::shown(tree, *tree.find(plane));
    if (showsPools(whole))
        return whole->key();
    if (whole && !whole->is(type::Process)) {
        throw base::Failure(QCoreApplication::translate("editing::Paste",
            "Pools cannot stand in this diagram. Open the diagram of a process or of other pools and paste them "
            "there."));
    }
    const Key process = whole ? whole->key() : metamodel::noKey;
    Key made = collaborationOf(edit, plane);
    if (made == metamodel::noKey) {
        const Key pool = create(edit, plane, {.type = type::Participant}, {});
        made = bpmn::shown(tree, *tree.find(pool))->parent()->key();
    } else if (const Element* old = tree.find(process); old && old->children().empty()) {
        edit.remove(process);
    }
    return made;
}

/// Events that were copied without what they sat on: they sit on the border where they are now, or are events of their
/// own, or go where they can be neither.
void settleAlone(Edit& edit, const std::vector<Key>& shapes)
{
    const Tree& tree = edit.tree();
    std::set<const Element*> pasted;
    for (const Key shape : shapes)
        pasted.insert(bpmn::shown(tree, *tree.find(shape)));
    std::vector<Key> alone;
    for (const Key shape : shapes) {
        const Element* event = bpmn::shown(tree, *tree.find(shape));
        if (event && event->is(type::BoundaryEvent) && !pasted.contains(bpmn::referred(tree, *event, u"attachedToRef")))
            alone.push_back(shape);
    }
    for (const Key shape : alone) {
        settleEvents(edit, {shape}, {}, true);
        const Element* event = bpmn::shown(tree, *tree.find(shape));
        const Element* host = bpmn::referred(tree, *event, u"attachedToRef");
        if (event->is(type::BoundaryEvent) && (!host || host->parent() != event->parent()))
            edit.remove(event->key());
    }
}

void declarePrefixes(Edit& edit, const ClipboardContents& contents, const Tree& clipboard)
{
    for (const auto* drafts :
        {&contents.definitions, &contents.processes, &contents.besides, &contents.partners, &contents.elements})
        for (const Draft& draft : *drafts)
            for (const auto& [declaration, uri] : missingPrefixes(draft, clipboard, edit.tree()))
                edit.set(edit.tree().root().key(), declaration, uri);
}

Key choreographyAround(const Tree& tree, Key scope)
{
    const Element* inner = tree.find(scope);
    return inner->is(type::Choreography) ? scope : inner->ancestor(type::Choreography)->key();
}

/// Tasks of other programs may have none.
void giveMessages(Edit& edit, const std::vector<Key>& shapes)
{
    for (const Key shape : shapes) {
        const Element* task = bpmn::shown(edit.tree(), *edit.tree().find(shape));
        if (task && task->is(type::ChoreographyTask))
            giveMessage(edit, task->key());
    }
}

std::vector<Key> insertContents(
    Edit& edit, ClipboardContents& contents, Key plane, Key collaboration, Key scope, QPointF delta)
{
    const Key root = edit.tree().root().key();
    const auto insertAll = [&edit](const std::vector<Draft>& drafts, Key parent) {
        for (const Draft& draft : drafts)
            edit.insert(draft, parent);
    };
    insertAll(contents.definitions, root);
    insertAll(contents.processes, root);
    insertAll(contents.besides, collaboration);
    if (!contents.partners.empty())
        insertAll(contents.partners, choreographyAround(edit.tree(), scope));
    insertAll(contents.elements, scope);
    std::vector<Key> pasted;
    for (Draft& draft : contents.shown) {
        translate(draft, delta);
        pasted.push_back(edit.insert(draft, plane));
    }
    insertAll(contents.diagrams, root);
    return pasted;
}

} // namespace

std::vector<Key> paste(Edit& edit, Key plane, const QByteArray& clipboard, QPointF center)
{
    const std::unique_ptr<Tree> read = readClipboard(clipboard);
    const Element& from = *bpmn::diagrams(*read).front()->child(u"BPMNPlane");
    const Tree& tree = edit.tree();
    const bool hasPools = holdsPools(*read, from);
    const bool needsCollaboration = hasPools || shows(*read, from, type::ConversationNode);
    const Key collaboration = hasPools ? collaborationForPools(edit, plane)
        : needsCollaboration           ? collaborationForConversations(edit, plane)
                                       : metamodel::noKey;
    if (!needsCollaboration && shows(*read, from, type::ChoreographyActivity))
        demandChoreography(edit, plane);
    const Element& there = *tree.find(plane);
    const Element* scope = scopeOf(tree, *containerAt(tree, there, center));
    ClipboardContents contents = clipboardContents(*read, from, tree, scope, needsCollaboration);
    if (contents.isEmpty()) {
        throw base::Failure(QCoreApplication::translate("editing::Paste",
            "What was copied cannot stand here. Point into a pool, or at a free place in the diagram of a process, and "
            "paste again."));
    }
    QPointF delta = onGrid(center - extent(from).center());
    if (hasPools)
        delta = besideOthers(tree, there, from, delta);
    declarePrefixes(edit, contents, *read);
    const std::vector<Key> made
        = insertContents(edit, contents, plane, collaboration, scope ? scope->key() : metamodel::noKey, delta);
    settleAlone(edit, made);
    giveMessages(edit, made);
    std::vector<Key> pasted = made;
    std::erase_if(pasted, [&tree](Key key) {
        const Element* drawn = tree.find(key);
        return !drawn || !bpmn::shown(tree, *drawn) || !bpmn::bandKind(*drawn).isEmpty();
    });
    return pasted;
}

} // namespace millrace::editing
