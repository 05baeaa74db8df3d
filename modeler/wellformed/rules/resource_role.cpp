// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.3.1: who does the work is named by a resource, with values for its parameters, or found by an
/// expression; not both.
void checkResourceRole(const metamodel::Tree&, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::ResourceRole))
        return;
    const metamodel::Element* holder = element.parent();
    const bool hasResource = element.child(u"resourceRef") != nullptr;
    if (hasResource && element.child(u"resourceAssignmentExpression"))
        add(flaws,
            QCoreApplication::translate(
                "wellformed", "Who does '%1' is said twice: by a resource and by an expression. Keep one of them.")
                .arg(bpmn::title(*holder)),
            holder->key());
    if (!hasResource && element.child(u"resourceParameterBinding"))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' gives values to the parameters of a resource, but names no resource. Choose the resource.")
                .arg(bpmn::title(*holder)),
            holder->key());
}

} // namespace millrace::wellformed
