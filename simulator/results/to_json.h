// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/comparison.h"
#include "simulator/results/intervals.h"
#include "simulator/results/queueing.h"
#include "simulator/results/results.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

namespace millrace::results {

/// What a warm-up was found from, for its picture: the cycle times of cases by when they began, averaged over pilot
/// replications, and over neighbours where there are many.
struct WarmupSeries {
    std::vector<double> times; ///< seconds since the start
    std::vector<double> cycleTimes; ///< seconds
    int pilots = 0;
    double found = 0; ///< seconds: by MSER-5, before it was rounded up to whole weeks; 0 where none was found
};

/// What a run says about itself beside its results.
struct RunDescription {
    QString scenario;
    std::uint64_t seed = 0;
    int replications = 0;
    std::int64_t cases = 0; ///< arrivals in each replication
    std::int64_t openCases = 0; ///< in all replications, at their ends
    double warmup = 0; ///< seconds
    double simulatedTime = 0; ///< seconds, all replications
    double wallTime = 0; ///< seconds
    QStringList assumptions;
    QStringList warnings;
    QStringList forecast; ///< by calculation before the run, in words, where somebody asked for it
    std::vector<Expectation> expectations; ///< of queueing theory, where somebody asked for them
    /// Where no case was measured as all of them began within the warm-up: how many would do. Not in the JSON.
    std::optional<std::int64_t> casesNeeded;
    Intervals intervals;
    std::optional<WarmupSeries> warmupSeries; ///< where the warm-up was looked for
};

/// The document of `millrace-cli simulate --format json`, with the keys of the command line's contract.
/// With several processes that draw on the same people what each of them comes to: `processes[]`.
QJsonObject toJson(const RunDescription& run, const Results& results, const std::vector<ProcessShare>& processes = {});
QJsonObject toJson(const Kpi& kpi);
/// `{mean, low, high}`
QJsonObject toJson(const Estimate& estimate);
/// `expectations[]`; an infinite waiting time is null
QJsonObject toJson(const Expectation& expectation);
/// `intervals`: what they are over, how many, what they hold, in words too
QJsonObject toJson(const Intervals& intervals);
/// `comparisons[]` of `millrace-cli compare`
QJsonArray toJson(const std::vector<Comparison>& comparisons);

/// The key of a waiting cause: "staff", "calendar" ...
QString toWord(WaitingCause cause);

} // namespace millrace::results
