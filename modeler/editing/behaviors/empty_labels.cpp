// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

void followEmptyLabels(Edit& edit, const metamodel::Change& change)
{
    const auto* set = std::get_if<metamodel::Set>(&change);
    const Element* named = set && set->property == QLatin1String("name") ? edit.tree().find(set->key) : nullptr;
    if (!named || !named->name().isEmpty())
        return;
    std::vector<metamodel::Key> labels;
    for (const Element* drawn : bpmn::diagramElements(edit.tree(), *named))
        if (const Element* label = drawn->childOfType(type::BPMNLabel))
            labels.push_back(label->key());
    for (const metamodel::Key label : labels)
        edit.remove(label);
}

} // namespace millrace::editing
