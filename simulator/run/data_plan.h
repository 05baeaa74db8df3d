// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/data_work.h"
#include "engine/execution/program.h"
#include "modeler/feel/value.h"
#include "simulator/kernel/distribution.h"
#include "simulator/scenario/scenario.h"

#include <QStringList>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace millrace::run {

struct ProcessPlan;

/// Positions of the values of a case that an expression's names stand for, by position in Expression::names(); -1:
/// nothing gives it a value.
using Slots = std::vector<std::int32_t>;

/// FEEL over the values of a case.
struct Formula {
    std::shared_ptr<const feel::Expression> expression; ///< null: there is none
    Slots slots;
    std::int32_t site = -1; ///< index into DataPlan::sites
    explicit operator bool() const { return expression != nullptr; }
};

/// How one value of a case comes about.
struct ValuePlan {
    struct Option {
        std::variant<double, bool, std::string> value;
        double upTo = 0; ///< upper end of its part of 0 to 1
    };
    std::int32_t slot = -1;
    std::int32_t stream = -1; ///< number of what is drawn, over all of the plan; -1: nothing is
    std::uint64_t key = 0; ///< of its random stream
    std::optional<kernel::Distribution> distribution;
    std::vector<Option> options;
    Formula formula; ///< where nothing is drawn
    bool isWhole = false;
};

/// What an element of the process (a node or a flow) has to do with case data.
struct ElementData {
    std::vector<ValuePlan> onEntry;
    std::vector<ValuePlan> onDone;
    Formula duration;
    Formula priority;
    Formula batch; ///< whether those that wait begin as they are; knows `batch` too
    const execution::DataTask* task = nullptr; ///< a script or decision, done when the work is
    Slots taskSlots; ///< as Formula::slots, of DataTask::reads()
    std::int32_t taskSite = -1;
    bool judges = false; ///< conditions say which way cases go
    bool repeats = false; ///< expressions say how often it is done
    bool hasTimer = false; ///< an expression says when it is due
    std::int32_t choiceSite = -1;
};

/// The case data of a run, compiled: immutable, part of a Plan.
struct DataPlan {
    /// A place where something is worked out, for what is told when that fails.
    struct Site {
        QString text; ///< the expression
        QString what; ///< translated: "the duration of 'Check'"
        QString instead; ///< translated: what happens then
    };
    struct KeyFigure {
        std::string name;
        Formula formula; ///< over the slots of the case and, behind them, cycleTime, waitingTime, processingTime, cost
    };
    std::vector<std::string> names; ///< by slot; the four of key figures and `batch` stand behind them
    std::vector<std::vector<ValuePlan>> beginning; ///< by process
    std::vector<ElementData> elements;
    std::vector<std::int32_t> ofElement; ///< by the program's element: index into `elements`; -1: nothing to do
    std::vector<Slots> bindings; ///< of the program's expressions
    std::vector<Formula> dues; ///< by the scenario's arrivals
    std::vector<KeyFigure> keyFigures;
    std::vector<Site> sites;
    std::int32_t streamCount = 0;
    double secondsInUnit = 60;
    bool decides = false; ///< ways, durations or repetitions of cases depend on their data
    bool watchesRecords = false; ///< something changes where cases come or end, which records tell
    std::shared_ptr<const execution::DataTasks> tasks;

    const ElementData* of(std::int32_t element) const
    {
        const std::int32_t index = ofElement[static_cast<std::size_t>(element)];
        return index < 0 ? nullptr : &elements[static_cast<std::size_t>(index)];
    }
    std::size_t slotOf(std::string_view name) const; ///< names.size() for none
};

/// The program with the conditions that the scenario gives in place of its own; the same one where it gives none.
std::shared_ptr<const execution::Program> withConditions(std::shared_ptr<const execution::Program> program,
    const scenario::Scenario& scenario, const std::vector<ProcessPlan>& processes = {});

/// Null where neither the scenario nor the model has case data. Names in `remarks` what no value is given to.
std::shared_ptr<const DataPlan> makeDataPlan(const execution::Program& program, const scenario::Scenario& scenario,
    std::shared_ptr<const execution::DataTasks> tasks, QStringList& remarks,
    const std::vector<ProcessPlan>& processes = {});

} // namespace millrace::run
