// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/recorder.h"

namespace millrace::app::simulation {

Recorder::~Recorder()
{
    stop();
}

void Recorder::stop()
{
    ++number_;
    isRunning_ = false;
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

void Recorder::start(std::shared_ptr<const run::Simulation> simulation)
{
    stop();
    isRunning_ = true;
    thread_ = std::jthread([this, simulation = std::move(simulation), number = number_](const std::stop_token& end) {
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
        QMetaObject::invokeMethod(
            this,
            [this, recording, number] {
                if (number != number_)
                    return; // given up since
                isRunning_ = false;
                Q_EMIT recorded(recording);
            },
            Qt::QueuedConnection);
    });
}

} // namespace millrace::app::simulation
