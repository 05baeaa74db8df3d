// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/sensitivity.h"

#include <QJsonObject>
#include <vector>

namespace millrace::app::cli {

/// What a figure does when one input after another is lower and higher by `change`.
QString sensitivityText(const optimization::VariantChanges& made,
    const std::vector<optimization::Sensitivity>& sensitivities, double change);
QJsonObject sensitivityJson(const optimization::VariantChanges& made,
    const std::vector<optimization::Sensitivity>& sensitivities, double change);

} // namespace millrace::app::cli
