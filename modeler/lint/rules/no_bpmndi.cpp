// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

/// What has no shape cannot be seen, but runs all the same. A file without any diagram is laid out when it is opened.
void checkDrawn(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    const bool isSeen = element.is(type::FlowNode) || element.is(type::SequenceFlow) || element.is(type::Participant)
        || element.is(type::MessageFlow);
    if (!isSeen || element.id().isEmpty() || !bpmn::diagramElements(tree, element).empty())
        return;
    const auto diagrams = bpmn::diagrams(tree);
    if (diagrams.empty())
        return;
    // The inside of a collapsed sub-process, and a process that another file draws, need not be shown.
    const metamodel::Element& scope = *element.parent();
    if (element.is(type::MessageFlow) && scope.is(type::Choreography))
        return; // the tasks stand for it
    bool isScopeDrawn = false;
    for (const metamodel::Element* sibling : scope.children())
        if (sibling->is(type::FlowNode) && !bpmn::diagramElements(tree, *sibling).empty()) {
            isScopeDrawn = true;
            break;
        }
    if (!isScopeDrawn && !element.is(type::Participant))
        return;
    add(findings, base::Severity::Warning,
        QCoreApplication::translate("lint", "'%1' is part of the process, but not drawn. Draw it, or remove it.")
            .arg(bpmn::title(element)));
}

} // namespace millrace::lint
