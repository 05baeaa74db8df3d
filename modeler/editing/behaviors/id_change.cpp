// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

void followIdChange(Edit& edit, const metamodel::Change& change)
{
    const auto* set = std::get_if<metamodel::Set>(&change);
    if (!set || set->property != QLatin1String("id") || !set->oldValue || !set->value)
        return;
    // Where the old id is still somebody's (a file with duplicates), the references are theirs.
    if (edit.tree().byId(*set->oldValue))
        return;
    for (const metamodel::Reference& reference : edit.tree().referencesTo(*set->oldValue)) {
        QString target = *set->value;
        if (const auto colon = reference.target.indexOf(QLatin1Char(':'));
            colon >= 0 && reference.target != *set->oldValue)
            target.prepend(reference.target.left(colon + 1));
        edit.set(reference.from, reference.property, target);
    }
}

} // namespace millrace::editing
