// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/desk.h"
#include "modeler/bpmn/views.h"

// What the test controls offer, and what has gone wrong.

namespace millrace::app::execution {

namespace {

namespace machine = ::millrace::execution;
using runtime::CaseStatus;
using runtime::CaseSummary;

} // namespace

std::vector<TestControl> Desk::controls()
{
    std::vector<TestControl> all;
    for (const CaseId id : shownCases()) {
        if (summary(id)->status == CaseStatus::Running)
            collectControls(id, all);
    }
    return all;
}

void Desk::collectControls(CaseId id, std::vector<TestControl>& all)
{
    const runtime::Case& one = engine().view(id);
    for (const runtime::Waiting& waiting : one.waiting()) {
        if (waiting.kind == runtime::Waiting::Kind::Task)
            continue;
        TestControl control;
        control.kind = waiting.kind == runtime::Waiting::Kind::Timer ? TestControl::Kind::Timer
            : waiting.name.empty()                                   ? TestControl::Kind::Event
            : waiting.kind == runtime::Waiting::Kind::Signal         ? TestControl::Kind::Signal
            : waiting.kind == runtime::Waiting::Kind::Message        ? TestControl::Kind::Message
                                                                     : TestControl::Kind::Event;
        control.instance = id;
        control.waiting = waiting;
        const metamodel::Element* element = one.definition().element(waiting.node);
        control.element = element != nullptr ? element->id() : QString();
        control.name = element != nullptr ? bpmn::title(*element) : QString();
        if (control.kind == TestControl::Kind::Message || control.kind == TestControl::Kind::Signal)
            control.name = QString::fromStdString(waiting.name);
        all.push_back(std::move(control));
    }
    collectIncidents(id, all);
}

void Desk::collectIncidents(CaseId id, std::vector<TestControl>& all)
{
    const runtime::Case& one = engine().view(id);
    for (const machine::Incident& incident : one.instance().incidents()) {
        TestControl control;
        control.kind = TestControl::Kind::Incident;
        control.instance = id;
        control.token = incident.token;
        const metamodel::Element* element = one.definition().element(incident.node);
        control.element = element != nullptr ? element->id() : QString();
        control.name = element != nullptr ? bpmn::title(*element) : QString();
        control.problem = QString::fromStdString(incident.message);
        all.push_back(std::move(control));
    }
}

/// What was mended in the diagram counts for the case too, unless the diagram has other elements by now.
void Desk::followMended(CaseId id)
{
    const CaseSummary* one = summary(id);
    if (one != nullptr && concernsDocument(one->process) && hasChangedSince(*one))
        engine().follow(id, deploy().id);
}

std::vector<TestControl> Desk::incidents()
{
    std::vector<TestControl> all;
    for (const CaseId id : shownCases()) {
        const CaseSummary* one = summary(id);
        if (one->status == CaseStatus::Running && one->incidents > 0)
            collectIncidents(id, all);
    }
    return all;
}

void Desk::apply(const TestControl& control)
{
    switch (control.kind) {
    case TestControl::Kind::Incident:
        followMended(control.instance);
        engine().retry(control.instance, control.token);
        break;
    case TestControl::Kind::Signal:
        engine().sendSignal(control.name);
        break;
    case TestControl::Kind::Timer:
    case TestControl::Kind::Message: // to this case: another that waits for the same message is not meant
    case TestControl::Kind::Event:
        engine().trigger(control.instance, control.waiting);
        break;
    }
    reload();
    if (!chosenTask_ && chosenCase_ != 0)
        chooseNextTask();
}

} // namespace millrace::app::execution
