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

/// "40 h of work" -> "40 h", and true.
bool takeOfWork(QString& text)
{
    const QString words = AbsenceWords::tr("%1 of work").arg(QString()).trimmed();
    if (!text.contains(words, Qt::CaseInsensitive))
        return false;
    text.remove(words, Qt::CaseInsensitive);
    return true;
}

QString absenceTime(const AbsencePattern& absence, const Distribution& time)
{
    const QString text = spanText(time.mean());
    return absence.inWorkingTime ? AbsenceWords::tr("%1 of work").arg(text) : text;
}

/// What is wrong with the text, where it is no time above 0.
QString timeProblem(const QString& text, std::optional<double>& seconds)
{
    seconds = parseSpan(text);
    if (!seconds)
        return notASpan(text);
    return *seconds >= 1 ? QString() : AbsenceWords::tr("It must be a second or more.");
}

} // namespace

QString awayEveryText(const std::optional<AbsencePattern>& absence)
{
    return absence ? absenceTime(*absence, absence->between) : QString();
}

QString awayForText(const std::optional<AbsencePattern>& absence)
{
    return absence ? absenceTime(*absence, absence->length) : QString();
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
    QString plainEvery = every, plainLength = length;
    bool inWorkingTime = takeOfWork(plainEvery);
    inWorkingTime = takeOfWork(plainLength) || inWorkingTime;
    if (saysEvery)
        parsed.everyProblem = timeProblem(plainEvery, between);
    if (saysLength)
        parsed.lengthProblem = timeProblem(plainLength, lasting);
    if (!parsed.isSound())
        return parsed;
    if (!saysLength)
        parsed.everyProblem = AbsenceWords::tr("Say as well for how long, then it counts.");
    else if (!saysEvery)
        parsed.lengthProblem = AbsenceWords::tr("Say as well how often, then it counts.");
    else
        parsed.absence = AbsencePattern {ofMeanAbsence(before ? &before->between : nullptr, *between),
            ofMeanAbsence(before ? &before->length : nullptr, *lasting), inWorkingTime};
    return parsed;
}

} // namespace millrace::app::simulation
