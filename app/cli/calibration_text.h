// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/mining/calibration.h"
#include "simulator/mining/log_match.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace millrace::app::cli {

/// What a calibration came to, for people.
QString calibrationText(
    const mining::Calibration& made, const std::optional<mining::LogMatch>& match, const QString& output);
/// The same for programs.
QJsonObject calibrationJson(
    const mining::Calibration& made, const std::optional<mining::LogMatch>& match, const QString& output);

} // namespace millrace::app::cli
