// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/variants.h"

#include "simulator/optimization/paired_options.h"

namespace millrace::optimization {

using run::Simulation;

VariantChanges compareVariants(const run::Model& model, const scenario::Scenario& scenario,
    const std::vector<scenario::Scenario>& variants, const VariantOptions& options)
{
    VariantChanges made;
    made.changes.resize(variants.size());
    const Simulation simulation(model, scenario);
    if (!simulation.canRun())
        return made;
    const run::Options run = pairedOptions(options.run, {&simulation}, made.remarks);
    const auto tell = [&](std::size_t done) {
        if (options.progress)
            options.progress(int(done), int(variants.size()) + 1);
    };
    const run::Outcome now = simulation.run(run);
    made.seed = now.description.seed;
    made.replications = now.description.replications;
    made.warmup = now.description.warmup;
    made.isStopped = now.isStopped;
    if (now.isStopped)
        return made;
    made.goal = goalNamed(now.results, options.kpi, std::nullopt);
    const results::NamedFigure figure = results::figureNamed(now.results, made.goal.kpi);
    made.now = results::estimate(*figure.replications).value_or(results::Estimate());
    tell(1);
    std::vector<results::Comparison> family;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < variants.size() && !made.isStopped; ++i) {
        const Simulation variant(model, variants[i]);
        if (variant.canRun()) {
            const run::Outcome then = variant.run(run);
            made.isStopped = then.isStopped;
            const auto* values = results::figureNamed(then.results, made.goal.kpi).replications;
            if (auto comparison = values && !then.isStopped
                    ? results::compare(made.goal.kpi, *figure.replications, *values)
                    : std::nullopt) {
                comparison->kind = figure.kind;
                family.push_back(std::move(*comparison));
                places.push_back(i);
            }
        }
        tell(i + 2);
    }
    results::judge(family, 0);
    for (std::size_t i = 0; i < family.size(); ++i)
        made.changes[places[i]] = std::move(family[i]);
    return made;
}

} // namespace millrace::optimization
