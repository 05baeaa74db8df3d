// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/store.h"

#include <QString>
#include <vector>

namespace millrace::app::execution {

/// A line of what happened in a case, for people.
struct HistoryLine {
    base::Microseconds time = 0;
    QString who; ///< the lane that does it, "you" where there is none, "engine" for what goes by itself
    QString what; ///< "Assess income completed"
    QString change; ///< of variables, or the reason of an incident
    QString element; ///< id; may be empty
    bool isTrouble = false;
    bool operator==(const HistoryLine&) const = default;
};

/// The history of one case, oldest first: records that belong together (a form's values and the task that they
/// completed, branches that begin side by side, a decision and the flow it took) make one line, and what means nothing
/// to people (gateways without a name, flows) makes none.
std::vector<HistoryLine> historyLines(const std::vector<runtime::Event>& events, const runtime::Definition& definition);

/// Names of the lanes by the ids of what stands in them; the innermost lane counts.
std::vector<std::pair<QString, QString>> lanesOf(const metamodel::Tree& tree);

} // namespace millrace::app::execution
