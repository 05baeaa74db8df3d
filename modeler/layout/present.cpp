// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/present.h"

namespace millrace::layout {

Placement present(const metamodel::Tree& tree, const Description& description)
{
    Placement placement;
    for (const Description::Part& part : description.nodes) {
        const metamodel::Element* drawn = tree.find(part.drawn);
        placement.nodes.push_back(drawn ? bpmn::bounds(*drawn).value_or(QRectF()) : QRectF());
        placement.nodeLabels.push_back(drawn ? bpmn::labelBounds(*drawn).value_or(QRectF()) : QRectF());
    }
    for (const Description::Part& part : description.edges) {
        const metamodel::Element* drawn = tree.find(part.drawn);
        placement.edges.push_back(drawn ? bpmn::waypoints(*drawn) : bpmn::Waypoints());
        placement.edgeLabels.push_back(drawn ? bpmn::labelBounds(*drawn).value_or(QRectF()) : QRectF());
    }
    return placement;
}

} // namespace millrace::layout
