// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_text.h"

#include "app/cli/command_line.h"
#include "app/cli/goal_text.h"
#include "simulator/results/to_json.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace millrace::app::cli {

namespace {

using optimization::SweepLevel;
using optimization::VolumeSweep;

struct SweepTextWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString growthText(double growth)
{
    return SweepTextWords::tr("+%1 %").arg(QLocale().toString(growth * 100, 'g', 4));
}

QString paidText(const VolumeSweep& sweep, double cost, const QString& currency)
{
    const QString number = QLocale().toString(cost, 'f', 0);
    if (sweep.isCostHours)
        return SweepTextWords::tr("%1 h").arg(number);
    return currency.isEmpty() ? number : number + QLatin1Char(' ') + currency;
}

QString peopleText(int now, int today)
{
    return now == today
        ? QString::number(now)
        : QStringLiteral("%1 (%2%3)").arg(now).arg(now > today ? QStringLiteral("+") : QString()).arg(now - today);
}

QString figureText(const VolumeSweep& sweep, const results::Estimate& figure)
{
    const QString mean = figure.isMeasured() ? goalText(sweep.goal, figure.mean) : QString(QChar(0x2013));
    return figure.low ? mean + QStringLiteral(" \u00b1 ") + goalText(sweep.goal, figure.halfWidth()) : mean;
}

QStringList levelRow(const VolumeSweep& sweep, const SweepLevel& level, const QString& currency)
{
    QStringList row {growthText(level.growth)};
    for (std::size_t pool = 0; pool < level.staffing.size(); ++pool)
        row << peopleText(level.staffing[pool], sweep.today[pool]);
    row << paidText(sweep, level.cost.mean, currency) << figureText(sweep, level.kpi)
        << (level.isAsIsOverloaded ? SweepTextWords::tr("overloaded") : figureText(sweep, level.asIs))
        << (level.isReached ? QString() : SweepTextWords::tr("not reached"));
    return row;
}

QString headline(const VolumeSweep& sweep)
{
    const QString sign = sweep.goal.isHighestBest ? QStringLiteral("\u2265") : QStringLiteral("\u2264");
    QString text = SweepTextWords::tr("People that keep %1 %2 %3 as more cases come, seed %4.")
                       .arg(goalName(sweep.goal), sign, goalText(sweep.goal, sweep.target))
                       .arg(sweep.seed);
    if (sweep.warmup > 0)
        text += QLatin1Char(' ')
            + SweepTextWords::tr("The first %1 are left out.").arg(results::readableDuration(sweep.warmup));
    return text;
}

} // namespace

QString sweepText(const VolumeSweep& sweep, const QString& currency)
{
    QStringList header {SweepTextWords::tr("cases")};
    header << sweep.pools << SweepTextWords::tr("paid a week") << goalName(sweep.goal)
           << SweepTextWords::tr("with the people of today") << QString();
    QList<int> right;
    for (int column = 0; column + 1 < int(header.size()); ++column)
        right << column;
    QList<QStringList> rows;
    for (const SweepLevel& level : sweep.levels)
        rows << levelRow(sweep, level, currency);
    QStringList parts {headline(sweep), table(header, rows, right)};
    parts << sweep.remarks;
    if (sweep.isStopped)
        parts << SweepTextWords::tr("It was stopped before the end.");
    parts << SweepTextWords::tr(
        "± is half the 95 % interval over %n replications. Found step by step, one person at a time: a cheaper mix may "
        "exist, which optimize looks for.",
        nullptr, sweep.replications);
    return parts.join(QStringLiteral("\n\n"));
}

QJsonObject sweepJson(const VolumeSweep& sweep, const QString& currency)
{
    const auto staffing = [&](const optimization::Staffing& of) {
        QJsonObject object;
        for (std::size_t pool = 0; pool < of.size(); ++pool)
            object.insert(sweep.pools[qsizetype(pool)], of[pool]);
        return object;
    };
    QJsonArray levels;
    for (const SweepLevel& level : sweep.levels)
        levels.append(QJsonObject {{QStringLiteral("growth"), level.growth},
            {QStringLiteral("staffing"), staffing(level.staffing)},
            {QStringLiteral("cost"), results::toJson(level.cost)}, {QStringLiteral("kpi"), results::toJson(level.kpi)},
            {QStringLiteral("reached"), level.isReached}, {QStringLiteral("asIs"), results::toJson(level.asIs)},
            {QStringLiteral("asIsOverloaded"), level.isAsIsOverloaded}});
    return {{QStringLiteral("kpi"), QString::fromStdString(sweep.goal.kpi)},
        {QStringLiteral("better"), QLatin1String(sweep.goal.isHighestBest ? "higher" : "lower")},
        {QStringLiteral("target"), sweep.target}, {QStringLiteral("seed"), qint64(sweep.seed)},
        {QStringLiteral("replications"), sweep.replications}, {QStringLiteral("warmup"), sweep.warmup},
        {QStringLiteral("costUnit"), sweep.isCostHours ? QStringLiteral("hours") : currency},
        {QStringLiteral("today"), staffing(sweep.today)}, {QStringLiteral("levels"), levels},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(sweep.remarks)}};
}

} // namespace millrace::app::cli
