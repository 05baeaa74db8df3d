// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/absence_text.h"

#include "app/simulation/input_text.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>

namespace millrace::app::simulation {

using kernel::AbsencePattern;
using kernel::Distribution;

namespace {

struct AbsenceWords {
    Q_DECLARE_TR_FUNCTIONS(AbsenceText)
};

Distribution ofMeanAbsence(const Distribution* before, double seconds)
{
    return before && before->mean() > 0 ? scenario::scaled(*before, seconds / before->mean())
                                        : Distribution::exponential(seconds);
}

/// What is wrong with the text, where it is no time above 0.
QString timeProblem(const QString& text, std::optional<double>& seconds)
{
    seconds = parseSpan(text);
    if (!seconds)
        return AbsenceWords::tr("'%1' is no duration. Write it as in 12 min, 1.5 h or 2 days.").arg(text.trimmed());
    return *seconds >= 1 ? QString() : AbsenceWords::tr("It must be a second or more.");
}

} // namespace

QString awayEveryText(const std::optional<AbsencePattern>& absence)
{
    return absence ? spanText(absence->between.mean()) : QString();
}

QString awayForText(const std::optional<AbsencePattern>& absence)
{
    return absence ? spanText(absence->length.mean()) : QString();
}

ParsedAbsence parseAbsence(const QString& every, const QString& length, const std::optional<AbsencePattern>& before)
{
    ParsedAbsence parsed;
    const bool saysEvery = !every.trimmed().isEmpty(), saysLength = !length.trimmed().isEmpty();
    if (!saysEvery && !saysLength)
        return parsed;
    if (before && every == awayEveryText(before) && length == awayForText(before)) {
        parsed.absence = before;
        return parsed;
    }
    std::optional<double> between, lasting;
    if (saysEvery)
        parsed.everyProblem = timeProblem(every, between);
    if (saysLength)
        parsed.lengthProblem = timeProblem(length, lasting);
    if (!parsed.isSound())
        return parsed;
    if (!saysLength)
        parsed.everyProblem = AbsenceWords::tr("Say as well for how long, then it counts.");
    else if (!saysEvery)
        parsed.lengthProblem = AbsenceWords::tr("Say as well how often, then it counts.");
    else
        parsed.absence = AbsencePattern {ofMeanAbsence(before ? &before->between : nullptr, *between),
            ofMeanAbsence(before ? &before->length : nullptr, *lasting)};
    return parsed;
}

} // namespace millrace::app::simulation
