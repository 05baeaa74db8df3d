// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/log_export.h"

#include "engine/log/log_writer.h"
#include "modeler/base/failure.h"
#include "simulator/run/simulation.h"

namespace millrace::app::simulation {

namespace {

/// Gives what went wrong, or nothing.
QString writeReplication(
    const metamodel::Tree& model, const scenario::Scenario& scenario, const QString& path, const std::stop_token& stop)
{
    try {
        const run::Simulation simulation(model, scenario);
        if (!simulation.canRun())
            return LogExport::tr("The scenario cannot be simulated: mend what stands in its notes first.");
        const log::Names names = simulation.names();
        const auto writer = log::createLogWriter(path, names);
        run::Options options;
        options.replications = 1;
        options.log = writer.get();
        options.stop = stop;
        if (!simulation.run(options).isStopped)
            writer->finish();
        return {};
    } catch (const base::Failure& failure) {
        return failure.message();
    }
}

} // namespace

LogExport::~LogExport()
{
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

void LogExport::start(
    std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario, const QString& path)
{
    if (isRunning_)
        return;
    isRunning_ = true;
    thread_ = std::jthread([this, model = std::move(model), scenario, path](const std::stop_token& stop) {
        const QString problem = writeReplication(*model, scenario, path, stop);
        QMetaObject::invokeMethod(
            this,
            [this, path, problem] {
                isRunning_ = false;
                Q_EMIT ended(path, problem);
            },
            Qt::QueuedConnection);
    });
}

} // namespace millrace::app::simulation
