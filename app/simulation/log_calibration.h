// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"
#include "engine/log/log_reader.h"
#include "simulator/mining/calibration.h"
#include "simulator/mining/cases_by_hour.h"
#include "simulator/mining/log_match.h"
#include "simulator/run/simulation.h"

#include <memory>
#include <optional>
#include <vector>

namespace millrace::app::simulation {

/// What a log says of a model, and how well a simulation of that matches the log.
struct LogFinding {
    QString path; ///< of the log
    QTimeZone zone = QTimeZone::utc();
    mining::Calibration made;
    std::optional<mining::LogMatch> match; ///< none where the scenario cannot be simulated yet
    mining::CasesByHour casesByHour;
    base::Problems problems; ///< of reading the log
};

/// Reads a log and makes a scenario of it.
class LogCalibration : public BackgroundWork {
    Q_OBJECT
public:
    using BackgroundWork::BackgroundWork;
    void start(run::Model model, const QString& path, log::ReadOptions reading);

Q_SIGNALS:
    /// `share` of the whole, 0 to 1; below 0 where nobody knows.
    void progressed(const QString& words, double share);
    void found(const std::shared_ptr<const millrace::app::simulation::LogFinding>& finding);
};

} // namespace millrace::app::simulation
