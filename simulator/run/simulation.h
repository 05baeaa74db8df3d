// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/data_work.h"
#include "engine/execution/program.h"
#include "engine/log/log.h"
#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/results/legend.h"
#include "simulator/results/results.h"
#include "simulator/results/to_json.h"
#include "simulator/scenario/scenario.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace millrace::run {

using base::Microseconds;
class Collector;
class Simulation;
struct AssumedStaff;
struct Company;
struct Plan;
struct ReplicationOutcome;
struct RunLength;
class WarmedUp;

/// What a run may say otherwise than its scenario; what is left out is the scenario's, else 1,000 cases, 30
/// replications, no warm-up and seed 1.
struct Options {
    std::optional<std::int64_t> cases; ///< arrivals in each replication
    std::optional<Microseconds> duration; ///< simulated; a replication ends then, whatever is open
    std::optional<int> replications;
    int firstReplication
        = 0; ///< their numbers begin here: what was run before can be gone on with; no `precision` then
    std::optional<Microseconds> warmup;
    bool findWarmup = false; ///< from pilot replications, by MSER-5; whole weeks where somebody has working hours
    /// Ten replications (or `replications`, where that is more), then ten at a time until the half width of the
    /// confidence interval of each of `precisionOf` is at most this share of its mean (of a share: this much itself),
    /// or `mostReplications` are made. Law: Simulation modeling and analysis, 'sequential procedures'.
    std::optional<double> precision;
    std::vector<std::string> precisionOf; ///< as figureNamed() knows them; empty: the mean cycle time
    int mostReplications = 1000;
    /// Each replication draws the numbers that have a range from it (a hundred replications, where nobody says how
    /// many), and intervals hold 95 % of the replications: see Intervals::holdInputs. No `precision` then.
    bool drawInputs = false;
    /// Ends with the first replication in which cases go round without end: so would all others.
    bool endsAtRunaway = false;
    /// Of one replication alone: intervals from batches of it, where it is long enough.
    bool batchMeans = false;
    /// Replications go on from these, at most as many as there are; cases, duration and warm-up count from there. Only
    /// where canGoOnFrom(). See shortRun().
    std::shared_ptr<const WarmedUp> from;
    std::optional<std::uint64_t> seed;
    int threads = 0; ///< 0: as many as there are processors
    /// Gets all records of the first replication as they happen, on its thread; they point into Simulation::names().
    log::EventSink* log = nullptr;
    std::stop_token stop;
    /// Called as replications end, on whatever thread, one at a time. The total grows under `precision`.
    std::function<void(int done, int total)> progress;
};

/// What a simulation came to: the results, what was assumed on the way and how to reproduce it.
struct Outcome {
    results::Results results;
    /// Where others run beside the process that is simulated: its own, then theirs. Empty where none do.
    std::vector<results::ProcessShare> processes;
    results::RunDescription description; ///< with assumptions and warnings
    /// By resource: the work that came for it over what it could have done while cases arrived; above 1 its queue grows
    /// without end. Not measured where there were too few cases.
    std::vector<results::Estimate> loads;
    bool isStopped = false; ///< by the stop token: the results are of the replications that had ended
    bool isCutShort = false; ///< none had: they are of what the first one came to until then
};

/// A model that nobody changes any more, with what its business rule tasks may ask. Shared among threads; equal where
/// both are the same copies.
struct Model {
    Model(std::shared_ptr<const metamodel::Tree> ofTree = nullptr, // NOLINT(google-explicit-constructor)
        std::shared_ptr<const execution::Decisions> itsDecisions = nullptr, QString itsPath = {})
        : tree(std::move(ofTree))
        , decisions(std::move(itsDecisions))
        , path(std::move(itsPath))
    { }
    explicit operator bool() const { return tree != nullptr; }
    bool operator==(const Model&) const = default;

    std::shared_ptr<const metamodel::Tree> tree; ///< null: there is none
    std::shared_ptr<const execution::Decisions> decisions; ///< null: business rule tasks do nothing
    QString path; ///< of its file, from whose folder the processes beside it are found; empty: it has none yet
    std::shared_ptr<const AssumedStaff> staff {}; ///< who works under scenarios that name nobody; null: nobody has to
};

/// The processes that a scenario names as running beside.
struct Surroundings {
    std::vector<std::shared_ptr<const Simulation>> beside; ///< as the scenario's, each by itself; null: cannot be had
    base::Problems problems; ///< what is wrong with them, in which file
};
Surroundings surroundingsOf(const Model& model, const scenario::Scenario& scenario);

/// A process under a scenario, ready to be simulated: compiled once, run as often as wanted, from any threads.
class Simulation {
public:
    /// The first executable process of the model, or the one with that id, by itself. `decisions`: what business rule
    /// tasks may ask (see execution::decisionsBeside()); null: they do nothing.
    Simulation(const metamodel::Tree& model, const scenario::Scenario& scenario, const QString& processId = QString(),
        const std::shared_ptr<const execution::Decisions>& decisions = nullptr);
    /// The first executable process of the model, with what runs beside it.
    Simulation(const Model& model, const scenario::Scenario& scenario);
    Simulation(const Model& model, const scenario::Scenario& scenario, const Surroundings& surroundings);
    /// The same with other people: `pools` are those of its scenario, in their order, of which capacity, cost and
    /// discipline may differ; each has people enough for its work. Much cheaper than anew. Only where base.canRun().
    Simulation(const Simulation& base, std::vector<scenario::Pool> pools);
    /// The same under another scenario, which is as right for the model as that of `base`. Only where base.canRun().
    Simulation(const Simulation& base, const scenario::Scenario& scenario);
    ~Simulation();

    /// Of scenario and model, each with its element, and pools that cannot do the work that comes for them. With an
    /// error among them nothing can be simulated.
    const base::Problems& problems() const { return problems_; }
    bool canRun() const;
    /// What was taken for granted where the scenario says nothing; translated.
    const QStringList& assumptions() const;

    const scenario::Scenario& scenario() const; ///< its own, without what runs beside
    const execution::Program& program() const;
    const results::Legend& legend() const; ///< for the indexes in records
    log::Names names() const; ///< the same for logs in files

    /// The same seed gives the same outcome but for wallTime, whatever the number of threads. Blocks until done: a
    /// window calls it on a thread of its own. Only where canRun().
    Outcome run(const Options& options = {}) const;

    /// Replications as run() makes them, saved at the end of their warm-up. Null where they were stopped, or nothing is
    /// to be gone on from: there is no warm-up, other processes run beside, more and more cases are open.
    std::shared_ptr<const WarmedUp> warmUp(const Options& options) const;
    bool canGoOnFrom(const WarmedUp& saved) const;

    /// By resource: people that the work that comes keeps busy all their hours, by flow analysis: see flow_analysis.h.
    std::optional<std::vector<double>> offeredWork() const;
    /// What formulas tell of it before any run, in words: see expectations.h.
    base::Problems forecast() const;
    /// What queueing theory says of its pools, where a law holds, beside these results of it: see expectations.h.
    std::vector<results::Expectation> expectations(const results::Results& results) const;

    /// The warm-up that run() would take under these options, and in `remarks` what there is to say of it; in `series`
    /// what it was found from, where it was looked for.
    Microseconds warmup(const Options& options, QStringList& remarks) const;
    Microseconds warmup(
        const Options& options, QStringList& remarks, std::optional<results::WarmupSeries>& series) const;

private:
    ReplicationOutcome replicate(const Options& options, int number, const RunLength& length, std::uint64_t seed) const;
    bool isPrecise(const Collector& collected, const Options& options) const;
    void begin(const metamodel::Tree& model, const scenario::Scenario& scenario, const QString& processId,
        const execution::Decisions* decisions, const Surroundings& surroundings);
    friend struct Company;

    void sayStaff();

    std::shared_ptr<const Plan> plan_;
    std::shared_ptr<const AssumedStaff> staff_; ///< of the model
    bool isStaffed_ = false; ///< its scenario is with that staff
    std::shared_ptr<const Company> company_; ///< null where nothing runs beside
    std::optional<scenario::Scenario> own_; ///< of the plan's scenario; none where that is all of it
    base::Problems problems_;
};

/// Runs all of them with the same seed, number of replications and warm-up (of which the longest is taken), so that
/// they can be compared by pairs of replications: random numbers are keyed by element, case and visit, hence common to
/// all even where their structure differs. What the options leave out is the first one's. The stop token ends all;
/// `options.log` is not written. No precision: the number of replications is fixed.
std::vector<Outcome> runPaired(const std::vector<const Simulation*>& simulations, const Options& options);

} // namespace millrace::run
