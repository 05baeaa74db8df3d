// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <set>

namespace millrace::editing {

namespace type = bpmn::type;

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

bool mayBeCopied(const Element& element)
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
            if (element && mayBeCopied(*element))
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

/// What stands beside the process and is referred to from within: messages, signals, errors, categories ...
const Element* definitionAround(const Element* referred)
{
    for (const Element* up = referred; up; up = up->parent()) {
        if (up->is(type::RootElement))
            return up->is(type::CallableElement) || up->is(type::Collaboration) ? nullptr : up;
    }
    return nullptr;
}

/// What the copied refer to comes along, for the document that does not know it: data objects, definitions, what those
/// refer to in turn.
void addReferred(const Tree& tree, Tree& clipboard, Key process)
{
    std::set<const Element*> added;
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const metamodel::Reference& reference : clipboard.brokenReferences()) {
            const Element* referred = tree.byId(reference.target);
            const bool isData = referred && referred->is(type::DataObject);
            const Element* wanted = isData ? referred : definitionAround(referred);
            if (!wanted || !added.insert(wanted).second)
                continue;
            clipboard.insert(Tree::draftOf(*wanted), isData ? process : clipboard.root().key());
            isMore = true;
        }
    }
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
    addReferred(tree, *clipboard, process);
    return clipboard->save();
}

} // namespace millrace::editing
