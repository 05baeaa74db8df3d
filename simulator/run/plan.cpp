// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/plan.h"

#include "engine/execution/conditions.h"
#include "engine/execution/timer.h"
#include "simulator/kernel/random_streams.h"
#include "simulator/run/constant_conditions.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>

namespace millrace::run {

using execution::Flow;
using execution::FlowIndex;
using execution::Node;
using execution::NodeKind;
using execution::none;
using execution::Program;
using execution::Trigger;
using scenario::ElementInputs;
using scenario::Scenario;

namespace {

/// Monday, 5 January 2026.
constexpr Microseconds defaultStart = 1767571200LL * base::second;
constexpr double defaultInterval = 30 * 60;
constexpr double defaultDuration = 10 * 60;
constexpr qsizetype mostNamed = 8;

class Planner {
    Q_DECLARE_TR_FUNCTIONS(Simulation)

public:
    Planner(std::shared_ptr<const Program> program, const Scenario& scenario)
        : plan_(std::make_unique<Plan>())
        , program_(*program)
        , scenario_(scenario)
    {
        plan_->program = std::move(program);
        plan_->scenario = scenario;
    }

    std::unique_ptr<const Plan> run()
    {
        planPools();
        plan_->nodes.resize(program_.nodes.size());
        hasDurations_ = std::any_of(scenario_.elements.begin(), scenario_.elements.end(),
            [](const auto& entry) { return entry.second.duration.has_value(); });
        for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index)
            planNode(index);
        planLegend();
        planStart();
        planArrivals();
        sayAssumptions();
        return std::move(plan_);
    }

private:
    const Node& node(NodeIndex index) const { return program_.nodes[std::size_t(index)]; }
    NodePlan& plan(NodeIndex index) { return plan_->nodes[std::size_t(index)]; }
    const std::string& id(execution::ElementIndex element) const { return program_.elements[std::size_t(element)].id; }
    QString title(execution::ElementIndex element) const { return QString::fromStdString(program_.title(element)); }

    const ElementInputs& inputs(execution::ElementIndex element) const
    {
        static const ElementInputs nothing;
        const ElementInputs* found = element == none ? nullptr : scenario_.element(QString::fromStdString(id(element)));
        return found ? *found : nothing;
    }

    std::uint64_t key(execution::ElementIndex element, std::string_view purpose) const
    {
        return kernel::elementKey(id(element), purpose);
    }

    void planPools()
    {
        const auto always = std::make_shared<const kernel::WorkingCalendar>();
        std::unordered_map<std::string, std::shared_ptr<const kernel::WorkingCalendar>> calendars;
        for (const scenario::Calendar& calendar : scenario_.calendars)
            calendars[calendar.id.toStdString()]
                = std::make_shared<const kernel::WorkingCalendar>(calendar.toWorkingCalendar());
        for (const scenario::Pool& pool : scenario_.pools) {
            const auto found = calendars.find(pool.calendar.toStdString());
            const bool isAlways = found == calendars.end() || found->second->isAlwaysOpen();
            plan_->pools.push_back({pool.capacity, isAlways ? always : found->second});
            const QString name = pool.name.isEmpty() ? pool.id : pool.name;
            plan_->legend.resources.push_back(
                {name.toStdString(), pool.capacity, pool.costPerHour, isAlways ? nullptr : found->second});
        }
        calendars_ = std::move(calendars);
    }

    std::int32_t poolIndex(const QString& poolId) const
    {
        for (std::size_t i = 0; i < scenario_.pools.size(); ++i)
            if (scenario_.pools[i].id == poolId)
                return std::int32_t(i);
        return -1;
    }

    void planNode(NodeIndex index)
    {
        const Node& which = node(index);
        NodePlan& made = plan(index);
        plan_->mayWithdraw = plan_->mayWithdraw || which.kind == NodeKind::BoundaryEvent
            || which.kind == NodeKind::EventBasedGateway || which.trigger == Trigger::Terminate
            || which.trigger == Trigger::Error || isEventStart(index);
        made.durationKey = key(index, "duration");
        made.choiceKey = key(index, "choice");
        if (execution::isTask(which.kind) || which.kind == NodeKind::CallActivity)
            planWork(index);
        else if (which.waits() || which.kind == NodeKind::BoundaryEvent)
            planWait(index);
        if (which.hasConditions)
            planChoice(index);
        if (which.kind == NodeKind::EventBasedGateway)
            planRace(index);
        if (made.duration.kind() != Distribution::Kind::Constant || !made.branches.empty() || !made.errors.empty()
            || made.wait.kind() != Distribution::Kind::Constant || made.probability < 1)
            made.counter = plan_->counterCount++;
    }

    void planWork(NodeIndex index)
    {
        NodePlan& made = plan(index);
        const ElementInputs& given = inputs(index);
        if (node(index).kind == NodeKind::ReceiveTask) {
            planReceipt(index);
            return;
        }
        made.isWork = true;
        if (given.duration)
            made.duration = *given.duration;
        else if (hasDurations_)
            timeless_ << title(index);
        else
            made.duration = Distribution::constant(defaultDuration);
        made.pool = poolIndex(given.pool);
        made.quantity = given.quantity;
        planErrors(index);
    }

    /// A receive task waits for its message as a catch event does, and takes nobody's time meanwhile. Work on what came
    /// there is where the scenario gives a duration beside the wait, or one with people.
    void planReceipt(NodeIndex index)
    {
        NodePlan& made = plan(index);
        const ElementInputs& given = inputs(index);
        const bool isDurationOfMessage = scenario::isTimeOfMessage(given);
        made.awaitsMessage = true;
        made.waitKind = WaitKind::Drawn;
        if (given.wait)
            made.wait = *given.wait;
        else if (isDurationOfMessage)
            made.wait = *given.duration;
        else
            immediate_ << title(index);
        made.isWork = given.duration && !isDurationOfMessage;
        if (made.isWork) {
            made.duration = *given.duration;
            made.pool = poolIndex(given.pool);
            made.quantity = given.quantity;
        }
        planErrors(index);
    }

    /// A boundary event that catches an error happens with its probability, when the work is done.
    void planErrors(NodeIndex index)
    {
        for (const NodeIndex event : program_.boundaryEventsOf(node(index))) {
            const Node& boundary = node(event);
            if (boundary.trigger != Trigger::Error)
                continue;
            const ElementInputs& given = inputs(event);
            if (given.probability && *given.probability > 0)
                plan(index).errors.push_back({*given.probability,
                    boundary.eventName == none ? std::string()
                                               : program_.eventNames[std::size_t(boundary.eventName)].code,
                    key(event, "error")});
            else if (!given.probability)
                errorless_ << title(event);
        }
    }

    bool isEventStart(NodeIndex index) const
    {
        const auto& all = program_.eventStarts;
        return std::find(all.begin(), all.end(), index) != all.end();
    }

    void planWait(NodeIndex index)
    {
        const Node& which = node(index);
        NodePlan& made = plan(index);
        const ElementInputs& given = inputs(index);
        const bool isBoundary = which.kind == NodeKind::BoundaryEvent || isEventStart(index);
        if ((which.kind == NodeKind::StartEvent && !isBoundary) || which.trigger == Trigger::Error)
            return;
        made.probability = isBoundary ? given.probability.value_or(1) : 1;
        if (given.wait) {
            made.wait = *given.wait;
            made.waitKind = WaitKind::Drawn;
        } else if (which.timer != none) {
            planTimer(index);
        } else if (isBoundary && !given.probability) {
            made.waitKind = WaitKind::Never;
            eventless_ << title(index);
        } else {
            made.waitKind = WaitKind::Drawn; // at once
            (isBoundary ? immediateBoundaries_ : immediate_) << title(index);
        }
    }

    void planTimer(NodeIndex index)
    {
        NodePlan& made = plan(index);
        const execution::TimerSpec& timer = program_.timers[std::size_t(node(index).timer)];
        made.waitKind = WaitKind::Timer;
        if (timer.expression == none && timer.isValid && !timer.date && timer.duration.months == 0) {
            made.timer = std::max<Microseconds>(0, timer.duration.length);
            return;
        }
        const execution::Due due = execution::dueTime(program_, timer, defaultStart, 0, feel::EmptyScope());
        if (due.failure.empty())
            return;
        const bool isBoundary = node(index).kind == NodeKind::BoundaryEvent;
        made.waitKind = isBoundary ? WaitKind::Never : WaitKind::Drawn;
        (isBoundary ? eventless_ : immediate_) << title(index);
    }

    void planChoice(NodeIndex index)
    {
        const Node& which = node(index);
        if (which.outgoingCount < 2 && which.kind == NodeKind::ExclusiveGateway)
            plan(index).branches.push_back({which.firstOutgoing, 1});
        else if (which.kind == NodeKind::ExclusiveGateway || which.kind == NodeKind::EventBasedGateway)
            planExclusive(index);
        else
            planInclusive(index);
    }

    /// The shares that the scenario gives; the others share the rest equally (BPSim). In all they come to 1.
    void planExclusive(NodeIndex index)
    {
        const Node& which = node(index);
        double given = 0;
        int open = 0;
        for (const Flow& flow : program_.outgoing(which)) {
            if (const auto share = inputs(flow.element).probability)
                given += *share;
            else
                ++open;
        }
        if (open == which.outgoingCount) {
            if (const auto always = constantChoice(program_, which)) {
                plan(index).branches.push_back({*always, 1});
                return;
            }
            equal_ << title(index);
        }
        const double rest = std::max(0.0, 1 - given);
        const double whole = open == 0 ? given : given + rest;
        double sum = 0;
        for (FlowIndex flow = which.firstOutgoing; flow < which.firstOutgoing + which.outgoingCount; ++flow) {
            const double share
                = inputs(program_.flows[std::size_t(flow)].element).probability.value_or(open == 0 ? 0 : rest / open);
            if (share <= 0)
                continue;
            sum += share / whole;
            plan(index).branches.push_back({flow, sum});
        }
        if (!plan(index).branches.empty())
            plan(index).branches.back().share = 1;
    }

    /// Each flow by itself; the default flow is for when none is taken.
    void planInclusive(NodeIndex index)
    {
        const Node& which = node(index);
        bool isGiven = false;
        for (FlowIndex flow = which.firstOutgoing; flow < which.firstOutgoing + which.outgoingCount; ++flow) {
            const Flow& one = program_.flows[std::size_t(flow)];
            const auto probability = inputs(one.element).probability;
            isGiven = isGiven || probability.has_value();
            const bool isAsked = execution::isGateway(which.kind) || one.condition != none;
            if (isAsked && flow != which.defaultFlow)
                plan(index).branches.push_back({flow, probability.value_or(0.5)});
        }
        if (!isGiven)
            halves_ << title(index);
    }

    /// An event-based gateway is decided by shares where the scenario gives some; else the first event wins. Where an
    /// event has no time of its own to come, all are as likely.
    void planRace(NodeIndex index)
    {
        const Node& which = node(index);
        bool hasShares = false;
        bool isTimed = true;
        for (const Flow& flow : program_.outgoing(which)) {
            const Node& event = node(flow.target);
            const ElementInputs& given = inputs(flow.target);
            hasShares = hasShares || inputs(flow.element).probability.has_value();
            isTimed = isTimed && (event.timer != none || given.wait || given.duration);
        }
        if (hasShares || !isTimed)
            planExclusive(index);
    }

    void planLegend()
    {
        for (execution::ElementIndex element = 0; element < execution::ElementIndex(program_.elements.size());
             ++element) {
            const auto& info = program_.elements[std::size_t(element)];
            results::Legend::Element entry;
            entry.id = info.id;
            entry.name = info.name;
            entry.kind = results::ElementKind::Flow;
            const ElementInputs& given = inputs(element);
            if (std::size_t(element) < program_.nodes.size()) {
                entry.kind = kindOf(node(element).kind);
                entry.resource = plan(element).pool;
                entry.units = plan(element).quantity;
            }
            entry.fixedCost = given.fixedCost;
            entry.hourlyCost = given.costPerHour;
            plan_->legend.elements.push_back(std::move(entry));
        }
        plan_->legend.cycleTimeTarget = scenario_.cycleTimeTarget;
    }

    static results::ElementKind kindOf(NodeKind kind)
    {
        if (kind == NodeKind::SubProcess)
            return results::ElementKind::Container;
        if (execution::isActivity(kind))
            return results::ElementKind::Activity;
        return execution::isGateway(kind) ? results::ElementKind::Gateway : results::ElementKind::Event;
    }

    void planStart()
    {
        plan_->start = scenario_.start.value_or(defaultStart);
        if (!scenario_.start)
            plan_->assumptions << tr("The run begins on Monday, 5 January 2026, at 0:00.");
    }

    void planArrivals()
    {
        for (const scenario::Arrivals& arrivals : scenario_.arrivals) {
            ArrivalPlan made;
            const auto element = program_.elementById(arrivals.startEvent.toStdString());
            if (!arrivals.startEvent.isEmpty()
                && (element == none || std::size_t(element) >= program_.nodes.size() || node(element).scope != 0)) {
                plan_->assumptions << tr(
                    "Cases that begin at '%1' are left out: that is not the process that is simulated.")
                                          .arg(arrivals.startEvent);
                continue;
            }
            made.start = arrivals.startEvent.isEmpty() ? none : element;
            made.interval = arrivals.interval;
            made.count = arrivals.count;
            made.key = kernel::elementKey(arrivals.startEvent.toStdString(), "arrival");
            const auto calendar = calendars_.find(arrivals.calendar.toStdString());
            if (calendar != calendars_.end() && !calendar->second->isAlwaysOpen())
                made.calendar = calendar->second;
            plan_->arrivals.push_back(std::move(made));
        }
        if (!plan_->arrivals.empty())
            return;
        ArrivalPlan assumed;
        assumed.interval = Distribution::exponential(defaultInterval);
        assumed.key = kernel::elementKey({}, "arrival");
        plan_->arrivals.push_back(assumed);
        plan_->assumptions << tr("Cases arrive around the clock, 30 minutes apart on average (exponential).");
    }

    void say(const QStringList& titles, const QString& text)
    {
        if (titles.isEmpty())
            return;
        QStringList named = titles.mid(0, mostNamed);
        if (titles.size() > mostNamed)
            named << tr("%n more", nullptr, int(titles.size() - mostNamed));
        plan_->assumptions << text.arg(named.join(QStringLiteral(", ")));
    }

    void sayAssumptions()
    {
        const bool hasWork
            = std::any_of(plan_->nodes.begin(), plan_->nodes.end(), [](const NodePlan& n) { return n.isWork; });
        if (!hasDurations_ && hasWork)
            plan_->assumptions << tr("Every activity takes 10 minutes.");
        if (scenario_.pools.empty() && hasWork)
            plan_->assumptions << tr("Nobody has to be free for the work: it begins at once.");
        say(timeless_, tr("These activities take no time: %1."));
        say(equal_, tr("All ways out of these gateways are as likely: %1."));
        say(halves_, tr("Each way out of these is taken in half of the cases: %1."));
        say(immediate_, tr("What these events wait for is there at once: %1."));
        say(immediateBoundaries_, tr("These events happen as soon as the work begins, with their probability: %1."));
        say(eventless_, tr("These events never happen: %1."));
        say(errorless_, tr("These errors never happen: %1."));
    }

    std::unique_ptr<Plan> plan_;
    const Program& program_;
    const Scenario& scenario_;
    std::unordered_map<std::string, std::shared_ptr<const kernel::WorkingCalendar>> calendars_;
    bool hasDurations_ = false;
    QStringList timeless_, equal_, halves_, immediate_, immediateBoundaries_, eventless_, errorless_;
};

} // namespace

std::unique_ptr<const Plan> makePlan(std::shared_ptr<const Program> program, const Scenario& scenario)
{
    return Planner(std::move(program), scenario).run();
}

} // namespace millrace::run
