// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/place_names.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/layout/description.h"
#include "modeler/layout/label_placement.h"
#include "modeler/layout/present.h"

namespace millrace::editing {

namespace {

/// A label to be placed, or one that stays.
void offer(bool isWanted, QSizeF& size, QRectF& place)
{
    if (isWanted && !size.isEmpty())
        place = QRectF();
    else
        size = QSizeF();
}

} // namespace

void placeNames(Edit& edit, metamodel::Key plane, const std::set<metamodel::Key>& drawn)
{
    const metamodel::Tree& tree = edit.tree();
    const metamodel::Element* element = tree.find(plane);
    const metamodel::Element* subject = element ? bpmn::shown(tree, *element) : nullptr;
    if (!subject || drawn.empty())
        return;
    layout::Description description = layout::describe(tree, *subject, element);
    layout::Diagram& diagram = description.diagram;
    layout::Placement placement = layout::present(tree, description);
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i)
        offer(drawn.contains(description.nodes[i].drawn), diagram.nodes[i].label, placement.nodeLabels[i]);
    for (std::size_t i = 0; i < diagram.edges.size(); ++i)
        offer(drawn.contains(description.edges[i].drawn), diagram.edges[i].label, placement.edgeLabels[i]);
    layout::placeLabels(diagram, placement);
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i)
        if (!diagram.nodes[i].label.isEmpty())
            placeLabel(edit, description.nodes[i].drawn, placement.nodeLabels[i]);
    for (std::size_t i = 0; i < diagram.edges.size(); ++i)
        if (!diagram.edges[i].label.isEmpty())
            placeLabel(edit, description.edges[i].drawn, placement.edgeLabels[i]);
}

} // namespace millrace::editing
