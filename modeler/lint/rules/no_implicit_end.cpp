// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

/// Where nothing leads on, a case ends without saying how.
void checkImplicitEnd(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::FlowNode) || element.is(type::EndEvent) || standsAlone(tree, element))
        return;
    if (element.is(type::ThrowEvent) && isLinkEvent(element))
        return;
    if (element.is(type::ChoreographyActivity) || !bpmn::outgoing(tree, element).empty()
        || wellformed::mustGoOn(tree, element))
        return;
    if (bpmn::incoming(tree, element).empty() && !element.is(type::BoundaryEvent) && !element.is(type::StartEvent))
        return; // no-disconnected says so
    add(findings, base::Severity::Warning,
        QCoreApplication::translate("lint", "Nothing follows '%1'. Connect it to the next step, or to an end event.")
            .arg(bpmn::title(element)));
}

} // namespace millrace::lint
