// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/figures.h"
#include "simulator/results/kpi.h"
#include "simulator/results/legend.h"

#include <QString>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace millrace::results {

/// Of a completed case, as the scenario has it; in a run over cases that give a number.
struct KeyFigureResults {
    std::string name;
    Kpi kpi;
};

/// What the cycle time of a completed case consists of, on average: see TimeSplit. All of it together is its mean.
struct ElapsedResults {
    Kpi processing;
    std::array<Kpi, waitingCauseCount> waiting;
    Kpi other;
};

/// Times are seconds, costs are in the scenario's currency; shares and rates 0 to 1. A KPI that no case gave a value
/// for is not measured (Estimate::isMeasured) and has a count of 0.
struct ProcessResults {
    Kpi cycleTime, waitingTime, processingTime,
        cost; ///< of a completed case; waiting and processing summed over its visits
    ElapsedResults elapsed;
    Kpi throughput; ///< completed cases a second (so that wip = throughput x cycle time: Little's law)
    Kpi wip; ///< cases in the process, averaged over time
    std::optional<Kpi> slaAttainment; ///< share of cases within their target, of those that have one; none without any
    std::optional<double> target; ///< seconds: of cases that have none of their own
    std::string ownTargets; ///< as the legend's
    Kpi reworkRate; ///< share of cases in which an activity was started more than once
    Kpi errorRate; ///< share of ended cases in which work ended with an error, or an incident stopped something
    Kpi firstPassYield; ///< share of ended cases that completed without rework, error, incident or cancellation
    Kpi handOffs; ///< changes of resource pool within a case
    std::vector<KeyFigureResults> custom {}; ///< as the legend's key figures
    QuantileSketch cycleTimes; ///< of all cases of all replications: for the histogram
    std::int64_t openCases = 0; ///< in all replications, at their ends
    std::int64_t cancelledCases = 0; ///< in all replications
};

struct OutcomeResults {
    std::string element; ///< id of the end event
    std::string name;
    Kpi share; ///< of completed cases
};

/// Of an activity, a sub-process, or an event that waited.
struct ActivityResults {
    std::string element; ///< id
    std::string name;
    ElementKind kind = ElementKind::Activity;
    Kpi count; ///< completed visits in a replication
    Kpi waitingTime, processingTime, cycleTime, cost; ///< of a completed visit
    std::array<Kpi, waitingCauseCount>
        waitingCauses; ///< seconds of a completed visit; of waiting at joins behind it, too
    Kpi waitingInAll; ///< the sum of these: waitingTime, and Synchronisation at joins behind it
    std::array<Kpi, waitingCauseCount> waitingPerCase; ///< seconds for each completed case: all its visits together,
                                                       ///< those that were taken away too
    Kpi repeats {}; ///< visits for each completed case that were not its first
};

/// Of somebody in a pool who is told apart.
struct PersonResults {
    std::string name;
    Kpi utilisation; ///< busy time / paid time
    Kpi busyTime; ///< seconds in a replication
    Kpi paidTime; ///< seconds of working hours and overtime in a replication
    Kpi cost; ///< of the paid time
};

struct ResourceResults {
    std::string name;
    int capacity = 0;
    Kpi utilisation; ///< busy time / paid time
    Kpi busyTime; ///< seconds in a replication, all units
    Kpi paidTime; ///< seconds of working hours and overtime in a replication, all units
    Kpi cost; ///< of the paid time
    Kpi queueLength; ///< work waiting for it, averaged over time
    Kpi overtime; ///< seconds of the paid time that lie outside the hours, as work is finished first
    kernel::Discipline discipline = kernel::Discipline::Fifo; ///< of its queue
    bool finishesWork = false; ///< at the end of a shift
    std::vector<PersonResults> people; ///< as the legend; counted above as well
};

struct FlowResults {
    std::string element; ///< id
    Kpi count; ///< tokens in a replication
};

/// A pool that makes cases wait, the worst first.
struct Bottleneck {
    std::string element; ///< id of the activity at which most of that waiting happens
    std::string elementName;
    std::string resource; ///< name
    Kpi staffWaiting; ///< seconds for each completed case, waiting within working hours
    Kpi calendarWaiting; ///< seconds for each completed case, waiting outside working hours
    double share = 0; ///< of all waiting of cases, both together
    double utilisation = 0;
    Kpi relief; ///< estimated seconds saved for each case by 10 % more capacity; none where overloaded
    QString explanation; ///< a sentence or two for people, translated
};

/// Little's law, cases in progress = throughput x cycle time, as a check of a run: it holds but for the cases that the
/// ends of what is measured cut through. Little: A proof for the queuing formula L = lambda W. Operations Research 9
/// (1961).
struct Balance {
    double wip = 0; ///< as measured over time
    double expected = 0; ///< throughput times cycle time
    std::optional<double> deviation; ///< (expected - wip) / wip; none where nothing was in progress
};

struct Results {
    ProcessResults process;
    Balance littlesLaw;
    std::vector<OutcomeResults> outcomes; ///< as the legend
    std::vector<ActivityResults> activities; ///< as the legend
    std::vector<ActivityResults> events; ///< those that waited, as the legend
    std::vector<ResourceResults> resources; ///< as the legend
    std::vector<FlowResults> flows; ///< as the legend
    std::vector<Bottleneck> bottlenecks;
    int replications = 0;
    bool isOverloaded = false; ///< more work came than some pool can do: times grow with the length of the run

    const ActivityResults* activity(std::string_view id) const;
    const ResourceResults* resource(std::string_view name) const;
};

/// Of several processes that draw on the same people, what is told of one: of the pools only what they do for it.
struct ProcessShare {
    std::string name;
    Results results;
};

/// Collects the figures of replications, to be added in the order of their indexes: the results are then the same bits
/// whatever thread ran which replication. The legend is to outlive it.
class ResultsBuilder {
public:
    explicit ResultsBuilder(const Legend& legend);
    void add(const ReplicationFigures& figures);
    /// Of what was added so far: may be asked again and again, as for a stopping rule.
    Results results() const;
    /// The mean cycle time of each replication so far.
    const std::vector<double>& cycleTimes() const { return process_.cycleTime.means; }

private:
    struct Series { // one KPI with cases
        Accumulator cases;
        QuantileSketch allCases;
        std::vector<double> means, p50, p90, p95;
        void add(const Figure& figure);
        Kpi kpi() const;
    };
    struct Process {
        Series cycleTime, waitingTime, processingTime, cost;
        std::vector<Series> custom;
        Accumulator handOffCases;
        std::vector<double> throughput, wip, sla, rework, errors, firstPass, handOffs;
        std::vector<double> processing, other; // of the elapsed time of a case, seconds
        std::array<std::vector<double>, waitingCauseCount> waiting;
        std::int64_t open = 0;
        std::int64_t cancelled = 0;
    };
    struct Element {
        Series waitingTime, processingTime, cycleTime, cost;
        std::vector<double> count, repeats, endShare;
        std::array<std::vector<double>, waitingCauseCount> causes; // seconds a visit
        std::array<std::vector<double>, waitingCauseCount> causesPerCase;
    };
    struct Person {
        std::vector<double> utilisation, busyTime, paidTime, cost;
    };
    struct Resource {
        std::vector<Person> people;
        std::vector<double> utilisation, busyTime, paidTime, cost, queueLength, overtime;
    };

    void addProcess(const ReplicationFigures& figures);
    void addElement(std::size_t index, const ReplicationFigures& figures);
    void addResource(std::size_t index, const ReplicationFigures& figures);
    double addPeople(std::size_t index, const ReplicationFigures& figures, double rate);
    ProcessResults processResults() const;
    Balance balance() const;
    ActivityResults activityResults(std::size_t index) const;
    ResourceResults resourceResults(std::size_t index) const;
    std::size_t busiestOf(const Legend::Team& team) const;
    std::vector<Bottleneck> bottlenecks() const;

    const Legend& legend_;
    int replications_ = 0;
    Process process_;
    std::vector<Element> elements_;
    std::vector<Resource> resources_;
};

} // namespace millrace::results
