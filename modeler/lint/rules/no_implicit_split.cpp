// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

/// Several flows out of an activity or event are all taken, although it looks like a choice.
void checkImplicitSplit(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::Activity) && !element.is(type::Event))
        return;
    const metamodel::Element* fallback = bpmn::referred(tree, element, u"default");
    int always = 0;
    for (const metamodel::Element* flow : bpmn::outgoing(tree, element))
        always += flow->child(u"conditionExpression") || flow == fallback ? 0 : 1;
    if (always < 2)
        return;
    add(findings, base::Severity::Warning,
        QCoreApplication::translate("lint",
            "%1 flows leave '%2', and all are taken at once. Put a parallel gateway there if that is meant, an "
            "exclusive one if not.")
            .arg(always)
            .arg(bpmn::title(element)));
}

} // namespace millrace::lint
