// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"
#include "modeler/metamodel/tree.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace millrace::feel {
class Expression;
}

namespace millrace::execution {

class Behavior;
using base::Microseconds;

/// Indices into a Program's vectors; `none` where there is nothing. A node's index is its element's index, too.
using NodeIndex = std::int32_t;
using FlowIndex = std::int32_t;
using ScopeIndex = std::int32_t;
using ElementIndex = std::int32_t;
inline constexpr std::int32_t none = -1;

enum class NodeKind : std::uint8_t {
    StartEvent,
    EndEvent,
    IntermediateCatchEvent,
    IntermediateThrowEvent,
    BoundaryEvent,
    AbstractTask,
    UserTask,
    ManualTask,
    ServiceTask,
    ScriptTask,
    BusinessRuleTask,
    SendTask,
    ReceiveTask,
    CallActivity,
    SubProcess,
    ExclusiveGateway,
    ParallelGateway,
    InclusiveGateway,
    EventBasedGateway,
    ComplexGateway,
};
/// Tasks, call activities and sub-processes.
constexpr bool isActivity(NodeKind kind)
{
    return kind >= NodeKind::AbstractTask && kind <= NodeKind::SubProcess;
}
constexpr bool isTask(NodeKind kind)
{
    return kind >= NodeKind::AbstractTask && kind <= NodeKind::ReceiveTask;
}
constexpr bool isGateway(NodeKind kind)
{
    return kind >= NodeKind::ExclusiveGateway;
}

/// What an event waits for or does.
enum class Trigger : std::uint8_t {
    None,
    Timer,
    Message,
    Signal,
    Conditional,
    Error,
    Terminate,
    Link,
    Escalation,
    Compensation,
    Cancel, ///< of a transaction
    Multiple, ///< several, any of which is enough to be caught; thrown one after the other
    ParallelMultiple, ///< several, all of which must come
    Other
};

/// FEEL as parsed, beside its text. `feel` is null for a text that could not be parsed (a Problem says so).
struct Expression {
    std::string text;
    std::shared_ptr<const feel::Expression> feel;
};

/// When a timer is due; see timer.h for the computation.
struct TimerSpec {
    enum class Kind : std::uint8_t { Duration, Date, Cycle };
    Kind kind = Kind::Duration;
    base::Duration duration; ///< of Duration, and between two of a Cycle
    std::optional<Microseconds> date; ///< of Date; of a Cycle that says when it begins: its first point in time
    std::int32_t repetitions = 1; ///< of a Cycle; none: without end
    std::int32_t expression
        = none; ///< index into expressions: gives the text at run time, instead of what stands above
    std::string text; ///< as the model has it; empty for a timer that says nothing (never due)
    bool isValid = false; ///< false: neither understood nor an expression; it is never due
};

/// A message, signal, error, escalation or condition that events name.
struct EventName {
    Trigger trigger = Trigger::Message;
    std::string id; ///< of the message, signal or error element; of the event where it names none
    std::string name; ///< what both sides agree on; empty where the model gives none
    std::string code; ///< of errors and escalations
    std::int32_t condition = none; ///< of conditional events: index into expressions
    bool hasCode = false; ///< of its own; what catches without one catches all, where nothing else does
};

struct Flow {
    NodeIndex source = none;
    NodeIndex target = none;
    ElementIndex element = none; ///< none for a link event's jump
    std::int32_t condition = none; ///< index into expressions
    std::int32_t incomingSlot = 0; ///< its position among the target's incoming flows
};

struct Node {
    const Behavior* behavior = nullptr;
    NodeKind kind = NodeKind::AbstractTask;
    Trigger trigger = Trigger::None; ///< of events
    bool isInterrupting = true; ///< of boundary events, and of start events of event sub-processes
    bool hasConditions = false; ///< Host::choose decides about some of its outgoing flows
    FlowIndex firstOutgoing = 0; ///< outgoing flows are one behind the other in Program::flows
    std::int32_t outgoingCount = 0;
    std::int32_t firstIncoming = 0; ///< into Program::incomingFlows
    std::int32_t incomingCount = 0;
    FlowIndex defaultFlow = none;
    ScopeIndex scope = 0; ///< it stands in
    ScopeIndex ownScope = none; ///< that a sub-process opens, or a call of a process in the same file
    std::int32_t join = none; ///< of what waits for several tokens: into Program::joins
    std::int32_t firstBoundary = 0; ///< into Program::boundaryEvents
    std::int32_t boundaryCount = 0;
    NodeIndex attachedTo = none; ///< of a boundary event
    std::int32_t timer = none; ///< into Program::timers
    std::int32_t eventName = none; ///< into Program::eventNames; of send and receive tasks, too
    std::int32_t loop = none; ///< into Program::loops, of an activity that repeats
    NodeIndex compensation = none; ///< of an activity: what undoes it; of a throwing compensation event: the activity
                                   ///< that is to be undone, none: all of its scope
    std::int32_t partCount = 0; ///< of an event with several triggers: so many nodes behind it stand for one each
    NodeIndex whole = none; ///< of such a part: its event
    std::int32_t completionQuantity = 1; ///< tokens that an activity gives to each flow it leaves over
    bool instantiates = false; ///< a receive task or event-based gateway that begins a case
    bool isTransaction = false; ///< a sub-process that can be cancelled
    bool leavesPlainly = false; ///< one token comes out, over one flow, and nothing else is to be done or asked

    /// An event that the host can bring about.
    bool waits() const { return trigger >= Trigger::Timer && trigger <= Trigger::Conditional; }
};

/// The process (scope 0), a process that is called, a sub-process, or the place of an activity's repetitions (no nodes
/// of its own; its slots: see Loop).
struct Scope {
    ScopeIndex parent = none; ///< none for processes
    NodeIndex node = none; ///< the sub-process, or the activity that repeats; none for processes
    std::int32_t firstStart = 0; ///< into Program::starts
    std::int32_t startCount = 0;
    NodeIndex firstNode = 0; ///< its nodes stand one behind the other
    std::int32_t nodeCount = 0;
    std::int32_t firstJoin = 0; ///< and so do its joins
    std::int32_t joinCount = 0;
    std::int32_t slotCount = 0; ///< of the joins: see Join
    std::int32_t firstEventStart = 0; ///< into Program::eventStarts
    std::int32_t eventStartCount = 0;
    bool isEventSubProcess = false; ///< begun by its start event while the scope around it runs
    bool isLoop = false; ///< holds the repetitions of `node`
};

/// How an activity repeats (BPMN 2.0.2, 13.3.6 and 13.3.7). The activity as a whole has a token that stands on it while
/// its repetitions run: tokens on the same node, in a scope instance of `scope`, each a visit of its own with all
/// records, numbered from 1 in Token::fired. Slots of that scope instance: how many are to be (none: open), begun,
/// done.
struct Loop {
    /// What instances throw when they are done (BPMN 2.0.2, table 10.30), for the boundary events of the activity.
    struct Thrown {
        Trigger trigger = Trigger::Signal;
        std::int32_t eventName = none; ///< into Program::eventNames
        bool byFirstOnly = false; ///< else by each
        std::int32_t condition = none; ///< into expressions: thrown where it is true; none: always
    };
    enum class Kind : std::uint8_t { Standard, Sequential, Parallel };
    static constexpr std::int32_t slotCount = 3;
    static constexpr std::int32_t mostAtOnce = 10'000; ///< more are an incident
    Kind kind = Kind::Standard;
    const Behavior* inner = nullptr; ///< of one repetition
    ScopeIndex scope = none;
    bool testsBefore = false; ///< Standard: the condition is asked before the first repetition, too
    std::int32_t maximum = none; ///< Standard
    std::int32_t condition = none; ///< into expressions; Standard: goes on while it is true, else: is done once it is
    std::int32_t count = none; ///< not Standard: how many, where the model says it without data
    std::int32_t cardinality = none; ///< into expressions: how many; not Standard
    std::int32_t collection = none; ///< into expressions: a repetition for each of its items
    std::string item; ///< the variable that has the item; may be empty
    std::string output; ///< the variable that gets a list of results, one of each repetition; may be empty
    std::int32_t result = none; ///< into expressions: what one repetition adds to `output`
    std::vector<Thrown> thrown; ///< not Standard
};

/// Where tokens wait for one another: gateways, and activities that begin with several tokens. A scope instance holds
/// for each: the number of flows with a token, the visit, and the tokens on each incoming flow.
struct Join {
    NodeIndex node = none;
    static constexpr std::int32_t mostTokens = 10'000;
    std::int32_t quantity = none; ///< of an activity: so many tokens begin it, over whichever flows they come
    const Behavior* inner = nullptr; ///< of an activity: what it does then
    std::int32_t firstSlot = 0; ///< within the scope instance's slots
    std::int32_t flowCount = 0;
    bool isInclusive = false;
    /// Of inclusive ones, by incoming flow: the nodes of the scope that reach that flow without passing this gateway,
    /// as bits by NodeIndex - Scope::firstNode.
    std::vector<std::vector<std::uint64_t>> reaching;
};

/// A row of the table of elements: nodes first (same index), then sequence flows.
struct ElementInfo {
    std::string id;
    std::string name; ///< as written; may be empty
    metamodel::TypeId type = metamodel::foreignType;
    metamodel::Key key = metamodel::noKey; ///< in the tree it was compiled from
};

/// A process, ready to run: immutable after compile(), flat, shared among threads and instances.
struct Program {
    std::string processId;
    std::string processName;
    std::vector<Node> nodes;
    std::vector<Flow> flows; ///< ordered by source
    std::vector<Scope> scopes;
    std::vector<Join> joins;
    std::vector<FlowIndex> incomingFlows;
    std::vector<NodeIndex> boundaryEvents;
    std::vector<NodeIndex> starts; ///< start events by scope; where a scope has none: its nodes without incoming flows
    std::vector<Expression> expressions;
    std::vector<TimerSpec> timers;
    std::vector<EventName> eventNames;
    std::vector<Loop> loops;
    std::vector<ElementInfo> elements;
    std::vector<NodeIndex> eventStarts; ///< start events of event sub-processes, by the scope in which those stand
    ScopeIndex compensationScope = none; ///< where what undoes runs, for a throwing compensation event; its
                                         ///< one slot: the visit that is undone
    bool startsEverywhere = false; ///< the process has no start event: all of its starts get a token

    /// Linear; none when there is no such node (or flow).
    ElementIndex elementById(std::string_view id) const;
    /// The start events (or nodes without incoming flows) of a scope.
    std::span<const NodeIndex> startsOf(ScopeIndex scope) const;
    /// Where a call of the process that is that scope begins: its first none start event; everything that no flow leads
    /// to where it has no start event; nothing where all its start events have triggers.
    std::span<const NodeIndex> calledStartsOf(ScopeIndex scope) const;
    /// The start events of the event sub-processes that stand in a scope.
    std::span<const NodeIndex> eventStartsOf(ScopeIndex scope) const;
    bool isEventSubProcess(const Node& node) const
    {
        return node.ownScope != none && scopes[static_cast<std::size_t>(node.ownScope)].isEventSubProcess;
    }
    std::span<const NodeIndex> boundaryEventsOf(const Node& node) const;
    std::span<const Flow> outgoing(const Node& node) const;
    /// The start event that begins a case when nobody says which: the first none start event, else the first.
    NodeIndex defaultStart() const { return startOf(0); }
    NodeIndex startOf(ScopeIndex process) const; ///< the same of any process of the program
    /// Where a message or signal of that name (else id) begins a case of the process: a start event (or the part of it
    /// that this triggers), an instantiating receive task, an event behind an instantiating gateway; none where it does
    /// not.
    NodeIndex startFor(const EventName& event) const;
    /// Of a part of an event: the event; else the node itself.
    NodeIndex wholeOf(NodeIndex node) const
    {
        const NodeIndex whole = nodes[static_cast<std::size_t>(node)].whole;
        return whole == none ? node : whole;
    }
    /// What people call it: name, else id.
    const std::string& title(ElementIndex element) const;
};

/// Whether two versions of a process have the same elements, connected in the same way, so that an instance of one goes
/// on by the other: conditions, default flows, timers, names and the like may differ.
bool haveSameShape(const Program& a, const Program& b);

} // namespace millrace::execution
