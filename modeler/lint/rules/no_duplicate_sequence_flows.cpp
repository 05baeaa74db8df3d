// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

/// Two flows between the same two elements look like one. Asked at their source: the later one is too much.
void checkDuplicateFlows(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::FlowNode))
        return;
    const auto flows = bpmn::outgoing(tree, element);
    const auto conditionOf = [](const metamodel::Element& flow) {
        const metamodel::Element* condition = flow.child(u"conditionExpression");
        return condition ? condition->text().trimmed() : QString();
    };
    for (std::size_t later = 1; later < flows.size(); ++later) {
        for (std::size_t first = 0; first < later; ++first) {
            if (flows[first]->attribute(u"targetRef") != flows[later]->attribute(u"targetRef")
                || conditionOf(*flows[first]) != conditionOf(*flows[later]))
                continue;
            const metamodel::Element* target = bpmn::referred(tree, *flows[later], u"targetRef");
            Finding& finding = add(findings, base::Severity::Warning,
                QCoreApplication::translate("lint", "There is another flow from '%1' to '%2'. Remove one of them.")
                    .arg(bpmn::title(element), target ? bpmn::title(*target) : QString()),
                flows[later]->key());
            finding.fixName = QCoreApplication::translate("lint", "Remove the second");
            finding.fix.push_back(tree.removalOf(flows[later]->key()));
            break;
        }
    }
}

} // namespace millrace::lint
