// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.5.5: a conditional event waits for its condition to become true.
void checkConditionalEvent(const metamodel::Tree&, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::ConditionalEventDefinition))
        return;
    const metamodel::Element* condition = element.child(u"condition");
    const metamodel::Element& event = *element.parent();
    const bool isInEvent = event.is(type::Event);
    if (condition && !condition->text().trimmed().isEmpty()) {
        const metamodel::Element* process = element.ancestor(type::Process);
        if (process && bpmn::isTrue(*process, u"isExecutable") && !condition->is(type::FormalExpression)) {
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "The process is to be run, but the condition of '%1' is marked as plain words and not as a formal "
                    "expression. Programs may refuse it.")
                    .arg(bpmn::title(isInEvent ? event : element)),
                isInEvent ? event.key() : element.key());
        }
        return;
    }
    add(flaws,
        QCoreApplication::translate("wellformed",
            "The conditional event '%1' has no condition, so nobody knows what it waits for. Write one in its "
            "properties.")
            .arg(bpmn::title(isInEvent ? event : element)),
        isInEvent ? event.key() : element.key());
}

} // namespace millrace::wellformed
