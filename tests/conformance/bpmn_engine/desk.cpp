// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/bpmn_engine/desk.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"

#include <algorithm>

namespace millrace::conformance {

namespace {

/// Monday, 2026-01-05T09:00:00Z.
constexpr runtime::Microseconds monday = 1'767'603'600 * base::second;

} // namespace

Desk::Desk()
    : time_(std::make_shared<runtime::Microseconds>(monday))
    , engine_(std::make_unique<runtime::Engine>(
          folder_.filePath(QStringLiteral("engine.sqlite")), [time = time_] { return *time; }))
{ }

QString Desk::deploy(const QByteArray& bpmn, const QString& name)
{
    try {
        metamodel::Loaded loaded = bpmn::load(bpmn, name);
        if (!loaded.tree)
            return loaded.problems.empty() ? QStringLiteral("unreadable") : base::toText(loaded.problems.front());
        model_ = std::move(loaded.tree);
        const auto processes = bpmn::processes(*model_);
        bool isAnyDeployed = false;
        for (const metamodel::Element* process : processes) {
            if (bpmn::flowElements(*process).empty())
                continue; // a pool that is not looked into
            engine_->deploy(bpmn, name, process->id());
            isAnyDeployed = true;
        }
        if (!isAnyDeployed)
            engine_->deploy(bpmn, name);
    } catch (const base::Failure& failure) {
        return failure.message();
    }
    return {};
}

std::optional<runtime::CaseId> Desk::start(const QString& process, const feel::Context& variables)
{
    const auto deployment = engine_->latest(process);
    if (!deployment)
        return std::nullopt;
    return engine_->start(deployment->id, variables);
}

std::optional<runtime::Microseconds> Desk::nextDue()
{
    std::optional<runtime::Microseconds> first;
    for (const runtime::CaseSummary& one : engine_->cases()) {
        if (one.status != runtime::CaseStatus::Running)
            continue;
        const auto due = engine_->view(one.id).nextDue();
        if (due && (!first || *due < *first))
            first = due;
    }
    return first;
}

void Desk::turnTo(runtime::Microseconds time)
{
    *time_ = std::max(*time_, time);
    engine_->fireDueTimers();
}

} // namespace millrace::conformance
