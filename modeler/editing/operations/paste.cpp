// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/attach.h"
#include "modeler/editing/operations/fresh_ids.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

#include <QCoreApplication>
#include <cmath>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;

namespace {

bool mayBePasted(const Element& element)
{
    return element.is(type::FlowElement) || element.is(type::Artifact);
}

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

bool standsWithin(const Element& inner, const Element& outer)
{
    for (const Element* up = &inner; up; up = up->parent()) {
        if (up == &outer)
            return true;
    }
    return false;
}

/// The same thing in the document: by its id, else by its name.
const Element* counterpart(const Tree& tree, const Element& definition)
{
    const Element* same = tree.byId(definition.id());
    if (same && same->type() == definition.type() && same->name() == definition.name())
        return same;
    if (definition.name().isEmpty())
        return nullptr;
    for (const Element* other : tree.root().children()) {
        if (other->type() == definition.type() && other->name() == definition.name())
            return other;
    }
    return nullptr;
}

/// What is on the clipboard, as far as it can stand in the scope.
struct ClipboardContents {
    std::vector<Draft> definitions;
    std::vector<Draft> elements;
    std::vector<Draft> shown;
};

ClipboardContents clipboardContents(
    const Tree& source, const Element& plane, const Tree& tree, const Element& scope, FreshIds& ids)
{
    ClipboardContents contents;
    for (const Element* definition : source.root().children()) {
        if (!definition->is(type::RootElement) || definition->is(type::CallableElement)
            || definition->is(type::Collaboration))
            continue;
        if (const Element* known = counterpart(tree, *definition))
            ids.use(definition->id(), known->id());
        else
            contents.definitions.push_back(Tree::draftOf(*definition));
    }
    for (const Element* process : bpmn::processes(source)) {
        for (const Element* element : process->children()) {
            const Element* known = element->is(type::DataObject) ? tree.byId(element->id()) : nullptr;
            if (known && known->is(type::DataObject) && standsWithin(scope, *known->parent()))
                ids.use(element->id(), known->id());
            else if (mayBePasted(*element) && canContain(tree, scope, element->type()))
                contents.elements.push_back(Tree::draftOf(*element));
        }
    }
    for (const Element* diagramElement : plane.children()) {
        if (const Element* element = bpmn::shown(source, *diagramElement); element && mayBePasted(*element))
            contents.shown.push_back(Tree::draftOf(*diagramElement));
    }
    for (auto* drafts : {&contents.definitions, &contents.elements, &contents.shown}) {
        for (const Draft& draft : *drafts)
            ids.add(draft);
    }
    for (auto* drafts : {&contents.definitions, &contents.elements, &contents.shown}) {
        for (Draft& draft : *drafts)
            ids.apply(draft);
    }
    return contents;
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

} // namespace

std::vector<Key> paste(Edit& edit, Key plane, const QByteArray& clipboard, QPointF center)
{
    const auto loaded = bpmn::load(clipboard);
    if (!loaded.tree) {
        throw base::Failure(QCoreApplication::translate(
            "editing::Paste", "The clipboard holds no BPMN. Copy elements from a diagram first."));
    }
    const Tree& tree = edit.tree();
    const auto diagrams = bpmn::diagrams(*loaded.tree);
    const Element* from = diagrams.empty() ? nullptr : diagrams.front()->child(u"BPMNPlane");
    if (!from) {
        throw base::Failure(QCoreApplication::translate("editing::Paste",
            "What the clipboard holds has no diagram, so there is nothing to place. Save it as a .bpmn file and open "
            "that: "
            "it is drawn then."));
    }
    const Element* scope = scopeOf(tree, *containerAt(tree, *tree.find(plane), center));
    if (!scope)
        return {};
    FreshIds ids(tree);
    ClipboardContents contents = clipboardContents(*loaded.tree, *from, tree, *scope, ids);
    const QPointF shift = center - extent(*from).center();
    const QPointF delta(std::round(shift.x() / 10) * 10, std::round(shift.y() / 10) * 10);
    const Key scopeKey = scope->key();
    std::vector<Key> definitions;
    for (const Draft& draft : contents.definitions)
        definitions.push_back(edit.insert(draft, tree.root().key()));
    for (const Draft& draft : contents.elements)
        edit.insert(draft, scopeKey);
    std::vector<Key> pasted;
    for (Draft& draft : contents.shown) {
        translate(draft, delta);
        pasted.push_back(edit.insert(draft, plane));
    }
    settleAlone(edit, pasted);
    std::erase_if(pasted, [&tree](Key key) { return !bpmn::shown(tree, *tree.find(key)); });
    return pasted;
}

} // namespace millrace::editing
