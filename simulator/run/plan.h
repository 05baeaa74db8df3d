// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"
#include "modeler/base/problem.h"
#include "simulator/kernel/discipline.h"
#include "simulator/kernel/distribution.h"
#include "simulator/kernel/rate_profile.h"
#include "simulator/kernel/workforce.h"
#include "simulator/kernel/working_calendar.h"
#include "simulator/results/legend.h"
#include "simulator/run/data_plan.h"
#include "simulator/scenario/scenario.h"

#include <QStringList>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace millrace::run {

using base::Microseconds;
using execution::NodeIndex;
using kernel::Distribution;

/// When an event comes.
enum class WaitKind : std::uint8_t {
    Never,
    Drawn, ///< after a time drawn from NodePlan::wait
    Timer, ///< as the model's timer says
};

/// An error that work may end with: caught by a boundary event.
struct ErrorChance {
    NodeIndex event = execution::none; ///< whose NodePlan::during says what holds then
    double probability = 0;
    std::string code;
    std::uint64_t key = 0; ///< of its random stream
};

/// A flow that may be chosen.
struct Branch {
    execution::FlowIndex flow = execution::none;
    double share = 0; ///< exclusive: upper end of its part of 0 to 1; inclusive: its probability
};

/// The shares of the ways out of a choice, by flow; none for those that share the rest.
using Shares = std::vector<std::optional<double>>;

/// What holds of a node while a calendar is in effect, in place of what its NodePlan and GatePlan say.
struct DuringPlan {
    std::shared_ptr<const kernel::WorkingCalendar> hours;
    std::optional<Distribution> duration;
    std::optional<Distribution> wait;
    std::optional<Distribution> transfer;
    std::optional<Distribution> setUp;
    std::optional<double> probability;
    Shares shares; ///< where it says nothing of a flow, none; empty: it says nothing at all
};

/// What the scenario means for one node of the program.
struct NodePlan {
    // First what is asked for each visit.
    std::int32_t pool = -1; ///< index into Plan::pools
    std::int32_t quantity = 1;
    std::int32_t team = -1; ///< index into Plan::teams, in place of a pool
    std::int32_t gate = -1; ///< index into Plan::gates
    std::int32_t counter = -1; ///< counts the visits of a case, for its random streams; -1: draws nothing
    WaitKind waitKind = WaitKind::Never;
    bool isWork = false; ///< has a beginning of its own: tasks and call activities
    bool isElapsed = false; ///< its work goes on outside anybody's hours
    bool isPlain = false; ///< work of the one process that runs, before which at most a pool stands
    bool awaitsMessage = false; ///< a receive task: the message comes after `wait`, then there may be work
    /// In which its work goes on: of its pool, or of its own; null: around the clock, day and night once begun, or as
    /// those of its team come and go.
    std::shared_ptr<const kernel::WorkingCalendar> hours;
    std::vector<Branch> branches; ///< of a choice; of an event-based gateway that is decided by shares
    std::vector<ErrorChance> errors;
    Distribution duration; ///< of work, seconds
    Distribution wait; ///< of an event, seconds
    std::uint64_t durationKey = 0;
    std::uint64_t choiceKey = 0;
    double probability = 1; ///< of a boundary event: that it happens at all
    Microseconds timer = -1; ///< a timer of constant length; -1: to be worked out
    std::optional<double> priority; ///< of its work; none: that of the case
    std::vector<DuringPlan> during; ///< of those in effect the first that says something of a value counts
    Shares shares; ///< at other times, where they change; else empty
};

struct PoolPlan {
    int capacity = 1;
    std::shared_ptr<const kernel::WorkingCalendar> calendar;
    kernel::Discipline discipline = kernel::Discipline::Fifo;
    bool finishesWork = false; ///< at the end of a shift
    std::int32_t force = -1; ///< index into Plan::forces, whose queue its work waits in; -1: one of its own
};

/// Somebody of a pool whose people are told apart, or who works in teams.
struct UnitPlan {
    std::uint32_t pool = 0; ///< index into Plan::pools
    std::int32_t person = -1; ///< index into the pool's people; -1: one like the others
    std::shared_ptr<const kernel::WorkingCalendar> calendar;
    double speed = 1;
    std::uint64_t skills = 0; ///< bits by the scenario's skills
    std::shared_ptr<const kernel::AbsencePattern> absence; ///< null: none
    std::uint64_t absenceKey = 0; ///< of its random stream
    std::int64_t who = 0; ///< in that
};

/// Pools whose people work together, directly or by way of others: they have one queue.
struct ForcePlan {
    std::vector<UnitPlan> units;
    kernel::Discipline discipline = kernel::Discipline::Fifo;
};

/// The teams of which one does a kind of work; pools are indexes into Plan::pools.
struct TeamPlan {
    std::int32_t force = -1;
    std::vector<kernel::Workforce::Team> alternatives;
};

/// What stands before the work of a node.
struct GatePlan {
    std::vector<std::int32_t> limits; ///< indexes into Plan::limits
    std::optional<Distribution> transfer; ///< seconds
    std::optional<Distribution> setUp; ///< seconds
    std::uint64_t transferKey = 0;
    std::uint64_t setUpKey = 0;
    bool setsUpEachTime = false;
    std::optional<scenario::Batch> batch;
};

struct LimitPlan {
    int most = 1;
    bool isOfProcess = false; ///< a case is within it to its end
};

/// Of a program in which several are joined, one of its processes.
struct ProcessPlan {
    std::string prefix; ///< of the ids of its elements; empty: of the process that is simulated
    QString title;
    execution::ScopeIndex scope = 0;
    std::vector<scenario::Attribute> attributes; ///< of its cases; of the first the scenario's
    std::optional<double> cycleTimeTarget; ///< as `attributes`
    results::Legend legend; ///< its elements by the ids that its own file has; the others are Other
};

struct ArrivalPlan {
    NodeIndex start = execution::none; ///< none: as the program begins by default
    Distribution interval; ///< seconds
    std::optional<std::int64_t> count;
    std::shared_ptr<const kernel::WorkingCalendar> calendar; ///< null: around the clock
    std::uint64_t key = 0;
    double priority = 0; ///< of its cases
    Microseconds due = 0; ///< of its cases, from their beginning on
    std::optional<double> target {}; ///< seconds: of its cases alone; where case data says so, more exactly there
    int batch = 1;
    int population = 0; ///< 0: open
    std::vector<Microseconds> times; ///< since the start of the run; empty: by interval
    std::shared_ptr<const kernel::RateProfile> rates; ///< null: the same always
    std::int32_t given = -1; ///< index into the scenario's arrivals; -1: assumed
    std::int32_t process = 0; ///< index into Plan::processes
};

/// Cases that are there as the run begins.
struct OpeningPlan {
    std::uint32_t stream = 0; ///< of arrivals, that they are otherwise like
    NodeIndex node = execution::none; ///< that they stand before
    std::int64_t cases = 0;
    std::vector<execution::FlowIndex> arrived; ///< to joins ahead, by branches that they have been through already
};

/// A program and a scenario brought together, immutable: what replications share.
struct Plan {
    std::shared_ptr<const execution::Program> program;
    std::shared_ptr<const execution::Program> ofModel; ///< the same before the scenario gave conditions of its own
    results::Legend legend; ///< of the process that is simulated: elements of others are Other
    std::vector<ProcessPlan> processes; ///< it, and those that run beside it; empty where there are none
    std::vector<NodePlan> nodes; ///< as the program's
    std::vector<PoolPlan> pools; ///< as the legend's resources
    std::vector<ForcePlan> forces;
    std::vector<TeamPlan> teams; ///< as the legend's
    std::vector<GatePlan> gates;
    std::vector<LimitPlan> limits; ///< as the scenario's
    std::vector<ArrivalPlan> arrivals;
    std::vector<OpeningPlan> openings;
    std::int32_t counterCount = 0;
    bool goesByHour = false; ///< some nodes have other values while calendars are in effect
    bool hasOwnTargets = false; ///< some cases are to end within another time than the others
    bool mayWithdraw = false; ///< something in the process can take work or an event back
    std::shared_ptr<const DataPlan> data; ///< null: cases have none
    scenario::Scenario scenario;
    Microseconds start = 0;
    QStringList assumptions;

    std::shared_ptr<const execution::DataTasks> tasks() const { return data ? data->tasks : nullptr; }
    bool isProcess(execution::ScopeIndex scope) const; ///< one of those that cases begin in
};

/// Names what it assumes; refuses nothing. The scenario has been checked. `tasks`: what scripts and decisions of the
/// program do; null for nothing. `processes`: those that are joined in the program and the scenario, by prefixes of the
/// ids of all but the first; none for the usual single one. Their legends are filled in here.
std::unique_ptr<const Plan> makePlan(std::shared_ptr<const execution::Program> program,
    const scenario::Scenario& scenario, std::shared_ptr<const execution::DataTasks> tasks = nullptr,
    std::vector<ProcessPlan> processes = {});

/// The process that an element of that id is of, in a plan of several.
std::size_t processOf(const std::vector<ProcessPlan>& processes, std::string_view id);

/// Fills the forces with those whom the pools of the plan's scenario have, and tells all legends: again after a change
/// of these.
void staff(Plan& plan);

} // namespace millrace::run
