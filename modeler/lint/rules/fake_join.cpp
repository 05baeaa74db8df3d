// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

/// Several flows into an activity or event do not wait for one another, although it looks as if they did.
void checkFakeJoin(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::Activity) && !element.is(type::Event))
        return;
    const std::size_t ways = bpmn::incoming(tree, element).size();
    if (ways < 2)
        return;
    add(findings, base::Severity::Warning,
        QCoreApplication::translate("lint",
            "%1 flows lead to '%2' without a gateway that says whether they wait for one another. Join them with a "
            "gateway first.")
            .arg(ways)
            .arg(bpmn::title(element)));
}

} // namespace millrace::lint
