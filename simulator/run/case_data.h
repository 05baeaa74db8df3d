// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/host.h"
#include "engine/log/event_record.h"
#include "modeler/feel/scope.h"
#include "simulator/kernel/random_streams.h"
#include "simulator/results/observer.h"
#include "simulator/run/data_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace millrace::run {

using base::Microseconds;

/// What could not be worked out in a replication, at one site of the plan.
struct DataTrouble {
    std::int64_t times = 0;
    std::string reason; ///< of the first time; translated, UTF-8
};

/// What is known of the open cases of one replication, by the places that these have there. Draws are keyed by element
/// and attribute, case and visit, as all others. What cannot be worked out is noted as trouble, and the caller does
/// without.
class CaseData {
public:
    CaseData(const DataPlan& plan, std::uint64_t seed, std::uint32_t number);

    /// What `before` knows, under a plan with the same names and elements.
    void goOnFrom(const CaseData& before);

    const DataPlan& plan() const { return plan_; }
    void setNow(Microseconds now) { scope_.time = now; }

    /// `key`: of the case's draws. `arrivals`: as the scenario's; -1: none of them. `process`: as the plan's.
    void begin(std::uint32_t place, std::int64_t key, std::int64_t caseNumber, std::int32_t arrivals,
        std::int32_t process = 0);
    void end(std::uint32_t place, std::int64_t caseNumber);
    /// The work of an element is done: its script or decision, then its changes.
    void complete(std::uint32_t place, std::int32_t element);
    /// Where records tell that cases come and go: only with DataPlan::watchesRecords.
    void note(const log::EventRecord& record, const execution::Program& program);

    std::optional<Microseconds> duration(std::uint32_t place, const ElementData& element);
    std::optional<double> priority(std::uint32_t place, const ElementData& element);
    /// Whether a batch may begin as the latest of those in these places has come.
    bool isComplete(const std::vector<std::uint32_t>& places, const ElementData& element);
    std::optional<Microseconds> due(std::uint32_t place) const { return dues_[place]; }
    /// False, and nothing chosen, where conditions cannot be worked out.
    bool choose(
        std::uint32_t place, const ElementData& element, const execution::Program& program, execution::Choice& choice);
    bool repeat(std::uint32_t place, const ElementData& element, const execution::Program& program,
        execution::Repetition& repetition);
    /// For the expression of that number in the program.
    const feel::Scope& scopeOf(std::uint32_t place, std::int32_t expression);
    /// The key figures of a completed case, NaN where there is none.
    const std::vector<double>& keyFigures(std::uint32_t place, const results::Observer::CaseFigures& figures);

    std::vector<DataTrouble> takeTroubles() { return std::move(troubles_); } ///< by site

private:
    class Scope final : public feel::Scope {
    public:
        const feel::Value* find(std::string_view name, std::size_t index) const override;
        std::int64_t now() const override { return time; }
        const feel::Value* values = nullptr;
        const feel::Value* more = nullptr; ///< of slots behind those of the case
        std::int32_t count = 0; ///< of the slots of a case
        const Slots* slots = nullptr;
        Microseconds time = 0;
    };
    struct Drawn {
        kernel::Stream stream;
        std::uint64_t times = 0; ///< for sequences
        std::vector<feel::Value> options; ///< of this replication alone: threads share no counts of references
    };

    feel::Value* valuesOf(std::uint32_t place) { return values_.data() + std::size_t(place) * plan_.names.size(); }
    void set(std::uint32_t place, const ValuePlan& what, std::uint32_t visit);
    feel::Value drawn(const ValuePlan& what, std::int64_t key, std::uint32_t visit);
    feel::Value evaluate(std::uint32_t place, const Formula& formula);
    feel::Context variablesOf(std::uint32_t place);
    std::optional<Microseconds> timeOf(const feel::Value& value, std::int32_t site);
    void work(std::uint32_t place, const ElementData& element);
    void fail(std::int32_t site, const std::string& reason);
    void failNoNumber(std::int32_t site, const feel::Value& value);
    std::uint32_t& visitOf(std::uint32_t place, const ElementData& element, bool isEntry);
    void prepare(const std::vector<ValuePlan>& values, std::uint64_t seed, std::uint32_t number);

    const DataPlan& plan_;
    Scope scope_;
    std::vector<Drawn> drawn_; ///< by ValuePlan::stream
    std::vector<feel::Value> values_; ///< by place and slot
    std::vector<std::uint32_t> visits_; ///< by place, element with data, and whether at entry
    std::vector<std::int64_t> keys_; ///< by place
    std::vector<std::optional<Microseconds>> dues_; ///< by place
    std::unordered_map<std::int64_t, std::uint32_t> placeOf_; ///< by number of the case, where records are watched
    std::vector<feel::Value> beside_; ///< that key figures and batches know beside
    std::vector<double> keyFigures_;
    std::vector<DataTrouble> troubles_;
};

} // namespace millrace::run
