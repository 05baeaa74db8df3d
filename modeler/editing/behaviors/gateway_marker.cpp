// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

void followGatewayMarker(Edit& edit, const metamodel::Change& change)
{
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    if (!removed || !removed->subtree->is(type::Gateway))
        return;
    const Element* gateway = edit.tree().byId(removed->subtree->id());
    if (!gateway || !gateway->is(type::Gateway))
        return;
    std::vector<metamodel::Key> shapes;
    for (const Element* shape : bpmn::diagramElements(edit.tree(), *gateway))
        shapes.push_back(shape->key());
    const bool isExclusive = gateway->is(type::ExclusiveGateway);
    if (isExclusive == removed->subtree->is(type::ExclusiveGateway))
        return;
    for (const metamodel::Key shape : shapes)
        edit.set(shape, u"isMarkerVisible", isExclusive ? std::optional(QStringLiteral("true")) : std::nullopt);
}

} // namespace millrace::editing
