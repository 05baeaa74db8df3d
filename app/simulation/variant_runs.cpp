// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/variant_runs.h"

#include "simulator/run/simulation.h"

#include <algorithm>
#include <functional>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {

constexpr int variantReplications = 10; ///< enough for an interval, few enough to be waited for

/// The cycle time of each replication; empty where nothing came to its end, or it was stopped.
std::vector<double> cycleTimes(const metamodel::Tree& model, const Scenario& scenario, const std::stop_token& end)
{
    const run::Simulation simulation(model, scenario);
    if (!simulation.canRun())
        return {};
    run::Options options;
    options.replications = std::min(variantReplications, scenario.replications.value_or(variantReplications));
    options.stop = end;
    const run::Outcome outcome = simulation.run(options);
    return outcome.isStopped ? std::vector<double>() : outcome.results.process.cycleTime.replications;
}

CycleTimeChanges changesOf(const metamodel::Tree& model, const Scenario& scenario,
    const std::vector<Scenario>& variants, const std::stop_token& end, const std::function<void(int)>& done)
{
    CycleTimeChanges changes(variants.size());
    std::vector<results::Comparison> family;
    std::vector<std::size_t> places;
    const std::vector<double> now = cycleTimes(model, scenario, end);
    done(1);
    for (std::size_t i = 0; i < variants.size() && !end.stop_requested(); ++i) {
        auto comparison = results::compare("process.cycleTime", now, cycleTimes(model, variants[i], end));
        done(int(i) + 2);
        if (!comparison)
            continue;
        comparison->kind = results::FigureKind::Time;
        family.push_back(std::move(*comparison));
        places.push_back(i);
    }
    results::judge(family, 0);
    for (std::size_t i = 0; i < family.size(); ++i)
        changes[places[i]] = std::move(family[i]);
    return changes;
}

} // namespace

VariantRuns::~VariantRuns()
{
    stop();
}

void VariantRuns::stop()
{
    ++number_;
    isRunning_ = false;
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

void VariantRuns::start(
    std::shared_ptr<const metamodel::Tree> model, const Scenario& scenario, std::vector<Scenario> variants)
{
    stop();
    isRunning_ = true;
    thread_ = std::jthread([this, model = std::move(model), scenario, variants = std::move(variants), number = number_](
                               const std::stop_token& end) {
        const int total = int(variants.size()) + 1;
        const auto changes = changesOf(*model, scenario, variants, end, [&](int done) {
            QMetaObject::invokeMethod(
                this,
                [this, number, done, total] {
                    if (number == number_)
                        Q_EMIT progressed(done, total);
                },
                Qt::QueuedConnection);
        });
        if (end.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, number, changes] {
                if (number != number_)
                    return; // given up since
                isRunning_ = false;
                Q_EMIT ended(changes);
            },
            Qt::QueuedConnection);
    });
}

} // namespace millrace::app::simulation
