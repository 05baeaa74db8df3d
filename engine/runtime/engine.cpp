// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/engine.h"

#include "modeler/base/failure.h"

#include <algorithm>

namespace millrace::runtime {

namespace {

/// QTimer takes int milliseconds; longer waits are looked at again.
constexpr Microseconds longestAlarm = 24 * base::hour;

} // namespace

Engine::Engine(const QString& databasePath, Clock clock, QObject* parent)
    : QObject(parent)
    , clock_(std::move(clock))
    , store_(databasePath)
{
    alarm_.setSingleShot(true);
    QObject::connect(&alarm_, &QTimer::timeout, this, [this] { fireDueTimers(); });
    wakeForTimers();
}

Deployment Engine::deploy(const QByteArray& bpmn, const QString& name, const QString& processId)
{
    const auto definition = define(bpmn, name, processId);
    const QString process = QString::fromStdString(definition->program->processId);
    const QString title = QString::fromStdString(definition->program->processName);
    const Deployment deployment = store_.deploy(process, title.isEmpty() ? name : title, bpmn, clock_());
    definitions_[deployment.id] = definition;
    return deployment;
}

const Definition& Engine::definition(DeploymentId deployment)
{
    return *definitionOf(deployment);
}

std::shared_ptr<const Definition> Engine::definitionOf(DeploymentId deployment)
{
    auto& definition = definitions_[deployment];
    if (!definition) {
        const auto all = store_.deployments();
        const auto row = std::find_if(all.begin(), all.end(), [&](const Deployment& d) { return d.id == deployment; });
        definition = define(store_.bpmnOf(deployment), tr("deployment %1").arg(deployment),
            row == all.end() ? QString() : row->process);
    }
    return definition;
}

Engine::Loaded& Engine::loaded(CaseId id)
{
    const auto found = loaded_.find(id);
    if (found != loaded_.end())
        return found->second;
    const auto summary = store_.summary(id);
    if (!summary)
        throw base::Failure(tr("There is no instance %1.").arg(id));
    const auto definition = definitionOf(summary->deployment);
    CaseState state = store_.load(id, *definition->program);
    return loaded_[id] = Loaded {*summary, std::make_unique<Case>(definition, clock_, std::move(state))};
}

CaseId Engine::start(DeploymentId deployment, const feel::Context& variables, const QString& title)
{
    const auto definition = definitionOf(deployment);
    const CaseId id = store_.nextCase();
    Loaded fresh;
    fresh.summary.id = id;
    fresh.summary.deployment = deployment;
    const std::string& name
        = definition->program->processName.empty() ? definition->program->processId : definition->program->processName;
    fresh.summary.title = title.isEmpty() ? QStringLiteral("%1 %2").arg(QString::fromStdString(name)).arg(id) : title;
    fresh.running = std::make_unique<Case>(definition, clock_);
    fresh.running->start(id, variables);
    loaded_[id] = std::move(fresh);
    keep(id);
    return id;
}

void Engine::completeTask(const TaskSummary& task, const feel::Context& variables)
{
    if (!caseOf(task.instance).complete(task.token, task.visit, variables))
        throw base::Failure(
            tr("'%1' is no longer waiting: it was completed or cancelled in the meantime.").arg(task.name));
    keep(task.instance);
}

std::vector<CaseId> Engine::runningCases()
{
    std::vector<CaseId> result;
    for (const CaseSummary& summary : store_.cases()) {
        if (summary.status == CaseStatus::Running)
            result.push_back(summary.id);
    }
    std::sort(result.begin(), result.end());
    return result;
}

bool Engine::sendMessage(const QString& name, const feel::Context& variables)
{
    for (CaseId id : runningCases()) {
        if (caseOf(id).sendMessage(name.toStdString(), variables)) {
            keep(id);
            return true;
        }
    }
    return false;
}

int Engine::sendSignal(const QString& name, const feel::Context& variables)
{
    int reached = 0;
    for (CaseId id : runningCases()) {
        if (const int here = caseOf(id).sendSignal(name.toStdString(), variables); here > 0) {
            reached += here;
            keep(id);
        }
    }
    return reached;
}

void Engine::trigger(CaseId id, const Waiting& waiting)
{
    if (!caseOf(id).trigger(waiting.token, waiting.visit))
        throw base::Failure(tr("That is no longer waiting: it has happened or was cancelled in the meantime."));
    keep(id);
}

void Engine::setVariables(CaseId id, const feel::Context& variables)
{
    caseOf(id).setVariables(variables);
    keep(id);
}

void Engine::retry(CaseId id, TokenIndex token)
{
    caseOf(id).retry(token);
    keep(id);
}

void Engine::cancel(CaseId id)
{
    caseOf(id).cancel();
    keep(id);
}

int Engine::fireDueTimers()
{
    int fired = 0;
    for (CaseId id : store_.due(clock_())) {
        fired += caseOf(id).fireDueTimers();
        keep(id);
    }
    wakeForTimers();
    return fired;
}

void Engine::keep(CaseId id)
{
    Loaded& one = loaded(id);
    try {
        store_.save(id, one.summary.deployment, one.summary.title, *one.running, one.running->takeHistory());
    } catch (const base::Failure&) {
        // What is in memory is ahead of what is on disk: the disk is what counts.
        loaded_.erase(id);
        throw;
    }
    deliverThrown(id);
    wakeForTimers();
    Q_EMIT changed(id);
}

void Engine::deliverThrown(CaseId id)
{
    for (const execution::EventName& thrown : caseOf(id).takeThrown()) {
        const std::string& name = thrown.name.empty() ? thrown.id : thrown.name;
        for (CaseId other : runningCases()) {
            if (other == id)
                continue; // its own signals have reached it already
            const bool reached = thrown.trigger == execution::Trigger::Signal ? caseOf(other).sendSignal(name, {}) > 0
                                                                              : caseOf(other).sendMessage(name, {});
            if (reached)
                keep(other);
            if (reached && thrown.trigger != execution::Trigger::Signal)
                break;
        }
    }
}

void Engine::wakeForTimers()
{
    const auto due = store_.nextDue();
    if (!due) {
        alarm_.stop();
        return;
    }
    const Microseconds wait = std::clamp<Microseconds>(*due - clock_(), 0, longestAlarm);
    alarm_.start(int(wait / 1000) + 1);
}

} // namespace millrace::runtime
