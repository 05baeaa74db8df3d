// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

/// Where no gateway is, all the ways begin by themselves.
void checkImplicitStart(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::FlowNode) || element.is(type::StartEvent) || element.is(type::BoundaryEvent)
        || element.is(type::ChoreographyActivity) || standsAlone(tree, element))
        return;
    if (element.is(type::CatchEvent) && isLinkEvent(element))
        return;
    if (bpmn::isTrue(element, u"instantiate"))
        return; // its message starts the case
    if (!bpmn::incoming(tree, element).empty() || bpmn::outgoing(tree, element).empty())
        return; // the latter is no-disconnected's
    if (wellformed::mustBeReached(tree, element))
        return;
    add(findings, base::Severity::Warning,
        QCoreApplication::translate("lint", "Nothing leads to '%1'. Connect it, or begin with a start event.")
            .arg(bpmn::title(element)));
}

} // namespace millrace::lint
