// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/log_export.h"

#include "engine/log/log_writer.h"
#include "modeler/base/failure.h"

namespace millrace::app::simulation {

namespace {

/// Gives what went wrong, or nothing.
QString writeReplication(
    const run::Model& model, const scenario::Scenario& scenario, const QString& path, const std::stop_token& stop)
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

void LogExport::start(run::Model model, const scenario::Scenario& scenario, const QString& path)
{
    if (isRunning())
        return;
    begin([this, model = std::move(model), scenario, path](const News& news, const std::stop_token& end) {
        const QString problem = writeReplication(model, scenario, path, end);
        news.postLast([this, path, problem] { Q_EMIT ended(path, problem); });
    });
}

} // namespace millrace::app::simulation
