// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <cmath>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::noKey;

namespace {

constexpr const char* emptyClipboard = R"(<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="clipboard-process">
  </bpmn:process>
  <bpmndi:BPMNDiagram id="clipboard-diagram">
    <bpmndi:BPMNPlane id="clipboard-plane" bpmnElement="clipboard-process">
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
)";

bool canTravel(const Element& element)
{
    return element.is(type::FlowElement) || element.is(type::Artifact);
}

/// The chosen elements, less those that are inside other chosen ones, with the flows that join two of them.
std::vector<const Element*> roots(
    const Tree& tree, const std::vector<Key>& diagramElements, std::vector<const Element*>& shown)
{
    std::set<const Element*> wanted;
    for (Key key : diagramElements) {
        const Element* one = tree.find(key);
        if (!one || !planeOf(*one))
            continue;
        const auto addShown = [&](const Element* diagramElement) {
            const Element* element = bpmn::shown(tree, *diagramElement);
            if (element && canTravel(*element))
                wanted.insert(element);
        };
        addShown(one);
        if (one->is(type::BPMNShape)) {
            for (const Element* other : shapesMovingWith(tree, *one))
                addShown(other);
        }
    }
    const Element* plane = nullptr;
    for (Key key : diagramElements) {
        if (const Element* one = tree.find(key); one && !plane)
            plane = planeOf(*one);
    }
    if (!plane)
        return {};
    for (const Element* edge : edgesOn(*plane)) {
        const Element* connection = bpmn::shown(tree, *edge);
        if (!connection)
            continue;
        const auto [source, target] = endsOf(tree, *connection);
        if (wanted.contains(source) && wanted.contains(target))
            wanted.insert(connection);
        else if (connection->is(type::SequenceFlow))
            wanted.erase(connection);
    }
    std::vector<const Element*> result;
    for (const Element* diagramElement : plane->children()) {
        const Element* element = bpmn::shown(tree, *diagramElement);
        if (!element || !wanted.contains(element))
            continue;
        shown.push_back(diagramElement);
        bool isInner = false;
        for (const Element* up = element->parent(); up; up = up->parent())
            isInner = isInner || wanted.contains(up);
        if (!isInner)
            result.push_back(element);
    }
    return result;
}

void collectIds(const Draft& draft, std::vector<QString>& ids)
{
    for (const metamodel::Attribute& attribute : draft.attributes) {
        if (attribute.name == QLatin1String("id"))
            ids.push_back(attribute.value);
    }
    for (const Draft& child : draft.children)
        collectIds(child, ids);
}

/// Fresh ids for old ones, in attributes and text children alike. References to what did not come along stay where the
/// new document knows them, and go where it does not.
class Renamer {
public:
    Renamer(const Tree& tree, const std::vector<QString>& ids)
        : tree_(tree)
    {
        std::set<QString> given;
        for (const QString& id : ids) {
            QString fresh = tree.byId(id) || given.contains(id) ? tree.unusedId(stemOf(id)) : id;
            for (int n = 2; given.contains(fresh); ++n)
                fresh = tree.unusedId(stemOf(id) + QString::number(n));
            given.insert(fresh);
            fresh_.insert(id, fresh);
        }
    }

    void rename(Draft& draft) const
    {
        const metamodel::Type* row = tree_.schema().type(draft.type);
        std::erase_if(draft.attributes,
            [&](metamodel::Attribute& attribute) { return !renamed(row, attribute.name, attribute.value); });
        std::erase_if(draft.children, [&](Draft& child) {
            const metamodel::Property* role = row && !child.role.isEmpty() ? row->property(child.role) : nullptr;
            return role && role->isReference && child.type == metamodel::textType && !follow(child.text);
        });
        for (Draft& child : draft.children)
            rename(child);
    }

    QString fresh(const QString& id) const { return fresh_.value(id, id); }

private:
    /// The word that an id begins with; an id is no number alone.
    static QString stemOf(const QString& id)
    {
        const QString word = id.section(QLatin1Char('_'), 0, 0);
        return !word.isEmpty() && word.front().isLetter() ? word : QStringLiteral("Id");
    }

    bool follow(QString& reference) const
    {
        const auto found = fresh_.find(reference);
        if (found != fresh_.end())
            reference = *found;
        else if (!tree_.byId(reference))
            return false;
        return true;
    }

    bool renamed(const metamodel::Type* row, const QString& name, QString& value) const
    {
        if (name == QLatin1String("id")) {
            value = fresh(value);
            return true;
        }
        const metamodel::Property* property = row ? row->property(name) : nullptr;
        return !property || !property->isReference || follow(value);
    }

    const Tree& tree_;
    QHash<QString, QString> fresh_;
};

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

} // namespace

QByteArray copy(const Tree& tree, const std::vector<Key>& diagramElements)
{
    std::vector<const Element*> shown;
    const auto elements = roots(tree, diagramElements, shown);
    if (elements.empty())
        return {};
    const auto clipboard = bpmn::load(QByteArray(emptyClipboard)).tree;
    const Key process = clipboard->byId(u"clipboard-process")->key();
    const Key plane = clipboard->byId(u"clipboard-plane")->key();
    for (const Element* element : elements)
        clipboard->insert(Tree::draftOf(*element), process);
    for (const Element* diagramElement : shown)
        clipboard->insert(Tree::draftOf(*diagramElement), plane);
    return clipboard->save();
}

std::vector<Key> paste(Edit& edit, Key plane, const QByteArray& clipboard, QPointF center)
{
    const auto loaded = bpmn::load(clipboard);
    if (!loaded.tree) {
        throw base::Failure(QCoreApplication::translate(
            "editing::Paste", "The clipboard holds no BPMN. Copy elements from a diagram first."));
    }
    const Tree& source = *loaded.tree;
    const Tree& tree = edit.tree();
    const auto diagrams = bpmn::diagrams(source);
    const Element* from = diagrams.empty() ? nullptr : diagrams.front()->child(u"BPMNPlane");
    const Element* container = containerAt(tree, *tree.find(plane), center);
    const Element* scope = scopeOf(tree, *container);
    if (!from || !scope)
        return {};
    std::vector<Draft> elements;
    std::vector<Draft> shown;
    std::vector<QString> ids;
    for (const Element* process : bpmn::processes(source)) {
        for (const Element* element : process->children()) {
            if (canTravel(*element) && canContain(tree, *scope, element->type()))
                elements.push_back(Tree::draftOf(*element));
        }
    }
    for (const Element* diagramElement : from->children()) {
        if (const Element* element = bpmn::shown(source, *diagramElement); element && canTravel(*element))
            shown.push_back(Tree::draftOf(*diagramElement));
    }
    for (const auto* drafts : {&elements, &shown}) {
        for (const Draft& draft : *drafts)
            collectIds(draft, ids);
    }
    const Renamer renamer(tree, ids);
    const QPointF shift = center - extent(*from).center();
    const QPointF delta(std::round(shift.x() / 10) * 10, std::round(shift.y() / 10) * 10);
    const Key scopeKey = scope->key();
    for (Draft& draft : elements) {
        renamer.rename(draft);
        edit.insert(draft, scopeKey);
    }
    std::vector<Key> pasted;
    for (Draft& draft : shown) {
        renamer.rename(draft);
        translate(draft, delta);
        pasted.push_back(edit.insert(draft, plane));
    }
    return pasted;
}

} // namespace millrace::editing
