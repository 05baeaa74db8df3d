// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/variant_runs.h"

#include "simulator/optimization/variants.h"

#include <algorithm>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {
constexpr int variantReplications = 10; ///< enough for an interval, few enough to be waited for
} // namespace

void VariantRuns::start(run::Model model, const Scenario& scenario, std::vector<Scenario> variants, std::string figure)
{
    begin([this, model = std::move(model), scenario, variants = std::move(variants), figure = std::move(figure)](
              const News& news, const std::stop_token& end) {
        optimization::VariantOptions options;
        options.kpi = figure;
        options.run.replications = std::min(variantReplications, scenario.replications.value_or(variantReplications));
        options.run.stop = end;
        options.progress
            = [&](int done, int total) { news.post([this, done, total] { Q_EMIT progressed(done, total); }); };
        const auto changes = optimization::compareVariants(model, scenario, variants, options).changes;
        if (!end.stop_requested())
            news.postLast([this, changes] { Q_EMIT ended(changes); });
    });
}

} // namespace millrace::app::simulation
