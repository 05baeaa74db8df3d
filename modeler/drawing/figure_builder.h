// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figure.h"
#include "modeler/drawing/shape_index.h"
#include "modeler/metamodel/tree.h"

#include <optional>

namespace millrace::drawing {

/// The figures that there are, by diagram element; null for none.
using FigureIndex = metamodel::KeyMap<Figure*>;

/// What a figure is made from: the tree and what else is drawn in the same diagram.
struct Surroundings {
    const metamodel::Tree& tree;
    const ShapeIndex& shapes;
    const FigureIndex& figures; ///< edges end at shapes whose figures are made before

    /// The first diagram element here that shows the element; null for none.
    const metamodel::Element* shapeOf(const metamodel::Element& element) const;
    /// The bounds of that; null where it is not drawn.
    const QRectF* boxOf(const metamodel::Element& element) const;
    bool isShown(const metamodel::Element& element) const { return shapeOf(element) != nullptr; }
};

/// The figure of a BPMNShape or BPMNEdge; none where it has no sensible bounds or fewer than two waypoints.
std::optional<Figure> buildFigure(const Surroundings& around, const metamodel::Element& diagramElement);

/// The silhouette that elements of a type have.
Silhouette silhouetteOf(const metamodel::Element& element);
/// Of sub-processes and call activities: as the shape says, else whether anything inside is drawn.
bool isExpanded(const Surroundings& around, const metamodel::Element& shape, const metamodel::Element& element);

} // namespace millrace::drawing
