// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/wording.h"

#include "simulator/results/results.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace millrace::results {

namespace {

struct TimeUnit {
    double from; // seconds: smaller spans go to the next unit
    double seconds;
    const char* pattern;
};
// Days from four on: people compare waits of a day or two with working hours.
constexpr TimeUnit timeUnits[] = {
    {4 * 86'400, 86'400, QT_TRANSLATE_NOOP("Wording", "%1 days")},
    {3'600, 3'600, QT_TRANSLATE_NOOP("Wording", "%1 h")},
    {60, 60, QT_TRANSLATE_NOOP("Wording", "%1 min")},
    {0, 1, QT_TRANSLATE_NOOP("Wording", "%1 s")},
};

} // namespace

QString readableDuration(double seconds)
{
    for (const TimeUnit& unit : timeUnits) {
        if (std::abs(seconds) < unit.from)
            continue;
        const double value = seconds / unit.seconds;
        const bool whole = std::abs(value) >= 100 || value == std::round(value);
        return QCoreApplication::translate("Wording", unit.pattern).arg(QLocale().toString(value, 'f', whole ? 0 : 1));
    }
    return {};
}

QString readableShare(double share)
{
    return QCoreApplication::translate("Wording", "%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

bool exceedsCycleTime(const ProcessResults& process)
{
    constexpr double rounding = 1e-6;
    const double cycleTime = process.cycleTime.estimate.mean;
    return process.cycleTime.estimate.isMeasured()
        && process.waitingTime.estimate.mean + process.processingTime.estimate.mean > cycleTime * (1 + rounding);
}

QString branchesRemark()
{
    return QCoreApplication::translate("Wording",
        "Waiting and work are summed over all branches of a case: where branches run side by side, they come to more "
        "than its cycle time.");
}

} // namespace millrace::results
