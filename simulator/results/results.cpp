// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/results.h"

#include "simulator/results/bottlenecks.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace millrace::results {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : nothing;
}

CaseStatistics statistics(const Accumulator& moments)
{
    return {moments.count(), moments.mean(), moments.min(), moments.max(), moments.standardDeviation()};
}

/// The sketch is right to within a share of the value; the extremes are known exactly.
double percentile(const QuantileSketch& sketch, const Accumulator& moments, double share)
{
    return std::clamp(sketch.quantile(share), moments.min(), moments.max());
}

std::string nameOf(const Legend::Element& element)
{
    return element.name.empty() ? element.id : element.name;
}

bool isMeasured(const Legend::Element& element)
{
    return element.kind == ElementKind::Activity || element.kind == ElementKind::Container;
}

} // namespace

const ActivityResults* Results::activity(std::string_view id) const
{
    const auto found = std::ranges::find(activities, id, &ActivityResults::element);
    return found == activities.end() ? nullptr : &*found;
}

const ResourceResults* Results::resource(std::string_view name) const
{
    const auto found = std::ranges::find(resources, name, &ResourceResults::name);
    return found == resources.end() ? nullptr : &*found;
}

void ResultsBuilder::Series::add(const Figure& figure)
{
    const bool any = figure.moments.count() > 0;
    cases.merge(figure.moments);
    allCases.merge(figure.sketch);
    means.push_back(any ? figure.moments.mean() : nothing);
    const auto own = [&](double share) { return any ? percentile(figure.sketch, figure.moments, share) : nothing; };
    p50.push_back(own(0.5));
    p90.push_back(own(0.9));
    p95.push_back(own(0.95));
}

Kpi ResultsBuilder::Series::kpi() const
{
    const Sign sign = cases.count() > 0 && cases.min() < 0 ? Sign::Any : Sign::NeverNegative; // of one's own figures
    Kpi kpi = overReplications(means, sign);
    kpi.cases = statistics(cases);
    const auto over = [&](const std::vector<double>& values, double share) {
        return percentileOver(values, percentile(allCases, cases, share), sign);
    };
    kpi.percentiles = Percentiles {over(p50, 0.5), over(p90, 0.9), over(p95, 0.95)};
    return kpi;
}

ResultsBuilder::ResultsBuilder(const Legend& legend)
    : legend_(legend)
    , elements_(legend.elements.size())
    , resources_(legend.resources.size())
{ }

void ResultsBuilder::add(const ReplicationFigures& figures)
{
    ++replications_;
    addProcess(figures);
    for (std::size_t i = 0; i < elements_.size(); ++i)
        addElement(i, figures);
    for (std::size_t i = 0; i < resources_.size(); ++i)
        addResource(i, figures);
}

void ResultsBuilder::addProcess(const ReplicationFigures& figures)
{
    const auto& process = figures.process;
    process_.cycleTime.add(process.cycleTime);
    process_.waitingTime.add(process.waitingTime);
    process_.processingTime.add(process.processingTime);
    process_.cost.add(process.cost);
    process_.custom.resize(legend_.keyFigures.size());
    for (std::size_t i = 0; i < process_.custom.size(); ++i)
        process_.custom[i].add(process.custom[i]);
    process_.handOffCases.merge(process.handOffs);
    const double completed = double(process.cycleTime.moments.count());
    process_.handOffs.push_back(completed > 0 ? process.handOffs.mean() : nothing);
    process_.processing.push_back(ratio(process.elapsed.processing, completed));
    for (std::size_t cause = 0; cause < waitingCauseCount; ++cause)
        process_.waiting[cause].push_back(ratio(process.elapsed.waiting[cause], completed));
    process_.other.push_back(ratio(process.elapsed.other, completed));
    process_.throughput.push_back(ratio(double(process.completed), figures.duration));
    process_.wip.push_back(ratio(process.caseTime, figures.duration));
    process_.sla.push_back(ratio(double(process.withinTarget), double(process.withTarget)));
    process_.rework.push_back(ratio(double(process.reworked), completed));
    const double ended = completed + double(process.cancelled);
    process_.errors.push_back(ratio(double(process.failed), ended));
    process_.firstPass.push_back(ratio(double(process.firstPass), ended));
    process_.open += process.open;
    process_.cancelled += process.cancelled;
}

void ResultsBuilder::addElement(std::size_t index, const ReplicationFigures& figures)
{
    Element& element = elements_[index];
    const auto& own = figures.elements[index];
    const double completed = double(figures.process.cycleTime.moments.count());
    element.count.push_back(double(own.count));
    element.repeats.push_back(ratio(double(own.repeats), completed));
    element.endShare.push_back(ratio(double(figures.casesEndedBy[index]), completed));
    element.waitingTime.add(own.waitingTime);
    element.processingTime.add(own.processingTime);
    element.cycleTime.add(own.cycleTime);
    element.cost.add(own.cost);
    for (std::size_t cause = 0; cause < waitingCauseCount; ++cause) {
        element.causes[cause].push_back(ratio(own.waitedToTheEnd[cause], double(own.count)));
        element.causesPerCase[cause].push_back(ratio(own.waited[cause], completed));
    }
}

void ResultsBuilder::addResource(std::size_t index, const ReplicationFigures& figures)
{
    Resource& resource = resources_[index];
    const auto& own = figures.resources[index];
    const double share = legend_.resources[index].share;
    const double paid = share * (own.availableTime + own.overtime);
    resource.utilisation.push_back(ratio(share * own.busyTime, paid));
    const bool any = figures.duration > 0;
    resource.busyTime.push_back(any ? share * own.busyTime : nothing);
    resource.paidTime.push_back(any ? paid : nothing);
    const double rate = own.hourlyCost.value_or(legend_.resources[index].hourlyCost);
    const double costOfPeople = addPeople(index, figures, rate);
    double paidToOthers = paid;
    for (const auto& person : own.people)
        paidToOthers -= share * (person.availableTime + person.overtime);
    const double costOfUses = own.uses * legend_.resources[index].costPerUse;
    resource.cost.push_back(any ? paidToOthers / 3600 * rate + costOfPeople + costOfUses : nothing);
    resource.overtime.push_back(any ? share * own.overtime : nothing);
    resource.queueLength.push_back(ratio(own.queueTime, figures.duration));
}

/// Gives the cost of their paid time; who costs what the pool does costs `rate` an hour.
double ResultsBuilder::addPeople(std::size_t index, const ReplicationFigures& figures, double rate)
{
    double costs = 0;
    const auto& people = legend_.resources[index].people;
    const double share = legend_.resources[index].share;
    resources_[index].people.resize(people.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        Person& person = resources_[index].people[i];
        const auto& own = figures.resources[index].people[i];
        const double paid = share * (own.availableTime + own.overtime);
        const bool isUsual = people[i].hourlyCost == legend_.resources[index].hourlyCost;
        const double cost = paid / 3600 * (isUsual ? rate : people[i].hourlyCost);
        const bool any = figures.duration > 0;
        person.utilisation.push_back(ratio(share * own.busyTime, paid));
        person.busyTime.push_back(any ? share * own.busyTime : nothing);
        person.paidTime.push_back(any ? paid : nothing);
        person.cost.push_back(any ? cost : nothing);
        costs += cost;
    }
    return costs;
}

Results ResultsBuilder::results() const
{
    Results results;
    results.replications = replications_;
    results.process = processResults();
    results.littlesLaw = balance();
    for (std::size_t i = 0; i < elements_.size(); ++i) {
        const Legend::Element& element = legend_.elements[i];
        const auto& ends = elements_[i].endShare;
        if (std::ranges::any_of(ends, [](double share) { return share > 0; }))
            results.outcomes.push_back({element.id, nameOf(element), overReplications(ends)});
        if (isMeasured(element))
            results.activities.push_back(activityResults(i));
        else if (element.kind == ElementKind::Event && elements_[i].cycleTime.cases.count() > 0)
            results.events.push_back(activityResults(i));
        else if (element.kind == ElementKind::Flow)
            results.flows.push_back({element.id, overReplications(elements_[i].count)});
    }
    for (std::size_t i = 0; i < resources_.size(); ++i)
        results.resources.push_back(resourceResults(i));
    results.bottlenecks = bottlenecks();
    return results;
}

ProcessResults ResultsBuilder::processResults() const
{
    ProcessResults process;
    process.cycleTime = process_.cycleTime.kpi();
    process.waitingTime = process_.waitingTime.kpi();
    process.processingTime = process_.processingTime.kpi();
    process.cost = process_.cost.kpi();
    for (std::size_t i = 0; i < process_.custom.size(); ++i)
        process.custom.push_back({legend_.keyFigures[i], process_.custom[i].kpi()});
    process.elapsed.processing = overReplications(process_.processing);
    for (std::size_t cause = 0; cause < waitingCauseCount; ++cause)
        process.elapsed.waiting[cause] = overReplications(process_.waiting[cause]);
    process.elapsed.other = overReplications(process_.other);
    process.throughput = overReplications(process_.throughput);
    process.wip = overReplications(process_.wip);
    if (legend_.cycleTimeTarget || !legend_.ownTargets.empty())
        process.slaAttainment = overReplications(process_.sla);
    process.target = legend_.cycleTimeTarget;
    process.ownTargets = legend_.ownTargets;
    process.reworkRate = overReplications(process_.rework);
    process.errorRate = overReplications(process_.errors);
    process.firstPassYield = overReplications(process_.firstPass);
    process.handOffs = overReplications(process_.handOffs);
    process.handOffs.cases = statistics(process_.handOffCases);
    process.cycleTimes = process_.cycleTime.allCases;
    process.openCases = process_.open;
    process.cancelledCases = process_.cancelled;
    return process;
}

Balance ResultsBuilder::balance() const
{
    std::vector<double> expected(process_.wip.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        expected[i] = process_.throughput[i] * process_.cycleTime.means[i];
    const auto measured = estimate(process_.wip);
    const auto product = estimate(expected);
    if (!measured || !product || !(measured->mean > 0))
        return {};
    return {measured->mean, product->mean, (product->mean - measured->mean) / measured->mean};
}

ActivityResults ResultsBuilder::activityResults(std::size_t index) const
{
    const Legend::Element& element = legend_.elements[index];
    const Element& own = elements_[index];
    ActivityResults activity {element.id, nameOf(element), element.kind, overReplications(own.count),
        own.waitingTime.kpi(), own.processingTime.kpi(), own.cycleTime.kpi(), own.cost.kpi(), {}, {}, {}};
    std::vector<double> inAll(own.count.size());
    for (std::size_t cause = 0; cause < waitingCauseCount; ++cause) {
        activity.waitingCauses[cause] = overReplications(own.causes[cause]);
        std::ranges::transform(inAll, own.causes[cause], inAll.begin(), std::plus());
        activity.waitingPerCase[cause] = overReplications(own.causesPerCase[cause]);
    }
    activity.waitingInAll = overReplications(inAll);
    activity.repeats = overReplications(own.repeats);
    return activity;
}

ResourceResults ResultsBuilder::resourceResults(std::size_t index) const
{
    const Legend::Resource& resource = legend_.resources[index];
    const Resource& own = resources_[index];
    ResourceResults results {resource.name, resource.capacity, overReplications(own.utilisation),
        overReplications(own.busyTime), overReplications(own.paidTime), overReplications(own.cost),
        overReplications(own.queueLength), overReplications(own.overtime), resource.discipline, resource.finishesWork,
        {}};
    for (std::size_t i = 0; i < own.people.size(); ++i)
        results.people.push_back({resource.people[i].name, overReplications(own.people[i].utilisation),
            overReplications(own.people[i].busyTime), overReplications(own.people[i].paidTime),
            overReplications(own.people[i].cost)});
    return results;
}

// A team waits for those of its pools who are busy most, as a rule.
std::size_t ResultsBuilder::busiestOf(const Legend::Team& team) const
{
    std::size_t busiest = 0;
    double most = -1;
    for (const auto& needs : team.alternatives)
        for (const Legend::Team::Need& need : needs) {
            const auto busy = estimate(resources_[std::size_t(need.resource)].utilisation);
            if (!busy || busy->mean <= most)
                continue;
            most = busy->mean;
            busiest = std::size_t(need.resource);
        }
    return busiest;
}

// Gathers, by pool, the waiting that its activities had within and outside its hours.
std::vector<Bottleneck> ResultsBuilder::bottlenecks() const
{
    std::vector<PoolWaiting> pools;
    for (std::size_t i = 0; i < resources_.size(); ++i)
        pools.push_back({legend_.resources[i].name, legend_.resources[i].capacity, resources_[i].utilisation, {}, {}});
    for (PoolWaiting& pool : pools)
        pool.caseWaiting = process_.waitingTime.means;
    for (std::size_t i = 0; i < elements_.size(); ++i) {
        const Legend::Element& element = legend_.elements[i];
        const bool isOfTeam = element.team >= 0;
        if ((element.resource >= 0 || isOfTeam) && isMeasured(element))
            pools[isOfTeam ? busiestOf(legend_.teams[std::size_t(element.team)]) : std::size_t(element.resource)]
                .activities.push_back(
                    {element.id, nameOf(element), elements_[i].causesPerCase[std::size_t(WaitingCause::Staff)],
                        elements_[i].causesPerCase[std::size_t(WaitingCause::Calendar)]});
    }
    return rankBottlenecks(pools);
}

} // namespace millrace::results
