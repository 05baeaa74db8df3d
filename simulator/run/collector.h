// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"
#include "simulator/run/replication.h"

#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

namespace millrace::run {

/// Adds up what replications came to, in their order, and says what makes their figures doubtful.
class Collector {
public:
    explicit Collector(const Plan& plan);
    void add(const ReplicationOutcome& outcome);

    const results::ResultsBuilder& builder() const { return builder_; }
    /// By Plan::processes; empty where nothing runs beside the process.
    std::vector<results::ProcessShare> processes() const;
    int replications() const { return replications_; }
    std::int64_t cases() const { return cases_; } ///< arrivals in each replication
    std::int64_t openCases() const { return openCases_; } ///< in all replications, at their ends
    double simulated() const { return simulated_; } ///< seconds, all replications
    std::vector<results::Estimate> loads() const; ///< by pool; see Outcome

    bool isOverloaded() const { return !overloads().isEmpty(); }
    /// What the user has to know of the figures before reading them, the most important first; translated. `results`
    /// are those of the builder; the warm-up is in seconds.
    QStringList cautions(const results::Results& results, double warmup) const;
    /// What happened on the way; translated.
    QStringList remarks() const;
    /// Cases for twice the warm-up, rounded up, where that is what is lacking: half of them are measured.
    std::optional<std::int64_t> casesNeeded(double warmup) const;

private:
    QString nothingMeasured(double warmup) const;
    QStringList overloads() const;
    QString understated() const;
    QStringList troubles() const;
    QString unbalanced(const results::Results& results) const;

    const Plan& plan_;
    results::ResultsBuilder builder_;
    std::vector<results::ResultsBuilder> ofProcesses_;
    std::vector<std::vector<double>> loads_; ///< by pool and replication
    int replications_ = 0;
    bool isCutShort_ = false;
    int runaways_ = 0;
    int floods_ = 0;
    std::int64_t cases_ = 0;
    std::int64_t arrivals_ = 0; ///< in all replications
    std::int64_t openCases_ = 0;
    std::int64_t measured_ = 0;
    std::int64_t negativeSamples_ = 0;
    std::int64_t cutSamples_ = 0;
    std::int64_t incidents_ = 0;
    double simulated_ = 0;
    double lastArrivals_ = 0;
    QString firstIncident_;
    std::vector<DataTrouble> troubles_; ///< by the plan's sites
    QString culprit_; ///< of the first that ran away or was flooded
};

} // namespace millrace::run
