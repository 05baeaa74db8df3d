// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"

#include <cstdint>
#include <string>
#include <vector>

namespace millrace::execution {

/// Addresses a token of an instance; reused after the token is gone, so keep the visit number beside it to be sure.
using TokenIndex = std::int32_t;
using ScopeInstanceIndex = std::int32_t;

enum class TokenState : std::uint8_t {
    Free, ///< no token: a place to be used again
    Ready, ///< about to enter its node
    Working, ///< the host performs the node's work
    Waiting, ///< for its event
    Choosing, ///< at an event-based gateway, for the first of several events
    Inside, ///< a sub-process, a call, or an activity that repeats: tokens are inside
    Armed, ///< not a token of the flow: an event that would act on its owner (boundary event, event behind a gateway)
    Stopped, ///< by an incident
};

struct Token {
    NodeIndex node = none;
    FlowIndex flow = none; ///< over which it came; none at a start
    std::int32_t visit = none; ///< unique in the case; EventRecord::token
    ScopeInstanceIndex scope = 0;
    TokenIndex owner = none; ///< of Armed: the token it acts on
    std::int32_t first = none; ///< first Armed token on this one
    std::int32_t next = none; ///< next Armed token of the same owner; next free place
    ScopeInstanceIndex inside = none; ///< of Inside: the scope instance it opened
    std::int32_t resource = none; ///< that works on it
    std::uint16_t fired = 0; ///< how often a repeated timer has fired; which repetition of an activity, from 1
    TokenState state = TokenState::Free;
    bool isEnabled = false; ///< its visit has an Enabled record, and no end yet
    bool operator==(const Token&) const = default;
};

struct ScopeInstance {
    ScopeIndex scope = none;
    TokenIndex token = none; ///< the sub-process's token; none for the process
    std::int32_t live = 0; ///< tokens in it, those waiting at joins included
    std::int32_t firstSlot = 0; ///< of its joins, in the instance's slots
    std::int32_t next = none; ///< next free place
    bool isOpen = false; ///< false: a place to be used again
    bool operator==(const ScopeInstance&) const = default;
};

/// An activity that is done and could be undone.
struct Undoable {
    ScopeInstanceIndex scope = none; ///< in which it was done; where that is over: the one around it
    NodeIndex activity = none;
    std::int32_t visit = none;
    bool operator==(const Undoable&) const = default;
};

/// Something that went wrong in a case, on one element; the token there is Stopped until retried or the case is
/// cancelled.
struct Incident {
    enum class Kind : std::uint8_t {
        NoFlowChosen, ///< no condition true and no default flow
        Expression, ///< could not be evaluated
        Work, ///< the host could not do the work
        UncaughtError, ///< an error that no boundary event catches
        EndlessLoop, ///< without a wait state; the message names the cycle
        Deadlock, ///< tokens wait at a join for others that can never come; `token` is none
    };
    Kind kind = Kind::Work;
    NodeIndex node = none;
    TokenIndex token = none;
    std::string message; ///< translated, UTF-8
    bool operator==(const Incident&) const = default;
};

/// The state of one case: a value. Copy it to branch off, compare it, store it (snapshot.h); reset() keeps the memory
/// for the next case. Moved by Machine alone; knows no program, host, time or variables.
class Instance {
public:
    enum class Status : std::uint8_t { New, Running, Completed, Cancelled };

    std::int64_t caseNumber() const { return caseNumber_; }
    Status status() const { return status_; }
    bool isRunning() const { return status_ == Status::Running; }
    std::int32_t visitCount() const { return nextVisit_; } ///< so far; visits are numbered by arrival
    bool hasEnded() const { return status_ >= Status::Completed; }
    /// Running, but nothing is left that the host could complete or trigger: incidents alone.
    bool isStuck() const { return isRunning() && awaited_ == 0; }
    /// The host's own number for it (a place in a pool, say); copied along, never read here.
    std::int64_t tag = 0;

    const std::vector<Token>& tokens() const { return tokens_; } ///< free places included
    const Token& token(TokenIndex index) const { return tokens_[static_cast<std::size_t>(index)]; }
    const std::vector<ScopeInstance>& scopeInstances() const { return scopes_; }
    const std::vector<Incident>& incidents() const { return incidents_; } ///< open ones
    const std::vector<Undoable>& undoable() const { return undoable_; } ///< in the order in which they were done
    /// Whether `token` still is the one of that visit, and waits for complete() or trigger().
    bool isAwaited(TokenIndex token, std::int32_t visit) const;
    /// How many tokens wait at a join of that scope instance, of those that came over its incoming flow number `slot`.
    std::int32_t waitingAt(const ScopeInstance& scope, const Join& join, std::int32_t slot) const
    {
        return slots_[static_cast<std::size_t>(scope.firstSlot + join.firstSlot + 2 + slot)];
    }
    /// Of a scope instance that holds repetitions, or what undoes: the slot of that number (see Loop and
    /// Program::compensationScope).
    std::int32_t loopSlot(const ScopeInstance& scope, std::int32_t number) const
    {
        return slots_[static_cast<std::size_t>(scope.firstSlot + number)];
    }
    /// The scope instance around a scope instance; none for the process's.
    ScopeInstanceIndex parentOf(ScopeInstanceIndex scope) const;

    /// Empties it without giving memory back; capacity is no part of the value.
    void reset();
    bool operator==(const Instance&) const = default;

private:
    friend class Machine;
    friend class SnapshotReader;
    friend class SnapshotWriter;
    std::int64_t caseNumber_ = 0;
    Status status_ = Status::New;
    std::int32_t nextVisit_ = 0;
    std::int32_t awaited_ = 0; ///< tokens that the host is to complete or trigger
    std::int32_t joining_ = 0; ///< tokens held by joins
    std::int32_t inclusive_ = 0; ///< those of them at inclusive joins
    TokenIndex freeToken_ = none;
    ScopeInstanceIndex freeScope_ = none;
    std::vector<Token> tokens_;
    std::vector<ScopeInstance> scopes_;
    std::vector<std::int32_t> slots_; ///< of joins, by scope instance
    std::vector<Incident> incidents_;
    std::vector<Undoable> undoable_;
};

/// Whether the token is one repetition of an activity, inside the token of the activity as a whole.
inline bool isRepetition(const Program& program, const Instance& instance, const Token& token)
{
    const ScopeIndex scope = instance.scopeInstances()[static_cast<std::size_t>(token.scope)].scope;
    return program.scopes[static_cast<std::size_t>(scope)].isLoop;
}

/// Whether the token is no token of the flow but waits for the start event of an event sub-process: it belongs to the
/// scope instance around that.
inline bool isEventStart(const Program& program, const Instance& instance, const Token& token)
{
    const Node& node = program.nodes[static_cast<std::size_t>(token.node)];
    return node.kind == NodeKind::StartEvent
        && node.scope != instance.scopeInstances()[static_cast<std::size_t>(token.scope)].scope;
}

/// A place where something is, for showing it: nodes with their tokens, joins with those that wait.
struct Position {
    NodeIndex node = none;
    FlowIndex flow = none; ///< of those waiting at a join: over which they came
    TokenIndex token = none; ///< none at a join
    TokenState state = TokenState::Waiting;
    std::int32_t count = 1;
};
/// Armed events left out.
std::vector<Position> positions(const Program& program, const Instance& instance);

} // namespace millrace::execution
