// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/metamodel/tree.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <Qt>
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
    /// What else makes it that kind of its type.
    enum class Variant : std::uint8_t {
        Plain,
        Multiple, ///< event: any of several
        ParallelMultiple, ///< event: all of several
        Instantiating, ///< event-based gateway, receive task: starts the process
        InstantiatingParallel, ///< event-based gateway: all events together start it
        Collection, ///< data
        Vertical, ///< pool
        Conditional, ///< sequence flow
        Default, ///< sequence flow: taken when no condition holds
    };
    TypeId type = metamodel::foreignType;
    TypeId eventDefinition = metamodel::foreignType; ///< TimerEventDefinition ...
    QString name = {};
    bool isExpanded = true; ///< of sub-processes; of pools: with a process of their own
    bool isInterrupting = true; ///< of boundary and event sub-process start events
    bool isTriggeredByEvent = false; ///< event sub-process
    Variant variant = Variant::Plain;
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
/// elements move there: `container` is its shape or plane, or noKey to stay where they belong. A single intermediate
/// event that is dropped on an activity's border becomes a boundary event, a boundary event that is dropped elsewhere
/// an intermediate one; where it may not be one, it stays on the border.
void moveShapes(Edit& edit, const std::vector<Key>& shapes, QPointF delta, Key container = metamodel::noKey);

/// New bounds for a shape; edges keep docking. At least as large as is sensible for its type, and as what it holds.
/// The neighbours of a lane and its pool follow its borders.
void resizeShape(Edit& edit, Key shape, QRectF bounds);

/// New bends for an edge.
void setWaypoints(Edit& edit, Key edge, const bpmn::Waypoints& waypoints);

/// Leads one end of an edge to another shape, by a fresh route. False, and nothing changed, where BPMN does not allow
/// that kind of connection there.
bool reconnect(Edit& edit, Key edge, bool atSource, Key shape);
bool canReconnect(const metamodel::Tree& tree, Key edge, bool atSource, Key shape);

/// A flow node that nothing leads to or from comes between the ends of a sequence flow: the flow ends at it, a new one
/// goes on to where the flow led. It is put onto the line, and where the line is too short for it, what follows moves
/// on. The new flow's edge, or noKey where it may not stand there.
Key insertOnFlow(Edit& edit, Key shape, Key edge);
bool canInsertOnFlow(const metamodel::Tree& tree, Key shape, Key edge);

/// Where a name outside of its shape or edge stands; it wraps to the width.
void placeLabel(Edit& edit, Key shapeOrEdge, const QRectF& bounds);

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };
/// Lines shapes up with the outermost of them, or with the middle between the outermost. What is inside another one of
/// them, and events on its border, go along with it.
void align(Edit& edit, const std::vector<Key>& shapes, Alignment alignment);
/// Equal gaps between three or more shapes; the first and the last stay.
void distribute(Edit& edit, const std::vector<Key>& shapes, Qt::Orientation along);

/// Divides a pool, a lane or an open sub-process that has no lanes yet into so many of about the same size; given a
/// plane, the process (or sub-process) that is drawn on it without a pool. No step is cut: the lines run between the
/// steps, and where there is no room for that, those behind move on and what is around grows.
void splitLane(Edit& edit, Key shape, int count);
bool canSplitLane(const metamodel::Tree& tree, Key shape);
/// A lane before (above, left of) or after the lane; in a pool, sub-process or plane, before or after all of its lanes.
/// What comes after moves on. The new lane's shape, or noKey for what has no lanes, as a pool without a process.
Key addLane(Edit& edit, Key shape, bool after);
bool canAddLane(const metamodel::Tree& tree, Key shape);
/// A lane that is about to go leaves its room to a neighbour.
void closeLaneGap(Edit& edit, const metamodel::Element& lane);

/// The plane (of a diagram by itself) that shows the inside of a sub-process, made where there is none yet; noKey for
/// what is no sub-process.
Key planeOfOwn(Edit& edit, Key subProcess);
/// Closes a sub-process that is drawn open: its inside goes to the plane of its own, which is given; lines from outside
/// that lead there end at the closed shape. noKey where there is nothing to close.
Key drawApart(Edit& edit, Key shape);
bool canDrawApart(const metamodel::Tree& tree, Key shape);
/// And back: opens a closed sub-process, with its inside where it was or, where that has no room, what stands around
/// moving on. Its plane goes. False where there is nothing to open.
bool drawInside(Edit& edit, Key shape);
bool canDrawInside(const metamodel::Tree& tree, Key shape);

/// Moves all that is right of (below) the line at `from` by `by` pixels; what holds others and stands across the line
/// grows. A negative `by` takes space away, as far as there is some.
void makeSpace(Edit& edit, Key plane, Qt::Orientation along, double from, double by);

// Steps, as a list of the process has them (steps.h); they speak of flow nodes, and keep the drawing in order.

/// A new step on the way out of a flow node, which is drawn beside it; what stands there moves on. A further way out
/// where the node has several, or none. The new shape, or noKey.
Key insertAfter(Edit& edit, Key element, const NewElement& what);
/// A new step on a further way out of a gateway, which leads to where its branches meet; where there is but one way
/// yet, and it leads to an end, they meet in a gateway of the same type. The new shape, or noKey.
Key addBranch(Edit& edit, Key gateway, const NewElement& what);
/// Gives a step a way past it: a gateway before it, one behind. The flow that leads to the step, to be named by its
/// condition, or noKey where the step has not just one way in and one out.
Key makeConditional(Edit& edit, Key element);
bool canMakeConditional(const metamodel::Tree& tree, Key element);
/// The step after it comes first. False, and nothing changed, where not both are activities or events in one row.
bool swapWithNext(Edit& edit, Key element);
bool canSwapWithNext(const metamodel::Tree& tree, Key element);
/// Moves it into a lane: to its middle or the free row next to that; where there is none the lane grows. False, and
/// nothing changed, where the two are not drawn on one plane.
bool assignLane(Edit& edit, Key element, Key lane);

/// What people call it: the name, or the text of an annotation.
void rename(Edit& edit, Key element, const QString& name);

/// Removes elements with all that they hold; a flow node with one way in and one way out heals the flow around it.
void remove(Edit& edit, const std::vector<Key>& elements);

/// One property by its schema name: an attribute, or a child that holds text ("documentation", "conditionExpression",
/// "text"). An empty value takes it away. Throws base::Failure for a property that the type does not have, a value that
/// is none of its kind, and an id that is taken.
void setProperty(Edit& edit, Key element, const QString& property, const QString& value);

/// As setProperty, for a value that stands at a path (property_path.h) inside of the element or in what it refers to.
/// What is missing on the way is made; an empty value takes away what then holds nothing any more.
void setValue(Edit& edit, Key element, const QString& path, const QString& value);
/// Makes the message, signal, error, ... of that name that the reference at the path will name. The new element.
Key define(Edit& edit, Key element, const QString& path, const QString& name);
/// A further row of the list at the path, with values by their paths from it; removeItem takes the row away.
void addItem(Edit& edit, Key element, const QString& path, const std::vector<std::pair<QString, QString>>& values);
void removeItem(Edit& edit, Key element, const QString& path, int index);
/// Fill and border ("#rrggbb"; empty: the theme's own) of all shapes of the elements; lines take the border's alone.
void setColours(Edit& edit, const std::vector<Key>& elements, const QString& fill, const QString& border);

/// Makes it another type of the same family (task -> user task, exclusive -> parallel gateway, plain -> timer start
/// event, flow -> conditional flow), with everything that both can hold kept. The new element's key, or noKey where
/// that is no legal change.
Key replaceType(Edit& edit, Key element, const NewElement& what);
/// Whether replaceType would do it.
bool canReplaceType(const metamodel::Tree& tree, const metamodel::Element& element, const NewElement& what);

using FlowKind = NewElement::Variant; ///< Plain, Conditional or Default
FlowKind flowKindOf(const metamodel::Tree& tree, const metamodel::Element& flow);
/// Makes a sequence flow one with a condition (empty at first), the one that is taken when no condition holds, or
/// neither. False, and nothing changed, where its source does not choose.
bool setFlowKind(Edit& edit, Key flow, FlowKind kind);
bool canSetFlowKind(const metamodel::Tree& tree, Key flow, FlowKind kind);

/// The selected shapes and edges, with all that they hold, as a BPMN document for the clipboard.
QByteArray copy(const metamodel::Tree& tree, const std::vector<Key>& diagramElements);
/// What copy() (or another BPMN tool) put on the clipboard, with fresh ids, centred at `center`. The new shapes and
/// edges; none when there is nothing that can stand there. Throws base::Failure for a clipboard that is no BPMN.
std::vector<Key> paste(Edit& edit, Key plane, const QByteArray& clipboard, QPointF center);

} // namespace millrace::editing
