// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include "modeler/base/iso8601.h"
#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.5.5: a timer has a date, a duration or a cycle, one of them, written as ISO 8601.
void checkTimer(const metamodel::Tree&, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::TimerEventDefinition) || !element.parent()->is(type::Event))
        return;
    int said = 0;
    for (const QStringView way : {QStringView(u"timeDate"), QStringView(u"timeDuration"), QStringView(u"timeCycle")}) {
        const metamodel::Element* when = element.child(way);
        said += when && !when->text().trimmed().isEmpty() ? 1 : 0;
    }
    const metamodel::Element* process = element.ancestor(type::Process);
    const bool isToRun = process && bpmn::isTrue(*process, u"isExecutable");
    if (said > 1) {
        add(flaws,
            QCoreApplication::translate(
                "wellformed", "The timer '%1' says more than once when it fires. Keep one of date, duration and cycle.")
                .arg(bpmn::title(*element.parent())),
            element.parent()->key());
    } else if (said == 0 && isToRun && !element.child(u"extensionElements")) {
        add(flaws,
            QCoreApplication::translate(
                "wellformed", "The timer '%1' does not say when it fires. Give it a date, a duration or a cycle.")
                .arg(bpmn::title(*element.parent())),
            element.parent()->key());
    }
}

} // namespace millrace::wellformed
