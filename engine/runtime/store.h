// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/case.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace millrace::runtime {

using CaseId = std::int64_t; ///< from 1
using DeploymentId = std::int64_t;

struct Deployment {
    DeploymentId id = 0;
    QString process; ///< id of the process
    QString name;
    int version = 0; ///< from 1, for each process
    Microseconds time = 0;
};

enum class CaseStatus { Running, Completed, Cancelled };

struct CaseSummary {
    CaseId id = 0;
    DeploymentId deployment = 0;
    QString process;
    int version = 0;
    QString title; ///< "Loan origination 12"
    CaseStatus status = CaseStatus::Running;
    int incidents = 0;
    Microseconds started = 0;
    std::optional<Microseconds> ended;
};

struct TaskSummary {
    CaseId instance = 0;
    TokenIndex token = execution::none;
    std::int32_t visit = execution::none;
    QString element; ///< id
    QString name;
    QString caseTitle;
    Microseconds created = 0;
};

/// A row of a case's history. `element` is an index into the program of its deployment.
struct Event {
    Microseconds time = 0;
    execution::ElementIndex element = execution::none;
    log::EventKind kind = log::EventKind::Completed;
    log::Cause cause = log::Cause::None;
    std::int32_t visit = execution::none;
    QString payload;
};

/// A clock by which cases of a process begin: a timer start event of a version of it.
struct StartTimer {
    QString process; ///< id
    DeploymentId deployment = 0;
    NodeIndex node = execution::none;
    int fired = 0; ///< how often
    Microseconds due = 0;
    bool operator==(const StartTimer&) const = default;
};

/// Everything of the local engine that must outlive the program: a SQLite database (write-ahead log, each call one
/// transaction that is on disk when the call returns). Brings older databases up to date; refuses newer ones, and those
/// that another store has open. All functions throw base::Failure. To be used by one thread.
class Store {
public:
    explicit Store(const QString& path);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// A new version of the process, unless the latest one has the same bytes and decisions: then that one.
    Deployment deploy(const QString& process, const QString& name, const QByteArray& bpmn, Microseconds now,
        const std::vector<execution::DecisionFile>& decisions = {});
    std::optional<Deployment> latest(const QString& process);
    std::vector<Deployment> deployments();
    QByteArray bpmnOf(DeploymentId deployment);
    std::vector<execution::DecisionFile> decisionsOf(DeploymentId deployment);

    /// All of them; the one due first comes first.
    std::vector<StartTimer> startTimers();
    /// In place of those that the process has.
    void setStartTimers(const QString& process, const std::vector<StartTimer>& timers);

    CaseId nextCase();
    /// Inserts or replaces the case with all it waits for, and adds to its history, in one transaction. `now`: since
    /// when what is new in it is there.
    void save(CaseId id, DeploymentId deployment, const QString& title, const Case& one,
        const std::vector<HistoryEntry>& history, Microseconds now);
    /// One transaction around all that `steps` does here: all of it is on disk when this returns, none of it where that
    /// throws.
    void together(const std::function<void()>& steps);
    /// Throws Failure for a case that is not there, or whose state cannot be read.
    CaseState load(CaseId id, const execution::Program& program);

    std::optional<CaseSummary> summary(CaseId id);
    std::vector<CaseSummary> cases(); ///< newest first
    std::vector<TaskSummary> tasks(); ///< oldest first
    /// Running cases that wait for a message or signal of that name or id; oldest first.
    std::vector<CaseId> waitingFor(execution::Trigger trigger, const QString& name);
    std::vector<Event> history(CaseId id);
    /// Running cases that have a timer due by then; the one that waits longest first.
    std::vector<CaseId> due(Microseconds now);
    std::optional<Microseconds> nextDue();

private:
    struct Database;
    std::unique_ptr<Database> database_;
};

} // namespace millrace::runtime
