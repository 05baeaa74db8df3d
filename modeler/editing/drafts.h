// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/geometry.h"
#include "modeler/metamodel/tree.h"

#include <QRectF>
#include <QString>

namespace millrace::editing {

class Edit;

// Drafts of what operations make again and again.

metamodel::Draft draftOf(metamodel::TypeId type, const QString& id);
/// A simple-valued child: <incoming>Flow_1</incoming>.
metamodel::Draft textChild(const QString& role, const QString& text);
metamodel::Draft boundsDraft(const QRectF& bounds);
metamodel::Draft shapeDraft(const metamodel::Tree& tree, const QString& element, const QRectF& bounds);
metamodel::Draft edgeDraft(const metamodel::Tree& tree, const QString& element, const bpmn::Waypoints& waypoints);

// Geometry written in place, so that only the numbers that differ change.

void setBounds(Edit& edit, metamodel::Key shapeOrLabel, const QRectF& bounds);
/// Moves a shape's or edge's label, where it has bounds of its own.
void moveLabel(Edit& edit, metamodel::Key shapeOrEdge, QPointF delta);
/// Replaces an edge's waypoints; its label moves with the middle of the line, but one beside an end or bend
/// that stays does so too.
void replaceWaypoints(Edit& edit, metamodel::Key edge, const bpmn::Waypoints& waypoints);

} // namespace millrace::editing
