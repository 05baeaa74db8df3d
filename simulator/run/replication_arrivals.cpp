// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/replication.h"

#include <algorithm>

// The part of a replication in which cases come and go.

namespace millrace::run {

namespace {

constexpr int streamShift = 44; // 17 thousand billion cases a stream

} // namespace

/// What is open as the run begins. These cases are otherwise like those of the first arrivals.
void Replication::beginOpenings()
{
    for (std::size_t i = 0; i < plan_.openings.size(); ++i) {
        const OpeningPlan& opening = plan_.openings[i];
        for (std::int64_t j = 0; j < opening.cases; ++j) {
            const std::uint32_t place = beginCase(0, std::uint32_t(plan_.arrivals.size() + i));
            ++openings_;
            machine_.startAt(cases_[place]->instance, startedCases_ - 1, opening.node, opening.arrived);
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
        for (std::int64_t i = stream == 0 ? openings_ : 0; i < arrivals.population; ++i)
            scheduleReturn(stream);
        return;
    }
    Microseconds first = plan_.start + (arrivals.times.empty() ? 0 : arrivals.times.front());
    if (arrivals.rates)
        first = arrivals.rates->advance(first, 0);
    if (arrivals.calendar)
        first = arrivals.calendar->nextOpening(first);
    if (first != kernel::never)
        calendar_.schedule(first, {What::Arrival, stream});
}

bool Replication::mayArrive(std::uint32_t stream) const
{
    if (length_.cases)
        return startedCases_ - openings_ < *length_.cases;
    const auto& count = plan_.arrivals[stream].count;
    if (count)
        return arrived_[stream] < *count;
    return length_.duration || arrived_[stream] < length_.casesByDefault;
}

void Replication::arrive(std::uint32_t stream)
{
    for (int i = 0; i < plan_.arrivals[stream].batch && mayArrive(stream);
         ++i) { // another may have brought the last one
        const std::uint32_t place = beginCase(stream, stream);
        if (i == 0)
            scheduleArrival(stream);
        machine_.start(cases_[place]->instance, startedCases_ - 1, plan_.arrivals[stream].start);
        retireIfEnded(place);
    }
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
    if (data_)
        data().begin(place, begun.key, startedCases_ - 1, plan_.arrivals[stream].given);
    outcome_.lastArrival = std::max<Microseconds>(0, calendar_.now() - plan_.start);
    if (keepsCaseTimes_)
        caseTimes_.push_back({calendar_.now(), -1});
    return place;
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
    if (next != kernel::never)
        calendar_.schedule(next, {What::Arrival, stream});
}

/// Of a closed population: one that has left comes again when it has been away for an interval.
void Replication::scheduleReturn(std::uint32_t stream)
{
    const Microseconds next = afterInterval(stream, ++drawn_[stream]);
    if (next != kernel::never && mayArrive(stream))
        calendar_.schedule(next, {What::Arrival, stream});
}

/// `number` counts the intervals of the stream from 1.
Microseconds Replication::afterInterval(std::uint32_t stream, std::int64_t number)
{
    const ArrivalPlan& arrivals = plan_.arrivals[stream];
    kernel::Draws draws = arrivalStreams_[stream].at(number);
    const Microseconds interval
        = kernel::toDuration(arrivals.interval.sample(draws, std::uint64_t(number - 1)), outcome_.negativeSamples);
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
