// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/change_pool.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/operations/close_pool.h"
#include "modeler/editing/operations/follow_edges.h"
#include "modeler/editing/operations/turn_pool.h"
#include "modeler/editing/plane.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;
using Variant = NewElement::Variant;

namespace {

bool holdsNothing(const Element* process)
{
    return process == nullptr || process->children().empty();
}

void giveProcess(Edit& edit, Key pool)
{
    const QString id = edit.tree().unusedId(QStringLiteral("Process"));
    metamodel::Draft process = draftOf(type::Process, id);
    process.set(u"isExecutable", QStringLiteral("true"));
    edit.insert(process, edit.tree().root().key());
    edit.set(pool, u"processRef", id);
}

/// The process goes as well, unless something else shows it.
void takeProcess(Edit& edit, Key pool)
{
    const Tree& tree = edit.tree();
    const Element* process = bpmn::referred(tree, *tree.find(pool), u"processRef");
    edit.set(pool, u"processRef", std::nullopt);
    if (process != nullptr && tree.referencesTo(process->id()).empty())
        edit.remove(process->key());
}

/// At least as deep as a new one; a closed one just as deep.
void fitDepth(Edit& edit, Key shape, bool isExpanded)
{
    const Element& drawn = *edit.tree().find(shape);
    const auto bounds = bpmn::bounds(drawn);
    if (!bounds)
        return;
    const double usual = defaultSize(type::Participant, isExpanded).height();
    QSizeF size = bounds->size();
    double& depth = drawn.attribute(u"isHorizontal") == QLatin1String("false") ? size.rwidth() : size.rheight();
    depth = isExpanded ? std::max(depth, usual) : usual;
    const OldOutlines old {{shape, outlineOf(edit.tree(), drawn)}};
    setBounds(edit, shape, {bounds->topLeft(), size});
    followEdges(edit, planeOf(drawn)->key(), old);
}

bool isUprightShape(const Element& shape)
{
    return shape.attribute(u"isHorizontal") == QLatin1String("false");
}

void openOrClose(Edit& edit, Key pool, const std::vector<Key>& shapes, bool isExpanded)
{
    const Tree& tree = edit.tree();
    const Element* process = bpmn::referred(tree, *tree.find(pool), u"processRef");
    const bool isEmpty = holdsNothing(process);
    if (isEmpty && isExpanded && !process)
        giveProcess(edit, pool);
    else if (isEmpty && !isExpanded && process)
        takeProcess(edit, pool);
    for (const Key shape : shapes) {
        const bool isClosed = isClosedPool(tree, *tree.find(shape));
        if (isEmpty && isExpanded)
            edit.set(shape, u"isExpanded", std::nullopt);
        else if (!isEmpty && isExpanded && isClosed)
            openPool(edit, shape);
        else if (!isEmpty && !isExpanded && !isClosed)
            closePool(edit, shape);
        if (isEmpty)
            fitDepth(edit, shape, isExpanded);
    }
}

} // namespace

bool canChangePool(const Tree& tree, const Element& pool, const NewElement& what)
{
    const auto shapes = bpmn::diagramElements(tree, pool);
    return what.type == type::Participant && !shapes.empty() && bpmn::bounds(*shapes.front())
        && isPool(*shapes.front(), pool);
}

void changePool(Edit& edit, Key pool, const NewElement& what)
{
    const Tree& tree = edit.tree();
    std::vector<Key> shapes;
    for (const Element* shape : bpmn::diagramElements(tree, *tree.find(pool)))
        if (bpmn::bounds(*shape) && isPool(*shape, *tree.find(pool)))
            shapes.push_back(shape->key());
    if (describe(tree, *tree.find(pool)).isExpanded != what.isExpanded)
        openOrClose(edit, pool, shapes, what.isExpanded);
    for (const Key shape : shapes)
        if (what.isExpanded && isUprightShape(*tree.find(shape)) != (what.variant == Variant::Vertical))
            turnPool(edit, shape);
}

} // namespace millrace::editing
