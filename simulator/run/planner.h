// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/run/plan.h"

#include <QCoreApplication>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace millrace::run {

/// Monday, 5 January 2026: when a run begins unless the scenario says so.
inline constexpr Microseconds defaultStart = 1767571200LL * base::second;

/// What makePlan() works with: gathers the plan, and what it has to assume. Used once.
class Planner {
    Q_DECLARE_TR_FUNCTIONS(Simulation)

public:
    Planner(std::shared_ptr<const execution::Program> program, const scenario::Scenario& scenario,
        std::shared_ptr<const execution::DataTasks> tasks, std::vector<ProcessPlan> processes);
    std::unique_ptr<const Plan> run(std::shared_ptr<const execution::Program> ofModel);

private:
    const execution::Node& node(NodeIndex index) const { return program_.nodes[std::size_t(index)]; }
    NodePlan& plan(NodeIndex index) { return plan_->nodes[std::size_t(index)]; }
    const std::string& id(execution::ElementIndex element) const { return program_.elements[std::size_t(element)].id; }
    QString title(execution::ElementIndex element) const { return QString::fromStdString(program_.title(element)); }
    const scenario::ElementInputs& inputs(execution::ElementIndex element) const;
    std::uint64_t key(execution::ElementIndex element, std::string_view purpose) const;
    std::int32_t poolIndex(const QString& poolId) const;
    std::size_t processOf(execution::ElementIndex element) const
    {
        return plan_->processes.empty() ? 0 : run::processOf(plan_->processes, id(element));
    }
    bool isEventStart(NodeIndex index) const;
    bool endsRepetitionsEarly(const execution::Node& which) const;
    const ElementData* data(NodeIndex index) const { return plan_->data ? plan_->data->of(index) : nullptr; }
    bool isJudged(NodeIndex index) const { return data(index) && data(index)->judges; }

    void planPools();
    // plan_teams.cpp
    void planForces();
    bool isToldApart(const scenario::Pool& pool) const;
    void planStaff(NodeIndex index);
    void assumeDuration(execution::NodeIndex index);
    void planHours(NodeIndex index);
    void planGate(NodeIndex index);
    void sayOrders();
    // plan.cpp again
    void planNode(NodeIndex index);
    void planLegend();
    void planProcesses();
    void planStart();
    std::uint64_t arrivalKey(NodeIndex start) const;
    void planArrivals();
    void planTargets();
    void assumeArrivals(std::size_t process);
    // plan_openings.cpp
    void planOpenings();
    // plan_work.cpp
    void planWork(NodeIndex index);
    void planDuring(NodeIndex index);
    void planReceipt(NodeIndex index);
    void planErrors(NodeIndex index);
    void planWait(NodeIndex index);
    void planTimer(NodeIndex index);
    void planRepetition(NodeIndex index);
    // plan_choices.cpp
    void planChoice(NodeIndex index);
    Shares sharesOf(const execution::Node& which) const;
    void planSharesDuring(NodeIndex index);
    void planExclusive(NodeIndex index);
    void planInclusive(NodeIndex index);
    void planRace(NodeIndex index);
    // plan_assumptions.cpp
    void say(const QStringList& titles, const QString& text);
    void sayHours();
    void sayAssumptions();

    std::unique_ptr<Plan> plan_;
    const execution::Program& program_;
    const scenario::Scenario& scenario_;
    std::unordered_map<std::string, std::shared_ptr<const kernel::WorkingCalendar>> calendars_;
    std::vector<bool> hasDurations_; ///< by process
    QStringList dataRemarks_;
    QStringList timeless_, assumed_, equal_, halves_, immediate_, immediateBoundaries_, eventless_, errorless_, once_,
        toTheEnd_;
};

} // namespace millrace::run
