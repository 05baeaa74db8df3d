// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "simulator/run/plan.h"

#include <memory>
#include <vector>

namespace millrace::run {

class Simulation;

/// Another process of the same file, under the same scenario: what is changed of that is changed for both.
bool sharesScenario(const scenario::Beside& said, const scenario::Scenario& own);

/// The processes that run beside the simulated one, joined with it: one program, one scenario, one queue for all pools
/// that are called the same. The ids of the others' elements have a prefix that no id of a model can have.
struct Company {
    struct Member {
        std::string prefix;
        std::shared_ptr<const Simulation> alone;
        bool sharesScenario = false; ///< another process of the same file, under the same scenario
    };
    std::vector<Member> others;
    std::vector<ProcessPlan> processes; ///< with the simulated one before them; legends are left to makePlan()
    std::shared_ptr<const execution::Program> program;
    std::shared_ptr<const execution::DataTasks> tasks; ///< null: none

    /// `beside`: as the scenario's, none of them null.
    Company(const scenario::Scenario& scenario, std::shared_ptr<const execution::Program> own,
        std::shared_ptr<const execution::DataTasks> ownTasks,
        const std::vector<std::shared_ptr<const Simulation>>& beside);

    /// What all of them together are simulated under. Of pools that are called the same, those of `own` count.
    scenario::Scenario with(const scenario::Scenario& own) const;
    /// Where scenarios say something else of the same pool, or cannot be brought together.
    base::Problems contradictions(const scenario::Scenario& own) const;

private:
    void add(const scenario::Scenario& scenario, const scenario::Beside& said, std::shared_ptr<const Simulation> one);
    const scenario::Scenario& scenarioOf(const Member& member, const scenario::Scenario& own) const;
};

} // namespace millrace::run
