// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/figures.h"
#include "tests/performance/hand_written_parts.h"

#include <array>
#include <cstdint>
#include <deque>
#include <limits>
#include <queue>
#include <string_view>
#include <vector>

namespace millrace::reference {

/// What one who writes a single model down in C++ would write: its flow in `Model`, queues, calendar and accounts here,
/// with the raw quantities of all KPIs that the simulator keeps. No semantics of BPMN, no streams that stay in step
/// between scenarios, no records. Model has: `activities`, `pools`, `flows`, `joins`, `isOffice`, `meanGap`, `poolOf`,
/// `capacity`, draw(random, activity), begin(loop, case) and done(loop, case, activity); with a log also
/// `activityNames` and `poolNames`.
template <class Model, bool hasLog = false> class HandWritten {
    static constexpr std::uint32_t nobody = ~std::uint32_t(0);

public:
    struct Case {
        Microseconds began = 0, waited = 0, worked = 0;
        double cost = 0;
        std::int32_t last = -1, lastPool = -1, handOffs = 0;
        std::uint64_t started = 0; ///< activities
        bool isReworked = false;
        std::int32_t visits = 0; ///< with a log alone, as `index`
        std::int64_t index = 0;
        std::array<std::int32_t, Model::joins + 1> arrived {};
        std::array<Microseconds, Model::joins + 1> joining {};
        std::int32_t working = 0; ///< jobs
        std::uint32_t firstWaiting = nobody, lastWaiting = nobody; ///< jobs, by when they began to
        Microseconds since = 0, clock = 0; ///< when its time was spent last; the working time then
        Microseconds spentWorking = 0;
        std::array<Microseconds, 3> spentWaiting {}; ///< Staff, Calendar, Pause
    };

    explicit HandWritten(std::uint64_t seed)
        : random(seed)
        , hours_(Model::isOffice)
    {
        figures.elements.resize(Model::activities + Model::flows);
        figures.resources.resize(Model::pools);
        figures.casesEndedBy.resize(1);
        auto& process = figures.process;
        for (results::Figure* figure :
            {&process.cycleTime, &process.waitingTime, &process.processingTime, &process.cost})
            figure->sketch.keepRanks();
        sharedCapacity_ = Model::capacity;
    }

    void run(std::int64_t cases)
    {
        Microseconds arrival = 4 * base::day; // a Monday
        schedule(arrival, What::Arrival, 0);
        while (!events_.empty()) {
            const Event event = events_.top();
            events_.pop();
            now_ = event.time;
            switch (event.what) {
            case What::Arrival:
                if (++arrived_ < cases)
                    schedule(now_ + duration(random.exponential(Model::meanGap)), What::Arrival, 0);
                Model::begin(*this, newCase());
                break;
            case What::Opening:
                isOpeningDue_ = false;
                for (int pool = 0; pool < Model::pools; ++pool)
                    dispatch(pool);
                break;
            case What::Done:
                finish(event.index);
                break;
            case What::ShiftEnd:
                pause(event.index);
                break;
            case What::ShiftStart:
                resume(event.index);
                break;
            }
        }
    }

    // --- what models call
    void enable(std::uint32_t number, int activity)
    {
        if (freeJobs_.empty()) {
            freeJobs_.push_back(std::uint32_t(jobs_.size()));
            jobs_.emplace_back();
        }
        const std::uint32_t index = freeJobs_.back();
        freeJobs_.pop_back();
        Job& job = jobs_[index];
        job = Job {};
        job.number = number;
        job.activity = activity;
        job.remaining = duration(Model::draw(random, activity));
        job.enabled = job.since = now_;
        job.clock = hours_.worked(now_);
        spend(cases_[number]);
        line(index);
        if constexpr (hasLog)
            job.visit = cases_[number].visits++;
        const auto pool = std::size_t(Model::poolOf[std::size_t(activity)]);
        if (queues_[pool].empty() && busy_[pool] < sharedCapacity_[pool] && hours_.isOpen(now_)) {
            ++busy_[pool];
            start(index);
            return;
        }
        queues_[pool].push_back(index);
        if (!isOpeningDue_ && !hours_.isOpen(now_)) {
            isOpeningDue_ = true;
            schedule(hours_.until(now_), What::Opening, 0);
        }
    }
    void take(int flow) { ++figures.elements[std::size_t(Model::activities + flow)].count; }
    /// True for the last of `ways`.
    bool join(std::uint32_t number, int which, int ways)
    {
        Case& its = cases_[number];
        const auto at = std::size_t(which);
        if (its.arrived[at] == 0)
            its.joining[at] = now_;
        if (++its.arrived[at] < ways)
            return false;
        its.arrived[at] = 0;
        const double waited = seconds(now_ - its.joining[at]);
        auto& blamed = figures.elements[std::size_t(its.last)];
        blamed.waited[std::size_t(results::WaitingCause::Synchronisation)] += waited;
        blamed.waitedToTheEnd[std::size_t(results::WaitingCause::Synchronisation)] += waited;
        return true;
    }
    void end(std::uint32_t number)
    {
        Case& its = cases_[number];
        auto& process = figures.process;
        const double cycle = seconds(now_ - its.began);
        process.caseTime += cycle;
        ++process.completed;
        process.cycleTime.add(cycle);
        process.waitingTime.add(seconds(its.waited));
        process.processingTime.add(seconds(its.worked));
        process.cost.add(its.cost);
        spend(its);
        process.elapsed.processing += seconds(its.spentWorking);
        for (std::size_t cause = 0; cause < its.spentWaiting.size(); ++cause)
            process.elapsed.waiting[cause] += seconds(its.spentWaiting[cause]);
        process.handOffs.add(its.handOffs);
        process.reworked += its.isReworked;
        process.firstPass += !its.isReworked;
        process.withinTarget += cycle <= target;
        ++figures.casesEndedBy.front();
        freeCases_.push_back(number);
    }

    Random random;
    results::ReplicationFigures figures;
    CsvFile* log = nullptr;

private:
    static constexpr double hourlyCost = 25;
    static constexpr double target = 5 * 86400;
    enum class What : std::uint32_t { Arrival, Done, ShiftEnd, ShiftStart, Opening };
    struct Event {
        Microseconds time;
        std::uint64_t order;
        What what;
        std::uint32_t index;
        bool operator<(const Event& other) const
        {
            return time > other.time || (time == other.time && order > other.order);
        }
    };
    struct Job {
        Microseconds enabled = 0, since = 0, remaining = 0, waited = 0, worked = 0, clock = 0;
        std::uint32_t number = 0;
        std::int32_t activity = 0;
        std::array<double, 3> causes {}; ///< Staff, Calendar, Pause
        std::uint32_t before = nobody, behind = nobody; ///< of those in the case that wait
        bool isPaused = false;
        Microseconds started = 0; ///< with a log alone, as `visit`
        std::int32_t visit = 0;
    };

    static double seconds(Microseconds time) { return double(time) * 1e-6; }
    static Microseconds duration(double seconds) { return seconds > 0 ? Microseconds(std::llround(seconds * 1e6)) : 0; }

    void schedule(Microseconds time, What what, std::uint32_t index) { events_.push({time, order_++, what, index}); }

    std::uint32_t newCase()
    {
        if (freeCases_.empty()) {
            freeCases_.push_back(std::uint32_t(cases_.size()));
            cases_.emplace_back();
        }
        const std::uint32_t number = freeCases_.back();
        freeCases_.pop_back();
        cases_[number] = Case {};
        cases_[number].began = cases_[number].since = now_;
        cases_[number].clock = hours_.worked(now_);
        if constexpr (hasLog)
            cases_[number].index = arrived_ - 1;
        return number;
    }

    void start(std::uint32_t index)
    {
        Job& job = jobs_[index];
        Case& its = cases_[job.number];
        const int pool = Model::poolOf[std::size_t(job.activity)];
        beginWork(its, index);
        if (now_ > job.since) {
            job.waited = now_ - job.since;
            const Microseconds open = hours_.worked(now_) - job.clock;
            wait(job, results::WaitingCause::Staff, open);
            wait(job, results::WaitingCause::Calendar, job.waited - open);
            figures.resources[std::size_t(pool)].queueTime += seconds(job.waited);
        }
        const std::uint64_t bit = std::uint64_t(1) << job.activity;
        its.isReworked = its.isReworked || (its.started & bit) != 0;
        its.started |= bit;
        its.handOffs += its.lastPool >= 0 && its.lastPool != pool;
        its.lastPool = pool;
        if constexpr (hasLog)
            job.started = now_;
        goOn(index);
    }

    // The time of a case as a whole: each moment counts once, under what has waited longest where nobody works.
    void spend(Case& its)
    {
        if (now_ == its.since)
            return;
        const Microseconds time = now_ - its.since, worked = hours_.worked(now_);
        if (its.working > 0) {
            its.spentWorking += time;
        } else if (jobs_[its.firstWaiting].isPaused) {
            its.spentWaiting[std::size_t(results::WaitingCause::Pause)] += time;
        } else {
            its.spentWaiting[std::size_t(results::WaitingCause::Staff)] += worked - its.clock;
            its.spentWaiting[std::size_t(results::WaitingCause::Calendar)] += time - (worked - its.clock);
        }
        its.since = now_;
        its.clock = worked;
    }
    void line(std::uint32_t index)
    {
        Job& job = jobs_[index];
        Case& its = cases_[job.number];
        job.before = its.lastWaiting;
        job.behind = nobody;
        (its.lastWaiting == nobody ? its.firstWaiting : jobs_[its.lastWaiting].behind) = index;
        its.lastWaiting = index;
    }
    void beginWork(Case& its, std::uint32_t index)
    {
        spend(its);
        Job& job = jobs_[index];
        (job.before == nobody ? its.firstWaiting : jobs_[job.before].behind) = job.behind;
        (job.behind == nobody ? its.lastWaiting : jobs_[job.behind].before) = job.before;
        ++its.working;
        job.isPaused = false;
    }
    void endWork(Case& its)
    {
        spend(its);
        --its.working;
    }

    void wait(Job& job, results::WaitingCause cause, Microseconds time)
    {
        job.causes[std::size_t(cause)] += seconds(time);
        figures.elements[std::size_t(job.activity)].waited[std::size_t(cause)] += seconds(time);
    }

    void goOn(std::uint32_t index)
    {
        Job& job = jobs_[index];
        job.since = now_;
        const Microseconds done = now_ + job.remaining, closing = hours_.until(now_);
        if (closing < done)
            schedule(closing, What::ShiftEnd, index);
        else
            schedule(done, What::Done, index);
    }

    void account(Job& job)
    {
        const Microseconds worked = now_ - job.since;
        job.worked += worked;
        job.remaining -= worked;
        job.since = now_;
        figures.resources[std::size_t(Model::poolOf[std::size_t(job.activity)])].busyTime += seconds(worked);
    }

    void pause(std::uint32_t index)
    {
        account(jobs_[index]);
        endWork(cases_[jobs_[index].number]);
        jobs_[index].isPaused = true;
        line(index);
        schedule(hours_.until(now_), What::ShiftStart, index);
    }

    void resume(std::uint32_t index)
    {
        Job& job = jobs_[index];
        beginWork(cases_[job.number], index);
        job.waited += now_ - job.since;
        wait(job, results::WaitingCause::Pause, now_ - job.since);
        goOn(index);
    }

    void finish(std::uint32_t index)
    {
        Job& job = jobs_[index];
        account(job);
        Case& its = cases_[job.number];
        endWork(its);
        auto& element = figures.elements[std::size_t(job.activity)];
        const double cost = double(job.worked) * (hourlyCost / 3.6e9);
        for (std::size_t cause = 0; cause < job.causes.size(); ++cause)
            element.waitedToTheEnd[cause] += job.causes[cause];
        ++element.count;
        element.waitingTime.add(seconds(job.waited));
        element.processingTime.add(seconds(job.worked));
        element.cycleTime.add(seconds(now_ - job.enabled));
        element.cost.add(cost);
        its.waited += job.waited;
        its.worked += job.worked;
        its.cost += cost;
        its.last = job.activity;
        if constexpr (hasLog)
            log->add(its.index, Model::activityNames[std::size_t(job.activity)],
                Model::poolNames[std::size_t(Model::poolOf[std::size_t(job.activity)])], job.enabled, job.started, now_,
                job.visit);
        const std::uint32_t number = job.number;
        const int activity = job.activity;
        const int pool = Model::poolOf[std::size_t(activity)];
        --busy_[std::size_t(pool)];
        freeJobs_.push_back(index);
        Model::done(*this, number, activity);
        dispatch(pool);
    }

    void dispatch(int which)
    {
        const auto pool = std::size_t(which);
        while (!queues_[pool].empty() && busy_[pool] < sharedCapacity_[pool] && hours_.isOpen(now_)) {
            const std::uint32_t index = queues_[pool].front();
            queues_[pool].pop_front();
            ++busy_[pool];
            start(index);
        }
    }

    Hours hours_;
    std::priority_queue<Event> events_;
    std::vector<Job> jobs_;
    std::vector<Case> cases_;
    std::vector<std::uint32_t> freeJobs_, freeCases_;
    std::array<std::deque<std::uint32_t>, Model::pools> queues_;
    std::array<int, Model::pools> busy_ {};
    std::array<int, Model::pools> sharedCapacity_ {};
    Microseconds now_ = 0;
    std::uint64_t order_ = 0;
    std::int64_t arrived_ = 0;
    bool isOpeningDue_ = false;
};

} // namespace millrace::reference
