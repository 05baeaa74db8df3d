// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

void followCompensationActivity(Edit& edit, const metamodel::Change& change)
{
    const auto* set = std::get_if<metamodel::Set>(&change);
    const Element* activity = set ? edit.tree().find(set->key) : nullptr;
    if (!activity || !activity->is(type::Activity) || set->property != QLatin1String("isForCompensation")
        || !bpmn::isTrue(*activity, u"isForCompensation"))
        return;
    std::vector<metamodel::Key> gone;
    for (const auto& list : {bpmn::incoming(edit.tree(), *activity), bpmn::outgoing(edit.tree(), *activity),
             bpmn::boundaryEvents(edit.tree(), *activity)})
        for (const Element* element : list)
            gone.push_back(element->key());
    for (const metamodel::Key key : gone)
        edit.remove(key);
}

} // namespace millrace::editing
