// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/mining/calibration.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace millrace::app::cli {

/// How well a simulation of the scenario matches the log it was made of: cycle times, seconds.
struct LogMatch {
    double observed = 0; ///< their mean
    double simulated = 0;
    double distance = 0; ///< of their distributions, see mining::wassersteinDistance
    double chance = 0; ///< the same of two simulations
};

/// What a calibration came to, for people.
QString calibrationText(const mining::Calibration& made, const std::optional<LogMatch>& match, const QString& output);
/// The same for programs.
QJsonObject calibrationJson(
    const mining::Calibration& made, const std::optional<LogMatch>& match, const QString& output);

} // namespace millrace::app::cli
