// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_cells.h"

#include "app/simulation/duration_shape.h"
#include "app/simulation/input_text.h"
#include "app/simulation/range_cell.h"
#include "app/simulation/staffing.h"
#include "simulator/scenario/scaling.h"

#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using kernel::Distribution;
using scenario::Arrivals;
using scenario::ElementInputs;
using scenario::Pool;
using scenario::Scenario;
using RowKind = InputRow::Kind;
using Column = InputColumn;

namespace {

bool saysAnyDuration(const Scenario& scenario)
{
    return std::any_of(scenario.elements.begin(), scenario.elements.end(),
        [](const auto& entry) { return entry.second.duration.has_value(); });
}

} // namespace

const Arrivals* arrivalsOf(const Scenario& scenario, const InputRow& row)
{
    for (const Arrivals& arrivals : scenario.arrivals)
        if (arrivals.startEvent == row.id || arrivals.startEvent.isEmpty())
            return &arrivals;
    return nullptr;
}

bool isEditable(RowKind kind, Column column)
{
    switch (column) {
    case Column::Name:
        return false;
    case Column::DoneBy:
    case Column::People:
    case Column::Cost:
        return kind == RowKind::Work;
    case Column::Share:
        return kind == RowKind::Share || kind == RowKind::Boundary;
    case Column::CouldBe:
    case Column::Source:
        return true;
    default:
        return kind != RowKind::Share;
    }
}

SpanTriple tripleOf(const std::optional<Distribution>& distribution)
{
    using Shape = Distribution::Kind;
    if (!distribution)
        return {};
    const auto p = distribution->parameters();
    switch (distribution->kind()) {
    case Shape::Triangular:
        return {{p[0], p[1], p[2]}};
    case Shape::Uniform:
        return {{p[0], std::nullopt, p[1]}};
    default:
        return {{std::nullopt, distribution->mean(), std::nullopt}};
    }
}

std::optional<Distribution> timeOf(const Scenario& scenario, const InputRow& row)
{
    if (row.kind == RowKind::Start) {
        const Arrivals* arrivals = arrivalsOf(scenario, row);
        return arrivals ? std::optional(arrivals->interval) : std::nullopt;
    }
    const ElementInputs* inputs = scenario.element(row.id);
    if (!inputs)
        return {};
    return row.kind == RowKind::Work || scenario::isTimeOfMessage(*inputs) ? inputs->duration : inputs->wait;
}

double usualUnit(const Scenario& scenario, const InputRow& row)
{
    const SpanTriple triple = tripleOf(timeOf(scenario, row));
    double most = 0;
    for (const auto& value : triple.seconds)
        most = std::max(most, value.value_or(0));
    if (most <= 0)
        return scenario.timeUnit == scenario::TimeUnit::Hour || scenario.timeUnit == scenario::TimeUnit::Day
            ? secondsIn(scenario.timeUnit)
            : 60;
    const auto isShort = [&](double unit) {
        return std::all_of(triple.seconds.begin(), triple.seconds.end(), [&](const auto& value) {
            const double hundreds = value.value_or(0) / unit * 100;
            return std::abs(hundreds - std::round(hundreds)) < 1e-6;
        });
    };
    // The largest in which it is no fraction of one and can be said with two decimals; what was measured cannot be said
    // so in any.
    const bool isMeasured = !isShort(1);
    double best = 1;
    for (const double unit : {60.0, 3600.0, 86400.0})
        if (most >= 2 * unit && (isMeasured || isShort(unit) || best < unit / 100))
            best = unit;
    return best;
}

QString cellText(const Scenario& scenario, const InputRow& row, Column column, double unitSeconds)
{
    const ElementInputs* inputs = scenario.element(row.id);
    if (column == Column::Name)
        return row.name;
    if (column == Column::Source)
        return scenario.source(row.id);
    if (column == Column::CouldBe)
        return rangeText(scenario, rangeKeyOf(scenario, row), unitSeconds);
    if (!isEditable(row.kind, column))
        return {};
    if (isSpan(column)) {
        const auto seconds = tripleOf(timeOf(scenario, row)).seconds[spanIndex(column)];
        return seconds ? numberText(*seconds / unitSeconds) : QString();
    }
    switch (column) {
    case Column::Unit:
        return spanUnitName(unitSeconds);
    case Column::Shape: {
        const auto time = timeOf(scenario, row);
        return time ? shapeOf(*time).name : QString();
    }
    case Column::DoneBy: {
        if (inputs && inputs->staff.isSimple()) {
            const Pool* pool = scenario.pool(inputs->staff.pool);
            return pool ? titleOf(*pool) : QString();
        }
        return inputs ? scenario::toText(inputs->staff, scenario.pools) : QString();
    }
    case Column::People:
        return inputs && !inputs->staff.pool.isEmpty() ? numberText(inputs->staff.quantity) : QString();
    case Column::Share:
        return inputs && inputs->probability ? shareText(*inputs->probability) : QString();
    case Column::Cost:
        return inputs && inputs->fixedCost > 0 ? numberText(inputs->fixedCost) : QString();
    default:
        return {};
    }
}

QString assumedText(const Scenario& scenario, const InputRow& row, Column column, double unitSeconds)
{
    if (column == Column::Usual && !timeOf(scenario, row)) {
        if (row.kind == RowKind::Start)
            return scenario.arrivals.empty() ? numberText(scenario::assumedInterval / unitSeconds) : QString();
        if (row.kind == RowKind::Work)
            return numberText(
                saysAnyDuration(scenario) && !scenario.assumesDurations ? 0 : scenario::assumedWork / unitSeconds);
        return row.kind == RowKind::Wait ? numberText(0) : QString();
    }
    const ElementInputs* inputs = scenario.element(row.id);
    if (column != Column::Share || row.kind != RowKind::Share || (inputs && inputs->probability))
        return {};
    if (!row.isExclusive)
        return shareText(0.5);
    double said = 0;
    int unsaid = 0;
    for (const QString& way : row.ways) {
        const ElementInputs* other = scenario.element(way);
        said += other ? other->probability.value_or(0) : 0;
        unsaid += other && other->probability ? 0 : 1;
    }
    return unsaid > 0 ? shareText(std::max(0.0, 1 - said) / unsaid) : QString();
}

} // namespace millrace::app::simulation
