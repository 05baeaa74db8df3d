// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <QString>
#include <QStringList>

namespace millrace::app::simulation {

/// "8 min to 20 min, usually 12 min"; empty for none.
QString distributionWords(const std::optional<kernel::Distribution>& time);

/// What holds of an element while a calendar is in effect: "20 min; share 30 %".
QString duringWords(const scenario::During& during);
/// A line for each calendar, with its name; none where the scenario says the same for all hours.
QStringList otherHoursWords(const scenario::Scenario& scenario, const QString& elementId);

} // namespace millrace::app::simulation
