// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

const metamodel::Element* termination(const metamodel::Element& event)
{
    if (event.is(type::EndEvent))
        for (const metamodel::Element* definition : bpmn::eventDefinitions(event))
            if (definition->is(type::TerminateEventDefinition))
                return definition;
    return nullptr;
}

/// Something else may be under way: another end, or an event sub-process that does not interrupt.
bool endsSomethingElse(const metamodel::Tree& tree, const metamodel::Element& step)
{
    if (!step.is(type::FlowNode) || step.is(type::BoundaryEvent))
        return false;
    if (!bpmn::isTrue(step, u"triggeredByEvent"))
        return bpmn::outgoing(tree, step).empty() && !bpmn::isTrue(step, u"isForCompensation");
    for (const metamodel::Element* inner : bpmn::flowElements(step))
        if (inner->is(type::StartEvent) && inner->attribute(u"isInterrupting").trimmed() == QLatin1String("false"))
            return true;
    return false;
}

} // namespace

/// A single end that terminates, where nothing else can be under way.
void checkSuperfluousTermination(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::Process) && !element.is(type::SubProcess))
        return;
    const metamodel::Element* only = nullptr;
    bool isParallel = false;
    for (const auto& node : element.nodes()) {
        const metamodel::Element* step = node.get();
        if (termination(*step)) {
            if (only)
                return;
            only = step;
        }
        isParallel |= step->is(type::ParallelGateway) || step->is(type::InclusiveGateway)
            || step->is(type::ComplexGateway)
            || (step->is(type::BoundaryEvent)
                && step->attribute(u"cancelActivity").trimmed() == QLatin1String("false"));
    }
    if (!only || isParallel)
        return;
    for (const metamodel::Element* step : element.children())
        if (step != only && endsSomethingElse(tree, *step))
            return;
    Finding& finding = add(findings, base::Severity::Note,
        QCoreApplication::translate("lint",
            "'%1' terminates, but nothing else can be under way when a case comes there. A plain end event says the "
            "same.")
            .arg(bpmn::title(*only)),
        only->key());
    finding.fixName = QCoreApplication::translate("lint", "Make it a plain end");
    finding.fix.push_back(tree.removalOf(termination(*only)->key()));
}

} // namespace millrace::lint
