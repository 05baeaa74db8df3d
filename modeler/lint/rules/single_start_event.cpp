// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

std::vector<const metamodel::Element*> startsOf(const metamodel::Element& scope)
{
    std::vector<const metamodel::Element*> starts;
    if (scope.is(type::Process) || (scope.is(type::SubProcess) && !bpmn::isTrue(scope, u"triggeredByEvent")))
        for (const auto& step : scope.nodes())
            if (step->is(type::StartEvent))
                starts.push_back(step.get());
    return starts;
}

} // namespace

/// Two start events without a trigger leave open where a case begins.
void checkSingleBlankStart(const metamodel::Tree&, const metamodel::Element& element, Findings& findings)
{
    int blank = 0;
    for (const metamodel::Element* start : startsOf(element)) {
        if (!bpmn::eventDefinitions(*start).empty() || !start->children(u"eventDefinitionRef").empty() || ++blank < 2)
            continue;
        add(findings, base::Severity::Warning,
            QCoreApplication::translate("lint",
                "'%1' has another start event without a trigger, so it is open where a case begins. Keep one, or give "
                "each a trigger.")
                .arg(bpmn::title(element)),
            start->key());
    }
}

void checkSingleStart(const metamodel::Tree&, const metamodel::Element& element, Findings& findings)
{
    const auto starts = startsOf(element);
    for (std::size_t i = 1; i < starts.size(); ++i)
        add(findings, base::Severity::Note,
            QCoreApplication::translate("lint", "'%1' has %2 start events. One is easier to read, if that can be done.")
                .arg(bpmn::title(element))
                .arg(starts.size()),
            starts[i]->key());
}

} // namespace millrace::lint
