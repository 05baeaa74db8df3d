// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/host.h"
#include "engine/execution/program.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace millrace::execution {

/// Moves the tokens of instances of one program by BPMN 2.0.2, chapter 13, through an explicit work queue: breadth
/// first, deterministic, no recursion over the model. Holds no state of a case, only scratch memory: one machine a
/// thread serves any number of instances. Program and host must outlive it.
///
/// Calls for tokens that are not awaited (see Instance::isAwaited) are ignored: a host may be late.
class Machine {
public:
    Machine(const Program& program, Host& host);

    // --- what the host calls
    /// Empties the instance and begins a case. `startEvent`: which one was triggered; none: Program::defaultStart().
    void start(Instance& instance, std::int64_t caseNumber, NodeIndex startEvent = none);
    /// Empties the instance and begins a case in the middle of the process: with a token on an activity (or event,
    /// that is still to come) of the process itself, and others that have come over those flows, to joins.
    void startAt(Instance& instance, std::int64_t caseNumber, NodeIndex node, std::span<const FlowIndex> arrived);
    /// The work that perform() asked for is done.
    void complete(Instance& instance, TokenIndex token);
    /// The event that schedule() or subscribe() asked for has come.
    void trigger(Instance& instance, TokenIndex token);
    /// The work ended with a business error: caught by the nearest boundary event with that code or none, else an
    /// incident.
    void throwError(Instance& instance, TokenIndex token, std::string_view code);
    /// The work cannot be done, the timer not be computed: an incident that stops the token.
    void fail(Instance& instance, TokenIndex token, std::string_view message);
    /// Lets a token that an incident stopped enter its node once more.
    void retry(Instance& instance, TokenIndex token);
    /// Ends the case from outside: everything in it is cancelled.
    void cancel(Instance& instance);
    /// Records the start, pause or resumption of awaited work; `resource` stays with the token's later records.
    void begin(Instance& instance, TokenIndex token, std::int32_t resource = none);
    void pause(Instance& instance, TokenIndex token, log::Cause cause);
    void proceed(Instance& instance, TokenIndex token);

    /// For a host that only counts them: FlowTaken, and Completed of what was never Enabled (a gateway that makes
    /// nobody wait, a start event), are not recorded but counted, by element, over all instances.
    /// `measured`, by node, or empty: work whose visits the host measures itself, from perform() to complete() or
    /// withdraw(). These are not recorded either; what is tallied of them says nothing.
    void setTallying(bool tallies, std::vector<bool> measured = {});
    const std::vector<std::int64_t>& tallies() const { return tallies_; } ///< empty where all is recorded
    /// Nodes entered in one call before an endless loop is assumed.
    void setStepLimit(std::int64_t steps);

    // --- what behaviours call, within one of the calls above
    const Program& program() const { return program_; }
    Token& token(TokenIndex index) { return instance_->tokens_[static_cast<std::size_t>(index)]; }
    const Node& nodeOf(TokenIndex index) { return program_.nodes[static_cast<std::size_t>(token(index).node)]; }
    void record(log::EventKind kind, TokenIndex index, log::Cause cause = log::Cause::None)
    {
        const auto node = static_cast<std::size_t>(token(index).node);
        if (kind == log::EventKind::Completed && !tallies_.empty() && !token(index).isEnabled)
            ++tallies_[node];
        else if (!measured_[node])
            recordVisit(kind, index, cause);
    }

    /// Over the outgoing flows: the host's choice where there are conditions, else all; without any, the token ends. Of
    /// a gateway that splits by choice the visit is completed here, once the choice is made.
    void leave(TokenIndex index)
    {
        const Node& node = nodeOf(index);
        if (node.leavesPlainly)
            takeFlow(index, node.firstOutgoing, token(index).visit);
        else
            leaveWithMore(index);
    }
    /// The token ends; its scope is completed when it was the last one.
    void consume(TokenIndex index);
    /// Asks the host for the work of the token's node.
    void perform(TokenIndex index);
    /// Waits for the node's own event: timer or subscription.
    void waitForEvent(TokenIndex index);
    /// Arms the boundary events of the token's node.
    void armBoundary(TokenIndex index)
    {
        if (nodeOf(index).boundaryCount > 0)
            armAttached(index);
    }
    /// Waits for the first of the events behind an event-based gateway.
    void waitForFirst(TokenIndex index);
    /// Waits for the triggers of an event that has several.
    void waitForParts(TokenIndex index);
    /// The armed token's event was first: its gateway's token goes on from there. Of an event with several triggers:
    /// that has happened, or one more of those that all have to come.
    void decide(TokenIndex armed);
    /// The armed token's trigger has come: false where its event needs others too, and the token is gone.
    bool isLastPart(TokenIndex armed);
    /// Takes back all that is armed for the token.
    void disarm(TokenIndex owner)
    {
        if (token(owner).first != none)
            disarmAll(owner);
    }
    /// Tokens at the starts of the sub-process on which the token stands.
    void openScope(TokenIndex index);
    /// The armed token's event takes the place of the activity it is attached to.
    void interruptBy(TokenIndex armed);
    /// The armed token's event happens beside the activity, and is armed again where it can happen again.
    void branchBy(TokenIndex armed);
    /// The token stands at a join: true when it may go on, false when it waits (and is no token any more).
    bool join(TokenIndex index);
    /// Ends all tokens of the scope, the token too: the case, or the sub-process, is completed.
    void terminate(TokenIndex index);
    /// The token throws an error: on to the nearest event sub-process or boundary event that catches it, else the case
    /// ends with it.
    void raise(TokenIndex index);
    /// The token throws an escalation: to the nearest event sub-process or boundary event that catches it, if any.
    /// False: what caught it has interrupted the token, which is gone.
    bool escalate(TokenIndex index);
    /// The token stands on a call: false when calls nest too deeply, which is an incident that stops it.
    bool mayCall(TokenIndex index);
    /// Whether the token is one repetition of its activity.
    bool isRepetition(TokenIndex index) { return execution::isRepetition(program_, *instance_, token(index)); }
    /// Begins the repetitions of the token's activity; where there are none, the token leaves.
    void beginRepetitions(TokenIndex index);
    /// The token throws a compensation: undoes what it is about, the last first and one after the other, and resumes
    /// after each; false when there is nothing (more) to undo.
    bool compensate(TokenIndex index);
    /// The armed token's event begins its event sub-process, in place of all else in the scope or beside it.
    void beginBy(TokenIndex armed);
    /// The token stands on a cancel end event: takes all else out of the transaction around it. Gives the token that is
    /// left, in the transaction itself and on the same node; without a transaction the token as it is.
    TokenIndex takeOverTransaction(TokenIndex index);
    /// Of that token: its transaction ends by the cancel boundary event.
    void leaveTransaction(TokenIndex index);

private:
    class Call; ///< bounds a call from outside: which instance, what time, and the work queue emptied at its end
    /// One word, written and read as a whole: a narrow write before a wide read stalls the processor.
    class Step {
    public:
        Step(TokenIndex token, std::int32_t visit, bool resumes)
            : code_(std::uint64_t(std::uint32_t(visit)) << 32 | std::uint32_t(token) << 1 | (resumes ? 1U : 0U))
        { }
        Step() = default; ///< none
        bool isNone() const { return code_ == ~std::uint64_t(0); }
        TokenIndex token() const { return static_cast<TokenIndex>(static_cast<std::uint32_t>(code_) >> 1); }
        std::int32_t visit() const { return static_cast<std::int32_t>(code_ >> 32); }
        bool resumes() const { return (code_ & 1U) != 0; }

    private:
        std::uint64_t code_ = ~std::uint64_t(0);
    };

    [[gnu::noinline]] void recordVisit(log::EventKind kind, TokenIndex index, log::Cause cause);
    void recordWork(const Instance& instance, log::EventKind kind, TokenIndex index, log::Cause cause);
    void record(log::EventKind kind, ElementIndex element, std::int32_t visit, std::int32_t resource, log::Cause cause,
        std::string_view payload = {});
    void recordTaken(ElementIndex flow, std::int32_t visit);
    TokenIndex newToken(NodeIndex node, FlowIndex flow, ScopeInstanceIndex scope);
    [[gnu::noinline]] TokenIndex addPlace();
    TokenIndex arm(TokenIndex owner, NodeIndex node, FlowIndex flow);
    void takeFlow(TokenIndex index, FlowIndex flow, std::int32_t visit);
    [[gnu::noinline]] void takeAndRecord(TokenIndex index, FlowIndex flow, std::int32_t visit);
    void arrive(TokenIndex index, NodeIndex node, FlowIndex flow);
    void enqueue(TokenIndex index, bool resumes)
    {
        const Step step(index, token(index).visit, resumes);
        if (next_.isNone() && queue_.empty()) [[likely]]
            next_ = step;
        else
            enqueueBehind(step);
    }
    [[gnu::noinline]] void enqueueBehind(Step step);
    [[gnu::noinline]] Step takeQueued();
    void release(TokenIndex index);
    void await(TokenIndex index, TokenState state);
    void askForEvent(TokenIndex index);
    void withdraw(TokenIndex index);
    void drain();
    void step(Step next);
    void enter(TokenIndex index);
    bool isLimitNear(TokenIndex index);
    bool choose(TokenIndex index, Split split);
    bool isAwaitedIn(const Instance& instance, TokenIndex index, TokenState a, TokenState b) const;

    ScopeInstanceIndex newScopeInstance(ScopeIndex scope, TokenIndex token);
    bool isEventStart(const Token& token) const;
    void armEventStarts(ScopeInstanceIndex scope)
    {
        if (!program_.eventStarts.empty())
            armStartsIn(scope);
    }
    void armStartsIn(ScopeInstanceIndex scope);
    void disarmEventStarts(ScopeInstanceIndex scope)
    {
        if (!program_.eventStarts.empty())
            disarmStartsIn(scope);
    }
    void disarmStartsIn(ScopeInstanceIndex scope);
    ScopeInstanceIndex openInside(TokenIndex index);
    void beginEventSubProcess(ScopeInstanceIndex scope, NodeIndex start, std::int32_t visit);
    bool armAgain(TokenIndex armed);
    bool canComeAgain(NodeIndex event, std::int32_t fired) const;
    void armAttached(TokenIndex index);
    void disarmAll(TokenIndex owner);
    void armParts(TokenIndex owner, NodeIndex event, FlowIndex flow);
    void armBeside(TokenIndex armed, NodeIndex part);
    void disarmOne(TokenIndex armed);
    ScopeInstanceIndex openCase(std::int64_t caseNumber, NodeIndex begins);
    void beginAt(NodeIndex start, ScopeInstanceIndex scope);
    bool isTransaction(ScopeInstanceIndex scope) const;
    void leaveWithMore(TokenIndex index);
    void goOn(TokenIndex index);
    std::int32_t waitingTokens(const Join& join, const std::int32_t* slots) const;
    void noteUndoable(ScopeInstanceIndex scope, NodeIndex activity, std::int32_t visit);
    void passUndoables(ScopeInstanceIndex scope, TokenIndex owner);
    bool isUndoneBy(const Undoable& done, TokenIndex index, ScopeInstanceIndex scope);
    bool ask(Repetition& asked, TokenIndex body);
    std::int32_t& loopSlot(ScopeInstanceIndex scope, std::int32_t number);
    void addRepetition(ScopeInstanceIndex scope);
    void endRepetition(TokenIndex index);
    bool isToGoOn(TokenIndex index, bool& isEnough);
    bool throwOfInstance(TokenIndex index);
    NodeIndex boundaryFor(const Node& activity, const Loop::Thrown& thrown) const;
    void freeScopeInstance(ScopeInstanceIndex scope);
    void completeScope(ScopeInstanceIndex scope, ElementIndex last);
    void clearScope(ScopeInstanceIndex scope, log::Cause cause);
    void clearJoins(ScopeInstanceIndex scope, log::Cause cause);
    void endCase(log::EventKind kind, ElementIndex last, log::Cause cause);

    void clearWithin(TokenIndex index, log::Cause cause);
    void takeOver(TokenIndex index, NodeIndex boundaryEvent, std::int32_t visit, log::Cause cause);
    bool catchThrown(TokenIndex index, Trigger trigger, std::string_view code);
    const EventName* nameOf(const Node& node) const;
    std::string_view codeOf(const Node& node) const;
    NodeIndex catcherAmong(std::span<const NodeIndex> events, Trigger trigger, std::string_view code) const;
    void stop(TokenIndex index, Incident::Kind kind, const std::string& message);
    void forgetIncident(TokenIndex index);
    void stopEndlessLoop(TokenIndex index);
    std::string cycleThrough(TokenIndex index) const;
    void reportDeadlock();

    std::int32_t* slotsOf(ScopeInstanceIndex scope, const Join& join);
    std::int32_t takeFromJoin(ScopeInstanceIndex scope, const Join& join);
    bool releaseInclusiveJoin();
    bool mustWait(ScopeInstanceIndex scope, const Join& join);
    bool isExpectedFrom(NodeIndex node, const Join& join, const std::int32_t* counts) const;

    const Program& program_;
    Host& host_;
    Instance* instance_ = nullptr;
    Microseconds now_ = 0;
    std::vector<std::int64_t> tallies_;
    std::vector<std::uint8_t> measured_; ///< by node: bytes are faster to ask than bits
    std::int64_t stepLimit_ = 0;
    std::int64_t trailFrom_ = 0; ///< the step from which on the trail is kept
    std::int64_t steps_ = 0;
    Step next_; ///< before those in the queue: most tokens move alone
    std::vector<Step> queue_; ///< empty, or with steps from head_ on
    std::size_t head_ = 0;
    std::vector<std::pair<TokenIndex, NodeIndex>> trail_; ///< of the last steps before the limit
    std::vector<bool> doomed_;
    Choice choice_;
};

} // namespace millrace::execution
