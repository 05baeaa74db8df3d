// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/engine.h"

#include "modeler/base/failure.h"

#include <algorithm>
#include <map>

namespace millrace::runtime {

namespace {

/// QTimer takes int milliseconds; longer waits are looked at again.
constexpr Microseconds longestAlarm = 24 * base::hour;
constexpr int secondTry = 60 * 1000; // milliseconds, after a timer that could not fire
/// Messages that bring about messages.
constexpr int longestChain = 200;
/// Of the reasons for refusing a model, those that are told in full.
constexpr std::size_t mostReasons = 10;

void refuseObstacles(const Definition& definition, const QString& name)
{
    base::Problems obstacles = obstaclesOf(definition);
    if (obstacles.empty())
        return;
    QStringList lines {Engine::tr("%1 cannot be deployed before these errors are corrected:").arg(name)};
    for (std::size_t i = 0; i < obstacles.size() && i < mostReasons; ++i)
        lines += base::toText(obstacles[i]);
    if (obstacles.size() > mostReasons)
        lines += Engine::tr("and %n more", nullptr, static_cast<int>(obstacles.size() - mostReasons));
    throw base::Failure(lines.join(u'\n'));
}

} // namespace

Engine::Engine(const QString& databasePath, Clock clock, QObject* parent)
    : QObject(parent)
    , clock_(std::move(clock))
    , store_(databasePath)
{
    alarm_.setSingleShot(true);
    QObject::connect(&alarm_, &QTimer::timeout, this, [this] { onAlarm(); });
    wakeForTimers();
}

Deployment Engine::deploy(const QByteArray& bpmn, const QString& name, const QString& processId,
    const std::shared_ptr<const execution::Decisions>& decisions)
{
    const auto definition
        = define(bpmn, name, processId, decisions ? decisions : std::make_shared<const execution::Decisions>());
    refuseObstacles(*definition, name);
    const QString process = QString::fromStdString(definition->program->processId);
    const QString title = QString::fromStdString(definition->program->processName);
    const Deployment deployment
        = store_.deploy(process, title.isEmpty() ? name : title, bpmn, clock_(), definition->decisionFiles);
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
            row == all.end() ? QString() : row->process,
            std::make_shared<const execution::Decisions>(store_.decisionsOf(deployment)));
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
        throw base::Failure(tr("There is no case %1.").arg(id));
    const auto definition = definitionOf(summary->deployment);
    CaseState state = store_.load(id, *definition->program);
    return loaded_[id] = Loaded {*summary, std::make_unique<Case>(definition, clock_, std::move(state))};
}

CaseId Engine::start(DeploymentId deployment, const feel::Context& variables, const QString& title)
{
    CaseId id = 0;
    step([&] {
        id = begin(deployment, variables, title, execution::none);
        moved(id);
    });
    return id;
}

/// Within step(): a case in memory that has begun, and is not saved yet.
CaseId Engine::begin(DeploymentId deployment, const feel::Context& variables, const QString& title, NodeIndex start)
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
    fresh.running->start(id, variables, start);
    loaded_[id] = std::move(fresh);
    moved_.push_back(id);
    return id;
}

void Engine::completeTask(const TaskSummary& task, const feel::Context& variables)
{
    endTask(task, [&](Case& one) { return one.complete(task.token, task.visit, variables); });
}

void Engine::throwError(const TaskSummary& task, const QString& code, const feel::Context& variables)
{
    endTask(task, [&](Case& one) { return one.throwError(task.token, task.visit, code.toStdString(), variables); });
}

void Engine::endTask(const TaskSummary& task, const std::function<bool(Case&)>& end)
{
    step([&] {
        if (!end(caseOf(task.instance)))
            throw base::Failure(
                tr("'%1' is no longer waiting: it was completed or cancelled in the meantime.").arg(task.name));
        moved(task.instance);
    });
}

bool Engine::sendMessage(const QString& name, const feel::Context& variables)
{
    int reached = 0;
    step([&] { reached = deliver({execution::Trigger::Message, {}, name.toStdString(), {}}, variables, 0, 0); });
    return reached > 0;
}

int Engine::sendSignal(const QString& name, const feel::Context& variables)
{
    int reached = 0;
    step([&] { reached = deliver({execution::Trigger::Signal, {}, name.toStdString(), {}}, variables, 0, 0); });
    return reached;
}

void Engine::trigger(CaseId id, const Waiting& waiting)
{
    step([&] {
        if (!caseOf(id).trigger(waiting.token, waiting.visit))
            throw base::Failure(tr("That is no longer waiting: it has happened or was cancelled in the meantime."));
        moved(id);
    });
}

void Engine::setVariables(CaseId id, const feel::Context& variables)
{
    step([&] {
        caseOf(id).setVariables(variables);
        moved(id);
    });
}

void Engine::retry(CaseId id, TokenIndex token)
{
    step([&] {
        if (!caseOf(id).retry(token))
            throw base::Failure(tr("There is nothing to be tried again: it was mended or cancelled in the meantime."));
        moved(id);
    });
}

bool Engine::follow(CaseId id, DeploymentId deployment)
{
    const auto definition = definitionOf(deployment);
    if (!execution::haveSameShape(*caseOf(id).definition().program, *definition->program))
        return false;
    step([&] {
        moved_.push_back(id);
        Loaded& one = loaded(id);
        one.running = std::make_unique<Case>(definition, clock_, one.running->state());
        one.summary.deployment = deployment;
        moved(id);
    });
    return true;
}

void Engine::cancel(CaseId id)
{
    step([&] {
        caseOf(id).cancel();
        moved(id);
    });
}

int Engine::fireDueTimers()
{
    int fired = 0;
    std::optional<base::Failure> failure;
    for (const StartTimer& timer : store_.startTimers()) {
        if (timer.due > clock_())
            break;
        try {
            fired += fireStart(timer);
        } catch (const base::Failure& reason) {
            failure = reason;
        }
    }
    // A case that cannot be read must not keep the others waiting.
    for (CaseId id : store_.due(clock_())) {
        try {
            step([&] {
                fired += caseOf(id).fireDueTimers();
                moved(id);
            });
        } catch (const base::Failure& reason) {
            failure = reason;
        }
    }
    if (failure)
        throw base::Failure(*failure);
    return fired;
}

void Engine::onAlarm()
{
    try {
        fireDueTimers();
        wakeForTimers(); // the alarm may have been early, or for a day that is not over
    } catch (const base::Failure& failure) {
        alarm_.start(secondTry);
        Q_EMIT failed(failure.message());
    }
}

/// Moves cases in memory and on disk, all or nothing.
void Engine::step(const std::function<void()>& moves)
{
    moved_.clear();
    unreadable_.clear();
    try {
        store_.together(moves);
    } catch (const base::Failure&) {
        // What is in memory is ahead of what is on disk: the disk is what counts.
        for (CaseId id : moved_)
            loaded_.erase(id);
        moved_.clear();
        wakeForTimers();
        throw;
    }
    std::vector<CaseId> all = std::exchange(moved_, {});
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (CaseId id : all) {
        if (const auto one = loaded_.find(id); one != loaded_.end() && one->second.running->instance().hasEnded())
            loaded_.erase(one);
    }
    wakeForTimers();
    for (CaseId id : all)
        Q_EMIT changed(id);
    for (const QString& message : std::exchange(unreadable_, {}))
        Q_EMIT failed(message);
}

/// Within step(): saves the case, and brings what it threw to others.
void Engine::moved(CaseId id)
{
    save(id);
    deliverThrown(id, 0);
}

void Engine::save(CaseId id)
{
    Loaded& one = loaded(id);
    moved_.push_back(id);
    store_.save(id, one.summary.deployment, one.summary.title, *one.running, one.running->takeHistory(), clock_());
}

void Engine::deliverThrown(CaseId id, int depth)
{
    for (const execution::EventName& thrown : caseOf(id).takeThrown())
        deliver(thrown, {}, id, depth);
}

/// A message to the first case that takes it, a signal to all; how many tokens. What they throw in turn is delivered
/// before this returns.
int Engine::deliver(const execution::EventName& event, const feel::Context& variables, CaseId sender, int depth)
{
    const std::string& name = event.name.empty() ? event.id : event.name;
    const bool isSignal = event.trigger == execution::Trigger::Signal;
    if (depth > longestChain)
        throw base::Failure(
            tr("The message or signal '%1' comes back to the cases that send it, without end. Let one of "
               "them wait for a person or a timer.")
                .arg(QString::fromStdString(name)));
    int reached = 0;
    for (CaseId id : store_.waitingFor(event.trigger, QString::fromStdString(name))) {
        Case* one = id == sender && isSignal ? nullptr : receiver(id); // its own signals have reached it already
        const int here = one == nullptr ? 0
            : isSignal                  ? one->sendSignal(name, variables)
                                        : int(one->sendMessage(name, variables));
        if (here == 0)
            continue;
        reached += here;
        save(id);
        deliverThrown(id, depth + 1);
        if (!isSignal)
            break;
    }
    return isSignal || reached == 0 ? reached + beginCases(event, variables, depth) : reached;
}

/// Cases of the processes that such a message (one case) or signal (one of each) starts; how many.
int Engine::beginCases(const execution::EventName& event, const feel::Context& variables, int depth)
{
    std::map<QString, Deployment> latest;
    for (const Deployment& deployment : store_.deployments())
        if (auto& known = latest[deployment.process]; known.version < deployment.version)
            known = deployment;
    int begun = 0;
    for (const auto& [process, deployment] : latest) {
        std::shared_ptr<const Definition> definition;
        try {
            definition = definitionOf(deployment.id);
        } catch (const base::Failure& failure) {
            unreadable_ << failure.message();
            continue;
        }
        const NodeIndex start = definition->program->startFor(event);
        if (start == execution::none)
            continue;
        const CaseId id = begin(deployment.id, variables, {}, start);
        ++begun;
        save(id);
        deliverThrown(id, depth + 1);
        if (event.trigger == execution::Trigger::Message)
            break;
    }
    return begun;
}

/// Null for a case that cannot be read: the others shall get theirs.
Case* Engine::receiver(CaseId id)
{
    try {
        return &caseOf(id);
    } catch (const base::Failure& failure) {
        unreadable_ << failure.message();
        return nullptr;
    }
}

void Engine::wakeForTimers()
{
    auto due = store_.nextDue();
    if (const auto starts = store_.startTimers(); !starts.empty())
        due = std::min(due.value_or(starts.front().due), starts.front().due);
    if (!due) {
        alarm_.stop();
        return;
    }
    const Microseconds wait = std::clamp<Microseconds>(*due - clock_(), 0, longestAlarm);
    alarm_.start(int(wait / 1000) + 1);
}

} // namespace millrace::runtime
