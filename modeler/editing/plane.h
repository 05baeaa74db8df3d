// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/orthogonal_router.h"
#include "modeler/metamodel/tree.h"

#include <QPointF>
#include <utility>
#include <vector>

namespace millrace::editing {

// Reading a diagram: what stands where, what holds what, what an edge joins. Used by operations, behaviours and tools.

using metamodel::Element;
using metamodel::Tree;

/// The BPMNPlane that a diagram element stands on; itself for a plane.
const Element* planeOf(const Element& diagramElement);
std::vector<const Element*> shapesOn(const Element& plane);
std::vector<const Element*> edgesOn(const Element& plane);
/// How `element` is shown on that plane; null when it is not.
const Element* diagramElementOn(const Tree& tree, const Element& plane, const Element& element);

/// The innermost pool or expanded sub-process drawn around the point, `except` and all inside it left out; else the
/// plane.
const Element* containerAt(
    const Tree& tree, const Element& plane, QPointF point, const std::vector<const Element*>& except = {});
/// The process, sub-process or choreography that holds what stands in a container (shape or plane). Null for a pool
/// without a process or that hides it, and for the plane of a collaboration, where flow nodes belong in a pool.
const Element* scopeOf(const Tree& tree, const Element& container);
/// The topmost activity whose border runs through the point (within 12 px), for boundary events; null for none.
const Element* borderAt(const Tree& tree, const Element& plane, QPointF point);

/// The shapes that move with a shape: what its element holds, what is attached to its border. Itself left out.
std::vector<const Element*> shapesMovingWith(const Tree& tree, const Element& shape);

/// Whether the process runs from top to bottom where the shape stands: in a pool or lane that stands upright, be it in
/// an open sub-process within.
bool runsDown(const Tree& tree, const Element& shape);

/// Whether a pool hides its process: it has one, and its shape says that it is closed. (Files that say so and draw some
/// of the process all the same do not mean it.)
bool isClosedPool(const Tree& tree, const Element& shape);

/// Source and target element of a flow, association or data association; null where a reference is broken.
std::pair<const Element*, const Element*> endsOf(const Tree& tree, const Element& connection);
/// Their shapes on the edge's plane; for what is hidden in a closed pool or sub-process the shape that stands for it
/// (sourceElement, targetElement).
std::pair<const Element*, const Element*> endShapesOf(const Tree& tree, const Element& edge);
/// The connections that start or end at an element, or at a shape of it that stands for something inside; one that does
/// both comes twice.
std::vector<const Element*> connectionsAt(const Tree& tree, const Element& element);

layout::Outline outlineOf(const Tree& tree, const Element& shape);
/// Associations run straight, but for the one to what undoes an activity; message flows and flows from boundary events
/// prefer to run vertically.
bool runsStraight(const Tree& tree, const Element& connection);
bool prefersVertical(const Tree& tree, const Element& connection);

/// The participant that an element belongs to (or is), null outside pools.
const Element* poolOf(const Tree& tree, const Element& element);
/// Whether the shape of a participant is a pool, and not the band of a choreography task.
bool isPool(const Element& shape, const Element& shown);
/// The process or sub-process that the lane divides, be it a lane in a lane; null where it is astray.
const Element* laneScopeOf(const Element& lane);
/// Process or sub-process directly around a flow node or flow; null for other things.
const Element* flowScopeOf(const Element& element);
/// Whether a new flow in that scope writes incoming and outgoing: where others do, or it is the only one.
bool writesIncomingOutgoing(const Element& scope);

} // namespace millrace::editing
