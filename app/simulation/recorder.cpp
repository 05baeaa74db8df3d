// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/recorder.h"

namespace millrace::app::simulation {

void Recorder::start(std::shared_ptr<const run::Simulation> simulation)
{
    begin([this, simulation = std::move(simulation)](const News& news, const std::stop_token& end) {
        const auto recording = std::make_shared<Recording>(simulation->legend());
        run::Options options;
        options.replications = 1;
        options.threads = 1;
        options.log = recording.get();
        options.stop = end;
        simulation->run(options);
        if (end.stop_requested())
            return;
        recording->finish();
        news.postLast([this, recording] { Q_EMIT recorded(recording); });
    });
}

} // namespace millrace::app::simulation
