// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/types.h"
#include "modeler/metamodel/tree.h"

#include <vector>

namespace millrace::bpmn {

using metamodel::Element;
using metamodel::Tree;

// Thin readers over elements: what would else be written by hand wherever the model is read. All take elements of
// `tree`.

/// The element that a reference property (attribute or text child) of `element` names; null when it is absent or
/// broken.
const Element* referred(const Tree& tree, const Element& element, QStringView property);

std::vector<const Element*> processes(const Tree& tree);
std::vector<const Element*> diagrams(const Tree& tree); ///< BPMNDiagram elements
/// Flow elements directly inside a process or sub-process (flow nodes, flows, data).
std::vector<const Element*> flowElements(const Element& scope);
/// Sequence flows of its scope that start or end at the node, in document order, found by sourceRef and targetRef alone
/// (many files write no incoming and outgoing).
std::vector<const Element*> outgoing(const Tree& tree, const Element& node);
std::vector<const Element*> incoming(const Tree& tree, const Element& node);
std::vector<const Element*> boundaryEvents(const Tree& tree, const Element& activity);
std::vector<const Element*> eventDefinitions(const Element& event);
/// Those that stand in the event, then those that it refers to (eventDefinitionRef).
std::vector<const Element*> eventDefinitions(const Tree& tree, const Element& event);

/// BPMNShape or BPMNEdge elements that show `element`, over all diagrams.
std::vector<const Element*> diagramElements(const Tree& tree, const Element& element);
/// Where the band of a participant is upon its choreography activity, and whether that begins ("top_initiating", also
/// where a tool left it out, as some do with the first of the values); empty for all other shapes.
QString bandKind(const Element& shape);
const Element* shown(const Tree& tree, const Element& diagramElement); ///< by bpmnElement; null when broken

/// Has "true" or "1".
bool isTrue(const Element& element, QStringView attribute);
/// What people call it: its name (an endless one is cut), else the words for its type ("Task", "Exclusive gateway").
QString title(const Element& element);
QString shortTitle(const Element& element); ///< on one line, cut to what a sentence can hold
/// Translated words for a type: "User task", "Message flow".
QString typeTitle(const Element& element);

} // namespace millrace::bpmn
