// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/geometry.h"

#include <QRectF>

namespace millrace::layout {

/// The outline that an edge docks on.
struct Outline {
    enum class Shape { Rectangle, Diamond, Ellipse };
    QRectF bounds;
    Shape shape = Shape::Rectangle;
};

/// Horizontal and vertical segments from one outline to the other, as few bends as their places need, docked on the
/// borders. `preferVertical`: leave downwards or upwards where both would do (message flows between pools, boundary
/// events).
bpmn::Waypoints routeOrthogonal(const Outline& source, const Outline& target, bool preferVertical = false);

/// A straight line between the two centres, cut at the borders (associations).
bpmn::Waypoints routeStraight(const Outline& source, const Outline& target);

/// An edge whose source and target moved (or were resized) by themselves: bends that the user made are kept as far as
/// the segments stay horizontal and vertical; a fresh route where they cannot.
bpmn::Waypoints repairRoute(const bpmn::Waypoints& old, const Outline& oldSource, const Outline& source,
    const Outline& oldTarget, const Outline& target, bool preferVertical = false);

/// The stretch between `index` and the next point moved sideways, its neighbours following; `by` counts only across it.
/// Docks keep to the borders: a stretch that leaves its shape's side is led around the corner. Unchanged where the
/// stretch is neither horizontal nor vertical.
bpmn::Waypoints moveStretch(
    const bpmn::Waypoints& line, qsizetype index, QPointF by, const Outline& source, const Outline& target);

/// The end (start or last) docked where `dock` says, a point on its shape's border; the stretch before it gives way.
bpmn::Waypoints moveDock(const bpmn::Waypoints& line, bool atStart, QPointF dock);

/// Without points that repeat or lie on a straight line between their neighbours.
bpmn::Waypoints simplified(const bpmn::Waypoints& points);

/// Where the straight line from `inside` (a point within) to `outside` crosses the outline; `inside` where it does not.
QPointF crossing(const Outline& outline, QPointF inside, QPointF outside);

} // namespace millrace::layout
