// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/simulation.h"

#include "engine/execution/compiler.h"
#include "modeler/base/failure.h"
#include "simulator/results/named_figures.h"
#include "simulator/run/assumed_staff.h"
#include "simulator/run/collector.h"
#include "simulator/run/company.h"
#include "simulator/run/drawn_inputs.h"
#include "simulator/run/expectations.h"
#include "simulator/run/flow_analysis.h"
#include "simulator/run/model_doctor.h"
#include "simulator/run/replication.h"
#include "simulator/run/warmed_up.h"
#include "simulator/run/warmup.h"
#include "simulator/run/workers.h"
#include "simulator/scenario/scenarios.h"
#include "simulator/scenario/teams.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

namespace millrace::run {

namespace {

constexpr int defaultReplications = 30;
constexpr int defaultDraws = 100; // so that their own quantiles tell where they lie
constexpr int fewestForPrecision = 10; // fewer give intervals of which many stop too soon
constexpr int batchForPrecision = 10;
constexpr int pilotReplications = 5;

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

/// What all replications of a run have in common.
struct Settings {
    RunLength length;
    std::uint64_t seed = 1;
    int replications = defaultReplications;
    int threads = 1;
};

Settings settingsOf(const Plan& plan, const Options& options)
{
    const scenario::Scenario& scenario = plan.scenario;
    Settings settings;
    settings.length.cases = options.cases;
    settings.length.duration = options.duration;
    // Asked for a number of cases alone, the run lasts until they have left.
    if (!options.duration && !options.cases)
        settings.length.duration = scenario.duration;
    settings.length.warmup = options.warmup.value_or(scenario.warmup.value_or(0));
    settings.seed = options.seed.value_or(scenario.seed.value_or(1));
    const int usual = options.drawInputs ? defaultDraws : defaultReplications;
    settings.replications = std::max(1, options.replications.value_or(scenario.replications.value_or(usual)));
    if (options.from)
        settings.replications = std::min(settings.replications, int(options.from->replications().size()));
    settings.threads = options.threads > 0 ? options.threads : int(std::max(1U, std::thread::hardware_concurrency()));
    return settings;
}

/// What is wrong with conditions does not matter here: shares decide, and the plan says what it assumes.
bool isOfConditions(const execution::Compiled& compiled, const base::Problem& problem)
{
    if (!compiled.program || problem.element.isEmpty())
        return false;
    const execution::Program& program = *compiled.program;
    const auto element = program.elementById(problem.element.toStdString());
    if (element == execution::none)
        return false;
    if (std::size_t(element) >= program.nodes.size())
        return true; // of a flow that was not left out only the condition can be wrong
    const execution::NodeKind kind = program.nodes[std::size_t(element)].kind;
    return kind == execution::NodeKind::ExclusiveGateway || kind == execution::NodeKind::InclusiveGateway;
}

/// What is wrong with a timer does not matter where the scenario says how long it takes.
bool isOfScenario(const execution::Compiled& compiled, const scenario::Scenario& scenario, const base::Problem& problem)
{
    const scenario::ElementInputs* inputs = scenario.element(problem.element);
    if (!compiled.program || !inputs || !inputs->wait)
        return false;
    const auto element = compiled.program->elementById(problem.element.toStdString());
    return element != execution::none && std::size_t(element) < compiled.program->nodes.size()
        && compiled.program->nodes[std::size_t(element)].timer != execution::none;
}

bool isPrecise(const std::vector<double>& replications, double precision, bool isShare)
{
    const auto known = results::estimate(replications);
    return known && known->low && known->halfWidth() <= precision * (isShare ? 1 : std::abs(known->mean));
}

results::Intervals intervalsOf(int replications, std::size_t batches, double batchLength, bool holdInputs)
{
    using Over = results::Intervals::Over;
    if (replications > 1)
        return {Over::Replications, replications, 0, holdInputs};
    return batches > 0 ? results::Intervals {Over::Batches, int(batches), batchLength, false} : results::Intervals {};
}

} // namespace

Simulation::Simulation(const metamodel::Tree& model, const scenario::Scenario& scenario, const QString& processId,
    const std::shared_ptr<const execution::Decisions>& decisions)
{
    begin(model, scenario, processId, decisions.get(), {});
}

Simulation::Simulation(const Model& model, const scenario::Scenario& scenario)
    : Simulation(model, scenario, surroundingsOf(model, scenario))
{ }

Simulation::Simulation(const Model& model, const scenario::Scenario& scenario, const Surroundings& surroundings)
    : staff_(model.staff)
{
    begin(*model.tree, scenario, QString(), model.decisions.get(), surroundings);
}

void Simulation::begin(const metamodel::Tree& model, const scenario::Scenario& given, const QString& processId,
    const execution::Decisions* decisions, const Surroundings& surroundings)
{
    isStaffed_ = staff_ && !scenario::namesPeople(given);
    const scenario::Scenario& scenario = isStaffed_ ? staffed(given, staff_.get()) : given;
    problems_ = scenario::check(scenario, model);
    problems_.insert(problems_.end(), surroundings.problems.begin(), surroundings.problems.end());
    execution::Compiled compiled = execution::compile(model, processId);
    // A draft is simulated as far as it goes: what the compiler had to leave out is a warning here.
    for (base::Problem& problem : compiled.problems) {
        if (isOfConditions(compiled, problem) || isOfScenario(compiled, scenario, problem))
            continue;
        if (compiled.program && problem.severity == base::Severity::Error)
            problem.severity = base::Severity::Warning;
        problems_.push_back(std::move(problem));
    }
    if (!compiled.program) {
        if (!base::hasErrors(problems_))
            problems_.push_back({base::Severity::Error,
                RunWords::tr("There is no process to simulate: draw one with a start event and an activity."), {}, 0,
                {}, {}});
        return;
    }
    if (compiled.program->startsOf(0).empty()) {
        problems_.push_back({base::Severity::Error,
            RunWords::tr("The process has nothing to start with, so nothing can be simulated. Add a start event."), {},
            0, QString::fromStdString(compiled.program->processId), {}});
        return;
    }
    if (base::hasErrors(problems_))
        return;
    execution::DataTasks found = execution::dataTasksOf(model, *compiled.program, decisions);
    auto tasks = found.empty() ? nullptr : std::make_shared<const execution::DataTasks>(std::move(found));
    if (scenario.beside.empty()) {
        plan_ = makePlan(compiled.program, scenario, std::move(tasks));
    } else if (surroundings.beside.size() < scenario.beside.size()) {
        plan_ = makePlan(compiled.program, scenario, std::move(tasks));
        for (const scenario::Beside& beside : scenario.beside)
            problems_.push_back({base::Severity::Warning,
                RunWords::tr("“%1” is left out here: the figures are those of this process alone.").arg(beside.title()),
                {}, 0, {}, QLatin1String(scenario::checkRule)});
    } else {
        company_ = std::make_shared<const Company>(scenario, compiled.program, std::move(tasks), surroundings.beside);
        for (base::Problem& problem : company_->contradictions(scenario))
            problems_.push_back(std::move(problem));
        if (base::hasErrors(problems_))
            return;
        own_ = scenario;
        plan_ = makePlan(company_->program, company_->with(scenario), company_->tasks, company_->processes);
    }
    sayStaff();
    for (base::Problem& problem : diagnose(*plan_))
        problems_.push_back(std::move(problem));
}

void Simulation::sayStaff()
{
    if (!isStaffed_)
        return;
    auto plan = std::make_unique<Plan>(*plan_);
    plan->assumptions.prepend(staff_->words);
    plan_ = std::move(plan);
}

Simulation::Simulation(const Simulation& base, std::vector<scenario::Pool> pools)
    : staff_(base.staff_)
    , company_(base.company_)
    , own_(base.own_)
    , problems_(base.problems_)
{
    auto plan = std::make_unique<Plan>(*base.plan_);
    if (own_)
        own_->pools = pools;
    // Behind its own may stand those of others alone.
    pools.insert(pools.end(), plan->scenario.pools.begin() + std::ptrdiff_t(pools.size()), plan->scenario.pools.end());
    for (std::size_t i = 0; i < plan->pools.size(); ++i) {
        plan->pools[i].capacity = plan->legend.resources[i].capacity = pools[i].capacity;
        plan->pools[i].discipline = plan->legend.resources[i].discipline = pools[i].discipline;
        plan->legend.resources[i].hourlyCost = pools[i].costPerHour;
        plan->legend.resources[i].costPerUse = pools[i].costPerUse;
    }
    plan->scenario.pools = std::move(pools);
    staff(*plan);
    plan_ = std::move(plan);
}

Simulation::Simulation(const Simulation& base, const scenario::Scenario& given)
    : staff_(base.staff_)
    , isStaffed_(staff_ && !scenario::namesPeople(given))
    , company_(base.company_)
    , problems_(base.problems_)
{
    const scenario::Scenario& scenario = isStaffed_ ? staffed(given, staff_.get()) : given;
    if (company_)
        own_ = scenario;
    plan_ = makePlan(base.plan_->ofModel, company_ ? company_->with(scenario) : scenario, base.plan_->tasks(),
        base.plan_->processes);
    sayStaff();
}

Simulation::~Simulation() = default;

bool Simulation::canRun() const
{
    return plan_ != nullptr;
}

const QStringList& Simulation::assumptions() const
{
    static const QStringList noneMade;
    return plan_ ? plan_->assumptions : noneMade;
}

const scenario::Scenario& Simulation::scenario() const
{
    return own_ ? *own_ : plan_->scenario;
}

const execution::Program& Simulation::program() const
{
    return *plan_->program;
}

const results::Legend& Simulation::legend() const
{
    return plan_->legend;
}

log::Names Simulation::names() const
{
    log::Names names;
    names.process = plan_->program->processName.empty() ? plan_->program->processId : plan_->program->processName;
    for (const results::Legend::Element& element : plan_->legend.elements)
        names.elements.push_back({element.id, element.name,
            element.kind == results::ElementKind::Activity || element.kind == results::ElementKind::Container});
    for (const results::Legend::Resource& resource : plan_->legend.resources)
        names.resources.push_back(resource.name);
    for (const results::Legend::Resource& resource : plan_->legend.resources)
        for (const results::Legend::Person& person : resource.people)
            names.resources.push_back(person.name);
    return names;
}

std::optional<std::vector<double>> Simulation::offeredWork() const
{
    return run::offeredWork(*plan_);
}

base::Problems Simulation::forecast() const
{
    return forecastOf(*plan_);
}

std::vector<results::Expectation> Simulation::expectations(const results::Results& results) const
{
    return expectationsOf(*plan_, results);
}

Microseconds Simulation::warmup(const Options& options, QStringList& remarks) const
{
    std::optional<results::WarmupSeries> unseen;
    return warmup(options, remarks, unseen);
}

Microseconds Simulation::warmup(
    const Options& options, QStringList& remarks, std::optional<results::WarmupSeries>& series) const
{
    const Settings settings = settingsOf(*plan_, options);
    return options.findWarmup
        ? findWarmup(*plan_, settings.seed, pilotReplications, settings.length, options.stop, remarks, series)
        : settings.length.warmup;
}

/// Whether all that was asked to be sure is.
bool Simulation::isPrecise(const Collector& collected, const Options& options) const
{
    if (options.precisionOf.empty())
        return run::isPrecise(collected.builder().cycleTimes(), *options.precision, false);
    const results::Results results = collected.builder().results();
    return std::ranges::all_of(options.precisionOf, [&](const std::string& name) {
        const results::NamedFigure figure = results::figureNamed(results, name);
        if (!figure.replications)
            throw base::Failure(
                RunWords::tr("There is no figure '%1' that could be made precise.").arg(QString::fromStdString(name)));
        return run::isPrecise(*figure.replications, *options.precision, figure.kind == results::FigureKind::Share);
    });
}

ReplicationOutcome Simulation::replicate(
    const Options& options, int number, const RunLength& length, std::uint64_t seed) const
{
    log::EventSink* log = number == options.firstReplication ? options.log : nullptr;
    if (options.from)
        return Replication(
            *options.from->replications()[std::size_t(number - options.firstReplication)], *plan_, seed, length)
            .run(log, options.stop);
    if (!options.drawInputs || plan_->scenario.ranges.empty()) {
        Replication replication(*plan_, seed, std::uint32_t(number), length);
        if (options.batchMeans)
            replication.keepBatches();
        return replication.run(log, options.stop);
    }
    const auto drawn = makePlan(plan_->ofModel,
        drawnInputs(plan_->scenario, *plan_->program, seed, std::uint32_t(number)), plan_->tasks(), plan_->processes);
    ReplicationOutcome outcome = Replication(*drawn, seed, std::uint32_t(number), length).run(log, options.stop);
    for (std::size_t pool = 0; pool < drawn->pools.size(); ++pool) {
        outcome.figures.resources[pool].hourlyCost = drawn->legend.resources[pool].hourlyCost;
        for (results::ReplicationFigures& process : outcome.ofProcesses)
            process.resources[pool].hourlyCost = drawn->legend.resources[pool].hourlyCost;
    }
    return outcome;
}

std::shared_ptr<const WarmedUp> Simulation::warmUp(const Options& options) const
{
    Settings settings = settingsOf(*plan_, options);
    QStringList unsaid;
    settings.length.warmup = warmup(options, unsaid);
    if (settings.length.warmup <= 0 || company_)
        return nullptr;
    settings.length.cases.reset(); // as many as come by then
    settings.length.duration = settings.length.warmup;
    using Saved = std::shared_ptr<const Replication>;
    std::vector<Saved> saved;
    const auto warmOne = [&](int number) -> Saved {
        auto made = std::make_shared<Replication>(*plan_, settings.seed, std::uint32_t(number), settings.length);
        return made->warmUp(options.stop) ? made : nullptr;
    };
    const bool isWhole = runInOrder<Saved>(
        options.firstReplication, options.firstReplication + settings.replications, settings.threads, options.stop,
        warmOne,
        [&](const Saved& one) {
            saved.push_back(one);
            return one != nullptr;
        },
        [](int) {});
    return isWhole ? std::make_shared<const WarmedUp>(plan_, settings.length.warmup, std::move(saved)) : nullptr;
}

bool Simulation::canGoOnFrom(const WarmedUp& saved) const
{
    return plan_ && canGoOn(saved.plan(), *plan_);
}

Outcome Simulation::run(const Options& options) const
{
    const auto began = std::chrono::steady_clock::now();
    Settings settings = settingsOf(*plan_, options);
    QStringList remarks;
    std::optional<results::WarmupSeries> warmupSeries;
    settings.length.warmup = warmup(options, remarks, warmupSeries);
    Options each = options;
    each.batchMeans = options.batchMeans && settings.replications == 1 && !options.precision;
    std::vector<results::ReplicationFigures> batches;
    Collector collected(*plan_);
    bool isStopped = options.stop.stop_requested();
    bool isCutShort = false;
    bool ranAway = false;
    int wanted
        = options.precision ? std::max(options.replications.value_or(0), fewestForPrecision) : settings.replications;
    int made = 0;
    while (made < wanted && !isStopped && !ranAway) {
        const auto runOne = [&](int index) {
            return replicate(each, options.firstReplication + index, settings.length, settings.seed);
        };
        const bool isWhole = runInOrder<ReplicationOutcome>(
            made, wanted, settings.threads, options.stop, runOne,
            [&](const ReplicationOutcome& outcome) {
                // What was stopped in its midst says something only where nothing else does.
                const bool isPart = outcome.isStopped && collected.replications() == 0
                    && outcome.figures.process.cycleTime.moments.count() > 0;
                isCutShort = isCutShort || isPart;
                if (!outcome.isStopped || isPart)
                    collected.add(outcome);
                batches = outcome.batches; // of a single one alone
                ranAway = outcome.ranAway && options.endsAtRunaway;
                return !outcome.isStopped && !ranAway;
            },
            [&](int done) {
                if (options.progress)
                    options.progress(done, wanted);
            });
        isStopped = !isWhole && !ranAway;
        made = wanted;
        // Batches of a fixed size keep the outcome the same for any number of threads.
        if (options.precision && !ranAway && !isPrecise(collected, options))
            wanted = std::min(wanted + batchForPrecision, std::max(wanted, options.mostReplications));
    }
    if (ranAway && collected.replications() < wanted)
        remarks << RunWords::tr("No further replications were made: they would end in the same way.");
    if (options.precision && !isStopped && !ranAway && !isPrecise(collected, options))
        remarks << RunWords::tr(
            "The precision asked for was not reached with %n replications.", nullptr, collected.replications());

    Outcome outcome;
    outcome.isStopped = isStopped;
    outcome.isCutShort = isCutShort;
    outcome.results = collected.builder().results();
    outcome.results.isOverloaded = collected.isOverloaded();
    if (!batches.empty())
        results::takeFromBatches(outcome.results, plan_->legend, batches);
    const bool holdInputs = options.drawInputs && !plan_->scenario.ranges.empty();
    if (holdInputs)
        results::holdReplications(outcome.results);
    outcome.loads = collected.loads();
    outcome.processes = collected.processes();
    results::RunDescription& description = outcome.description;
    description.scenario = plan_->scenario.title();
    description.seed = settings.seed;
    description.replications = collected.replications();
    description.cases = collected.cases();
    description.openCases = collected.openCases();
    description.warmup = double(settings.length.warmup + (options.from ? options.from->warmup() : 0)) * 1e-6;
    description.simulatedTime = collected.simulated();
    description.assumptions = plan_->assumptions;
    description.warnings = collected.cautions(outcome.results, description.warmup) + remarks + collected.remarks();
    description.casesNeeded = settings.length.duration ? std::nullopt : collected.casesNeeded(description.warmup);
    description.intervals = intervalsOf(
        collected.replications(), batches.size(), batches.empty() ? 0 : batches.front().duration, holdInputs);
    description.warmupSeries = std::move(warmupSeries);
    description.wallTime = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return outcome;
}

std::vector<Outcome> runPaired(const std::vector<const Simulation*>& simulations, const Options& options)
{
    Options common = options;
    common.log = nullptr;
    common.precision.reset();
    if (simulations.empty())
        return {};
    const scenario::Scenario& first = simulations.front()->scenario();
    common.seed = options.seed.value_or(first.seed.value_or(1));
    common.replications = options.replications.value_or(
        first.replications.value_or(options.drawInputs ? defaultDraws : defaultReplications));
    common.warmup = 0;
    QStringList remarks;
    std::vector<std::optional<results::WarmupSeries>> pictures;
    for (const Simulation* simulation : simulations) {
        Options own = options;
        own.seed = common.seed;
        common.warmup = std::max(*common.warmup, simulation->warmup(own, remarks, pictures.emplace_back()));
    }
    common.findWarmup = false;
    remarks.removeDuplicates();
    std::vector<Outcome> outcomes;
    for (const Simulation* simulation : simulations) {
        const int before = int(outcomes.size()) * *common.replications;
        const int all = int(simulations.size()) * *common.replications;
        if (options.progress)
            common.progress = [&, before, all](int done, int) { options.progress(before + done, all); };
        outcomes.push_back(simulation->run(common));
        outcomes.back().description.warmupSeries = std::move(pictures[outcomes.size() - 1]);
        outcomes.back().description.warnings += remarks;
    }
    return outcomes;
}

} // namespace millrace::run
