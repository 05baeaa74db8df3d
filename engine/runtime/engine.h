// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/store.h"

#include <QObject>
#include <QTimer>
#include <unordered_map>

namespace millrace::runtime {

/// The local engine: deploys processes, starts cases, and moves them by what people, messages and the clock do. All is
/// in the store when a call returns, in one transaction with what it brought about in other cases, so that a new Engine
/// on the same file goes on where the last one was. Timers fire by themselves while an event loop runs. One engine at a
/// time has the file. Throws base::Failure; to be used by one thread.
class Engine : public QObject {
    Q_OBJECT

public:
    explicit Engine(const QString& databasePath, Clock clock = wallClock, QObject* parent = nullptr);

    /// `processId`: empty for the file's first executable one. Throws, with every reason, for a model that cannot run
    /// (see obstaclesOf()). What its business rule tasks need of `decisions` is kept with it, and makes a new version
    /// where that has changed; one that asks for what is not there is an incident.
    Deployment deploy(const QByteArray& bpmn, const QString& name, const QString& processId = QString(),
        const std::shared_ptr<const execution::Decisions>& decisions = nullptr);
    std::optional<Deployment> latest(const QString& process) { return store_.latest(process); }
    const Definition& definition(DeploymentId deployment);

    CaseId start(DeploymentId deployment, const feel::Context& variables, const QString& title = QString());
    /// From now on the timer start events of that version begin cases, in place of those of other versions: at their
    /// dates and in their cycles, the first counted from now. What falls due while the engine is closed begins one case
    /// when it is opened again, and the cycle goes on in its rhythm.
    void armStarts(DeploymentId deployment);
    /// No more cases of that process begin by the clock.
    void disarmStarts(const QString& process);
    /// When the next case of that process begins by the clock, if one does.
    std::optional<Microseconds> nextStart(const QString& process);
    void completeTask(const TaskSummary& task, const feel::Context& variables);
    /// The task ended with a business error: what catches that code goes on, else it is an incident.
    void throwError(const TaskSummary& task, const QString& code, const feel::Context& variables = {});
    /// To the first case that waits for it, else it begins a case of the first process whose latest version has a start
    /// event for it. False when there is neither.
    bool sendMessage(const QString& name, const feel::Context& variables = {});
    /// To all cases that wait for it; and it begins one of each process whose latest version has a start event for it.
    int sendSignal(const QString& name, const feel::Context& variables = {});
    /// Brings about what waits there, a timer before its time too.
    void trigger(CaseId id, const Waiting& waiting);
    void setVariables(CaseId id, const feel::Context& variables);
    void retry(CaseId id, TokenIndex token);
    /// The case goes on by another version of its process. False, and nothing happens, where that has other elements or
    /// connects them otherwise (see execution::haveSameShape).
    bool follow(CaseId id, DeploymentId deployment);
    void cancel(CaseId id);
    /// Fires all timers that are due; how many. Called by itself, too.
    int fireDueTimers();

    std::vector<CaseSummary> cases() { return store_.cases(); }
    std::vector<TaskSummary> tasks() { return store_.tasks(); }
    std::vector<Event> history(CaseId id) { return store_.history(id); }
    std::optional<CaseSummary> summary(CaseId id) { return store_.summary(id); }
    /// The case as it is now; valid until the next call.
    const Case& view(CaseId id) { return caseOf(id); }

Q_SIGNALS:
    /// A case was started, moved on or ended.
    void changed(qint64 id);
    /// Something that was not asked for just now went wrong: a timer's case, or one that a message should reach, cannot
    /// be read. The message is translated.
    void failed(const QString& message);

private:
    struct Loaded {
        CaseSummary summary;
        std::unique_ptr<Case> running;
    };
    std::shared_ptr<const Definition> definitionOf(DeploymentId deployment);
    Loaded& loaded(CaseId id);
    Case& caseOf(CaseId id) { return *loaded(id).running; }
    Case* receiver(CaseId id);
    void step(const std::function<void()>& moves);
    void endTask(const TaskSummary& task, const std::function<bool(Case&)>& end);
    CaseId begin(DeploymentId deployment, const feel::Context& variables, const QString& title, NodeIndex start);
    int beginCases(const execution::EventName& event, const feel::Context& variables, int depth);
    void save(CaseId id);
    void moved(CaseId id);
    void deliverThrown(CaseId id, int depth);
    int deliver(const execution::EventName& event, const feel::Context& variables, CaseId sender, int depth);
    int fireStart(const StartTimer& timer);
    std::optional<StartTimer> startTimerOf(DeploymentId deployment, NodeIndex node, Microseconds from, int fired);
    void replaceStartTimer(const StartTimer& old, const std::optional<StartTimer>& next);
    void onAlarm();
    void wakeForTimers();

    Clock clock_;
    Store store_;
    QTimer alarm_;
    std::unordered_map<DeploymentId, std::shared_ptr<const Definition>> definitions_;
    std::unordered_map<CaseId, Loaded> loaded_;
    std::vector<CaseId> moved_; ///< in the step that is under way
    QStringList unreadable_; ///< cases that it should have reached: what is wrong with them
};

} // namespace millrace::runtime
