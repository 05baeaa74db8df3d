// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/range.h"

#include "simulator/scenario/scenario.h"

#include <algorithm>
#include <cmath>

namespace millrace::scenario {

namespace {

constexpr std::pair<RangeOf, const char*> rangeWords[] = {{RangeOf::Duration, "duration"}, {RangeOf::Wait, "wait"},
    {RangeOf::Share, "share"}, {RangeOf::FixedCost, "fixedCost"}, {RangeOf::HourlyCost, "hourlyCost"},
    {RangeOf::Capacity, "capacity"}, {RangeOf::Interval, "interval"}};

std::optional<double> meanOf(const std::optional<Distribution>& time)
{
    return time && time->problem().isEmpty() ? std::optional(time->mean()) : std::nullopt;
}

std::optional<double> ofElement(const ElementInputs& inputs, RangeOf of)
{
    switch (of) {
    case RangeOf::Duration:
        return meanOf(inputs.duration);
    case RangeOf::Wait:
        return meanOf(inputs.wait);
    case RangeOf::Share:
        return inputs.probability;
    case RangeOf::FixedCost:
        return inputs.fixedCost;
    case RangeOf::HourlyCost:
        return inputs.costPerHour;
    case RangeOf::Capacity:
    case RangeOf::Interval:
        break;
    }
    return std::nullopt;
}

} // namespace

QString toWord(RangeOf of)
{
    return QLatin1String(rangeWords[std::size_t(of)].second);
}

std::optional<RangeOf> rangeOfFromWord(QStringView word)
{
    for (const auto& [of, known] : rangeWords)
        if (word == QLatin1String(known))
            return of;
    return std::nullopt;
}

double Range::factor(double probability) const
{
    const double width = high - low;
    if (!(width > 0))
        return 1;
    const double rise = likely - low;
    const double value = probability * width < rise ? low + std::sqrt(probability * width * rise)
                                                    : high - std::sqrt((1 - probability) * width * (high - likely));
    return value / likely;
}

std::optional<double> rangedValue(const Scenario& scenario, const QString& id, RangeOf of)
{
    if (of == RangeOf::Interval) {
        const auto arrivals = std::ranges::find(scenario.arrivals, id, &Arrivals::startEvent);
        return arrivals == scenario.arrivals.end() ? std::nullopt : meanOf(arrivals->interval);
    }
    const Pool* pool = scenario.pool(id);
    if (pool && of == RangeOf::Capacity)
        return pool->capacity;
    if (pool && of == RangeOf::HourlyCost)
        return pool->costPerHour;
    const ElementInputs* inputs = scenario.element(id);
    return inputs ? ofElement(*inputs, of) : std::nullopt;
}

} // namespace millrace::scenario
