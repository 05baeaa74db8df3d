// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/extra/contender.h"
#include "simulator/optimization/selection.h"

#include <QJsonObject>

namespace millrace::app::cli {

/// Who is the best, and how far the others are behind; `contenders` in the order asked.
QString selectionText(const std::vector<Contender>& contenders, const optimization::Selection& selection);
QJsonObject selectionJson(const std::vector<Contender>& contenders, const optimization::Selection& selection);

} // namespace millrace::app::cli
