// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/instance.h"
#include "engine/log/event_record.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace millrace::execution {

/// How many of the flows may be taken.
enum class Split : std::uint8_t {
    Exclusive, ///< one: the first in document order whose condition holds, else the first without a condition
    Inclusive, ///< all that hold; a flow without a condition holds
    Conditional, ///< out of an activity or event: only flows with a condition are asked for, the others are taken
                 ///< anyway
};

/// What is asked of Host::choose, and where it puts the answer.
class Choice {
public:
    Split split() const { return split_; }
    NodeIndex node() const { return node_; }
    TokenIndex token() const { return token_; }
    /// To be taken. Taking nothing means the default flow, and an incident where there is none.
    void take(FlowIndex flow) { taken_.push_back(flow); }
    /// The choice cannot be made: an incident with this (translated, UTF-8) message.
    void fail(std::string message);
    bool hasFailed() const { return failed_; }
    const std::string& failure() const { return failure_; }
    /// Takes the answer back, and that it failed: for a host that knows another one.
    void retract()
    {
        taken_.clear();
        failed_ = false;
    }

private:
    friend class Machine;
    Split split_ = Split::Exclusive;
    NodeIndex node_ = none;
    TokenIndex token_ = none;
    std::vector<FlowIndex> taken_;
    std::string failure_;
    bool failed_ = false;
};

/// What is asked about an activity that repeats, and where the answer is put.
class Repetition {
public:
    enum class Question : std::uint8_t {
        HowOften, ///< how many repetitions, for a cardinality or a collection: answer with a number
        Again, ///< the condition of a standard loop: true for another one
        Enough, ///< the completion condition: true for no further one, and the others cancelled
        Throws, ///< whether the instance that is done throws its number `thrown` of Loop::thrown
    };
    Question question() const { return question_; }
    NodeIndex node() const { return node_; }
    TokenIndex token() const { return token_; } ///< of the activity as a whole
    std::int32_t total() const { return total_; } ///< how many there will be; none: open
    std::int32_t begun() const { return begun_; }
    std::int32_t done() const { return done_; }
    std::int32_t thrown() const { return thrown_; }
    void answer(std::int64_t count) { count_ = count; }
    void answer(bool holds) { holds_ = holds; }
    /// It cannot be told: an incident with this (translated, UTF-8) message.
    void fail(std::string message);
    bool hasFailed() const { return failed_; }
    const std::string& failure() const { return failure_; }

private:
    friend class Machine;
    Question question_ = Question::HowOften;
    NodeIndex node_ = none;
    TokenIndex token_ = none;
    std::int32_t total_ = none;
    std::int32_t begun_ = 0;
    std::int32_t done_ = 0;
    std::int32_t thrown_ = none;
    std::int64_t count_ = 1;
    bool holds_ = false;
    bool failed_ = false;
    std::string failure_;
};

/// What the outside provides to the token machine: wall clock and store, calendar and random streams, or a fake in a
/// test.
///
/// Within any of these the host may call the Machine for the same instance (complete work at once, say): that is queued
/// and done before the outer call returns. Calls for other instances must wait until it has returned.
class Host {
public:
    virtual ~Host() = default;

    /// Microseconds since 1970-01-01T00:00:00Z; asked once a call of the Machine.
    virtual Microseconds now() = 0;

    /// Do the work of the token's node: a task, a call activity, or the sending of a throwing event.
    /// Machine::complete() says it is done, Machine::throwError() and Machine::fail() that it is not.
    virtual void perform(Instance& instance, TokenIndex token) = 0;
    /// Which outgoing flows. The default flow's condition is never asked for. See judgeConditions() in conditions.h.
    virtual void choose(const Instance& instance, Choice& choice) = 0;
    /// Whether and how often an activity repeats; asked where the model has an expression for it. Unless answered:
    /// once. See judgeRepetition() in conditions.h.
    virtual void repeat(const Instance& instance, Repetition& repetition);
    /// Call Machine::trigger() once, when the timer of the token's node (Node::timer) is due; see dueTime() in timer.h.
    virtual void schedule(Instance& instance, TokenIndex token) = 0;
    /// Call Machine::trigger() once, when what the token's node waits for (Node::eventName; Node::trigger Other:
    /// unknown) comes.
    virtual void subscribe(Instance& instance, TokenIndex token) = 0;
    /// What the token's perform, schedule or subscribe asked for is not wanted any more.
    virtual void withdraw(Instance& instance, TokenIndex token) = 0;
    /// `payload` is the message of an incident, else empty; EventRecord::payload is for the host to fill.
    virtual void record(const log::EventRecord& record, std::string_view payload) = 0;
};

} // namespace millrace::execution
