// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/engine.h"
#include "engine/runtime/task_form.h"
#include "modeler/drawing/overlays.h"
#include "modeler/editing/document.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace millrace::app::execution {

using runtime::CaseId;

/// Something that the test controls can bring about in a case.
struct TestControl {
    enum class Kind { Timer, Message, Signal, Event, Incident };
    Kind kind = Kind::Timer;
    CaseId instance = 0;
    runtime::Waiting waiting; ///< of all but incidents
    runtime::TokenIndex token = -1; ///< of incidents
    QString element; ///< id
    QString name; ///< of the element; of messages and signals: theirs
    QString problem; ///< of incidents
};

/// The work on the open diagram, without widgets: its cases and tasks in the local engine, which of them are chosen,
/// and what can be done with them. Functions that do something throw base::Failure. Opens the engine when it is shown a
/// document whose database exists, else with the first start or deployment, and keeps every engine it opened, so that
/// timers run on. Lives on the GUI thread.
class Desk : public QObject {
    Q_OBJECT

public:
    struct Counts {
        int running = 0;
        int incidents = 0;
        int finished = 0; ///< completed or cancelled
    };

    using QObject::QObject;

    /// The diagram in front, and whose engine it has; null: none. Borrowed; gone documents are let go of.
    void show(editing::Document* document, const QString& database);
    /// Opens an engine that has a database already, without showing it: its timers go on. Says nothing where it cannot.
    void wake(const QString& database);
    /// Forgets the engine that could not be opened, and tries again.
    void reopen();
    editing::Document* document() const { return document_; }
    bool isOpen() const { return engine_ != nullptr; }
    const QString& failure() const { return failure_; } ///< why the engine could not be opened; empty: nobody tried
    /// Opened if need be; throws base::Failure when it cannot be.
    runtime::Engine& engine();

    // --- what there is; newest first for cases, oldest first for tasks
    const std::vector<runtime::CaseSummary>& cases() const { return cases_; }
    const std::vector<runtime::TaskSummary>& tasks() const { return tasks_; }
    int tasksElsewhere() const { return tasksElsewhere_; } ///< in other diagrams' cases
    Counts counts() const { return counts_; }
    const runtime::CaseSummary* summary(CaseId id) const; ///< null when it is not one of cases()

    // --- what is chosen
    CaseId chosenCase() const { return chosenCase_; } ///< 0: none, so all
    const std::optional<runtime::TaskSummary>& chosenTask() const { return chosenTask_; }
    void chooseCase(CaseId id); ///< with its first task, if any
    void chooseTask(const runtime::TaskSummary& task);
    /// The next task that waits: of the chosen case, else of any.
    void chooseNextTask();

    // --- starting
    /// What forbids running the diagram as it is now.
    base::Problems obstacles() const;
    /// What is assumed where the diagram leaves it open, and what happens then: gateways without conditions and the
    /// like.
    base::Problems cautions() const;
    /// Makes the diagram as it is now what new cases follow; an unchanged one stays the version it is.
    runtime::Deployment deploy();
    /// Deploys it, and lets its timer start events begin cases from now on.
    runtime::Deployment putInForce();
    /// When the next case of the diagram begins by the clock, if one does.
    std::optional<base::Microseconds> nextStart();
    /// No more cases of the diagram begin by the clock.
    void stopStarting();
    runtime::Form startForm() const; ///< empty: the start event asks for nothing
    /// Deploys and starts a case, and chooses it.
    CaseId start(const feel::Context& variables);
    /// What the newest case was started with; none: there is none yet.
    std::optional<feel::Context> lastInput();

    // --- the chosen task and case
    runtime::Form form(); ///< of the chosen task
    /// Completes the chosen task and chooses the next.
    void complete(const feel::Context& variables);
    std::vector<TestControl> controls(); ///< of the chosen case, else of all running ones
    void apply(const TestControl& control);
    std::vector<runtime::Event> history();
    feel::Context variables();
    std::vector<TestControl> incidents(); ///< open ones of the chosen case, else of all
    /// The diagram, or what it decides by, is another than what that case follows.
    bool hasChangedSince(const runtime::CaseSummary& one);

    /// Tokens of the chosen case, else of all running ones, and marks for incidents, by elements of the document.
    drawing::Overlays layers();
    /// Tokens of layers() that stand on elements which the diagram no longer has.
    int lostTokens() const { return lostTokens_; }

Q_SIGNALS:
    /// Lists, choice or the state of cases are others.
    void changed();
    /// The engine met something by itself that somebody should know.
    void failed(const QString& message);

private:
    void open();
    void watch(const std::shared_ptr<runtime::Engine>& engine, const QString& database);
    void reload();
    void reloadSoon();
    void settleChoice();
    bool concernsDocument(const QString& process) const;
    void addTokens(drawing::Overlays& layers, CaseId id);
    void collectControls(CaseId id, std::vector<TestControl>& all);
    void followMended(CaseId id);
    void collectIncidents(CaseId id, std::vector<TestControl>& all);
    std::vector<CaseId> shownCases() const;
    QString documentName() const;
    std::shared_ptr<const millrace::execution::Decisions> decisions() const;
    std::shared_ptr<const runtime::Definition> defined() const;
    base::Problems problems(base::Severity severity) const;

    QPointer<editing::Document> document_;
    QString database_;
    QString failure_;
    std::shared_ptr<runtime::Engine> engine_;
    std::unordered_map<QString, std::shared_ptr<runtime::Engine>> engines_; ///< by database: all that were opened
    std::set<QString> processes_; ///< ids of those in the document
    std::vector<runtime::CaseSummary> cases_;
    std::vector<runtime::TaskSummary> tasks_;
    Counts counts_;
    CaseId chosenCase_ = 0;
    std::optional<runtime::TaskSummary> chosenTask_;
    int tasksElsewhere_ = 0;
    int lostTokens_ = 0;
    bool reloading_ = false;
};

} // namespace millrace::app::execution
