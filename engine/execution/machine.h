// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/host.h"
#include "engine/execution/program.h"

#include <cstdint>
#include <string_view>
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

    /// Which kinds of records the host gets; all unless said otherwise. Bits by EventKind.
    void setRecorded(std::uint32_t kinds) { recorded_ = kinds; }
    static constexpr std::uint32_t bit(log::EventKind kind) { return 1U << static_cast<unsigned>(kind); }
    /// Nodes entered in one call before an endless loop is assumed.
    void setStepLimit(std::int64_t steps) { stepLimit_ = steps; }

    // --- what behaviours call, within one of the calls above
    const Program& program() const { return program_; }
    Host& host() { return host_; }
    Instance& instance() { return *instance_; }
    Token& token(TokenIndex index) { return instance_->tokens_[static_cast<std::size_t>(index)]; }
    const Node& node(const Token& token) const { return program_.nodes[static_cast<std::size_t>(token.node)]; }
    const Node& nodeOf(TokenIndex index) { return node(token(index)); }
    void record(log::EventKind kind, ElementIndex element, std::int32_t visit, std::int32_t resource = none,
        log::Cause cause = log::Cause::None, std::string_view payload = {});
    void record(log::EventKind kind, TokenIndex index, log::Cause cause = log::Cause::None);

    /// Over the outgoing flows: the host's choice where there are conditions, else all; without any, the token ends.
    void leave(TokenIndex index);
    /// As leave(), with the choice of a gateway.
    void leaveBy(TokenIndex index, Split split);
    /// The token ends; its scope is completed when it was the last one.
    void consume(TokenIndex index, ElementIndex endEvent = none);
    void await(TokenIndex index, TokenState state);
    void perform(TokenIndex index);
    /// Waits for the node's own event (timer or subscription).
    void waitForEvent(TokenIndex index);
    /// Arms the boundary events of the token's node.
    void armBoundary(TokenIndex index);
    /// Arms `node` for the owner: its event will act on it.
    void arm(TokenIndex owner, NodeIndex node);
    void disarmAll(TokenIndex owner);
    /// A new live token in the same scope as `index`.
    TokenIndex fork(TokenIndex index, NodeIndex node);
    /// Tokens at the starts of a sub-process.
    void openScope(TokenIndex index);
    /// Takes back what the token waits for, and all tokens within it; the token itself stays.
    void interrupt(TokenIndex index, log::Cause cause);
    /// Takes all tokens of the scope instance away, and what they hold.
    void cancelScope(ScopeInstanceIndex scope, log::Cause cause);
    /// The token stands at a join: true when it may go on, false when it was taken in.
    bool join(TokenIndex index);
    /// Looks for a boundary event that catches the error, from the token outwards; false when none does.
    bool catchError(TokenIndex index, std::string_view code);
    void endCase(ElementIndex endEvent, log::Cause cause);
    void release(TokenIndex index);
    void stop(TokenIndex index, Incident::Kind kind, std::string_view message);

private:
    friend class InclusiveJoins;
    struct Work {
        TokenIndex token = none;
        std::int32_t visit = none;
        bool resumes = false;
    };
    class Call;

    TokenIndex newToken(NodeIndex node, FlowIndex flow, ScopeInstanceIndex scope);
    void go(TokenIndex index, FlowIndex flow);
    void arrive(TokenIndex index, NodeIndex node, FlowIndex flow);
    void enqueue(TokenIndex index, bool resumes);
    void resumeLater(Instance& instance, TokenIndex index, TokenState state);
    void drain();
    void step(const Work& work);
    ScopeInstanceIndex newScopeInstance(ScopeIndex scope, TokenIndex token);
    void closeScope(ScopeInstanceIndex scope, ElementIndex endEvent);
    void takeOver(TokenIndex index, NodeIndex boundaryEvent, log::Cause cause);
    void stopAwaiting(TokenIndex index);
    bool applyChoice(TokenIndex index, Split split);
    void fire(const Join& join, ScopeInstance& scope, TokenIndex carrier);
    void noteEndlessLoop();
    void noteDeadlock();

    const Program& program_;
    Host& host_;
    Instance* instance_ = nullptr;
    Microseconds now_ = 0;
    std::uint32_t recorded_ = ~0U;
    std::int64_t stepLimit_ = 0;
    std::int64_t steps_ = 0;
    std::vector<Work> queue_;
    std::size_t head_ = 0;
    std::vector<FlowIndex> taken_;
    std::vector<NodeIndex> trail_;
    std::vector<bool> doomed_;
    Choice choice_;
};

} // namespace millrace::execution
