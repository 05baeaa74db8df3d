// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/plane.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

void followLaneOrientation(Edit& edit, const metamodel::Change& change)
{
    const Tree& tree = edit.tree();
    const auto* set = std::get_if<metamodel::Set>(&change);
    const Element* shape = set && set->property == QLatin1String("isHorizontal") ? tree.find(set->key) : nullptr;
    const Element* pool = shape && shape->is(type::BPMNShape) ? bpmn::shown(tree, *shape) : nullptr;
    const Element* process = pool && pool->is(type::Participant) ? bpmn::referred(tree, *pool, u"processRef") : nullptr;
    if (!process)
        return;
    std::vector<Key> lanes;
    for (const Element* other : shapesOn(*planeOf(*shape)))
        if (const Element* lane = bpmn::shown(tree, *other);
            lane && lane->is(type::Lane) && laneScopeOf(*lane) == process)
            lanes.push_back(other->key());
    for (const Key lane : lanes)
        edit.set(lane, u"isHorizontal", set->value);
}

} // namespace millrace::editing
