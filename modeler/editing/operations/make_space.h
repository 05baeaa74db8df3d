// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QRectF>
#include <Qt>
#include <set>

namespace millrace::editing {

class Edit;

/// Shapes for which it is settled on which side of the line they are, wherever they stand.
struct Decided {
    std::set<metamodel::Key> staying;
    std::set<metamodel::Key> moving;
};

/// As the verb of operations.h.
void makeSpace(Edit& edit, metamodel::Key plane, Qt::Orientation along, double from, double by, const Decided& decided);

/// A shape that holds others is about to grow: what stands where it will be moves on, by as much as is needed for a
/// gap. Returns by how much the shape itself had to move, with all that is in it.
QPointF makeRoomAround(Edit& edit, const metamodel::Element& shape, const QRectF& grown);

} // namespace millrace::editing
