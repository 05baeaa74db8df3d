// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

namespace millrace::editing {

class Edit;

// What a closed pool or sub-process hides: it is drawn on a plane of its own, and lines from outside end at the shape
// that stands for it. `whole` is the sub-process, or the process of the pool.

/// The shapes and edges of its inside on a plane.
std::vector<metamodel::Key> insideOn(
    const metamodel::Tree& tree, const metamodel::Element& plane, const metamodel::Element& whole);
/// Edges from outside that lead to something inside.
std::vector<metamodel::Key> crossing(
    const metamodel::Tree& tree, const metamodel::Element& plane, const metamodel::Element& whole);
QRectF extentOf(const metamodel::Tree& tree, const std::vector<metamodel::Key>& drawn);

/// The plane that shows it, another than `around` (on which some programs draw a pool as well); null for none.
/// planeFor() makes one where there is none, in a diagram of that name.
const metamodel::Element* ownPlane(
    const metamodel::Tree& tree, const metamodel::Element& whole, const metamodel::Element* around = nullptr);
metamodel::Key planeFor(
    Edit& edit, const metamodel::Element& whole, const QString& name, const metamodel::Element* around = nullptr);
/// Takes a plane with its diagram away once nothing is drawn on it.
void dropEmptyPlane(Edit& edit, metamodel::Key plane);

void shift(Edit& edit, const std::vector<metamodel::Key>& drawn, QPointF by);
/// To another plane; what that shows already is not drawn there twice.
void moveTo(Edit& edit, const std::vector<metamodel::Key>& drawn, metamodel::Key plane);

/// Lines whose end went out of sight end at the shape.
void dockAtClosed(Edit& edit, const std::vector<metamodel::Key>& edges, const metamodel::Element& shape);
/// Lines that ended at the shape instead end at what they lead to.
void dockInside(Edit& edit, const std::vector<metamodel::Key>& edges, const metamodel::Element& shape);

} // namespace millrace::editing
