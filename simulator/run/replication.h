// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/host.h"
#include "engine/execution/machine.h"
#include "simulator/kernel/calendar.h"
#include "simulator/kernel/random_streams.h"
#include "simulator/kernel/resource_pool.h"
#include "simulator/kernel/stack.h"
#include "simulator/results/observer.h"
#include "simulator/run/batches.h"
#include "simulator/run/case_data.h"
#include "simulator/run/plan.h"
#include "simulator/scenario/bounds.h"

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace millrace::run {

/// How long a replication lasts.
struct RunLength {
    std::optional<std::int64_t> cases; ///< arrivals in all, whatever the scenario says; else its own counts, or
    std::int64_t casesByDefault = 1000; ///< this many
    std::optional<Microseconds> duration; ///< ends then; none: when nothing is left to happen
    Microseconds warmup = 0;
};

/// What a replication came to beside its figures.
struct ReplicationOutcome {
    results::ReplicationFigures figures; ///< of pools: what they do for all processes
    std::vector<results::ReplicationFigures> ofProcesses; ///< by Plan::processes; of pools: what they do for each
    std::int64_t arrivals = 0; ///< of the process that is simulated, not of those beside it
    std::int64_t negativeSamples = 0; ///< counted as 0
    std::int64_t cutSamples = 0; ///< counted as scenario::longestTime
    std::int64_t incidents = 0;
    std::string firstIncident; ///< translated, UTF-8
    /// By pool: the work that came for it, done or not, over what it could have done while cases arrived (or until the
    /// end of a run of given length); NaN where there were too few cases to say.
    std::vector<double> loads;
    Microseconds simulated = 0;
    Microseconds lastArrival = 0; ///< since the start
    std::vector<results::ReplicationFigures> batches; ///< independent ones, where they were asked for and could be had
    bool ranAway = false; ///< ended because cases went round and round without end
    bool isFlooded = false; ///< ended because more cases were open than memory should hold
    /// Of those two: where the case that went round most was, or the pool with the longest queue; UTF-8.
    std::string culprit;
    std::vector<DataTrouble> troubles; ///< by DataPlan::sites; empty without case data
    bool isStopped = false;
};

/// The simulated host: a calendar of events, random streams and pools of resources around one token machine. One object
/// for each replication, on one thread; all it does follows from plan, seed, number and length.
class Replication final : public execution::Host {
public:
    Replication(const Plan& plan, std::uint64_t seed, std::uint32_t number, const RunLength& length);
    /// Goes on from where `warmed` is after warmUp(), under a plan that canGoOn() from that one's: see warmed_up.h.
    /// `length` counts from there.
    Replication(const Replication& warmed, const Plan& plan, std::uint64_t seed, const RunLength& length);

    /// `log` gets all records as well; may be null.
    ReplicationOutcome run(log::EventSink* log, const std::stop_token& stop);
    /// In place of run(): up to the end of the warm-up, for others to go on from there. False where it was stopped, or
    /// there is no steady state to be had: no more cases come, or very many are open.
    bool warmUp(const std::stop_token& stop);
    std::int64_t arrivalsSoFar() const { return begun_.front() - opened_.front(); } ///< so far, without the openings
    /// Cycle times of the cases in seconds, in the order in which they began, with their beginnings: filled when asked
    /// for before the run.
    struct CaseTime {
        Microseconds began = 0;
        double cycleTime = -1; ///< -1: still open
    };
    void keepCaseTimes() { keepsCaseTimes_ = true; }
    /// Cuts the run into batches as well, for intervals of a single one: see Batches.
    void keepBatches() { batches_.emplace(plan_, plan_.start + length_.warmup); }
    const std::vector<CaseTime>& caseTimes() const { return caseTimes_; }

    // --- Host
    Microseconds now() override { return calendar_.now(); }
    void perform(execution::Instance& instance, execution::TokenIndex token) override;
    void choose(const execution::Instance& instance, execution::Choice& choice) override;
    void repeat(const execution::Instance& instance, execution::Repetition& repetition) override;
    void schedule(execution::Instance& instance, execution::TokenIndex token) override;
    void subscribe(execution::Instance& instance, execution::TokenIndex token) override;
    void withdraw(execution::Instance& instance, execution::TokenIndex token) override;
    void record(const log::EventRecord& record, std::string_view payload) override;

private:
    enum class What : std::uint32_t {
        Arrival,
        WorkDone,
        ShiftEnd,
        ShiftStart,
        PoolOpens,
        EventComes,
        MessageComes,
        // of work by teams
        TeamDone,
        TeamLeaves,
        TeamComes,
        TeamTurns,
        // before the work
        Arrives,
        BatchDue
    };
    /// One word, so that the calendar copies it in one go.
    class Event {
    public:
        /// `index`: of the arrival stream, the job, the pool, the force or the gate.
        Event(What what, std::uint32_t index)
            : code_((std::uint64_t(what) << 32) | index)
        { }
        What what() const { return What(code_ >> 32); }
        std::uint32_t index() const { return std::uint32_t(code_); }

    private:
        std::uint64_t code_;
    };
    using Calendar = kernel::Calendar<Event>;

    /// What a token waits for from outside: work or an event.
    struct alignas(64) Job { // a line of the cache
        enum class State : std::uint8_t { Free, Queued, Working, Paused, Waiting, Gated };
        Calendar::Handle handle;
        Microseconds remaining = 0; ///< of the work, from `since` on
        Microseconds since = 0;
        Microseconds worked = 0; ///< before `since`
        std::uint32_t place = 0; ///< of the case
        results::Observer::VisitIndex visit = 0; ///< of plain work
        std::int32_t token = -1;
        NodeIndex node = -1;
        std::int32_t granted = 0; ///< units of the pool
        State state = State::Free;
        bool hasBegun = false; ///< when it begins again, it goes on
        bool isWithinLimits = false; ///< of those of its gate
    };
    /// What a case has of a limit of work in progress.
    struct Place {
        std::int32_t visits = 0; ///< that are within it
        std::int32_t waiting = 0; ///< jobs in its queue
        bool isHeld = false;
    };
    /// A case and its place, used again and again.
    struct alignas(64) Case {
        execution::Instance instance;
        std::vector<std::uint32_t> jobs; ///< by token; job number + 1, 0: none
        std::vector<std::uint32_t> visits; ///< by NodePlan::counter
        std::int64_t key = 0; ///< of its draws
        Microseconds began = 0;
        results::Observer::CaseIndex observed = 0;
        std::uint32_t stream = 0; ///< of arrivals
        bool inUse = false;
        std::vector<Place> places; ///< by limit; empty before the first
    };
    struct PoolState {
        kernel::ResourcePool pool;
        Microseconds closing = 0; ///< the first after the latest moment that was asked about
        bool isOpeningDue = false;
        bool isDirty = false;
        std::vector<std::uint32_t> working; ///< jobs that may be interrupted; preemptive pools alone
    };
    /// Pools with one queue, whose people work in teams.
    struct Force {
        kernel::Workforce workforce;
        std::vector<bool> finishes; ///< by pool
        std::vector<bool> handsOver; ///< by pool
        Calendar::Handle turn;
        Microseconds turnAt = kernel::never;
        bool isDirty = false;
    };
    /// Beside a Job whose node has a team.
    struct TeamJob {
        std::vector<std::uint32_t> crew; ///< none: it waits
        double rank = 0;
        double speed = 1;
        Microseconds setUp = 0; ///< what remains of it
        std::uint32_t visit = 0;
        std::uint32_t carrier = 0; ///< of a batch that it is part of, that job's number + 1; 0: none
        std::vector<std::uint32_t> members; ///< jobs whose work it is: itself, or those of a batch
        bool hasBegun = false; ///< and need not be recorded as begun again
    };
    struct Gate {
        kernel::Stream transfer;
        kernel::Stream setUp;
        std::vector<std::uint32_t> waiting; ///< jobs, for the batch
        Calendar::Handle due;
        std::uint64_t transfers = 0; ///< so far, for sequences
        std::uint64_t setUps = 0;
        bool isDue = false;
        bool isDirty = false;
    };
    struct Limit {
        int most = 1;
        int inside = 0; ///< cases
        std::deque<std::uint32_t> queue; ///< jobs
        std::vector<std::uint32_t> leaving; ///< places of cases
        bool isDirty = false;
    };
    struct Streams {
        kernel::Stream duration;
        kernel::Stream choice;
    };

    static std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }
    /// Of the processes that run beside the one that is simulated, which the number of a case tells.
    static constexpr int processShift = 44; // 17 thousand billion cases
    results::Observer& observerOf(std::int64_t caseNumber)
    {
        const auto process = std::size_t(caseNumber >> processShift);
        return process == 0 ? observer_ : *besides_[process - 1];
    }
    Case& caseOf(const execution::Instance& instance) { return *cases_[std::size_t(instance.tag)]; }
    const NodePlan& planOf(const Job& job) const { return plan_.nodes[at(job.node)]; }
    std::int64_t keyOf(const execution::Instance& instance) const { return cases_[std::size_t(instance.tag)]->key; }
    /// How often the case has asked this node for draws: so its draws stay the same whatever happens elsewhere in the
    /// case.
    std::uint32_t nextVisit(const execution::Instance& instance, const NodePlan& node)
    {
        return node.counter < 0 ? 0 : cases_[std::size_t(instance.tag)]->visits[at(node.counter)]++;
    }
    Microseconds timeOf(double seconds)
    {
        outcome_.cutSamples += seconds > scenario::longestTime;
        return kernel::toDuration(std::min(seconds, scenario::longestTime), outcome_.negativeSamples);
    }
    Microseconds draw(
        const Distribution& distribution, NodeIndex node, const execution::Instance& instance, std::uint32_t visit);
    // replication_hours.cpp
    const std::vector<Branch>& branchesNow(NodeIndex index);
    double probabilityNow(const NodePlan& node, double usual) const;
    /// What holds of the node just now.
    const Distribution& timeNow(
        const NodePlan& node, std::optional<Distribution> DuringPlan::*time, const Distribution& usual) const
    {
        for (const DuringPlan& one : node.during)
            if (one.*time && one.hours->isOpen(calendar_.now()))
                return *(one.*time);
        return usual;
    }
    // replication_data.cpp
    CaseData& data()
    {
        data_->setNow(calendar_.now());
        return *data_;
    }
    Microseconds workTime(NodeIndex node, const execution::Instance& instance, std::uint32_t visit);
    /// All work that is done, whoever does it, ends here.
    void completeWork(execution::Instance& instance, execution::TokenIndex token)
    {
        if (data_)
            data().complete(std::uint32_t(instance.tag), instance.token(token).node);
        machine_.complete(instance, token);
    }
    bool chooseByData(const execution::Instance& instance, execution::Choice& choice);
    double priorityOf(const Job& job) const;
    Microseconds dueOf(const Job& job) const;
    void retireData(const Case& ended);
    bool isChosenByGateway(const execution::Instance& instance, const execution::Token& token);
    void awaitEvent(execution::Instance& instance, execution::TokenIndex token);
    std::optional<Microseconds> eventTime(const execution::Instance& instance, const execution::Token& token);

    std::uint32_t newJob(const execution::Instance& instance, execution::TokenIndex token, Job::State state)
    {
        const std::uint32_t number = takeJob();
        const auto place = std::uint32_t(instance.tag);
        Job& job = jobs_[number];
        job = Job {};
        job.place = place;
        job.token = token;
        job.node = instance.token(token).node;
        job.state = state;
        if (!plan_.mayWithdraw)
            return number;
        auto& byToken = cases_[place]->jobs;
        if (byToken.size() <= at(token))
            byToken.resize(at(token) + 1);
        byToken[at(token)] = number + 1;
        return number;
    }
    std::uint32_t takeJob()
    {
        if (freeJobs_.empty())
            addJob();
        const std::uint32_t number = freeJobs_.back();
        freeJobs_.pop_back();
        return number;
    }
    [[gnu::noinline]] void addJob();
    void freeJob(std::uint32_t job);
    void receive(std::uint32_t job);
    /// Of a job that has been through all gates.
    void takeUp(std::uint32_t job);
    void doWork(std::uint32_t number, Job& job, const NodePlan& plan);
    void begin(std::uint32_t job);
    // Plain work is measured here, and recorded for others alone.
    void noteBegun(const Job& job, const NodePlan& plan);
    void notePaused(const Job& job, log::Cause cause);
    void noteResumed(const Job& job);
    void noteEnded(const Job& job, const NodePlan& plan, bool completed)
    {
        if (plan.isPlain)
            observer_.end(job.visit, calendar_.now(), completed);
    }
    bool measures(const log::EventRecord& record) const
    {
        return record.kind >= log::EventKind::Enabled && record.kind <= log::EventKind::Cancelled
            && std::size_t(record.element) < plan_.nodes.size() && plan_.nodes[at(record.element)].isPlain;
    }
    void goOn(std::uint32_t job);
    void giveBack(Job& job, const NodePlan& plan);
    void request(std::uint32_t number, Job& job, const NodePlan& plan);

    // replication_resuming.cpp
    void takeOver(const Replication& warmed);
    void goOnWithPools(const Replication& warmed);
    void goOnWithGates(const Replication& warmed);

    void watch(log::EventSink* log);
    void begin();
    void advance(Microseconds end, const std::stop_token& stop);
    bool isToStop(std::int64_t events, const std::stop_token& stop);
    void beginTallies();
    void countTallies();
    void fetch(const Event& event) const;
    void handle(const Event& event);
    void arrive(std::uint32_t stream);
    void beginOpenings();
    /// `origin`: what its draws know it by; that of other cases is their stream.
    std::uint32_t beginCase(std::uint32_t stream, std::uint32_t origin);
    std::int64_t latestNumber(std::uint32_t stream) const;
    void aim(std::uint32_t place);
    void finishWork(std::uint32_t job);
    void pauseWork(std::uint32_t job);
    void resumeWork(std::uint32_t job);
    bool throwsError(std::uint32_t place, execution::TokenIndex token, NodeIndex node);
    Microseconds closingOf(PoolState& state);
    void touch(std::int32_t pool);
    void dispatchPools();
    void dispatch(std::int32_t pool);
    void requestByRank(std::uint32_t job);
    double rankOf(const Job& job, kernel::Discipline discipline) const;
    static bool interrupts(const PoolState& state)
    {
        return state.pool.discipline() == kernel::Discipline::PreemptivePriority;
    }
    // replication_teams.cpp
    void makeForces(std::uint64_t seed, std::uint32_t number);
    void handleTeam(const Event& event);
    void requestTeam(std::uint32_t job, std::vector<std::uint32_t> members);
    template <class Do> void forMembers(std::uint32_t job, const Do& todo);
    Microseconds setUpTime(std::uint32_t job);
    void doTogether(const std::vector<std::uint32_t>& members);
    std::uint32_t newCarrier(const std::vector<std::uint32_t>& members);
    void leaveCarrier(std::uint32_t job);
    kernel::Workforce::Task taskOf(std::uint32_t job) const;
    Force& forceOf(const Job& job);
    void touchForce(std::int32_t force);
    void dispatchForce(std::int32_t force);
    bool interruptTeams(Force& force);
    void turnLater(std::int32_t force);
    void beginTeam(kernel::Workforce::Start start);
    void tellCrew(std::uint32_t job);
    void beginWorkOfTeam(std::uint32_t job);
    std::int32_t leadOf(const std::vector<std::uint32_t>& crew, std::int32_t force) const;
    void goOnTeam(std::uint32_t job);
    void stopTeam(std::uint32_t job);
    void finishTeam(std::uint32_t job);
    void leaveTeam(std::uint32_t job);
    void handOver(std::uint32_t job);
    void comeTeam(std::uint32_t job);
    void withdrawTeam(std::uint32_t job);
    double offeredByForce(std::size_t pool, Microseconds until) const;
    // replication_gates.cpp
    void makeGates(std::uint64_t seed, std::uint32_t number);
    void enterGates(std::uint32_t job);
    bool mayEnter(std::uint32_t job);
    void takePlaces(Job& job);
    void queueFor(std::int32_t limit, std::uint32_t job);
    void callForward(std::int32_t limit, std::uint32_t place);
    void leaveLimits(const Job& job);
    void leaveAllLimits(Case& ended);
    void touchLimit(std::int32_t limit);
    void dispatchLimit(std::int32_t limit);
    bool admitFirst(std::int32_t limit);
    void travel(std::uint32_t job);
    void gather(std::uint32_t job);
    bool isComplete(std::int32_t gate);
    void touchGate(std::int32_t gate);
    void dispatchGate(std::int32_t gate);
    bool endBatches();
    void pass(std::uint32_t job);
    void handleGate(const Event& event);
    void withdrawFromGates(std::uint32_t job);
    void dispatchOther(std::int32_t number);
    // replication_ranks.cpp
    void interruptFor(std::int32_t pool);
    void interrupt(std::uint32_t job);
    void retireIfEnded(std::uint32_t place)
    {
        if (cases_[place]->inUse && cases_[place]->instance.hasEnded())
            retire(place);
    }
    void retire(std::uint32_t place);
    bool mayArrive(std::uint32_t stream) const;
    bool isGoingOn() const;
    void comes(Microseconds at, std::uint32_t stream);
    void scheduleFirst(std::uint32_t stream);
    void scheduleArrival(std::uint32_t stream);
    void scheduleReturn(std::uint32_t stream);
    Microseconds afterInterval(std::uint32_t stream, std::int64_t number);
    void measureLoads(Microseconds ended);
    std::vector<double> workOfPools() const;
    std::string placeOfRound() const;
    std::string longestQueue() const;
    bool beginBatch(Microseconds& until, Microseconds end);
    results::ReplicationFigures cutFigures(Microseconds at);
    void takeFigures(Microseconds ended);
    void addProcess(std::size_t process, results::ReplicationFigures own);
    void recordMore(const log::EventRecord& record, std::string_view payload);
    void noteCaseTime(const log::EventRecord& record);

    const Plan& plan_;
    const execution::Program& program_;
    std::uint32_t number_;
    RunLength length_;
    Microseconds began_; ///< the plan's start, or where it goes on from
    Calendar calendar_;
    execution::Machine machine_;
    results::Observer observer_;
    std::vector<std::unique_ptr<results::Observer>> besides_; ///< by Plan::processes, without the first
    Microseconds measuredFrom_; ///< the tallies; later once that has begun
    std::vector<std::int64_t> talliesBefore_; ///< the machine's, at that moment
    log::EventSink* log_ = nullptr;
    std::vector<Streams> streams_; ///< by node
    std::vector<std::vector<kernel::Stream>> errorStreams_; ///< by node
    std::vector<kernel::Stream> arrivalStreams_;
    std::vector<std::int64_t> arrived_; ///< by arrival stream
    std::vector<std::int64_t> drawn_; ///< by arrival stream: times taken, or returns to a closed population
    std::vector<std::uint64_t> evaluations_; ///< by node, for sequences
    std::vector<PoolState> pools_;
    kernel::Stack<std::int32_t> dirty_; ///< pools; -1 - index of forces, gates behind them, limits behind those
    std::vector<Gate> gates_;
    std::vector<Limit> limits_;
    std::vector<Force> forces_;
    std::vector<TeamJob> teamJobs_; ///< by job, as far as teams have come
    std::vector<std::uint32_t> teamKinds_; ///< by team, as its workforce numbers them
    std::int64_t lifoRank_ = 0;
    std::vector<Job> jobs_;
    kernel::Stack<std::uint32_t> freeJobs_;
    std::vector<std::unique_ptr<Case>> cases_;
    kernel::Stack<std::uint32_t> freeCases_;
    std::vector<CaseTime> caseTimes_;
    std::unique_ptr<CaseData> data_; ///< null: cases have none
    std::vector<Branch> branches_; ///< that branchesNow() gives
    std::optional<Batches> batches_;
    ReplicationOutcome outcome_;
    std::int64_t startedCases_ = 0; ///< those of the openings too
    std::vector<std::int64_t> begun_; ///< cases by process, those of the openings too
    std::vector<std::int64_t> opened_; ///< those of the openings, by process
    Microseconds comingUntil_ = -1; ///< the latest arrival of the process that is simulated so far in the calendar
    std::vector<double> workBefore_; ///< by pool: of workOfPools() what is not of this run; empty: none
    bool asks_ = false; ///< the data of cases or the hour says what a visit takes, or which way a case goes
    bool keepsCaseTimes_ = false;
    bool goesOn_ = false; ///< from a state that was saved
    bool isWatched_ = false; ///< somebody wants more of the records than the observer
};

} // namespace millrace::run
