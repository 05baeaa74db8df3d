// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/plan.h"

#include "simulator/kernel/random_streams.h"
#include "simulator/results/wording.h"
#include "simulator/run/planner.h"
#include "simulator/scenario/scaling.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace millrace::run {

using execution::Node;
using execution::NodeKind;
using execution::none;
using execution::Program;
using execution::Trigger;
using scenario::ElementInputs;
using scenario::Scenario;

namespace {

results::ElementKind kindOf(const Node& which)
{
    const NodeKind kind = which.kind;
    if (kind == NodeKind::SubProcess || which.ownScope != none)
        return results::ElementKind::Container;
    if (execution::isActivity(kind))
        return results::ElementKind::Activity;
    return execution::isGateway(kind) ? results::ElementKind::Gateway : results::ElementKind::Event;
}

} // namespace

Planner::Planner(std::shared_ptr<const Program> program, const Scenario& scenario,
    std::shared_ptr<const execution::DataTasks> tasks, std::vector<ProcessPlan> processes)
    : plan_(std::make_unique<Plan>())
    , program_(*program)
    , scenario_(scenario)
{
    plan_->program = std::move(program);
    plan_->scenario = scenario;
    plan_->processes = std::move(processes);
    plan_->data = makeDataPlan(program_, scenario, std::move(tasks), dataRemarks_, plan_->processes);
}

std::unique_ptr<const Plan> Planner::run(std::shared_ptr<const Program> ofModel)
{
    plan_->ofModel = std::move(ofModel);
    planPools();
    planForces();
    for (const scenario::Limit& limit : scenario_.limits)
        plan_->limits.push_back({limit.most, limit.activities.isEmpty()});
    plan_->nodes.resize(program_.nodes.size());
    hasDurations_.resize(std::max<std::size_t>(1, plan_->processes.size()));
    for (const auto& [element, given] : scenario_.elements)
        if (given.duration || !given.durationExpression.isEmpty())
            hasDurations_[plan_->processes.empty() ? 0 : run::processOf(plan_->processes, element.toStdString())]
                = true;
    for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index)
        planNode(index);
    plan_->goesByHour = std::ranges::any_of(plan_->nodes, [](const NodePlan& one) { return !one.during.empty(); });
    planLegend();
    planProcesses();
    staff(*plan_);
    planStart();
    planArrivals();
    planTargets();
    planOpenings();
    sayAssumptions();
    return std::move(plan_);
}

const ElementInputs& Planner::inputs(execution::ElementIndex element) const
{
    static const ElementInputs nothing;
    const ElementInputs* found = element == none ? nullptr : scenario_.element(QString::fromStdString(id(element)));
    return found ? *found : nothing;
}

std::uint64_t Planner::key(execution::ElementIndex element, std::string_view purpose) const
{
    return kernel::elementKey(id(element), purpose);
}

void Planner::planPools()
{
    const auto always = std::make_shared<const kernel::WorkingCalendar>();
    std::unordered_map<std::string, std::shared_ptr<const kernel::WorkingCalendar>> calendars;
    for (const scenario::Calendar& calendar : scenario_.calendars)
        calendars[calendar.id.toStdString()]
            = std::make_shared<const kernel::WorkingCalendar>(calendar.toWorkingCalendar());
    for (const scenario::Pool& pool : scenario_.pools) {
        const auto found = calendars.find(pool.calendar.toStdString());
        const bool isAlways = found == calendars.end() || found->second->isAlwaysOpen();
        const bool finishesWork = pool.shiftEnd == scenario::ShiftEnd::Finish;
        plan_->pools.push_back({pool.capacity, isAlways ? always : found->second, pool.discipline, finishesWork, -1});
        const QString name = pool.name.isEmpty() ? pool.id : pool.name;
        plan_->legend.resources.push_back({name.toStdString(), pool.capacity, pool.costPerHour,
            isAlways ? nullptr : found->second, pool.discipline, finishesWork, pool.share, pool.costPerUse, {}});
        if (pool.share < 1)
            plan_->assumptions << tr("“%1” give this process %2 % of their time, also while they are at its work: an "
                                     "hour of work takes them %3.")
                                      .arg(name, QLocale().toString(pool.share * 100),
                                          results::readableDuration(3600 / pool.share));
    }
    calendars_ = std::move(calendars);
}

std::int32_t Planner::poolIndex(const QString& poolId) const
{
    for (std::size_t i = 0; i < scenario_.pools.size(); ++i)
        if (scenario_.pools[i].id == poolId)
            return std::int32_t(i);
    return -1;
}

/// Whether repetitions that have begun may be taken back when enough of them are done.
bool Planner::endsRepetitionsEarly(const Node& which) const
{
    return which.loop != none && program_.loops[std::size_t(which.loop)].kind == execution::Loop::Kind::Parallel
        && program_.loops[std::size_t(which.loop)].condition != none;
}

void Planner::planNode(NodeIndex index)
{
    const Node& which = node(index);
    NodePlan& made = plan(index);
    plan_->mayWithdraw = plan_->mayWithdraw || which.kind == NodeKind::BoundaryEvent
        || which.kind == NodeKind::EventBasedGateway || which.trigger == Trigger::Terminate
        || which.trigger == Trigger::Error || isEventStart(index) || endsRepetitionsEarly(which);
    made.durationKey = key(index, "duration");
    made.choiceKey = key(index, "choice");
    const bool isCallOfWork = which.kind == NodeKind::CallActivity && which.ownScope == none;
    if (execution::isTask(which.kind) || isCallOfWork)
        planWork(index);
    else if (which.waits() || which.kind == NodeKind::BoundaryEvent)
        planWait(index);
    if (which.hasConditions)
        planChoice(index);
    planDuring(index);
    if (which.loop != none)
        planRepetition(index);
    if (which.kind == NodeKind::EventBasedGateway)
        planRace(index);
    made.isPlain = plan_->processes.empty() && execution::isTask(which.kind) && made.isWork && !made.awaitsMessage
        && made.gate < 0 && made.team < 0 && made.errors.empty() && which.loop == none;
    if (made.duration.kind() != Distribution::Kind::Constant || !made.branches.empty() || !made.errors.empty()
        || made.wait.kind() != Distribution::Kind::Constant || made.probability < 1 || made.gate >= 0
        || !made.during.empty())
        made.counter = plan_->counterCount++;
}

void Planner::planLegend()
{
    for (execution::ElementIndex element = 0; element < execution::ElementIndex(program_.elements.size()); ++element) {
        const auto& info = program_.elements[std::size_t(element)];
        results::Legend::Element entry;
        entry.id = info.id;
        entry.name = info.name;
        entry.kind = results::ElementKind::Flow;
        const ElementInputs& given = inputs(element);
        if (std::size_t(element) < program_.nodes.size()) {
            entry.kind = kindOf(node(element));
            entry.resource = plan(element).pool;
            entry.units = plan(element).quantity;
            entry.team = plan(element).team;
            entry.goesOn = plan(element).isElapsed;
        }
        entry.fixedCost = given.fixedCost;
        entry.hourlyCost = given.costPerHour;
        plan_->legend.elements.push_back(std::move(entry));
    }
    plan_->legend.cycleTimeTarget = scenario_.cycleTimeTarget;
    for (const scenario::KeyFigure& figure : scenario_.keyFigures)
        plan_->legend.keyFigures.push_back(figure.name.toStdString());
}

/// What is of another process is not to be told with this one.
void Planner::planProcesses()
{
    for (std::size_t process = 0; process < plan_->processes.size(); ++process) {
        ProcessPlan& made = plan_->processes[process];
        made.legend = plan_->legend;
        if (process > 0) {
            made.legend.cycleTimeTarget = made.cycleTimeTarget;
            made.legend.keyFigures.clear();
        }
        for (std::size_t element = 0; element < made.legend.elements.size(); ++element) {
            if (processOf(execution::ElementIndex(element)) == process)
                made.legend.elements[element].id.erase(0, made.prefix.size());
            else
                made.legend.elements[element].kind = results::ElementKind::Other;
        }
    }
    if (!plan_->processes.empty())
        plan_->legend = plan_->processes.front().legend;
}

void Planner::planStart()
{
    plan_->start = scenario_.start.value_or(defaultStart);
    if (!scenario_.start)
        plan_->assumptions << tr("The run begins on Monday, 5 January 2026, at 0:00.");
}

/// Of where cases begin, however that is said: by its id, or not at all.
std::uint64_t Planner::arrivalKey(NodeIndex start) const
{
    const NodeIndex where = start == none ? program_.defaultStart() : start;
    return where == none ? kernel::elementKey({}, "arrival") : key(where, "arrival");
}

void Planner::planArrivals()
{
    for (const scenario::Arrivals& arrivals : scenario_.arrivals) {
        ArrivalPlan made;
        const auto element = program_.elementById(arrivals.startEvent.toStdString());
        if (!arrivals.startEvent.isEmpty()
            && (element == none || std::size_t(element) >= program_.nodes.size()
                || !plan_->isProcess(node(element).scope))) {
            plan_->assumptions << tr(
                "Cases that begin at '%1' are left out: that is not the process that is simulated.")
                                      .arg(arrivals.startEvent);
            continue;
        }
        made.start = arrivals.startEvent.isEmpty() ? none : element;
        made.given = std::int32_t(&arrivals - scenario_.arrivals.data());
        made.process = element == none ? 0 : std::int32_t(processOf(element));
        made.interval = arrivals.interval;
        made.count = arrivals.count;
        made.priority = arrivals.priority;
        made.batch = arrivals.batch;
        made.population = arrivals.population.value_or(0);
        made.times = arrivals.times;
        if (!arrivals.rates.empty())
            made.rates = std::make_shared<const kernel::RateProfile>(arrivals.rates, QTimeZone(arrivals.ratesZone));
        const auto target = made.process > 0 ? plan_->processes[std::size_t(made.process)].cycleTimeTarget
                                             : scenario_.cycleTimeTarget;
        made.target = arrivals.due;
        made.due = Microseconds(arrivals.due.value_or(target.value_or(0)) * 1e6);
        made.key = arrivalKey(made.start);
        const auto calendar = calendars_.find(arrivals.calendar.toStdString());
        if (calendar != calendars_.end() && !calendar->second->isAlwaysOpen())
            made.calendar = calendar->second;
        plan_->arrivals.push_back(std::move(made));
    }
    for (std::size_t process = 0; process < std::max<std::size_t>(1, plan_->processes.size()); ++process)
        if (std::ranges::find(plan_->arrivals, std::int32_t(process), &ArrivalPlan::process) == plan_->arrivals.end())
            assumeArrivals(process);
}

/// What cases of which arrivals are held against.
void Planner::planTargets()
{
    QStringList words;
    for (const ArrivalPlan& arrivals : plan_->arrivals) {
        const scenario::Arrivals* given
            = arrivals.given < 0 ? nullptr : &scenario_.arrivals[std::size_t(arrivals.given)];
        if (!given || (!given->due && given->dueExpression.isEmpty()))
            continue;
        plan_->hasOwnTargets = true;
        const NodeIndex start = arrivals.start == none ? program_.defaultStart() : arrivals.start;
        const QString time = given->dueExpression.isEmpty() ? results::readableDuration(*given->due)
                                                            : tr("by “%1”").arg(given->dueExpression);
        if (arrivals.process == 0)
            words << (start == none ? time : tr("“%1” %2").arg(QString::fromStdString(program_.title(start)), time));
    }
    plan_->legend.ownTargets = words.join(QStringLiteral(", ")).toStdString();
    if (!plan_->processes.empty())
        plan_->processes.front().legend.ownTargets = plan_->legend.ownTargets;
}

void Planner::assumeArrivals(std::size_t process)
{
    ArrivalPlan assumed;
    assumed.interval = Distribution::exponential(scenario::assumedInterval);
    assumed.process = std::int32_t(process);
    if (process > 0)
        assumed.start = program_.startOf(plan_->processes[process].scope);
    assumed.key = arrivalKey(assumed.start);
    plan_->arrivals.push_back(assumed);
    plan_->assumptions << (process > 0
            ? tr("Cases of “%1” arrive around the clock, 30 minutes apart on average "
                 "(exponential).")
                  .arg(plan_->processes[process].title)
            : tr("Cases arrive around the clock, 30 minutes apart on average (exponential)."));
}

bool Plan::isProcess(execution::ScopeIndex scope) const
{
    return scope == 0 || std::ranges::find(processes, scope, &ProcessPlan::scope) != processes.end();
}

std::size_t processOf(const std::vector<ProcessPlan>& processes, std::string_view id)
{
    for (std::size_t process = 1; process < processes.size(); ++process)
        if (id.starts_with(processes[process].prefix))
            return process;
    return 0;
}

std::unique_ptr<const Plan> makePlan(std::shared_ptr<const Program> program, const Scenario& scenario,
    std::shared_ptr<const execution::DataTasks> tasks, std::vector<ProcessPlan> processes)
{
    auto own = withConditions(program, scenario, processes);
    return Planner(std::move(own), scenario, std::move(tasks), std::move(processes)).run(std::move(program));
}

} // namespace millrace::run
