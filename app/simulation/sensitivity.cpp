// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/sensitivity.h"

#include "app/simulation/input_cells.h"
#include "app/simulation/input_rows.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {

struct SensitivityWords {
    Q_DECLARE_TR_FUNCTIONS(Sensitivity)
};

constexpr double tenth = 0.1; ///< of a time; of all cases where it is a share

/// The time that the row says, times a factor.
Scenario stretchedAt(const Scenario& scenario, const InputRow& row, double factor)
{
    Scenario changed = scenario;
    const auto time = timeOf(scenario, row);
    setTimeOf(changed, row, scenario::scaled(*time, factor));
    return changed;
}

/// The first of two ways gets that share, the other the rest.
Scenario sharedAt(const Scenario& scenario, const InputRow& row, double share)
{
    Scenario changed = scenario;
    for (const QString& way : row.ways)
        changed.elements[way].probability = way == row.id ? share : 1 - share;
    return changed;
}

std::optional<Sensitivity> sensitivityOf(const Scenario& scenario, const InputRow& row)
{
    if (row.kind == InputRow::Kind::Share) {
        const scenario::ElementInputs* inputs = scenario.element(row.id);
        // Of two ways one says it all.
        if (!row.isExclusive || row.ways.size() != 2 || row.id != row.ways[0] || !inputs || !inputs->probability)
            return {};
        const double share = *inputs->probability;
        return Sensitivity {row.id, row.name, sharedAt(scenario, row, std::max(0.0, share - tenth)),
            sharedAt(scenario, row, std::min(1.0, share + tenth))};
    }
    const auto time = timeOf(scenario, row);
    if (!time || time->mean() <= 0)
        return {};
    return Sensitivity {row.id, row.name, stretchedAt(scenario, row, 1 - tenth), stretchedAt(scenario, row, 1 + tenth)};
}

charts::Interval intervalOf(const std::optional<results::Comparison>& change)
{
    if (!change)
        return {};
    const bool isSure = change->verdict == results::Verdict::Higher || change->verdict == results::Verdict::Lower;
    const results::Estimate& difference = change->difference;
    charts::Interval interval {
        difference.mean, difference.low.value_or(difference.mean), difference.high.value_or(difference.mean)};
    // Among so many at once an interval of its own says too much.
    if (!isSure) {
        interval.low = std::min(interval.low, 0.0);
        interval.high = std::max(interval.high, 0.0);
    }
    return interval;
}

} // namespace

std::vector<Sensitivity> sensitivitiesOf(const Scenario& scenario, const metamodel::Tree& model)
{
    std::vector<Sensitivity> all;
    const std::vector<InputRow> rows = inputRowsOf(model);
    const bool hasOneStart = std::ranges::count(rows, InputRow::Kind::Start, &InputRow::kind) == 1;
    for (const InputRow& row : rows) {
        auto one = sensitivityOf(scenario, row);
        if (!one)
            continue;
        // A higher interval means fewer cases: say what is higher.
        if (row.kind == InputRow::Kind::Start)
            one->name = hasOneStart ? SensitivityWords::tr("Time between cases")
                                    : SensitivityWords::tr("Time between cases (%1)").arg(row.name);
        all.push_back(std::move(*one));
    }
    return all;
}

std::vector<Scenario> variantsOf(const std::vector<Sensitivity>& sensitivities)
{
    std::vector<Scenario> variants;
    for (const Sensitivity& one : sensitivities) {
        variants.push_back(one.low);
        variants.push_back(one.high);
    }
    return variants;
}

Sensitivities sensitivitiesFound(const std::vector<Sensitivity>& tried, const CycleTimeChanges& changes)
{
    struct Found {
        QString element;
        charts::TornadoData::Row row;
        double width = 0;
    };
    std::vector<Found> found;
    for (std::size_t i = 0; i < tried.size() && 2 * i + 1 < changes.size(); ++i) {
        if (!changes[2 * i] && !changes[2 * i + 1])
            continue;
        Found one {tried[i].id, {tried[i].name, intervalOf(changes[2 * i]), intervalOf(changes[2 * i + 1])}, 0};
        one.width = std::max({0.0, one.row.atLow.mean, one.row.atHigh.mean})
            - std::min({0.0, one.row.atLow.mean, one.row.atHigh.mean});
        found.push_back(std::move(one));
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found& one, const Found& other) { return one.width > other.width; });
    Sensitivities all;
    all.chart.lowName = SensitivityWords::tr("lower");
    all.chart.highName = SensitivityWords::tr("higher");
    for (Found& one : found) {
        all.elements.push_back(one.element);
        all.chart.rows.push_back(std::move(one.row));
    }
    return all;
}

} // namespace millrace::app::simulation
