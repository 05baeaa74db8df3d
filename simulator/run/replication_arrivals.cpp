// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/replication.h"

#include <algorithm>

// The part of a replication in which cases come and go.

namespace millrace::run {

namespace {

constexpr int streamShift = 44; // as many cases a stream as there may be of a process

} // namespace

/// What is open as the run begins. These cases are otherwise like those of the first arrivals.
void Replication::beginOpenings()
{
    for (std::size_t i = 0; i < plan_.openings.size(); ++i) {
        const OpeningPlan& opening = plan_.openings[i];
        for (std::int64_t j = 0; j < opening.cases; ++j) {
            const std::uint32_t place = beginCase(opening.stream, std::uint32_t(plan_.arrivals.size() + i));
            ++opened_[at(plan_.arrivals[opening.stream].process)];
            machine_.startAt(cases_[place]->instance, latestNumber(opening.stream), opening.node, opening.arrived);
            retireIfEnded(place);
        }
    }
    if (!dirty_.empty())
        dispatchPools();
}

/// The first case comes at once, or as the times say; those of a population each when it has been away.
void Replication::scheduleFirst(std::uint32_t stream)
{
    const ArrivalPlan& arrivals = plan_.arrivals[stream];
    if (!mayArrive(stream))
        return;
    if (arrivals.population > 0) {
        const bool isFirst = std::ranges::find(plan_.arrivals, arrivals.process, &ArrivalPlan::process)
            == plan_.arrivals.begin() + std::ptrdiff_t(stream);
        for (std::int64_t i = isFirst ? opened_[at(arrivals.process)] : 0; i < arrivals.population; ++i)
            scheduleReturn(stream);
        return;
    }
    Microseconds first = plan_.start + (arrivals.times.empty() ? 0 : arrivals.times.front());
    if (arrivals.rates)
        first = arrivals.rates->advance(first, 0);
    if (arrivals.calendar)
        first = arrivals.calendar->nextOpening(first);
    comes(first, stream);
}

void Replication::comes(Microseconds at, std::uint32_t stream)
{
    if (at == kernel::never)
        return;
    if (plan_.arrivals[stream].process == 0)
        comingUntil_ = std::max(comingUntil_, at);
    calendar_.schedule(at, {What::Arrival, stream});
}

bool Replication::mayArrive(std::uint32_t stream) const
{
    const ArrivalPlan& arrivals = plan_.arrivals[stream];
    const bool isBeside = arrivals.process > 0;
    if (isBeside && !isGoingOn())
        return false;
    if (length_.cases && !isBeside)
        return arrivalsSoFar() < *length_.cases;
    if (arrivals.count)
        return arrived_[stream] < *arrivals.count;
    return isBeside || length_.duration || !arrivals.times.empty() || arrived_[stream] < length_.casesByDefault;
}

/// Processes beside the one that is simulated go on for as long as cases of that come.
bool Replication::isGoingOn() const
{
    if (length_.duration || calendar_.now() <= comingUntil_)
        return true;
    for (std::uint32_t stream = 0; stream < plan_.arrivals.size(); ++stream)
        if (plan_.arrivals[stream].process == 0 && plan_.arrivals[stream].population > 0 && mayArrive(stream))
            return true;
    return false;
}

void Replication::arrive(std::uint32_t stream)
{
    for (int i = 0; i < plan_.arrivals[stream].batch && mayArrive(stream);
         ++i) { // another may have brought the last one
        const std::uint32_t place = beginCase(stream, stream);
        if (i == 0)
            scheduleArrival(stream);
        machine_.start(cases_[place]->instance, latestNumber(stream), plan_.arrivals[stream].start);
        retireIfEnded(place);
    }
}

/// Of the latest case of the stream's process.
std::int64_t Replication::latestNumber(std::uint32_t stream) const
{
    const std::int32_t process = plan_.arrivals[stream].process;
    return (begun_[at(process)] - 1) | (std::int64_t(process) << processShift);
}

std::uint32_t Replication::beginCase(std::uint32_t stream, std::uint32_t origin)
{
    std::uint32_t place;
    if (freeCases_.empty()) {
        place = std::uint32_t(cases_.size());
        cases_.push_back(std::make_unique<Case>());
        cases_[place]->visits.resize(at(plan_.counterCount));
        cases_[place]->instance.tag = place;
    } else {
        place = freeCases_.back();
        freeCases_.pop_back();
        std::fill(cases_[place]->visits.begin(), cases_[place]->visits.end(), 0);
    }
    Case& begun = *cases_[place];
    begun.inUse = true;
    begun.began = calendar_.now();
    begun.stream = stream;
    // A case is known to its draws by where it arrived and the how manieth it was there: when more cases arrive
    // elsewhere, in another scenario, it stays the same case.
    begun.key = arrived_[origin]++ | (std::int64_t(origin) << streamShift);
    ++startedCases_;
    const std::int32_t process = plan_.arrivals[stream].process;
    ++begun_[at(process)];
    if (besides_.empty())
        begun.observed = observer_.caseOf(latestNumber(stream), calendar_.now());
    if (data_)
        data().begin(place, begun.key, latestNumber(stream), plan_.arrivals[stream].given, process);
    if (plan_.hasOwnTargets)
        aim(place);
    outcome_.lastArrival = std::max<Microseconds>(0, calendar_.now() - began_);
    if (keepsCaseTimes_ && process == 0)
        caseTimes_.push_back({calendar_.now(), -1});
    return place;
}

/// Tells when the case that begins now is to end, where that is not as with all others.
void Replication::aim(std::uint32_t place)
{
    const std::uint32_t stream = cases_[place]->stream;
    std::optional<double> target = plan_.arrivals[stream].target;
    if (data_ && data_->due(place))
        target = double(*data_->due(place)) * 1e-6;
    if (!target)
        return;
    results::Observer& observer = observerOf(latestNumber(stream));
    observer.aim(observer.caseOf(latestNumber(stream), calendar_.now()), *target);
}

void Replication::scheduleArrival(std::uint32_t stream)
{
    const ArrivalPlan& arrivals = plan_.arrivals[stream];
    if (arrivals.population > 0 || !mayArrive(stream))
        return;
    Microseconds next = kernel::never;
    if (arrivals.times.empty()) {
        next = afterInterval(stream, arrived_[stream]);
    } else {
        const auto index = std::size_t(++drawn_[stream]);
        if (index < arrivals.times.size())
            next = plan_.start + arrivals.times[index];
        if (next != kernel::never && arrivals.calendar)
            next = arrivals.calendar->nextOpening(next);
    }
    comes(next, stream);
}

/// Of a closed population: one that has left comes again when it has been away for an interval.
void Replication::scheduleReturn(std::uint32_t stream)
{
    const Microseconds next = afterInterval(stream, ++drawn_[stream]);
    if (mayArrive(stream))
        comes(next, stream);
}

/// `number` counts the intervals of the stream from 1.
Microseconds Replication::afterInterval(std::uint32_t stream, std::int64_t number)
{
    const ArrivalPlan& arrivals = plan_.arrivals[stream];
    kernel::Draws draws = arrivalStreams_[stream].at(number);
    const Microseconds interval = timeOf(arrivals.interval.sample(draws, std::uint64_t(number - 1)));
    Microseconds next
        = arrivals.rates ? arrivals.rates->advance(calendar_.now(), interval) : calendar_.now() + interval;
    if (arrivals.calendar)
        next = arrivals.calendar->nextOpening(
            arrivals.rates ? next : arrivals.calendar->advance(calendar_.now(), interval));
    return next;
}

void Replication::retire(std::uint32_t place)
{
    Case& which = *cases_[place];
    which.inUse = false;
    if (data_)
        retireData(which);
    if (!limits_.empty())
        leaveAllLimits(which);
    freeCases_.push_back(place);
    if (plan_.arrivals[which.stream].population > 0)
        scheduleReturn(which.stream);
}

} // namespace millrace::run
