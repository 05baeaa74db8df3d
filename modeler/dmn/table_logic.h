// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/logic.h"

#include <optional>
#include <span>
#include <vector>

namespace millrace::dmn {

/// DMN 1.5, 8.2.10: which of the rules that apply count.
enum class HitPolicy { Unique, First, Priority, Any, Collect, RuleOrder, OutputOrder };
/// What COLLECT makes of the outputs.
enum class Aggregation { None, Sum, Count, Min, Max };

/// "UNIQUE", "RULE ORDER" ...; UNIQUE for no word, empty for an unknown one.
std::optional<HitPolicy> toHitPolicy(const QString& word);
std::optional<Aggregation> toAggregation(const QString& word);

/// An input or output of a table: its type and the values that it may take.
struct Clause {
    const ItemType* type = nullptr;
    QString typeName;
    std::shared_ptr<const feel::Expression> allowed; ///< null: any
};

struct TableInput {
    QString label; ///< for people: its own, else its expression
    Clause clause;
    LogicPtr expression;
};

struct TableOutput {
    Clause clause;
    std::string name; ///< empty where there is but one
    LogicPtr defaultValue; ///< null pointer for none
    std::vector<feel::Value> priorities; ///< the allowed values, first things first
};

struct TableRule {
    QString id;
    Place place;
    /// One for each input; a null pointer passes whatever comes.
    std::vector<std::shared_ptr<const feel::Expression>> tests;
    std::vector<LogicPtr> outputs;
    bool isBroken = false; ///< one of its tests cannot be read: it never applies
};

/// What a table is made of.
struct Table {
    HitPolicy hitPolicy = HitPolicy::Unique;
    Aggregation aggregation = Aggregation::None;
    std::vector<TableInput> inputs;
    std::vector<TableOutput> outputs;
    std::vector<TableRule> rules;
};

class TableIndex;

/// A decision table.
class TableLogic final : public Logic {
public:
    TableLogic(Place place, QString owner, Table table);
    ~TableLogic() override;
    const Table& table() const { return table_; }
    const QString& owner() const { return owner_; } ///< the name of the decision or knowledge model that holds it

private:
    using Hits = std::vector<std::uint32_t>;

    feel::Value compute(const Frame& frame, Evaluation& evaluation) const override;
    bool takeInputs(const Frame& frame, Evaluation& evaluation, std::span<feel::Value> values) const;
    Hits hits(std::span<const feel::Value> values, const Frame& frame, Evaluation& evaluation) const;
    bool applies(
        const TableRule& rule, std::span<const feel::Value> values, const Frame& frame, Evaluation& evaluation) const;

    feel::Value outputOf(std::uint32_t rule, const Frame& frame, Evaluation& evaluation) const;
    feel::Value outputCell(
        const TableOutput& output, const Logic& logic, const Frame& frame, Evaluation& evaluation) const;
    feel::Value withoutHit(const Frame& frame, Evaluation& evaluation) const;
    feel::Value assemble(std::vector<feel::Value> cells) const;
    feel::Value resultOf(const Hits& hits, const Frame& frame, Evaluation& evaluation) const;
    feel::Value anyOf(const Hits& hits, const Frame& frame, Evaluation& evaluation) const;
    std::vector<feel::Value> ordered(const Hits& hits, const Frame& frame, Evaluation& evaluation) const;
    feel::Value aggregated(std::vector<feel::Value> results, Evaluation& evaluation) const;
    void note(std::uint32_t rule, Evaluation& evaluation) const;

    QString owner_;
    Table table_;
    std::unique_ptr<const TableIndex> index_; ///< null: rules are tried one by one
};

/// SUM, COUNT, MIN or MAX of values; null where they cannot be added or compared.
feel::Value aggregate(Aggregation aggregation, std::span<const feel::Value> values);

} // namespace millrace::dmn
