// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/goal.h"
#include "simulator/optimization/staffing.h"
#include "simulator/results/kpi.h"
#include "simulator/run/simulation.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace millrace::optimization {

/// Bounds of a pool, or of a batch, as the user gives them; what is left out follows from the work that comes for the
/// pool, or from the size that the batch has.
struct Bounds {
    std::optional<int> least;
    std::optional<int> most;
};

/// Hours to try for a pool beside its own.
struct ShiftsAsked {
    bool areMoved = false; ///< its own ones, begun or ended earlier or later: see variationsOf()
    /// Names or ids of the scenario's calendars; "Early+Late": half of the people each.
    QStringList calendars;
    bool isAnything() const { return areMoved || !calendars.isEmpty(); }
};

enum class Phase : std::uint8_t {
    Measuring, ///< how much work comes for each pool
    Exploring, ///< few replications of many staffings
    Refining, ///< more of those that may be on the front
    Confirming, ///< what was found, with fresh random numbers
};

/// What is asked of optimize().
struct Options {
    std::string kpi = "process.cycleTime"; ///< to weigh cost against; "process." may be left out
    std::optional<bool> isHighestBest; ///< none: as it is usually meant (see goalNamed)
    std::map<QString, Bounds> bounds; ///< by name or id of pools
    std::vector<kernel::Discipline> disciplines; ///< to try for each pool beside its own
    std::map<QString, ShiftsAsked> shifts; ///< by name or id of pools
    ShiftsAsked shiftsOfAll; ///< for each pool that has hours and costs something, beside those
    std::map<QString, Bounds> batchSizes; ///< by name or id of activities that are done in batches
    bool triesBatchSizes = false; ///< of all activities that are done in batches
    bool allowsOverload = false; ///< also staffings that get more work than they can do
    /// Of each simulation: cases, duration, warm-up, seed, threads, and the stop token; `replications` are those of the
    /// confirmation. Log, precision and progress do not matter.
    run::Options run;
    std::int64_t mostReplications = 20'000; ///< of the search; the confirmation comes on top
    double mostEnumerated = 500; ///< spaces of at most so many staffings are not searched but taken whole
    /// Seconds that the search may take; the answer then depends on how fast the computer is. None: as long as needed.
    std::optional<double> time;
    /// Called as replications are made, with how many, on whatever thread, one at a time.
    std::function<void(Phase phase, std::int64_t made)> progress;
};

/// What was taken for one pool.
struct PoolBounds {
    QString id;
    QString name; ///< id where it has none
    int least = 1;
    int most = 1;
    std::vector<kernel::Discipline> orders; ///< of its queue, the scenario's first
    std::vector<Shift> shifts; ///< the scenario's hours first
    double costPerWeek = 0; ///< of one person more, with the scenario's hours
    /// People that the work would keep busy all their hours; with as many or fewer the queue grows without end. Not
    /// measured where there were too few cases, or where cases wait to be let in again.
    results::Estimate offered;
    bool isLimitedByWork = false; ///< `least` is the fewest that can do the work
    bool isFixed() const { return least == most && orders.size() == 1 && shifts.size() == 1; }
};

/// What was taken for one activity that is done in batches.
struct BatchBounds {
    QString id;
    QString name; ///< id where it has none
    int least = 1;
    int most = 1;
    int today = 1;
};

/// One staffing with what it costs and brings: means over replications with their 95 % intervals.
struct Point {
    Staffing staffing;
    results::Estimate cost; ///< of a week; see WeeklyCost
    results::Estimate kpi;
    bool isOverloaded
        = false; ///< somebody surely gets more work than they can do: the figures depend on the run's length
};

/// What a search came to.
struct Outcome {
    /// By cost; each is better than those that cost less: surely so, by pairs of replications, where there are two or
    /// more.
    std::vector<Point> front;
    std::optional<Point> today; ///< the scenario as it is, measured alike; none when stopped before
    Goal goal;
    std::vector<PoolBounds> pools; ///< as the scenario's
    std::vector<BatchBounds> batches; ///< those whose size was asked for
    Decisions decisions; ///< what the values of a staffing mean: see staffed()
    bool isCostHours = false; ///< nobody has a cost per hour: costs are paid hours
    double staffings = 0; ///< that keep to the bounds
    std::int64_t evaluated = 0; ///< of these, simulated
    std::int64_t simulated = 0; ///< replications in all
    bool isWhole = false; ///< every one of them was simulated
    bool isConfirmed = false; ///< the front was simulated again with `confirmationSeed`
    bool isStopped = false; ///< by the stop token: the front is what was known then
    std::uint64_t seed = 1;
    std::uint64_t confirmationSeed = 2;
    int replications = 0; ///< of the confirmation
    double warmup = 0; ///< seconds
    double wallTime = 0; ///< seconds
    QStringList remarks; ///< assumptions and limits, translated
};

/// What is decided of a pool or activity, by its id: the amount, and what was chosen of a list where there was a
/// choice, but for hours that stay; where `today` is given, only choices that differ from it.
QStringList choiceWords(
    const Outcome& outcome, const Staffing& staffing, const QString& id, const Staffing* today = nullptr);

/// Looks for the staffings that no other beats in both paid cost and the figure: all get the same random numbers, those
/// near the front more replications, and the front is then measured again with fresh ones, so that it is not the best
/// of luck. The same seed gives the same outcome but for wallTime, whatever the number of threads (unless `time` ends
/// it). Blocks until done. Only where simulation.canRun(); throws base::Failure where what is asked cannot be.
Outcome optimize(const run::Simulation& simulation, const Options& options);

} // namespace millrace::optimization
