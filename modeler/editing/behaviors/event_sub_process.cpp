// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;

void followEventSubProcess(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    const metamodel::Element* element = tree.find(metamodel::subject(change));
    if (!element || !element->is(type::SubProcess) || !bpmn::isTrue(*element, u"triggeredByEvent"))
        return;
    const auto* set = std::get_if<metamodel::Set>(&change);
    const bool became = std::holds_alternative<metamodel::Insert>(change)
        || (set && set->property == QLatin1String("triggeredByEvent"));
    if (!became)
        return;
    std::vector<metamodel::Key> gone;
    for (const metamodel::Element* flow : bpmn::incoming(tree, *element))
        gone.push_back(flow->key());
    for (const metamodel::Element* flow : bpmn::outgoing(tree, *element))
        gone.push_back(flow->key());
    for (const metamodel::Element* event : bpmn::boundaryEvents(tree, *element))
        gone.push_back(event->key());
    for (metamodel::Key key : gone)
        edit.remove(key);
}

} // namespace millrace::editing
