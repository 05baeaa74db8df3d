// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/case.h"

#include "engine/execution/conditions.h"
#include "engine/execution/timer.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/json.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

namespace millrace::runtime {

using execution::Instance;
using execution::NodeKind;
using execution::TokenState;
using execution::Trigger;

namespace {

struct CaseTexts {
    Q_DECLARE_TR_FUNCTIONS(runtime)
};

bool isAnswered(const execution::EventName& wanted, const std::string& name)
{
    return wanted.name == name || wanted.id == name;
}

} // namespace

Microseconds wallClock()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count();
}

Case::Case(std::shared_ptr<const Definition> definition, Clock clock)
    : Case(std::move(definition), std::move(clock), CaseState())
{ }

Case::Case(std::shared_ptr<const Definition> definition, Clock clock, CaseState state)
    : definition_(std::move(definition))
    , clock_(std::move(clock))
    , machine_(*definition_->program, *this)
    , state_(std::move(state))
{ }

const execution::Node& Case::nodeOf(TokenIndex token) const
{
    return definition_->program->nodes[static_cast<std::size_t>(state_.instance.token(token).node)];
}

std::vector<Waiting> Case::waiting() const
{
    std::vector<Waiting> result;
    const auto& tokens = state_.instance.tokens();
    for (TokenIndex index = 0; index < static_cast<TokenIndex>(tokens.size()); ++index) {
        const execution::Token& token = state_.instance.token(index);
        if (!state_.instance.isAwaited(index, token.visit))
            continue;
        const execution::Node& node = nodeOf(index);
        Waiting one {Waiting::Kind::Task, token.node, index, token.visit, {}, {}};
        if (node.eventName != execution::none)
            one.name = definition_->program->eventNames[static_cast<std::size_t>(node.eventName)].name;
        if (token.state == TokenState::Working)
            one.kind = node.kind == NodeKind::ReceiveTask ? Waiting::Kind::Message : Waiting::Kind::Task;
        else if (node.trigger == Trigger::Timer)
            one.kind = Waiting::Kind::Timer;
        else if (node.trigger == Trigger::Signal)
            one.kind = Waiting::Kind::Signal;
        else
            one.kind = node.trigger == Trigger::Conditional ? Waiting::Kind::Condition : Waiting::Kind::Message;
        for (const RunningTimer& timer : state_.timers) {
            if (timer.token == index)
                one.due = timer.due;
        }
        result.push_back(std::move(one));
    }
    std::stable_sort(result.begin(), result.end(), [](const Waiting& a, const Waiting& b) { return a.node < b.node; });
    return result;
}

void Case::start(std::int64_t caseNumber, const feel::Context& variables, NodeIndex startEvent)
{
    state_ = {};
    // The first gateway may ask for them.
    state_.variables = variables;
    starting_ = !variables.entries().empty();
    machine_.start(state_.instance, caseNumber, startEvent);
    watchConditions();
}

bool Case::isWorking(TokenIndex token, std::int32_t visit) const
{
    return state_.instance.isAwaited(token, visit) && state_.instance.token(token).state == TokenState::Working;
}

/// What is a repetition's own stays as it is.
void Case::takeResults(TokenIndex token, const feel::Context& variables)
{
    feel::Context results;
    const feel::Context own = ownOf(token);
    for (const auto& [name, value] : variables.entries())
        if (own.find(name) == nullptr)
            results.put(name, value);
    changeVariables(results);
}

bool Case::complete(TokenIndex token, std::int32_t visit, const feel::Context& variables)
{
    if (!isWorking(token, visit))
        return false;
    takeResults(token, variables);
    machine_.complete(state_.instance, token);
    watchConditions();
    return true;
}

bool Case::throwError(TokenIndex token, std::int32_t visit, const std::string& code, const feel::Context& variables)
{
    if (!isWorking(token, visit))
        return false;
    takeResults(token, variables);
    machine_.throwError(state_.instance, token, code);
    watchConditions();
    return true;
}

std::vector<TokenIndex> Case::subscribers(Trigger trigger, const std::string& name) const
{
    std::vector<TokenIndex> result;
    for (const Waiting& one : waiting()) {
        const execution::Node& node = nodeOf(one.token);
        const bool isKind
            = trigger == Trigger::Signal ? one.kind == Waiting::Kind::Signal : one.kind == Waiting::Kind::Message;
        if (isKind && node.eventName != execution::none
            && isAnswered(definition_->program->eventNames[static_cast<std::size_t>(node.eventName)], name))
            result.push_back(one.token);
    }
    return result;
}

bool Case::sendMessage(const std::string& name, const feel::Context& variables)
{
    const auto waiting = subscribers(Trigger::Message, name);
    if (waiting.empty())
        return false;
    changeVariables(variables);
    if (state_.instance.token(waiting.front()).state == TokenState::Working)
        machine_.complete(state_.instance, waiting.front());
    else
        machine_.trigger(state_.instance, waiting.front());
    watchConditions();
    return true;
}

int Case::sendSignal(const std::string& name, const feel::Context& variables)
{
    std::vector<std::pair<TokenIndex, std::int32_t>> waiting;
    for (TokenIndex token : subscribers(Trigger::Signal, name))
        waiting.emplace_back(token, state_.instance.token(token).visit);
    if (waiting.empty())
        return 0;
    changeVariables(variables);
    int reached = 0;
    for (const auto& [token, visit] : waiting)
        reached += trigger(token, visit) ? 1 : 0;
    watchConditions();
    return reached;
}

bool Case::trigger(TokenIndex token, std::int32_t visit)
{
    if (!state_.instance.isAwaited(token, visit))
        return false;
    const auto timer = std::find_if(
        state_.timers.begin(), state_.timers.end(), [&](const RunningTimer& t) { return t.token == token; });
    if (timer != state_.timers.end())
        state_.timers.erase(timer);
    if (state_.instance.token(token).state == TokenState::Working)
        machine_.complete(state_.instance, token);
    else
        machine_.trigger(state_.instance, token);
    watchConditions();
    return true;
}

std::optional<Microseconds> Case::nextDue() const
{
    std::optional<Microseconds> earliest;
    for (const RunningTimer& timer : state_.timers) {
        if (!earliest || timer.due < *earliest)
            earliest = timer.due;
    }
    return earliest;
}

int Case::fireDueTimers()
{
    int fired = 0;
    for (auto due = nextDue(); due && *due <= clock_(); due = nextDue()) {
        const auto timer = std::find_if(
            state_.timers.begin(), state_.timers.end(), [&](const RunningTimer& t) { return t.due == *due; });
        const RunningTimer now = *timer;
        state_.timers.erase(timer);
        firing_ = now.due;
        if (state_.instance.isAwaited(now.token, now.visit)) {
            machine_.trigger(state_.instance, now.token);
            ++fired;
        }
        firing_.reset();
    }
    watchConditions();
    return fired;
}

void Case::setVariables(const feel::Context& variables)
{
    changeVariables(variables);
    watchConditions();
}

void Case::changeVariables(const feel::Context& variables)
{
    if (variables.entries().empty())
        return;
    for (const auto& [name, value] : variables.entries())
        state_.variables.put(name, value);
    hasChanged_ = true;
    noteVariables(state_.instance.caseNumber(), variables);
}

void Case::noteVariables(std::int64_t caseNumber, const feel::Context& variables)
{
    log::EventRecord changed;
    changed.time = clock_();
    changed.caseNumber = caseNumber;
    changed.kind = log::EventKind::VariablesChanged;
    history_.push_back({changed, feel::writeJson(feel::Value(variables))});
}

/// Whether the condition of a conditional event is true. One that cannot be evaluated (yet) does not hold.
bool Case::holds(TokenIndex token) const
{
    const execution::Program& program = *definition_->program;
    const std::int32_t name = nodeOf(token).eventName;
    const std::int32_t condition
        = name == execution::none ? name : program.eventNames[static_cast<std::size_t>(name)].condition;
    if (condition == execution::none || !program.expressions[static_cast<std::size_t>(condition)].feel)
        return false;
    feel::Warnings warnings(1);
    const feel::Context variables = variablesAt(token);
    const feel::Value value = feel::evaluate(
        *program.expressions[static_cast<std::size_t>(condition)].feel, feel::ContextScope(variables), warnings);
    return value.isTrue();
}

/// Conditional events whose condition has come true happen. What they bring about may change variables in turn.
void Case::watchConditions()
{
    inTheAir_.clear(); // all tokens stand still
    constexpr int longestChain = 200;
    for (int round = 0; state_.instance.isRunning() && (hasChanged_ || !fresh_.empty()); ++round) {
        const bool hasChanged = std::exchange(hasChanged_, false);
        const auto fresh = std::exchange(fresh_, {});
        for (const Waiting& one : waiting()) {
            const bool isConcerned
                = hasChanged || std::find(fresh.begin(), fresh.end(), std::pair(one.token, one.visit)) != fresh.end();
            if (one.kind != Waiting::Kind::Condition || !isConcerned || !state_.instance.isAwaited(one.token, one.visit)
                || !holds(one.token))
                continue;
            if (round < longestChain)
                machine_.trigger(state_.instance, one.token);
            else
                machine_.fail(state_.instance, one.token,
                    CaseTexts::tr("What this event brings about makes its condition true again, without end. Let the "
                                  "condition become false, or wait for a person or a timer.")
                        .toStdString());
        }
    }
}

bool Case::retry(TokenIndex token)
{
    if (token < 0 || token >= static_cast<TokenIndex>(state_.instance.tokens().size())
        || state_.instance.token(token).state != TokenState::Stopped)
        return false;
    machine_.retry(state_.instance, token);
    watchConditions();
    return true;
}

void Case::cancel()
{
    machine_.cancel(state_.instance);
    state_.timers.clear();
}

std::vector<HistoryEntry> Case::takeHistory()
{
    return std::exchange(history_, {});
}

std::vector<execution::EventName> Case::takeThrown()
{
    return std::exchange(thrown_, {});
}

void Case::perform(Instance& instance, TokenIndex token)
{
    switch (nodeOf(token).kind) {
    case NodeKind::UserTask:
    case NodeKind::ManualTask:
    case NodeKind::AbstractTask:
    case NodeKind::ReceiveTask:
        return; // until complete() or sendMessage()
    case NodeKind::ScriptTask:
    case NodeKind::BusinessRuleTask:
    case NodeKind::CallActivity: // of a global task
        workOnData(instance, token);
        return;
    case NodeKind::SendTask:
    case NodeKind::IntermediateThrowEvent:
    case NodeKind::EndEvent:
        throwEvent(token);
        break;
    default:
        break;
    }
    machine_.complete(instance, token);
}

void Case::throwEvent(TokenIndex token)
{
    const execution::Node& node = nodeOf(token);
    if (node.eventName == execution::none)
        return;
    const execution::EventName& name = definition_->program->eventNames[static_cast<std::size_t>(node.eventName)];
    thrown_.push_back(name);
    if (name.trigger == Trigger::Signal) {
        inTheAir_.emplace_back(name, state_.instance.visitCount());
        for (TokenIndex waiting : subscribers(Trigger::Signal, name.name))
            machine_.trigger(state_.instance, waiting);
    }
}

/// Scripts and decisions.
void Case::workOnData(Instance& instance, TokenIndex token)
{
    const auto found = definition_->dataTasks.find(instance.token(token).node);
    if (found != definition_->dataTasks.end()) {
        std::string failure;
        const feel::Context variables = variablesAt(token);
        const feel::Value result = found->second.run(feel::ContextScope(variables), failure);
        if (!failure.empty()) {
            machine_.fail(instance, token, failure);
            return;
        }
        if (const feel::Context changes = found->second.changes(result); !changes.entries().empty())
            changeVariables(changes);
    }
    machine_.complete(instance, token);
}

void Case::choose(const Instance&, execution::Choice& choice)
{
    const feel::Context variables = variablesAt(choice.token());
    execution::judgeConditions(*definition_->program, choice, feel::ContextScope(variables));
}

void Case::schedule(Instance& instance, TokenIndex token)
{
    const execution::Node& node = nodeOf(token);
    const execution::Token& waiting = instance.token(token);
    const execution::TimerSpec& spec = definition_->program->timers[static_cast<std::size_t>(node.timer)];
    // A repeated timer counts from when it was due, not from when somebody got round to it.
    const Microseconds from = waiting.fired > 0 && firing_ ? *firing_ : clock_();
    const Microseconds after = waiting.fired > 0 ? clock_() : std::numeric_limits<Microseconds>::min();
    const feel::Context variables = variablesAt(token);
    const execution::Due due
        = execution::dueTime(*definition_->program, spec, from, waiting.fired, feel::ContextScope(variables), after);
    if (!due.failure.empty())
        machine_.fail(instance, token, due.failure);
    else if (due.at)
        state_.timers.push_back({token, waiting.visit, *due.at});
}

/// Whether a signal was thrown after the token had come to its event (or to what holds the event), and before its turn.
bool Case::reachesLate(const execution::Token& token) const
{
    const execution::Program& program = *definition_->program;
    const execution::Node& node = program.nodes[static_cast<std::size_t>(token.node)];
    if (node.trigger != Trigger::Signal || node.eventName == execution::none || token.fired > 0)
        return false;
    const std::int32_t since = token.owner == execution::none ? token.visit : state_.instance.token(token.owner).visit;
    const execution::EventName& wanted = program.eventNames[static_cast<std::size_t>(node.eventName)];
    return std::any_of(inTheAir_.begin(), inTheAir_.end(),
        [&](const auto& thrown) { return since < thrown.second && isAnswered(wanted, thrown.first.name); });
}

void Case::subscribe(Instance& instance, TokenIndex token)
{
    if (reachesLate(instance.token(token))) {
        machine_.trigger(instance, token);
        return;
    }
    // Whoever waits is found by looking at the tokens: there is nothing to keep beside them. A condition may hold
    // already; one that has just been acted on waits for the next change.
    if (nodeOf(token).trigger == Trigger::Conditional && instance.token(token).fired == 0)
        fresh_.emplace_back(token, instance.token(token).visit);
}

void Case::withdraw(Instance&, TokenIndex token)
{
    std::erase_if(state_.timers, [&](const RunningTimer& timer) { return timer.token == token; });
}

std::string Case::conditionOf(execution::ElementIndex flow) const
{
    const execution::Program& program = *definition_->program;
    // Flows stand in the table of elements in their own order, behind the nodes; the jumps of links are not in it.
    const auto first = std::max<std::ptrdiff_t>(0, flow - static_cast<std::ptrdiff_t>(program.nodes.size()));
    const auto found = std::find_if(
        program.flows.begin() + first, program.flows.end(), [&](const auto& one) { return one.element == flow; });
    if (found == program.flows.end() || found->condition == execution::none)
        return {};
    return program.expressions[static_cast<std::size_t>(found->condition)].text;
}

void Case::record(const log::EventRecord& record, std::string_view payload)
{
    history_.push_back({record, std::string(payload)});
    if (record.element != execution::none && record.kind != log::EventKind::FlowTaken
        && definition_->program->nodes[static_cast<std::size_t>(record.element)].loop != execution::none)
        noteRepetition(record);
    // The condition as it was: the model may be mended while the case runs.
    if (record.kind == log::EventKind::FlowTaken)
        history_.back().payload = conditionOf(record.element);
    if (starting_ && record.kind == log::EventKind::CaseStarted) {
        starting_ = false;
        noteVariables(record.caseNumber, state_.variables);
    }
}

} // namespace millrace::runtime
