// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/sensitivity.h"

#include "app/simulation/asked_figures.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

struct SensitivityWords {
    Q_DECLARE_TR_FUNCTIONS(Sensitivity)
};

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

Sensitivities sensitivitiesFound(const std::vector<optimization::Sensitivity>& found, const QString& currency)
{
    Sensitivities all;
    all.chart.lowName = QChar(0x2212) + SensitivityWords::tr("10 %");
    all.chart.highName = QLatin1Char('+') + SensitivityWords::tr("10 %");
    for (const optimization::Sensitivity& one : found) {
        all.elements.push_back(one.element);
        all.chart.rows.push_back({one.name, intervalOf(one.atLow), intervalOf(one.atHigh)});
        if (const auto& change = one.atLow ? one.atLow : one.atHigh)
            all.chart.unitFor = [kpi = change->kpi, kind = change->kind, currency](
                                    double most) { return unitOf(kpi, kind, most, currency); };
    }
    return all;
}

} // namespace millrace::app::simulation
