// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/time_words.h"

#include "app/simulation/duration_shape.h"
#include "app/simulation/input_cells.h"
#include "app/simulation/input_text.h"

#include <QCoreApplication>

namespace millrace::app::simulation {

using kernel::Distribution;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioDifferences)
};

} // namespace

QString distributionWords(const std::optional<Distribution>& time)
{
    if (!time)
        return {};
    const SpanTriple triple = tripleOf(time);
    const auto& [low, usual, high] = triple.seconds;
    if (low && high && usual)
        return TimeWords::tr("%1 to %2, usually %3").arg(spanText(*low), spanText(*high), spanText(*usual));
    if (low && high)
        return TimeWords::tr("%1 to %2").arg(spanText(*low), spanText(*high));
    if (time->kind() == Distribution::Kind::Constant)
        return spanText(time->mean());
    return TimeWords::tr("%1 on average (%2)").arg(spanText(time->mean()), shapeOf(*time).name);
}

QString duringWords(const scenario::During& during)
{
    QStringList words;
    const auto add = [&](const QString& pattern, const std::optional<Distribution>& time) {
        if (time)
            words << pattern.arg(distributionWords(time));
    };
    add(QStringLiteral("%1"), during.duration);
    add(TimeWords::tr("comes after %1"), during.wait);
    add(TimeWords::tr("way there %1"), during.transfer);
    add(TimeWords::tr("set-up %1"), during.setUp);
    if (during.probability)
        words << TimeWords::tr("share %1").arg(shareText(*during.probability));
    return words.join(QStringLiteral("; "));
}

QStringList otherHoursWords(const scenario::Scenario& scenario, const QString& elementId)
{
    QStringList lines;
    const scenario::ElementInputs* inputs = scenario.element(elementId);
    if (!inputs)
        return lines;
    for (const scenario::During& during : inputs->during) {
        const scenario::Calendar* calendar = scenario.calendar(during.calendar);
        lines << TimeWords::tr("In the hours of %1: %2")
                     .arg(
                         calendar && !calendar->name.isEmpty() ? calendar->name : during.calendar, duringWords(during));
    }
    return lines;
}

} // namespace millrace::app::simulation
