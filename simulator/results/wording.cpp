// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/wording.h"

#include "simulator/results/quantile_sketch.h"
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

QString targetWords(const ProcessResults& process)
{
    const QString own = QString::fromStdString(process.ownTargets);
    const QString common = process.target ? readableDuration(*process.target) : QString();
    if (own.isEmpty())
        return common;
    return process.target ? QCoreApplication::translate("Wording", "%1, others %2").arg(own, common) : own;
}

QString readableShare(double share)
{
    return QCoreApplication::translate("Wording", "%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

QString nameOf(WaitingCause cause)
{
    static const char* const names[] = {QT_TRANSLATE_NOOP("Wording", "Waiting for people"),
        QT_TRANSLATE_NOOP("Wording", "Off hours"), QT_TRANSLATE_NOOP("Wording", "Paused overnight"),
        QT_TRANSLATE_NOOP("Wording", "Set-up and way"), QT_TRANSLATE_NOOP("Wording", "For other branches"),
        QT_TRANSLATE_NOOP("Wording", "For a batch"), QT_TRANSLATE_NOOP("Wording", "For a timer"),
        QT_TRANSLATE_NOOP("Wording", "For a message"), QT_TRANSLATE_NOOP("Wording", "For a limit")};
    static_assert(std::size(names) == waitingCauseCount);
    return QCoreApplication::translate("Wording", names[std::size_t(cause)]);
}

std::vector<ElapsedPart> elapsedParts(const ProcessResults& process)
{
    std::vector<ElapsedPart> parts;
    const double cycleTime = process.cycleTime.estimate.mean;
    const auto add = [&](const QString& name, const Kpi& time) {
        if (time.estimate.isMeasured() && time.estimate.mean > 0)
            parts.push_back({name, &time, time.estimate.mean / cycleTime});
    };
    add(QCoreApplication::translate("Wording", "Being worked on"), process.elapsed.processing);
    for (std::size_t cause = 0; cause < waitingCauseCount; ++cause)
        add(nameOf(WaitingCause(cause)), process.elapsed.waiting[cause]);
    add(QCoreApplication::translate("Wording", "Nothing known"), process.elapsed.other);
    return parts;
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

QString percentilesRemark()
{
    const auto percent = [](double share) { return QLocale().toString(share * 100, 'f', 1); };
    return QCoreApplication::translate("Wording",
        "Percentiles are right to %1 % of their value; those over cases, from %2 cases a replication on, to %3 % of "
        "their rank as well.")
        .arg(percent(QuantileSketch::relativeError), QLocale().toString(qlonglong(QuantileSketch::fewestForRank)),
            percent(QuantileSketch::rankError));
}

QStringList besideWords(const std::vector<ProcessShare>& processes)
{
    QStringList words;
    for (std::size_t i = 1; i < processes.size(); ++i) {
        const Results& its = processes[i].results;
        QStringList taken;
        for (const ResourceResults& pool : its.resources)
            if (pool.utilisation.estimate.mean > 0)
                taken << QCoreApplication::translate("Wording", "%1 of the paid time of “%2”")
                             .arg(readableShare(pool.utilisation.estimate.mean), QString::fromStdString(pool.name));
        const QString name = QString::fromStdString(processes[i].name);
        const Estimate& cycleTime = its.process.cycleTime.estimate;
        words << (!cycleTime.isMeasured()
                ? QCoreApplication::translate("Wording", "“%1” ran beside it, but none of its cases ended.").arg(name)
                : QCoreApplication::translate("Wording", "“%1” ran beside it: %2 cases a day, %3 each on average.")
                      .arg(name, QLocale().toString(its.process.throughput.estimate.mean * 86'400, 'f', 1),
                          readableDuration(cycleTime.mean)));
        if (!taken.isEmpty())
            words.back() += QLatin1Char(' ')
                + QCoreApplication::translate("Wording", "It took %1.").arg(taken.join(QStringLiteral(", ")));
    }
    return words;
}

} // namespace millrace::results
