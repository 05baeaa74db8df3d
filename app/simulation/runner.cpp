// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/runner.h"

#include "simulator/run/assumed_staff.h"
#include "simulator/run/model_doctor.h"
#include "simulator/run/warmed_up.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>

namespace millrace::app::simulation {

using run::Options;
using run::Outcome;
using scenario::Scenario;

namespace {

constexpr int quickReplications = 3; ///< the fewest that give an interval worth showing
constexpr int usualReplications = 30;
constexpr std::int64_t quickCases = 6000; ///< in each of them: what 150 ms are enough for
constexpr std::chrono::milliseconds progressPause(40); ///< short replications end by the thousand in a second

using SharedOutcome = std::shared_ptr<const Outcome>;
using SharedSimulation = std::shared_ptr<const run::Simulation>;
using SavedState = std::shared_ptr<const run::WarmedUp>;

/// Why what is asked for is not compared with.
base::Problems problemOfBase(const QString& title, const base::Problems& its)
{
    const auto error
        = std::ranges::find_if(its, [](const base::Problem& one) { return one.severity == base::Severity::Error; });
    const QString reason = error == its.end() ? QString() : error->message;
    return {{base::Severity::Warning,
        QCoreApplication::translate("Runner", "Nothing is compared, as '%1' cannot be simulated: %2")
            .arg(title, reason),
        {}, 0, {}, {}}};
}

/// The scenario for a quick look: where very many cases come, fewer do.
Scenario quickVersion(Scenario scenario)
{
    for (scenario::Arrivals& arrivals : scenario.arrivals)
        if (arrivals.count)
            arrivals.count = std::min(*arrivals.count, quickCases);
    scenario.replications = std::min(quickReplications, scenario.replications.value_or(usualReplications));
    return scenario;
}

/// In a replication of a quick look.
std::int64_t casesOf(const Scenario& scenario)
{
    std::int64_t cases = 0;
    for (const scenario::Arrivals& arrivals : scenario.arrivals)
        cases += arrivals.count.value_or(quickCases);
    return scenario.arrivals.empty() ? quickCases : std::min(cases, quickCases);
}

/// What goes on from a saved state is the same however long it warmed up before.
Scenario asRun(Scenario scenario, const SavedState& from)
{
    if (from)
        scenario.warmup.reset();
    return scenario;
}

/// For what does not depend on how it is measured.
Scenario asMade(Scenario scenario)
{
    scenario.replications.reset();
    scenario.warmup.reset();
    scenario.cycleTimeTarget.reset();
    return scenario;
}

} // namespace

scenario::Scenario RunAnswer::asMeasured() const
{
    Scenario measured = scenario;
    if (outcome && outcome->description.warmupSeries)
        measured.warmup = std::llround(outcome->description.warmup * 1e6);
    return measured;
}

/// That was looked for.
struct Runner::Warmup {
    base::Microseconds time = 0;
    QStringList remarks;
    std::optional<results::WarmupSeries> series;
};

struct Runner::KnownRuns {
    /// What came of the latest scenarios.
    template <class Value> class Latest {
    public:
        /// Null where it is not known.
        const Value* find(const run::Model& model, const Scenario& scenario, const SavedState& from = nullptr) const
        {
            for (const Kept& one : kept_)
                if (one.model == model && one.scenario == scenario && one.from == from)
                    return &one.value;
            return nullptr;
        }
        void add(const run::Model& model, const Scenario& scenario, Value value, const SavedState& from = nullptr)
        {
            constexpr std::size_t most = 16;
            if (kept_.size() == most)
                kept_.erase(kept_.begin());
            kept_.push_back({model, scenario, from, std::move(value)});
        }

        void replace(const run::Model& model, const Scenario& scenario, Value value)
        {
            std::erase_if(kept_, [&](const Kept& one) { return one.model == model && one.scenario == scenario; });
            add(model, scenario, std::move(value));
        }

    private:
        struct Kept {
            run::Model model;
            Scenario scenario;
            SavedState from; ///< that it went on from
            Value value;
        };
        std::vector<Kept> kept_;
    };

    Latest<SharedOutcome> outcomes;
    Latest<Warmup> warmups;
    Latest<SavedState> states; ///< null: there is none to be had
    std::pair<run::Model, std::optional<Warmup>> latestWarmup; ///< whole, of whatever scenario of that model
    std::shared_ptr<const metamodel::Tree> examined;
    base::Problems flow; ///< of that diagram

    /// Of the diagram, and of what it decides by.
    base::Problems findingsOf(const run::Model& model, const base::Problems& problems)
    {
        if (examined != model.tree) {
            flow = run::flowFindings(*model.tree);
            examined = model.tree;
        }
        base::Problems all = run::withFlowFindings(problems, flow);
        if (model.decisions)
            all.insert(all.end(), model.decisions->problems().begin(), model.decisions->problems().end());
        return all;
    }

    SharedOutcome outcomeOf(const run::Model& model, const Scenario& scenario, const SavedState& from = nullptr) const
    {
        const SharedOutcome* found = outcomes.find(model, asRun(scenario, from), from);
        return found ? *found : nullptr;
    }

    SavedState stateOf(const run::Model& model, const Scenario& scenario) const
    {
        const SavedState* found = states.find(model, asMade(scenario));
        return found ? *found : nullptr;
    }

    /// Of the base, for the quick looks to come.
    void saveState(
        const run::Model& model, const Scenario& scenario, base::Microseconds warmup, const std::stop_token& stop)
    {
        const SavedState* known = states.find(model, asMade(scenario));
        if (warmup <= 0 || (known && (!*known || (*known)->warmup() >= warmup)))
            return;
        const run::Simulation simulation(model, scenario);
        if (!simulation.canRun())
            return;
        Options options;
        options.warmup = warmup;
        options.replications = quickReplications;
        options.stop = stop;
        SavedState made = simulation.warmUp(options);
        if (!stop.stop_requested())
            states.replace(model, asMade(scenario), std::move(made));
    }

    Warmup warmupOf(const run::Model& model, Scenario scenario, const std::stop_token& stop)
    {
        scenario.replications.reset(); // pilots are as many as they are
        scenario.warmup.reset();
        const Warmup* known = scenario.beside.empty() ? warmups.find(model, scenario) : nullptr;
        if (known)
            return *known;
        Warmup found;
        const run::Simulation simulation(model, scenario);
        if (!simulation.canRun())
            return found;
        Options options;
        options.findWarmup = true;
        options.stop = stop;
        found.time = simulation.warmup(options, found.remarks, found.series);
        if (!stop.stop_requested())
            warmups.add(model, scenario, found);
        return found;
    }
};

Runner::Runner(QObject* parent)
    : QObject(parent)
    , thread_([this](const std::stop_token& end) { work(end); })
{ }

Runner::~Runner()
{
    current_.request_stop();
    thread_.request_stop();
    wake_.notify_all();
    thread_.join();
}

std::uint64_t Runner::start(RunRequest request)
{
    current_.request_stop();
    current_ = std::stop_source();
    ++number_;
    isRunning_ = true;
    {
        const std::lock_guard lock(mutex_);
        waiting_ = Job {number_, std::move(request), current_};
    }
    wake_.notify_all();
    return number_;
}

void Runner::stop()
{
    current_.request_stop();
}

void Runner::abandon()
{
    current_.request_stop();
    ++number_;
    isRunning_ = false;
    const std::lock_guard lock(mutex_);
    waiting_.reset();
}

void Runner::work(const std::stop_token& end)
{
    KnownRuns known;
    while (!end.stop_requested()) {
        Job job;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, end, [this] { return waiting_.has_value(); }))
                return;
            job = std::move(*waiting_);
            waiting_.reset();
        }
        run(job, known);
    }
}

void Runner::run(const Job& job, KnownRuns& known)
{
    RunAnswer answer;
    answer.request = job.number;
    answer.scenario = run::staffed(job.request.scenario, job.request.model.staff.get());
    answer.isBaseElsewhere = bool(job.request.baseModel);
    const run::Model& baseModel = answer.isBaseElsewhere ? job.request.baseModel : job.request.model;
    if (job.request.base) {
        answer.baseTitle = answer.isBaseElsewhere ? job.request.baseTitle : job.request.base->title();
        answer.differences = differencesOf(
            run::staffed(*job.request.base, baseModel.staff.get()), answer.scenario, *job.request.model.tree);
        if (answer.isBaseElsewhere) {
            auto steps = stepDifferencesOf(*baseModel.tree, *job.request.model.tree);
            answer.differences.insert(answer.differences.begin(), steps.begin(), steps.end());
        }
    }
    const int wanted = job.request.scenario.replications.value_or(usualReplications);
    const int all = wanted * (job.request.base ? 2 : 1);
    int before = 0;
    std::chrono::steady_clock::time_point told; // calls of progress come one at a time
    base::Problems baseProblem; // why there is nothing to be compared with

    const auto runOne = [&](const Scenario& scenario, bool isBase, bool isWhole, const SavedState& from,
                            SharedSimulation simulation) -> SharedOutcome {
        // Asked for a precision a run makes as many replications as that takes.
        // Files of processes beside may have changed.
        const bool isPlain
            = (isBase || !isWhole || !job.request.precision) && !job.request.drawInputs && scenario.beside.empty();
        const run::Model& model = isBase ? baseModel : job.request.model;
        SharedOutcome found = isPlain ? known.outcomeOf(model, scenario, from) : nullptr;
        if (found && isBase)
            return found;
        if (!simulation)
            simulation = std::make_shared<const run::Simulation>(model, scenario);
        if (!isBase) {
            answer.problems = known.findingsOf(job.request.model, simulation->problems());
            if (simulation->canRun())
                std::ranges::copy(simulation->forecast(), std::back_inserter(answer.problems));
            answer.problems.insert(answer.problems.end(), baseProblem.begin(), baseProblem.end());
            postFindings(job.number, answer.problems);
        }
        if (!simulation->canRun()) {
            if (isBase && answer.isBaseElsewhere)
                baseProblem = problemOfBase(answer.baseTitle, simulation->problems());
            return nullptr;
        }
        if (!isBase)
            answer.simulation = simulation;
        if (found)
            return found;
        Options options;
        if (from)
            options = run::shortRun(from, casesOf(scenario));
        options.stop = job.stop.get_token();
        options.endsAtRunaway = true;
        options.drawInputs = job.request.drawInputs;
        options.batchMeans = isWhole && !job.request.base; // batches are no pairs
        if (isWhole && !isBase && !job.request.drawInputs)
            options.precision = job.request.precision;
        options.precisionOf = job.request.precisionOf;
        if (isWhole)
            options.progress = [&](int done, int total) {
                const auto now = std::chrono::steady_clock::now();
                if (now - told < progressPause && done < total)
                    return;
                told = now;
                postProgress(job.number, before + done, std::max(all, before + total));
            };
        Outcome made = simulation->run(options);
        if (isWhole)
            for (const base::Problem& note : simulation->forecast())
                made.description.forecast << note.message;
        made.description.expectations = simulation->expectations(made.results);
        auto outcome = std::make_shared<const Outcome>(std::move(made));
        if (isPlain && !outcome->isStopped)
            known.outcomes.add(model, asRun(scenario, from), outcome, from);
        return outcome;
    };
    base::Microseconds quickWarmup = 0;
    /// That a quick look at the scenario, and at the base beside it, can go on from; null for none.
    const auto stateFor = [&](const SharedSimulation& now) -> SavedState {
        const SavedState state = job.request.drawInputs || quickWarmup <= 0 || answer.isBaseElsewhere
            ? nullptr
            : known.stateOf(job.request.model, job.request.base.value_or(job.request.scenario));
        return state && now->canRun() && now->canGoOnFrom(*state) ? state : nullptr;
    };
    /// The longer of both, with what that of the scenario was found from.
    const auto findWarmup = [&](const Scenario& now, const std::optional<Scenario>& other, bool isWhole) {
        auto& [model, latest] = known.latestWarmup;
        if (!isWhole && latest && model == job.request.model)
            return *latest; // a first look must not wait for another
        const std::stop_token stop = job.stop.get_token();
        Warmup found = known.warmupOf(job.request.model, now, stop);
        if (other) {
            const Warmup its = known.warmupOf(baseModel, *other, stop);
            found.time = std::max(found.time, its.time);
            found.remarks += its.remarks;
            found.remarks.removeDuplicates();
        }
        if (isWhole && !stop.stop_requested())
            known.latestWarmup = {job.request.model, found};
        return found;
    };
    const auto runBoth = [&](bool isWhole) {
        const auto version = [&](const Scenario& scenario) { return isWhole ? scenario : quickVersion(scenario); };
        before = 0;
        Scenario now = version(job.request.scenario);
        std::optional<Scenario> other;
        if (job.request.base)
            other = version(*job.request.base);
        Warmup warmup;
        if (job.request.findWarmup) {
            warmup = findWarmup(now, other, isWhole);
            now.warmup = warmup.time;
            if (other)
                other->warmup = warmup.time;
        }
        SharedSimulation simulation;
        SavedState from;
        if (!isWhole) {
            quickWarmup = now.warmup.value_or(0);
            simulation = std::make_shared<const run::Simulation>(job.request.model, now);
            from = stateFor(simulation);
        }
        SharedOutcome base = other ? runOne(*other, true, isWhole, from, nullptr) : nullptr;
        before = base && isWhole ? wanted : 0;
        SharedOutcome outcome = runOne(now, false, isWhole, from, std::move(simulation));
        if (outcome && warmup.series) {
            auto marked = std::make_shared<Outcome>(*outcome); // the one that is known may be asked for without
            marked->description.warmupSeries = std::move(warmup.series);
            marked->description.warnings += warmup.remarks;
            outcome = std::move(marked);
        }
        // Stopped before its first replication it says less than the quick look did.
        if (outcome && outcome->isStopped && outcome->results.replications < 2 && answer.outcome)
            return;
        answer.outcome = std::move(outcome);
        // What was stopped in its midst is not to be held against the whole of something else.
        const bool isCutShort = (base && base->isCutShort) || (answer.outcome && answer.outcome->isCutShort);
        answer.base = !isCutShort && base && base->results.replications > 0 ? std::move(base) : nullptr;
    };

    const bool isKnown = !job.request.precision && !job.request.drawInputs && !job.request.findWarmup
        && known.outcomeOf(job.request.model, job.request.scenario)
        && (!job.request.base || known.outcomeOf(baseModel, *job.request.base));
    if (quickReplications < wanted && !isKnown) {
        runBoth(false);
        if (!answer.outcome || !job.stop.stop_requested()) {
            answer.isFinal = !answer.outcome;
            post(answer);
        }
        if (answer.isFinal)
            return;
    }
    // For the quick looks to come: theirs are the scenario's alone then.
    if (!job.stop.stop_requested() && !isKnown && !job.request.drawInputs && !answer.isBaseElsewhere) {
        const Scenario& origin = job.request.base ? *job.request.base : job.request.scenario;
        known.saveState(job.request.model, origin, quickWarmup, job.stop.get_token());
        if (const SavedState saved = known.stateOf(job.request.model, origin); saved && quickWarmup > 0)
            runOne(quickVersion(origin), true, false, saved, nullptr);
    }
    if (!job.stop.stop_requested())
        runBoth(true);
    answer.isFinal = true;
    answer.isStopped = job.stop.stop_requested();
    if (answer.isStopped && answer.outcome && answer.outcome->results.replications == 0)
        answer.outcome = nullptr;
    post(std::move(answer));
}

void Runner::post(RunAnswer answer)
{
    const auto shared = std::make_shared<const RunAnswer>(std::move(answer));
    QMetaObject::invokeMethod(
        this,
        [this, shared] {
            if (shared->request != number_)
                return; // superseded while it was under way
            if (shared->isFinal)
                isRunning_ = false;
            Q_EMIT answered(shared);
            if (shared->isFinal && shared->request == number_)
                Q_EMIT ended();
        },
        Qt::QueuedConnection);
}

void Runner::postFindings(std::uint64_t number, const base::Problems& problems)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, problems] {
            if (number == number_ && isRunning_)
                Q_EMIT examined(problems);
        },
        Qt::QueuedConnection);
}

void Runner::postProgress(std::uint64_t number, int done, int total)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, done, total] {
            if (number == number_ && isRunning_)
                Q_EMIT progressed(done, total);
        },
        Qt::QueuedConnection);
}

} // namespace millrace::app::simulation
