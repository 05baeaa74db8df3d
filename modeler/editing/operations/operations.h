// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/metamodel/tree.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace millrace::editing {

class Edit;
using metamodel::Key;
using metamodel::TypeId;

// The verbs, one a file. Those that place something speak of diagram elements (BPMNShape, BPMNEdge, BPMNPlane); those
// that change meaning speak of the model's elements. All work inside an Edit; coordinates are diagram pixels.

/// What is to be made: a type, for events with what they wait for or throw, and how it starts out.
struct NewElement {
    TypeId type = metamodel::foreignType;
    TypeId eventDefinition = metamodel::foreignType; ///< TimerEventDefinition ...
    QString name = {};
    bool isExpanded = true; ///< of sub-processes
    bool isInterrupting = true; ///< of boundary and event sub-process start events
};

/// Width and height that a new shape of the type gets.
QSizeF defaultSize(TypeId type, bool isExpanded = true);

/// A new element with its shape on the plane, centred at `center`, inside whatever container is drawn there; an
/// intermediate event on a task's border becomes a boundary event. The new shape, or noKey when it may not stand there.
Key create(Edit& edit, Key plane, const NewElement& what, QPointF center);

/// A new element to the right of the source (below, where that is taken), connected to it. The new shape, or noKey.
Key append(Edit& edit, Key sourceShape, const NewElement& what);

/// Connects two shapes with what BPMN allows between them: sequence flow, message flow, association. The new edge, or
/// noKey.
Key connect(Edit& edit, Key sourceShape, Key targetShape);

/// Moves shapes with all that they hold and what is attached to them; edges follow. Dropped on another container, the
/// elements move there: `container` is its shape or plane, or noKey to stay where they belong.
void moveShapes(Edit& edit, const std::vector<Key>& shapes, QPointF delta, Key container = metamodel::noKey);

/// New bounds for a shape; edges keep docking. At least as large as is sensible for its type.
void resizeShape(Edit& edit, Key shape, QRectF bounds);

/// New bends for an edge.
void setWaypoints(Edit& edit, Key edge, const bpmn::Waypoints& waypoints);

/// What people call it: the name, or the text of an annotation.
void rename(Edit& edit, Key element, const QString& name);

/// Removes elements with all that they hold; a flow node with one way in and one way out heals the flow around it.
void remove(Edit& edit, const std::vector<Key>& elements);

/// One property by its schema name: an attribute, or a child that holds text ("documentation", "conditionExpression",
/// "text"). An empty value takes it away. Throws base::Failure for a property that the type does not have, a value that
/// is none of its kind, and an id that is taken.
void setProperty(Edit& edit, Key element, const QString& property, const QString& value);

/// Makes it another type of the same family (task -> user task, exclusive -> parallel gateway, plain -> timer start
/// event), with everything that both can hold kept. The new element's key, or noKey where that is no legal change.
Key replaceType(Edit& edit, Key element, const NewElement& what);
/// Whether replaceType would do it.
bool canReplaceType(const metamodel::Tree& tree, const metamodel::Element& element, const NewElement& what);

/// The selected shapes and edges, with all that they hold, as a BPMN document for the clipboard.
QByteArray copy(const metamodel::Tree& tree, const std::vector<Key>& diagramElements);
/// What copy() (or another BPMN tool) put on the clipboard, with fresh ids, centred at `center`. The new shapes and
/// edges; none when there is nothing that can stand there. Throws base::Failure for a clipboard that is no BPMN.
std::vector<Key> paste(Edit& edit, Key plane, const QByteArray& clipboard, QPointF center);

} // namespace millrace::editing
