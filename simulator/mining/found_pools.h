// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"
#include "engine/log/activity_log.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QTimeZone>
#include <optional>
#include <vector>

namespace millrace::mining {

using base::Microseconds;

/// People who do the same work, as found from who did what and when.
struct FoundPool {
    scenario::Pool pool; ///< its calendar's id is that of `calendar`
    std::optional<scenario::Calendar> calendar; ///< none: around the clock
    std::vector<std::int32_t> members; ///< resources of the log
    QString peopleText; ///< where their number is from; translated
    QString hoursText; ///< where their hours are from; translated
};

struct FoundPools {
    std::vector<FoundPool> pools;
    std::vector<std::int32_t> ofNode; ///< by node: index into pools; -1: nobody does it
};

/// A name that works at several things at once for a quarter of its busy time or more is a group, and a pool of its
/// own, of as many as worked at once for a thousandth of its busy time. Other names are people: those who do most of
/// their work in one lane are a pool, in a process without lanes those whose work is spread over activities alike (the
/// cosine of their counts is 0.7 or more; after Song and van der Aalst, Towards comprehensive support for
/// organizational mining, 2008). An activity is done by the pool that did it most often. Hours are those in which work
/// begins and ends; where more work ends outside the hours in which it begins than goes on in the next shift, shifts
/// finish their work. `nodes`: by case and execution, see Replayed.
FoundPools findPools(const metamodel::Tree& model, const execution::Program& program, const log::ActivityLog& log,
    const std::vector<std::vector<execution::NodeIndex>>& nodes, const QTimeZone& zone);

} // namespace millrace::mining
