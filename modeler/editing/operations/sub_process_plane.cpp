// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/inside.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <QMarginsF>
#include <algorithm>
#include <cmath>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::noKey;

namespace {

constexpr QMarginsF roomAround {30, 40, 30, 30}; ///< of what a sub-process holds, its name above
constexpr double neighbourGap = 20; ///< kept to neighbours that need not give way

/// Whether an opened sub-process would stand on nothing but what stands around it already.
bool isFree(const Edit& edit, const Element& shape, const QRectF& place)
{
    const Tree& tree = edit.tree();
    const Element& subProcess = *bpmn::shown(tree, shape);
    const auto drawn
        = edit.drawnIn(*planeOf(shape), place.adjusted(-neighbourGap, -neighbourGap, neighbourGap, neighbourGap));
    return std::none_of(drawn.begin(), drawn.end(), [&](const Element* other) {
        const Element* element = other->is(type::BPMNShape) ? bpmn::shown(tree, *other) : nullptr;
        if (!element || other == &shape || bpmn::referred(tree, *element, u"attachedToRef") == &subProcess)
            return false;
        return !bpmn::bounds(*other)->contains(place);
    });
}

/// The box of the size in its place: what is right of it and below it moves on, its row stays a row.
QRectF madeRoom(Edit& edit, Key shape, const QSizeF& size)
{
    const Tree& tree = edit.tree();
    const Key plane = planeOf(*tree.find(shape))->key();
    const QRectF old = *bpmn::bounds(*tree.find(shape));
    const double half = std::max((size.height() - old.height()) / 2, 0.0);
    makeSpace(edit, plane, Qt::Horizontal, old.right(), std::max(size.width() - old.width(), 0.0));
    makeSpace(edit, plane, Qt::Vertical, old.top(), half);
    makeSpace(edit, plane, Qt::Vertical, bpmn::bounds(*tree.find(shape))->bottom(), half);
    const QRectF now = *bpmn::bounds(*tree.find(shape));
    return {QPointF(now.left(), now.center().y() - size.height() / 2), size};
}

bool isSubProcessShape(const Tree& tree, const Element* shape)
{
    const Element* element = shape && shape->is(type::BPMNShape) ? bpmn::shown(tree, *shape) : nullptr;
    return element && element->is(type::SubProcess) && bpmn::bounds(*shape);
}

} // namespace

Key planeOfOwn(Edit& edit, Key subProcess)
{
    const Tree& tree = edit.tree();
    const Element* element = tree.find(subProcess);
    if (!element || !element->is(type::SubProcess) || element->id().isEmpty())
        return noKey;
    return planeFor(edit, *element, QString());
}

bool canDrawApart(const Tree& tree, Key shape)
{
    const Element* drawn = tree.find(shape);
    return isSubProcessShape(tree, drawn) && drawn->attribute(u"isExpanded") != QLatin1String("false")
        && !bpmn::shown(tree, *drawn)->id().isEmpty();
}

Key drawApart(Edit& edit, Key shape)
{
    const Tree& tree = edit.tree();
    if (!canDrawApart(tree, shape))
        return noKey;
    const Element& drawn = *tree.find(shape);
    const Element& subProcess = *bpmn::shown(tree, drawn);
    const Element& around = *planeOf(drawn);
    const std::vector<Key> inside = insideOn(tree, around, subProcess);
    const std::vector<Key> lines = crossing(tree, around, subProcess);
    const Key plane = planeOfOwn(edit, subProcess.key());
    moveTo(edit, inside, plane);
    edit.set(shape, u"isExpanded", QStringLiteral("false"));
    const QRectF open = *bpmn::bounds(*tree.find(shape));
    QRectF closed({0, 0}, defaultSize(type::SubProcess, false));
    closed.moveCenter(open.center());
    resizeShape(edit, shape, closed);
    dockAtClosed(edit, lines, *tree.find(shape));
    return plane;
}

bool canDrawInside(const Tree& tree, Key shape)
{
    const Element* drawn = tree.find(shape);
    return isSubProcessShape(tree, drawn) && drawn->attribute(u"isExpanded") == QLatin1String("false");
}

bool drawInside(Edit& edit, Key shape)
{
    const Tree& tree = edit.tree();
    if (!canDrawInside(tree, shape))
        return false;
    const Element& subProcess = *bpmn::shown(tree, *tree.find(shape));
    const Key around = planeOf(*tree.find(shape))->key();
    const Element* plane = ownPlane(tree, subProcess);
    const Key apart = plane ? plane->key() : noKey;
    const std::vector<Key> inside = plane ? insideOn(tree, *plane, subProcess) : std::vector<Key>();
    const QRectF content = extentOf(tree, inside);
    const QSizeF size = content.marginsAdded(roomAround).size().expandedTo(defaultSize(type::SubProcess, true));
    QRectF open({0, 0}, size);
    open.moveCenter(bpmn::bounds(*tree.find(shape))->center());
    open.moveTopLeft({std::round(open.left()), std::round(open.top())});
    if (!isFree(edit, *tree.find(shape), open))
        open = madeRoom(edit, shape, size);
    edit.set(shape, u"isExpanded", QStringLiteral("true"));
    resizeShape(edit, shape, open);
    for (Key key : inside)
        edit.move(key, around);
    if (!content.isNull() && !open.marginsRemoved(roomAround).contains(content))
        shift(edit, inside, open.marginsRemoved(roomAround).topLeft() - content.topLeft());
    dockInside(edit, crossing(tree, *tree.find(around), subProcess), *tree.find(shape));
    dropEmptyPlane(edit, apart);
    return true;
}

} // namespace millrace::editing
