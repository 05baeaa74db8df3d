// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/range.h"

#include "simulator/scenario/scenario.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::scenario {

namespace {

constexpr std::pair<NumberOf, const char*> rangeWords[] = {{NumberOf::Duration, "duration"}, {NumberOf::Wait, "wait"},
    {NumberOf::Share, "share"}, {NumberOf::FixedCost, "fixedCost"}, {NumberOf::HourlyCost, "hourlyCost"},
    {NumberOf::Capacity, "capacity"}, {NumberOf::Interval, "interval"}};

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

std::optional<double> meanOf(const std::optional<Distribution>& time)
{
    return time && time->problem().isEmpty() ? std::optional(time->mean()) : std::nullopt;
}

std::optional<double> ofElement(const ElementInputs& inputs, NumberOf of)
{
    switch (of) {
    case NumberOf::Duration:
        return meanOf(inputs.duration);
    case NumberOf::Wait:
        return meanOf(inputs.wait);
    case NumberOf::Share:
        return inputs.probability;
    case NumberOf::FixedCost:
        return inputs.fixedCost;
    case NumberOf::HourlyCost:
        return inputs.costPerHour;
    case NumberOf::Capacity:
    case NumberOf::Interval:
        break;
    }
    return std::nullopt;
}

} // namespace

QString toWord(NumberOf of)
{
    return QLatin1String(rangeWords[std::size_t(of)].second);
}

std::optional<NumberOf> numberOfFromWord(QStringView word)
{
    for (const auto& [of, known] : rangeWords)
        if (word == QLatin1String(known))
            return of;
    return std::nullopt;
}

QString inWords(NumberOf of)
{
    switch (of) {
    case NumberOf::Duration:
        return NumberWords::tr("mean duration");
    case NumberOf::Wait:
        return NumberWords::tr("mean wait");
    case NumberOf::Share:
        return NumberWords::tr("share of the cases");
    case NumberOf::FixedCost:
        return NumberWords::tr("cost a visit");
    case NumberOf::HourlyCost:
        return NumberWords::tr("paid per hour");
    case NumberOf::Capacity:
        return NumberWords::tr("people");
    case NumberOf::Interval:
        return NumberWords::tr("mean time between cases");
    }
    return {};
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

std::optional<double> rangedValue(const Scenario& scenario, const QString& id, NumberOf of)
{
    if (of == NumberOf::Interval) {
        const auto arrivals = std::ranges::find(scenario.arrivals, id, &Arrivals::startEvent);
        return arrivals == scenario.arrivals.end() ? std::nullopt : meanOf(arrivals->interval);
    }
    const Pool* pool = scenario.pool(id);
    if (pool && of == NumberOf::Capacity)
        return pool->capacity;
    if (pool && of == NumberOf::HourlyCost)
        return pool->costPerHour;
    const ElementInputs* inputs = scenario.element(id);
    return inputs ? ofElement(*inputs, of) : std::nullopt;
}

} // namespace millrace::scenario
