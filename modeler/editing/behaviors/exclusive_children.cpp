// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/metamodel/tree.h"

#include <array>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

/// What the schema has as a choice, or once in one of several kinds: a child of one number takes the place of those of
/// the others.
struct Exclusive {
    metamodel::TypeId holder;
    QLatin1String child;
    int number;
};
constexpr std::array exclusive {
    Exclusive {type::TimerEventDefinition, QLatin1String("timeDate"), 0},
    Exclusive {type::TimerEventDefinition, QLatin1String("timeDuration"), 1},
    Exclusive {type::TimerEventDefinition, QLatin1String("timeCycle"), 2},
    Exclusive {type::ResourceRole, QLatin1String("resourceRef"), 0},
    Exclusive {type::ResourceRole, QLatin1String("resourceParameterBinding"), 0},
    Exclusive {type::ResourceRole, QLatin1String("resourceAssignmentExpression"), 1},
    Exclusive {type::Activity, QLatin1String("standardLoopCharacteristics"), 0},
    Exclusive {type::Activity, QLatin1String("multiInstanceLoopCharacteristics"), 1},
};

int numberOf(const metamodel::Element& holder, const metamodel::Element& child)
{
    for (const Exclusive& one : exclusive) {
        if (holder.is(one.holder) && child.localName() == one.child)
            return one.number;
    }
    return -1;
}

} // namespace

void followExclusiveChildren(Edit& edit, const metamodel::Change& change)
{
    const auto* insert = std::get_if<metamodel::Insert>(&change);
    const metamodel::Element* made = insert ? edit.tree().find(insert->subtree->key()) : nullptr;
    const metamodel::Element* holder = made ? made->parent() : nullptr;
    const int number = holder ? numberOf(*holder, *made) : -1;
    if (number < 0)
        return;
    std::vector<metamodel::Key> others;
    for (const metamodel::Element* child : holder->children()) {
        if (const int other = numberOf(*holder, *child); other >= 0 && other != number)
            others.push_back(child->key());
    }
    for (const metamodel::Key key : others)
        edit.remove(key);
}

} // namespace millrace::editing
