// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

namespace millrace::editing {

void placeLabel(Edit& edit, Key shapeOrEdge, const QRectF& bounds)
{
    const metamodel::Element* shown = edit.tree().find(shapeOrEdge);
    if (!shown || !shown->is(bpmn::type::DiagramElement) || bounds.isEmpty())
        return;
    if (const metamodel::Element* label = shown->childOfType(bpmn::type::BPMNLabel)) {
        setBounds(edit, label->key(), bounds);
        return;
    }
    metamodel::Draft label;
    label.type = bpmn::type::BPMNLabel;
    label.add(boundsDraft(bounds));
    edit.insert(label, shapeOrEdge);
}

} // namespace millrace::editing
