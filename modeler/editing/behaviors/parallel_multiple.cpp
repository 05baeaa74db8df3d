// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

void followParallelMultiple(Edit& edit, const metamodel::Change& change)
{
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    const Element* event = removed ? edit.tree().find(removed->parent) : nullptr;
    if (!event || !event->is(type::CatchEvent))
        return;
    const std::size_t waitedFor = bpmn::eventDefinitions(*event).size() + event->children(u"eventDefinitionRef").size();
    if (waitedFor < 2)
        edit.set(event->key(), u"parallelMultiple", std::nullopt);
}

} // namespace millrace::editing
