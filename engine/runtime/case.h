// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/host.h"
#include "engine/execution/machine.h"
#include "engine/runtime/definition.h"
#include "modeler/feel/value.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace millrace::runtime {

using base::Microseconds;
using execution::NodeIndex;
using execution::TokenIndex;

/// Microseconds since 1970-01-01T00:00:00Z: the wall's, or one that a script turns.
using Clock = std::function<Microseconds()>;
Microseconds wallClock();

/// A timer that runs for a token.
struct RunningTimer {
    TokenIndex token = execution::none;
    std::int32_t visit = execution::none;
    Microseconds due = 0;
    bool operator==(const RunningTimer&) const = default;
};

/// Something that a case waits for. `token` and `visit` address it until it has come.
struct Waiting {
    enum class Kind { Task, Timer, Message, Signal, Condition };
    Kind kind = Kind::Task;
    NodeIndex node = execution::none;
    TokenIndex token = execution::none;
    std::int32_t visit = execution::none;
    std::string name; ///< of the message or signal
    std::optional<Microseconds> due; ///< of timers
};

struct HistoryEntry {
    log::EventRecord record;
    std::string payload; ///< variables as JSON, the message of an incident, the condition of a flow that was taken
};

/// All that has to be kept for a case to go on later.
struct CaseState {
    execution::Instance instance;
    feel::Context variables;
    std::vector<RunningTimer> timers;
    /// By visit. Of an activity that repeats, as a whole: the list that it goes through, as it was when it began. Of a
    /// repetition that could be undone: a context with what was its own.
    std::map<std::int32_t, feel::Value> items;
};

/// One case running in real (or scripted) time, in memory: the host of one instance. People's tasks and receive tasks
/// wait; service, send, script and rule tasks are done at once (scripts in FEEL set their result variable). Conditional
/// events happen where their condition holds when a token comes to them or variables change; those that do not
/// interrupt, at each change after which it holds. Keeps nothing: its owner stores state() after each call, and what
/// takeHistory() gives.
class Case final : private execution::Host {
public:
    Case(std::shared_ptr<const Definition> definition, Clock clock);
    Case(std::shared_ptr<const Definition> definition, Clock clock, CaseState state);

    const Definition& definition() const { return *definition_; }
    const execution::Instance& instance() const { return state_.instance; }
    const feel::Context& variables() const { return state_.variables; }
    /// As the token sees them: in a repetition with its item and its number (loopCounter, from 1), which are nobody
    /// else's and cannot be changed.
    feel::Context variablesAt(TokenIndex token) const;
    /// "Check it", of several at once "Check it: Apples" or "Check it (2 of 3)".
    QString titleOf(const Waiting& waiting) const;
    const CaseState& state() const { return state_; }
    std::vector<Waiting> waiting() const; ///< by node

    void start(std::int64_t caseNumber, const feel::Context& variables, NodeIndex startEvent = execution::none);
    /// False when that work is not (or no longer) waiting.
    bool complete(TokenIndex token, std::int32_t visit, const feel::Context& variables);
    /// The work ended with a business error of that code. False as above.
    bool throwError(TokenIndex token, std::int32_t visit, const std::string& code, const feel::Context& variables = {});
    /// To the first that waits for it, by the message's name or id. False when nobody does.
    bool sendMessage(const std::string& name, const feel::Context& variables);
    /// To all that wait for it; how many.
    int sendSignal(const std::string& name, const feel::Context& variables);
    /// Brings about an event that waits (Test controls: skip a timer).
    bool trigger(TokenIndex token, std::int32_t visit);
    std::optional<Microseconds> nextDue() const;
    /// Those that are due by the clock, earliest first; how many. A repeated timer that fell due several times since
    /// (the studio was closed, say) fires once and then goes on in its rhythm, as overdue timer jobs of Camunda 7 do;
    /// what it missed does not count among its repetitions.
    int fireDueTimers();
    void setVariables(const feel::Context& variables);
    bool retry(TokenIndex token);
    void cancel();

    std::vector<HistoryEntry> takeHistory();
    /// Messages and signals that events of this case threw, for others that wait.
    std::vector<execution::EventName> takeThrown();

private:
    Microseconds now() override { return clock_(); }
    void perform(execution::Instance& instance, TokenIndex token) override;
    void choose(const execution::Instance& instance, execution::Choice& choice) override;
    void repeat(const execution::Instance& instance, execution::Repetition& repetition) override;
    void schedule(execution::Instance& instance, TokenIndex token) override;
    void subscribe(execution::Instance& instance, TokenIndex token) override;
    void withdraw(execution::Instance& instance, TokenIndex token) override;
    void record(const log::EventRecord& record, std::string_view payload) override;

    const execution::Node& nodeOf(TokenIndex token) const;
    void noteVariables(std::int64_t caseNumber, const feel::Context& variables);
    void changeVariables(const feel::Context& variables);
    bool isWorking(TokenIndex token, std::int32_t visit) const;
    void takeResults(TokenIndex token, const feel::Context& variables);
    bool holds(TokenIndex token) const;
    TokenIndex wholeOf(TokenIndex repetition) const;
    feel::Context ownOf(TokenIndex token) const;
    feel::Context ownAround(TokenIndex token) const;
    bool isKept(std::int32_t visit) const;
    void noteRepetition(const log::EventRecord& record);
    void collect(const execution::Loop& loop, TokenIndex token);
    std::string conditionOf(execution::ElementIndex flow) const;
    void watchConditions();
    void workOnData(execution::Instance& instance, TokenIndex token);
    void throwEvent(TokenIndex token);
    bool reachesLate(const execution::Token& token) const;
    std::vector<TokenIndex> subscribers(execution::Trigger trigger, const std::string& name) const;

    std::shared_ptr<const Definition> definition_;
    Clock clock_;
    execution::Machine machine_;
    CaseState state_;
    bool hasChanged_ = false; ///< variables, since conditions were looked at
    std::vector<std::pair<TokenIndex, std::int32_t>> fresh_; ///< conditional events that have begun to wait since
    bool starting_ = false; ///< with variables that the history has yet to tell
    std::optional<Microseconds> firing_; ///< when the timer that fires just now was due
    std::vector<HistoryEntry> history_;
    std::vector<execution::EventName> thrown_;
    /// Signals of the step that is under way, with the number of visits when they were thrown: they reach tokens that
    /// had come to their events by then, though their turn comes only after it.
    std::vector<std::pair<execution::EventName, std::int32_t>> inTheAir_;
};

} // namespace millrace::runtime
