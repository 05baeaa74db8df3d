// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/legend.h"
#include "simulator/results/named_figures.h"
#include "simulator/results/results.h"

#include <cstdint>
#include <span>
#include <vector>

namespace millrace::results {

/// What the colours and labels of a heat map say of an activity: means, in seconds but where something else is said.
enum class HeatMeasure : std::uint8_t {
    People, ///< a case waits in working hours for somebody free: what bottlenecks are ranked by
    Hours, ///< a case waits for the working hours to begin
    Pauses, ///< a case lies there overnight, begun
    SetUps, ///< a case waits for the way there and for the set-up
    Joins, ///< a case waits for its other branches, behind it
    Batches, ///< a case waits for a batch to be full
    Timers, ///< a case waits for a time to come or to pass
    Messages, ///< a case waits for a message
    Limits, ///< a case waits as there are too many already
    All, ///< a visit waits, whatever for
    All50, ///< the same: half of the visits wait no longer
    All90,
    All95,
    Processing, ///< a visit is worked on
    CycleTime, ///< a visit lasts, from being ready to being done
    CycleTime50, ///< the same: half of the visits last no longer
    CycleTime90,
    CycleTime95,
    Visits, ///< completed in a replication: a number
    Repeats, ///< visits of a case that are not its first: a number
    Cost, ///< of a visit: money
    Utilisation, ///< of the pool that does it: a share
    QueueLength, ///< of the pool that does it: work that waits, a number
};

/// One row of the table of all that can be shown.
struct HeatFigure {
    HeatMeasure measure;
    const char* words; ///< what it is called, of the context "SimulationFigures": titleOf()
    FigureKind kind;
    const Estimate* (*ofActivity)(const ActivityResults& activity); ///< null: it is the pool's
    const Estimate* (*ofPool)(const ResourceResults& pool) = nullptr;
    bool isOfEvents = false; ///< events wait so as well
};
/// All of them, in the order of the measures.
std::span<const HeatFigure> heatFigures();
const HeatFigure& heatFigure(HeatMeasure measure);
/// "Waiting for people, per case", translated.
QString titleOf(HeatMeasure measure);

/// What bottlenecks are about in these results: People where any case waits for somebody free, else Hours, else All.
HeatMeasure heatMeasureOf(const Results& results);

/// The activities, with the events where these have the figure too; no containers.
std::vector<const ActivityResults*> heatedBy(const Results& results, HeatMeasure measure);

/// 0 where it was not measured, and where it is a figure of the pool.
double heatOf(const ActivityResults& activity, HeatMeasure measure);
/// The same with the figures of pools; `legend` tells which pool does an activity.
double heatOf(const Results& results, const ActivityResults& activity, HeatMeasure measure, const Legend& legend);

/// The activity that has most of it; null where none has any.
const ActivityResults* hottest(const Results& results, HeatMeasure measure);

} // namespace millrace::results
