// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/table_logic.h"

#include "modeler/dmn/table_index.h"
#include "modeler/feel/evaluator.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace millrace::dmn {

using feel::Reason;
using feel::Value;

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionModel)
};

/// FEEL under this run, with what it tells put to a place of the file.
template <typename Body> Value evaluateAt(const Place& place, Evaluation& evaluation, Body body)
{
    feel::Warnings told;
    feel::Warnings* const outer = std::exchange(evaluation.warnings, &told);
    Value value = body();
    evaluation.warnings = outer;
    if (!told.empty())
        evaluation.report(place, told);
    return value;
}

bool isAllowed(const Clause& clause, const Value& value)
{
    feel::Warnings untold(0);
    return !clause.allowed || feel::evaluateTests(*clause.allowed, value, feel::EmptyScope(), untold).isTrue();
}

QString shown(const Value& value)
{
    constexpr qsizetype longest = 100;
    return QString::fromStdString(feel::toText(value)).left(longest);
}

} // namespace

TableLogic::TableLogic(Place place, QString owner, Table table)
    : Logic(std::move(place))
    , owner_(std::move(owner))
    , table_(std::move(table))
    , index_(TableIndex::of(table_))
{ }

TableLogic::~TableLogic() = default;

Value TableLogic::compute(const Frame& frame, Evaluation& evaluation) const
{
    constexpr std::size_t few = 8;
    std::array<Value, few> near;
    std::vector<Value> far(table_.inputs.size() > few ? table_.inputs.size() : 0);
    const std::span<Value> values
        = far.empty() ? std::span<Value>(near).first(table_.inputs.size()) : std::span<Value>(far);
    if (!takeInputs(frame, evaluation, values))
        return Value(Reason::OutOfRange);
    const Hits found = hits(values, frame, evaluation);
    return found.empty() ? withoutHit(frame, evaluation) : resultOf(found, frame, evaluation);
}

bool TableLogic::takeInputs(const Frame& frame, Evaluation& evaluation, std::span<Value> values) const
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const TableInput& input = table_.inputs[i];
        values[i] = conformed(input.expression->evaluate(frame, evaluation), input.clause.type, input.clause.typeName,
            input.expression->place(), evaluation);
        if (!isAllowed(input.clause, values[i])) {
            evaluation.report(input.expression->place(),
                TableWords::tr("The input value %1 is none of those that the table allows.").arg(shown(values[i])));
            return false;
        }
    }
    return true;
}

TableLogic::Hits TableLogic::hits(std::span<const Value> values, const Frame& frame, Evaluation& evaluation) const
{
    Hits found;
    const auto isEnough = [&](std::uint32_t rule, bool applies) {
        if (applies)
            found.push_back(rule);
        return applies && table_.hitPolicy == HitPolicy::First;
    };
    if (const auto asked = index_ ? index_->ask(values) : std::nullopt) {
        for (const std::uint32_t rule : asked->rules) {
            const std::optional<bool> known = index_->applies(rule, *asked);
            if (isEnough(rule, known ? *known : applies(table_.rules[rule], values, frame, evaluation)))
                break;
        }
        return found;
    }
    for (std::uint32_t rule = 0; rule < table_.rules.size(); ++rule)
        if (isEnough(rule, applies(table_.rules[rule], values, frame, evaluation)))
            break;
    return found;
}

bool TableLogic::applies(
    const TableRule& rule, std::span<const Value> values, const Frame& frame, Evaluation& evaluation) const
{
    if (rule.isBroken)
        return false;
    for (std::size_t i = 0; i < rule.tests.size(); ++i) {
        if (!rule.tests[i])
            continue;
        const Value passed = evaluateAt(
            rule.place, evaluation, [&] { return feel::evaluateTests(*rule.tests[i], values[i], frame, evaluation); });
        if (!passed.isTrue())
            return false;
    }
    return true;
}

void TableLogic::note(std::uint32_t rule, Evaluation& evaluation) const
{
    evaluation.rules.push_back({owner_, place().element, table_.rules[rule].id, static_cast<int>(rule) + 1});
}

Value TableLogic::outputCell(
    const TableOutput& output, const Logic& logic, const Frame& frame, Evaluation& evaluation) const
{
    Value value = conformed(
        logic.evaluate(frame, evaluation), output.clause.type, output.clause.typeName, logic.place(), evaluation);
    if (isAllowed(output.clause, value))
        return value;
    evaluation.report(
        logic.place(), TableWords::tr("The output %1 is none of those that the table allows.").arg(shown(value)));
    return Value(Reason::OutOfRange);
}

Value TableLogic::assemble(std::vector<Value> cells) const
{
    if (cells.size() == 1)
        return std::move(cells.front());
    std::vector<feel::Context::Entry> entries;
    for (std::size_t i = 0; i < cells.size(); ++i)
        entries.emplace_back(table_.outputs[i].name, std::move(cells[i]));
    return feel::Context(std::move(entries));
}

Value TableLogic::outputOf(std::uint32_t rule, const Frame& frame, Evaluation& evaluation) const
{
    const TableRule& row = table_.rules[rule];
    if (row.outputs.size() == 1)
        return outputCell(table_.outputs.front(), *row.outputs.front(), frame, evaluation);
    std::vector<Value> cells;
    cells.reserve(row.outputs.size());
    for (std::size_t i = 0; i < row.outputs.size(); ++i)
        cells.push_back(outputCell(table_.outputs[i], *row.outputs[i], frame, evaluation));
    return assemble(std::move(cells));
}

Value TableLogic::withoutHit(const Frame& frame, Evaluation& evaluation) const
{
    const bool hasDefault = std::any_of(table_.outputs.begin(), table_.outputs.end(),
        [](const TableOutput& output) { return output.defaultValue != nullptr; });
    if (hasDefault) {
        std::vector<Value> cells;
        for (const TableOutput& output : table_.outputs)
            cells.push_back(
                output.defaultValue ? outputCell(output, *output.defaultValue, frame, evaluation) : Value());
        return assemble(std::move(cells));
    }
    if (table_.hitPolicy == HitPolicy::Collect && table_.aggregation == Aggregation::None)
        return feel::List();
    if (table_.aggregation == Aggregation::Count)
        return 0;
    evaluation.report(place(),
        TableWords::tr("No rule applies, and there is no default output. Add a rule for this case."),
        base::Severity::Warning);
    return {};
}

Value TableLogic::resultOf(const Hits& hits, const Frame& frame, Evaluation& evaluation) const
{
    for (const std::uint32_t rule : hits)
        note(rule, evaluation);
    switch (table_.hitPolicy) {
    case HitPolicy::Unique:
        if (hits.size() > 1) {
            evaluation.report(place(),
                TableWords::tr("Rules %1 and %2 both apply, but the hit policy is UNIQUE.")
                    .arg(hits[0] + 1)
                    .arg(hits[1] + 1));
            return Value(Reason::OutOfRange);
        }
        return outputOf(hits.front(), frame, evaluation);
    case HitPolicy::First:
        return outputOf(hits.front(), frame, evaluation);
    case HitPolicy::Any:
        return anyOf(hits, frame, evaluation);
    case HitPolicy::Priority:
        return ordered(hits, frame, evaluation).front();
    case HitPolicy::OutputOrder:
        return feel::List(ordered(hits, frame, evaluation));
    case HitPolicy::RuleOrder:
    case HitPolicy::Collect:
        break;
    }
    std::vector<Value> results;
    results.reserve(hits.size());
    for (const std::uint32_t rule : hits)
        results.push_back(outputOf(rule, frame, evaluation));
    return table_.hitPolicy == HitPolicy::Collect ? aggregated(std::move(results), evaluation) : Value(results);
}

Value TableLogic::anyOf(const Hits& hits, const Frame& frame, Evaluation& evaluation) const
{
    const Value first = outputOf(hits.front(), frame, evaluation);
    for (const std::uint32_t rule : hits) {
        if (feel::isEqual(first, outputOf(rule, frame, evaluation)))
            continue;
        evaluation.report(place(),
            TableWords::tr("Rules %1 and %2 both apply and give different outputs, but the hit policy is ANY.")
                .arg(hits.front() + 1)
                .arg(rule + 1));
        return Value(Reason::OutOfRange);
    }
    return first;
}

std::vector<Value> TableLogic::ordered(const Hits& hits, const Frame& frame, Evaluation& evaluation) const
{
    struct Row {
        std::vector<std::size_t> ranks;
        Value result;
    };
    std::vector<Row> rows;
    for (const std::uint32_t rule : hits) {
        Row row;
        std::vector<Value> cells;
        for (std::size_t i = 0; i < table_.outputs.size(); ++i) {
            cells.push_back(outputCell(table_.outputs[i], *table_.rules[rule].outputs[i], frame, evaluation));
            const std::vector<Value>& priorities = table_.outputs[i].priorities;
            const auto at = std::find_if(priorities.begin(), priorities.end(),
                [&](const Value& value) { return feel::isEqual(value, cells.back()); });
            row.ranks.push_back(static_cast<std::size_t>(at - priorities.begin()));
        }
        row.result = assemble(std::move(cells));
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.ranks < b.ranks; });
    std::vector<Value> results;
    for (Row& row : rows)
        results.push_back(std::move(row.result));
    return results;
}

Value TableLogic::aggregated(std::vector<Value> results, Evaluation& evaluation) const
{
    if (table_.aggregation == Aggregation::None)
        return feel::List(std::move(results));
    if (table_.aggregation == Aggregation::Count || table_.outputs.size() == 1) {
        Value value = aggregate(table_.aggregation, results);
        if (value.isNull())
            evaluation.report(place(), TableWords::tr("The outputs cannot be added up or compared."));
        return value;
    }
    // Several outputs: each by itself.
    std::vector<Value> columns;
    for (const TableOutput& output : table_.outputs) {
        std::vector<Value> column;
        for (const Value& result : results)
            column.push_back(*result.asContext().find(output.name));
        columns.push_back(aggregate(table_.aggregation, column));
    }
    return assemble(std::move(columns));
}

} // namespace millrace::dmn
