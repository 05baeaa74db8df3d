// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/log_calibration.h"

#include <QFileInfo>
#include <algorithm>
#include <functional>

namespace millrace::app::simulation {

namespace {

constexpr std::uint64_t comparedSeed = 1;
constexpr double newsEvery = 0.01; ///< of a file

std::optional<mining::LogMatch> matchWith(
    const run::Model& model, const scenario::Scenario& made, const log::ActivityLog& log, const std::stop_token& end)
{
    const run::Simulation simulation(model, made);
    if (!simulation.canRun())
        return std::nullopt;
    return mining::matchOf(
        log, simulation.names(), comparedSeed, [&](std::int64_t cases, std::uint64_t seed, log::EventSink& sink) {
            run::Options options;
            options.cases = cases;
            options.replications = 1;
            options.seed = seed;
            options.log = &sink;
            options.stop = end;
            simulation.run(options);
        });
}

/// What the log says; `tell` of how far it is.
std::shared_ptr<LogFinding> findingOf(const run::Model& model, const QString& path, log::ReadOptions reading,
    const std::function<void(const QString& words, double share)>& tell, const std::stop_token& end)
{
    double told = 0;
    reading.stop = end;
    reading.progress = [&](double share) {
        if (share < told + newsEvery)
            return;
        told = share;
        tell(LogCalibration::tr("Reading the log"), share);
    };
    tell(LogCalibration::tr("Reading the log"), 0);
    const log::ActivityLog log = log::readActivityLog(path, reading);
    tell(LogCalibration::tr("Following %Ln cases through the model", nullptr, int(log.cases.size())), -1);
    auto finding = std::make_shared<LogFinding>();
    finding->path = path;
    finding->zone = reading.zone;
    finding->problems = log.problems;
    finding->casesByHour = mining::casesByHour(log, reading.zone);
    mining::CalibrationOptions options;
    options.zone = reading.zone;
    options.name = LogCalibration::tr("From %1").arg(QFileInfo(path).completeBaseName());
    options.logName = QFileInfo(path).fileName();
    options.stop = end;
    finding->made = mining::calibrate(*model.tree, log, options);
    tell(LogCalibration::tr("Simulating what was found, to compare it with the log"), -1);
    finding->match = matchWith(model, finding->made.scenario, log, end);
    return finding;
}

} // namespace

void LogCalibration::start(run::Model model, const QString& path, log::ReadOptions reading)
{
    begin([this, model = std::move(model), path, reading = std::move(reading)](
              const News& news, const std::stop_token& end) {
        const auto tell = [&](const QString& words, double share) {
            news.post([this, words, share] { Q_EMIT progressed(words, share); });
        };
        const std::shared_ptr<const LogFinding> finding = findingOf(model, path, reading, tell, end);
        if (!end.stop_requested())
            news.postLast([this, finding] { Q_EMIT found(finding); });
    });
}

} // namespace millrace::app::simulation
