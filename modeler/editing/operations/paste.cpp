// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/attach.h"
#include "modeler/editing/operations/clipboard_contents.h"
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
QPointF besideOthers(const Element& plane, const Element& pasted, QPointF delta)
{
    const QRectF all = extent(pasted).translated(delta);
    const auto shapes = shapesOn(plane);
    const bool isFree = std::none_of(shapes.begin(), shapes.end(), [&](const Element* shape) {
        const double gap = poolGap - 1;
        return bpmn::bounds(*shape).value_or(QRectF()).adjusted(-gap, -gap, gap, gap).intersects(all);
    });
    if (isFree)
        return delta;
    const QRectF there = extent(plane);
    const auto pools = shapesOn(pasted);
    const bool isUpright = std::any_of(pools.begin(), pools.end(),
        [](const Element* shape) { return shape->attribute(u"isHorizontal") == QLatin1String("false"); });
    const QPointF free = isUpright ? there.topRight() + QPointF(poolGap, 0) : there.bottomLeft() + QPointF(0, poolGap);
    return delta + (free - all.topLeft());
}

/// The collaboration that pools on the plane belong to. What is drawn there without a pool gets one; a process that is
/// as empty as a new diagram's makes way.
Key collaborationForPools(Edit& edit, Key plane)
{
    const Tree& tree = edit.tree();
    const Element* whole = bpmn::shown(tree, *tree.find(plane));
    if (whole && whole->is(type::Collaboration) && !whole->is(type::Choreography))
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

metamodel::Loaded readClipboard(const QByteArray& clipboard)
{
    metamodel::Loaded loaded = bpmn::load(clipboard);
    if (!loaded.tree) {
        throw base::Failure(QCoreApplication::translate(
            "editing::Paste", "The clipboard holds no BPMN. Copy elements from a diagram first."));
    }
    const auto diagrams = bpmn::diagrams(*loaded.tree);
    if (diagrams.empty() || !diagrams.front()->child(u"BPMNPlane")) {
        throw base::Failure(QCoreApplication::translate("editing::Paste",
            "What the clipboard holds has no diagram, so there is nothing to place. Save it as a .bpmn file and open "
            "that: it is drawn then."));
    }
    return loaded;
}

void declarePrefixes(Edit& edit, const ClipboardContents& contents, const Tree& clipboard)
{
    for (const auto* drafts : {&contents.definitions, &contents.processes, &contents.besides, &contents.elements})
        for (const Draft& draft : *drafts)
            for (const auto& [declaration, uri] : missingPrefixes(draft, clipboard, edit.tree()))
                edit.set(edit.tree().root().key(), declaration, uri);
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
    const metamodel::Loaded loaded = readClipboard(clipboard);
    const Element& from = *bpmn::diagrams(*loaded.tree).front()->child(u"BPMNPlane");
    const Tree& tree = edit.tree();
    const bool hasPools = holdsPools(*loaded.tree, from);
    const Key collaboration = hasPools ? collaborationForPools(edit, plane) : metamodel::noKey;
    const Element& there = *tree.find(plane);
    const Element* scope = scopeOf(tree, *containerAt(tree, there, center));
    ClipboardContents contents = clipboardContents(*loaded.tree, from, tree, scope);
    if (contents.isEmpty()) {
        throw base::Failure(QCoreApplication::translate("editing::Paste",
            "What was copied cannot stand here. Point into a pool, or at a free place in the diagram of a process, and "
            "paste again."));
    }
    QPointF delta = onGrid(center - extent(from).center());
    if (hasPools)
        delta = besideOthers(there, from, delta);
    declarePrefixes(edit, contents, *loaded.tree);
    const std::vector<Key> made
        = insertContents(edit, contents, plane, collaboration, scope ? scope->key() : metamodel::noKey, delta);
    settleAlone(edit, made);
    std::vector<Key> pasted = made;
    std::erase_if(pasted, [&tree](Key key) { return !bpmn::shown(tree, *tree.find(key)); });
    return pasted;
}

} // namespace millrace::editing
