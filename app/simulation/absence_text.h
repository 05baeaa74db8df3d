// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/presence.h"

#include <QString>
#include <optional>

namespace millrace::app::simulation {

// How somebody is away, or a machine out of order, as two texts: how often and for how long, both on average; "40 h of
// work" counts working hours alone.

QString awayEveryText(const std::optional<kernel::AbsencePattern>& absence); ///< empty: never
QString awayForText(const std::optional<kernel::AbsencePattern>& absence);

struct ParsedAbsence {
    std::optional<kernel::AbsencePattern> absence; ///< none where both texts are empty
    QString everyProblem; ///< translated
    QString lengthProblem;
    bool isSound() const { return everyProblem.isEmpty() && lengthProblem.isEmpty(); }
};
/// `before`: it keeps its shape; else both vary as what comes by chance does.
ParsedAbsence parseAbsence(
    const QString& every, const QString& length, const std::optional<kernel::AbsencePattern>& before);

} // namespace millrace::app::simulation
