// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/warmup_finder.h"

namespace millrace::app::simulation {

void WarmupFinder::start(std::shared_ptr<const run::Simulation> simulation)
{
    begin([this, simulation = std::move(simulation)](const News& news, const std::stop_token& end) {
        run::Options options;
        options.findWarmup = true;
        options.stop = end;
        QStringList remarks;
        const base::Microseconds warmup = simulation->warmup(options, remarks);
        if (!end.stop_requested())
            news.postLast([this, warmup, remarks] { Q_EMIT found(warmup, remarks); });
    });
}

} // namespace millrace::app::simulation
