// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/flow_analysis.h"

#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::run {

using execution::Flow;
using execution::FlowIndex;
using execution::Node;
using execution::NodeKind;
using execution::none;
using execution::Program;
using execution::ScopeIndex;

namespace {

constexpr double lengthOfWeek = 7.0 * double(base::day);
constexpr double weeksOfProfile = 10'000; // to tell its mean from
constexpr double mostNegative = 1e-6; // of intervals: such count as 0, which moves the mean
constexpr int mostRounds = 10'000;
constexpr double exactEnough = 1e-10;
constexpr double sameRate = 1e-6;
constexpr double surelyAbove = 1e-6;
constexpr std::int64_t fewestCases = 100; // fewer are over before a queue has grown

struct FlowWords {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

/// How often tokens come to each node, a second.
class Traffic {
public:
    explicit Traffic(const Plan& plan)
        : plan_(plan)
        , program_(*plan.program)
        , begun_(plan.nodes.size())
        , rates_(plan.nodes.size())
        , begunBy_(plan.nodes.size())
    { }

    const std::vector<double>* solve();
    /// Joins that wait for ever for some of what comes: as many tokens do not come over each of their ways. After
    /// solve(), and only where nothing else keeps the rates from being told.
    std::vector<NodeIndex> starvedJoins() const;
    std::vector<std::pair<FlowIndex, double>> incomingRates(NodeIndex join) const;

private:
    const NodePlan& planned(NodeIndex index) const { return plan_.nodes[std::size_t(index)]; }
    bool isSupported(NodeIndex index) const;
    bool begin();
    void order(NodeIndex from);
    double shareOf(NodeIndex source, FlowIndex flow) const;
    double inclusiveShareOf(NodeIndex source, FlowIndex flow) const;
    double flowRate(FlowIndex flow) const;
    double rateOf(NodeIndex index) const;
    bool settle();
    bool agrees(NodeIndex join) const;

    const Plan& plan_;
    const Program& program_;
    std::vector<double> begun_; ///< where cases, and insides of sub-processes, begin: without those
    std::vector<double> rates_;
    std::vector<NodeIndex> order_; ///< of nodes that tokens reach, roughly as they go
    std::vector<std::vector<NodeIndex>> begunBy_; ///< by node: sub-processes that begin there
    bool isSettled_ = false;
};

/// Cases a second; none where they do not come at a rate.
std::optional<double> rateOfArrivals(const ArrivalPlan& arrivals)
{
    const Distribution& interval = arrivals.interval;
    if (arrivals.population > 0 || !arrivals.times.empty() || !(interval.mean() > 0)
        || interval.cdf(-mostNegative) > mostNegative)
        return std::nullopt;
    double rate = arrivals.batch / interval.mean();
    if (arrivals.rates) {
        const Microseconds clock = Microseconds(weeksOfProfile * lengthOfWeek);
        rate *= double(clock) / double(arrivals.rates->advance(0, clock));
    } else if (arrivals.calendar) {
        rate *= double(arrivals.calendar->weeklyWork()) / lengthOfWeek;
    }
    return rate;
}

bool Traffic::isSupported(NodeIndex index) const
{
    const Node& which = program_.nodes[std::size_t(index)];
    const bool isJoin = which.join != none;
    const bool isCompound = isJoin
        && (program_.joins[std::size_t(which.join)].isInclusive
            || program_.joins[std::size_t(which.join)].quantity != none);
    return !isCompound && which.kind != NodeKind::EventBasedGateway && which.kind != NodeKind::ComplexGateway
        && which.loop == none && which.boundaryCount == 0 && which.completionQuantity == 1
        && planned(index).errors.empty() && (!which.waits() || planned(index).waitKind != WaitKind::Never);
}

bool Traffic::begin()
{
    for (const ArrivalPlan& arrivals : plan_.arrivals) {
        const auto rate = rateOfArrivals(arrivals);
        if (!rate)
            return false;
        if (arrivals.start != none)
            begun_[std::size_t(arrivals.start)] += *rate;
        else if (program_.startsEverywhere)
            for (const NodeIndex start : program_.startsOf(0))
                begun_[std::size_t(start)] += *rate;
        else if (program_.defaultStart() != none)
            begun_[std::size_t(program_.defaultStart())] += *rate;
    }
    return true;
}

/// Each node before those that it leads to, but for loops: so that a sweep or two are enough where there is none.
void Traffic::order(NodeIndex from)
{
    std::vector<bool> isSeen(rates_.size());
    for (const NodeIndex known : order_)
        isSeen[std::size_t(known)] = true;
    if (isSeen[std::size_t(from)])
        return;
    std::vector<NodeIndex> finished;
    std::vector<std::pair<NodeIndex, std::size_t>> path;
    const auto next = [&](NodeIndex index) {
        const Node& which = program_.nodes[std::size_t(index)];
        std::vector<NodeIndex> all;
        for (const Flow& flow : program_.outgoing(which))
            all.push_back(flow.target);
        if (which.ownScope != none)
            for (const NodeIndex start : which.kind == NodeKind::CallActivity ? program_.calledStartsOf(which.ownScope)
                                                                              : program_.startsOf(which.ownScope))
                all.push_back(start);
        return all;
    };
    std::vector<std::vector<NodeIndex>> followers {next(from)};
    path.push_back({from, 0});
    isSeen[std::size_t(from)] = true;
    while (!path.empty()) {
        auto& [index, at] = path.back();
        if (at == followers.back().size()) {
            finished.push_back(index);
            path.pop_back();
            followers.pop_back();
            continue;
        }
        const NodeIndex follower = followers.back()[at++];
        if (isSeen[std::size_t(follower)])
            continue;
        isSeen[std::size_t(follower)] = true;
        followers.push_back(next(follower));
        path.push_back({follower, 0});
    }
    order_.insert(order_.begin(), finished.rbegin(), finished.rend());
}

/// Of tokens that leave the node, the share that takes the flow.
double Traffic::shareOf(NodeIndex source, FlowIndex flow) const
{
    const Node& which = program_.nodes[std::size_t(source)];
    const auto& branches = planned(source).branches;
    if (!which.hasConditions || branches.empty())
        return 1;
    if (which.kind != NodeKind::ExclusiveGateway)
        return inclusiveShareOf(source, flow);
    double before = 0;
    for (const Branch& branch : branches) {
        if (branch.flow == flow)
            return branch.share - before;
        before = branch.share;
    }
    return 0;
}

/// Each by itself; none taken is for the default flow, or drawn again where there is none.
double Traffic::inclusiveShareOf(NodeIndex source, FlowIndex flow) const
{
    const Node& which = program_.nodes[std::size_t(source)];
    double noneTaken = 1;
    std::optional<double> own;
    for (const Branch& branch : planned(source).branches) {
        noneTaken *= 1 - branch.share;
        if (branch.flow == flow)
            own = branch.share;
    }
    if (!own)
        return flow == which.defaultFlow ? noneTaken : 1;
    const bool isDrawnAgain = execution::isGateway(which.kind) && which.defaultFlow == none;
    return isDrawnAgain && noneTaken < 1 ? *own / (1 - noneTaken) : *own;
}

double Traffic::flowRate(FlowIndex flow) const
{
    const NodeIndex source = program_.flows[std::size_t(flow)].source;
    return rates_[std::size_t(source)] * shareOf(source, flow);
}

double Traffic::rateOf(NodeIndex index) const
{
    const Node& which = program_.nodes[std::size_t(index)];
    double rate = begun_[std::size_t(index)];
    for (const NodeIndex outside : begunBy_[std::size_t(index)])
        rate += rates_[std::size_t(outside)];
    double come = 0;
    for (std::int32_t i = 0; i < which.incomingCount; ++i)
        come += flowRate(program_.incomingFlows[std::size_t(which.firstIncoming + i)]);
    return rate + (which.join != none ? come / which.incomingCount : come);
}

/// As many tokens come over each of the flows into a join: else some wait for ever, or for those of other cases.
bool Traffic::agrees(NodeIndex join) const
{
    const auto rates = incomingRates(join);
    const double whole = rates_[std::size_t(join)];
    return std::ranges::all_of(
        rates, [&](const auto& one) { return std::abs(one.second - whole) <= sameRate * whole; });
}

std::vector<std::pair<FlowIndex, double>> Traffic::incomingRates(NodeIndex join) const
{
    const Node& which = program_.nodes[std::size_t(join)];
    std::vector<std::pair<FlowIndex, double>> made;
    for (std::int32_t i = 0; which.join != none && i < which.incomingCount; ++i) {
        const FlowIndex flow = program_.incomingFlows[std::size_t(which.firstIncoming + i)];
        made.emplace_back(flow, flowRate(flow));
    }
    return made;
}

std::vector<NodeIndex> Traffic::starvedJoins() const
{
    std::vector<NodeIndex> made;
    for (const NodeIndex index : order_)
        if (isSettled_ && !agrees(index))
            made.push_back(index);
    return made;
}

const std::vector<double>* Traffic::solve()
{
    isSettled_ = settle();
    const bool isKnown = isSettled_ && std::ranges::all_of(order_, [&](NodeIndex index) { return agrees(index); });
    return isKnown ? &rates_ : nullptr;
}

bool Traffic::settle()
{
    if ((plan_.data && plan_.data->decides) || plan_.goesByHour || plan_.mayWithdraw || !program_.eventStarts.empty()
        || program_.compensationScope != none || !begin())
        return false;
    for (NodeIndex index = 0; index < NodeIndex(begun_.size()); ++index)
        if (begun_[std::size_t(index)] > 0)
            order(index);
    for (const NodeIndex index : order_) {
        const Node& which = program_.nodes[std::size_t(index)];
        if (!isSupported(index))
            return false;
        if (which.ownScope == none)
            continue;
        for (const NodeIndex start : which.kind == NodeKind::CallActivity ? program_.calledStartsOf(which.ownScope)
                                                                          : program_.startsOf(which.ownScope))
            begunBy_[std::size_t(start)].push_back(index);
    }
    for (int round = 0; round < mostRounds; ++round) {
        double change = 0;
        for (const NodeIndex index : order_) {
            const double rate = rateOf(index);
            change = std::max(change, std::abs(rate - rates_[std::size_t(index)]) / std::max(rate, 1e-300));
            rates_[std::size_t(index)] = rate;
        }
        if (change < exactEnough)
            return true;
    }
    return false;
}

/// What all of the teams need of a pool: others may do the rest.
int fewestOf(const TeamPlan& team, std::size_t pool)
{
    int fewest = std::numeric_limits<int>::max();
    for (const auto& needs : team.alternatives) {
        int units = 0;
        for (const kernel::Workforce::Need& need : needs)
            units += need.pool == pool ? need.units : 0;
        fewest = std::min(fewest, units);
    }
    return fewest;
}

} // namespace

double peopleOf(const Plan& plan, std::size_t pool)
{
    const PoolPlan& its = plan.pools[pool];
    if (its.force < 0)
        return its.capacity;
    double people = 0;
    for (const UnitPlan& unit : plan.forces[std::size_t(its.force)].units) {
        if (unit.pool != pool)
            continue;
        double part = unit.speed * double(unit.calendar->weeklyWork()) / double(its.calendar->weeklyWork());
        if (unit.absence)
            part *= unit.absence->between.mean() / (unit.absence->between.mean() + unit.absence->length.mean());
        people += part;
    }
    return people;
}

std::optional<VisitRates> visitRates(const Plan& plan)
{
    Traffic traffic(plan);
    const std::vector<double>* rates = traffic.solve();
    if (!rates)
        return std::nullopt;
    VisitRates made {*rates, 0};
    for (const ArrivalPlan& arrivals : plan.arrivals)
        made.cases += rateOfArrivals(arrivals).value_or(0);
    return made;
}

std::optional<std::vector<double>> offeredWork(const Plan& plan)
{
    Traffic traffic(plan);
    const std::vector<double>* rates = traffic.solve();
    if (!rates)
        return std::nullopt;
    std::vector<double> work(plan.pools.size());
    for (std::size_t index = 0; index < plan.nodes.size(); ++index) {
        const NodePlan& node = plan.nodes[index];
        const double load = (*rates)[index] * std::max(0.0, node.duration.mean());
        if (node.pool >= 0 && load > 0)
            work[std::size_t(node.pool)] += node.quantity * load;
        else if (node.team >= 0 && load > 0)
            for (std::size_t pool = 0; pool < work.size(); ++pool)
                work[pool] += fewestOf(plan.teams[std::size_t(node.team)], pool) * load;
    }
    for (std::size_t pool = 0; pool < work.size(); ++pool)
        work[pool] *= lengthOfWeek / double(plan.pools[pool].calendar->weeklyWork());
    return work;
}

base::Problems overloadsOf(const Plan& plan)
{
    const bool isShort = std::ranges::any_of(
        plan.arrivals, [](const ArrivalPlan& arrivals) { return arrivals.count && *arrivals.count < fewestCases; });
    const auto work = isShort ? std::nullopt : offeredWork(plan);
    base::Problems problems;
    for (std::size_t pool = 0; work && pool < work->size(); ++pool) {
        const double people = peopleOf(plan, pool);
        if (!((*work)[pool] > people * (1 + surelyAbove)))
            continue;
        problems.push_back({base::Severity::Warning,
            FlowWords::tr(
                "“%1” cannot keep up: by calculation the work that comes takes %2 people all their hours, and "
                "there are %3. Its queue grows for as long as cases come. Give it more people or hours.")
                .arg(QString::fromStdString(plan.legend.resources[pool].name),
                    QLocale().toString((*work)[pool], 'f', 2), QLocale().toString(people, 'g', 4)),
            {}, 0, plan.scenario.pools[pool].id, QLatin1String(scenario::checkRule)});
    }
    return problems;
}

base::Problems starvedJoinsOf(const Plan& plan)
{
    Traffic traffic(plan);
    traffic.solve();
    base::Problems problems;
    const execution::Program& program = *plan.program;
    // What is behind a join that starves is wrong because of it.
    for (const NodeIndex join : traffic.starvedJoins()) {
        double most = 0;
        for (const auto& [flow, rate] : traffic.incomingRates(join))
            most = std::max(most, rate);
        QStringList ways;
        for (const auto& [flow, rate] : traffic.incomingRates(join))
            ways << FlowWords::tr("%1 % of them from “%2”")
                        .arg(QLocale().toString(most > 0 ? rate / most * 100 : 0, 'f', 0),
                            QString::fromStdString(program.title(program.flows[std::size_t(flow)].source)));
        problems.push_back({base::Severity::Warning,
            FlowWords::tr("At the join “%1” cases get stuck: it waits for all of its ways, but not all cases come by "
                          "each (%2). Split in parallel before it, or let the ways meet at an exclusive gateway.")
                .arg(QString::fromStdString(program.title(join)), ways.join(QStringLiteral(", "))),
            {}, 0, QString::fromStdString(program.elements[std::size_t(join)].id), QLatin1String(scenario::checkRule)});
        break;
    }
    return problems;
}

} // namespace millrace::run
