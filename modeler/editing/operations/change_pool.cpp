// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/change_pool.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/operations/follow_edges.h"
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

QRectF fitted(const QRectF& now, bool turns, const NewElement& what)
{
    const bool isVertical = what.variant == Variant::Vertical;
    QSizeF size = turns ? now.size().transposed() : now.size();
    QSizeF usual = defaultSize(type::Participant, what.isExpanded);
    if (isVertical)
        usual.transpose();
    double& depth = isVertical ? size.rwidth() : size.rheight();
    const double usualDepth = isVertical ? usual.width() : usual.height();
    depth = what.isExpanded ? std::max(depth, usualDepth) : usualDepth;
    return {now.topLeft(), size};
}

} // namespace

bool canChangePool(const Tree& tree, const Element& pool, const NewElement& what)
{
    const auto shapes = bpmn::diagramElements(tree, pool);
    if (what.type != type::Participant || shapes.empty() || !isPool(*shapes.front(), pool))
        return false;
    const NewElement now = describe(tree, pool);
    return (now.isExpanded == what.isExpanded && now.variant == what.variant)
        || holdsNothing(bpmn::referred(tree, pool, u"processRef"));
}

void changePool(Edit& edit, Key pool, const NewElement& what)
{
    const Tree& tree = edit.tree();
    const NewElement now = describe(tree, *tree.find(pool));
    if (now.isExpanded != what.isExpanded)
        what.isExpanded ? giveProcess(edit, pool) : takeProcess(edit, pool);
    std::vector<Key> shapes;
    for (const Element* shape : bpmn::diagramElements(tree, *tree.find(pool)))
        shapes.push_back(shape->key());
    for (const Key key : shapes) {
        const Element* shape = tree.find(key);
        const auto bounds = bpmn::bounds(*shape);
        if (!bounds)
            continue;
        const OldOutlines old {{key, outlineOf(tree, *shape)}};
        edit.set(
            key, u"isHorizontal", what.variant == Variant::Vertical ? QStringLiteral("false") : QStringLiteral("true"));
        setBounds(edit, key, fitted(*bounds, now.variant != what.variant, what));
        followEdges(edit, planeOf(*shape)->key(), old);
    }
}

} // namespace millrace::editing
