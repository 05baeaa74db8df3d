// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/volume_sweep.h"

#include <QJsonObject>

namespace millrace::app::cli {

/// What it takes at each level of demand; `currency` of the scenario.
QString sweepText(const optimization::VolumeSweep& sweep, const QString& currency);
QJsonObject sweepJson(const optimization::VolumeSweep& sweep, const QString& currency);

} // namespace millrace::app::cli
