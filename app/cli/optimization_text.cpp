// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optimization_text.h"

#include "app/cli/command_line.h"
#include "app/cli/goal_text.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <cmath>

namespace millrace::app::cli {

namespace {

using optimization::Outcome;
using optimization::Point;
using optimization::PoolBounds;
using optimization::Staffing;
using results::Estimate;

struct StaffingWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString dash()
{
    return QString(QChar(0x2013));
}

QString shownCost(const Outcome& outcome, double cost, const QString& currency)
{
    const QString number = QLocale().toString(cost, 'f', 0);
    if (outcome.isCostHours)
        return StaffingWords::tr("%1 h").arg(number);
    return currency.isEmpty() ? number : number + QLatin1Char(' ') + currency;
}

bool choosesDisciplines(const Outcome& outcome)
{
    return std::ranges::any_of(outcome.pools, [](const PoolBounds& pool) { return pool.range.disciplines.size() > 1; });
}

QString choiceText(const PoolBounds& pool, const optimization::PoolChoice& choice)
{
    const QString capacity = QString::number(choice.capacity);
    return pool.range.disciplines.size() > 1 ? capacity + QStringLiteral(", ") + kernel::nameOf(choice.discipline)
                                             : capacity;
}

QStringList pointRow(const Outcome& outcome, const Point& point, const QString& currency, const QString& title)
{
    QStringList row {title, shownCost(outcome, point.cost.mean, currency),
        point.kpi.isMeasured() ? goalText(outcome.goal, point.kpi.mean) : dash(),
        point.kpi.low ? goalText(outcome.goal, *point.kpi.low) + QStringLiteral(" \u2026 ")
                + goalText(outcome.goal, *point.kpi.high)
                      : dash()};
    for (std::size_t i = 0; i < point.staffing.size(); ++i)
        row << choiceText(outcome.pools[i], point.staffing[i]);
    return row;
}

QString frontTable(const Outcome& outcome, const QString& currency)
{
    QStringList header {
        QString(), StaffingWords::tr("paid a week"), goalName(outcome.goal), StaffingWords::tr("95 % interval")};
    QList<int> rightAligned {1, 2, 3};
    for (const PoolBounds& pool : outcome.pools) {
        if (pool.range.disciplines.size() == 1)
            rightAligned << int(header.size());
        header << pool.name;
    }
    QList<QStringList> rows;
    for (const Point& point : outcome.front)
        rows << pointRow(outcome, point, currency,
            point.isOverloaded ? StaffingWords::tr("overloaded") : QString::number(rows.size() + 1));
    if (outcome.today)
        rows << pointRow(outcome, *outcome.today, currency,
            outcome.today->isOverloaded ? StaffingWords::tr("today (overloaded)") : StaffingWords::tr("today"));
    return table(header, rows, rightAligned);
}

QString boundsTable(const Outcome& outcome, const QString& currency)
{
    QList<QStringList> rows;
    for (const PoolBounds& pool : outcome.pools)
        rows << QStringList {pool.name, QString::number(pool.range.least), QString::number(pool.range.most),
            pool.offered.isMeasured() ? QLocale().toString(pool.offered.mean, 'f', 1) : dash(),
            shownCost(outcome, pool.costPerWeek, currency),
            pool.range.isFixed()       ? StaffingWords::tr("stays")
                : pool.isLimitedByWork ? StaffingWords::tr("fewer cannot do the work")
                                       : QString()};
    return table({StaffingWords::tr("resource"), StaffingWords::tr("least"), StaffingWords::tr("most"),
                     StaffingWords::tr("work for"), StaffingWords::tr("one costs a week"), QString()},
        rows, {1, 2, 3, 4});
}

QString effortText(const Outcome& outcome)
{
    const QString simulated = outcome.isWhole
        ? StaffingWords::tr("All %1 staffings were simulated, in %2 replications.")
        : StaffingWords::tr("%1 of %3 staffings were simulated, in %2 replications.");
    QString text = simulated.arg(
        QLocale().toString(qlonglong(outcome.evaluated)), QLocale().toString(qlonglong(outcome.simulated)));
    if (!outcome.isWhole)
        text = text.arg(outcome.staffings < 1e15 ? QLocale().toString(qlonglong(outcome.staffings))
                                                 : QLocale().toString(outcome.staffings, 'g', 3));
    if (outcome.isConfirmed)
        text += QLatin1Char(' ')
            + StaffingWords::tr("What follows was measured again, in %n replications of each with fresh random numbers "
                                "(seed %1).",
                nullptr, outcome.replications)
                  .arg(outcome.confirmationSeed);
    else
        text += QLatin1Char(' ') + StaffingWords::tr("The search was stopped: this is what was known then.");
    return text;
}

/// The first of the front that is as good as today and costs less, else the best that costs no more.
QString advice(const Outcome& outcome, const QString& currency)
{
    if (!outcome.today || outcome.today->isOverloaded || !outcome.today->kpi.isMeasured())
        return {};
    const Point& today = *outcome.today;
    for (const Point& point : outcome.front)
        if (!point.isOverloaded && point.cost.mean < today.cost.mean
            && outcome.goal.toMinimise(point.kpi.mean) <= outcome.goal.toMinimise(today.kpi.mean))
            return StaffingWords::tr("As good as today for %1 less a week: %2.")
                .arg(shownCost(outcome, today.cost.mean - point.cost.mean, currency),
                    staffingTitle(outcome, point.staffing));
    const Point* best = nullptr;
    for (const Point& point : outcome.front)
        if (!point.isOverloaded && point.cost.mean <= today.cost.mean)
            best = &point;
    if (!best || best->staffing == today.staffing
        || !(outcome.goal.toMinimise(best->kpi.mean) < outcome.goal.toMinimise(today.kpi.mean)))
        return StaffingWords::tr("For what is paid today nothing better was found.");
    return StaffingWords::tr("Better than today for no more cost: %1.").arg(staffingTitle(outcome, best->staffing));
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject intervalJson(const Estimate& estimate)
{
    return {{QStringLiteral("low"), estimate.low ? jsonNumber(*estimate.low) : QJsonValue()},
        {QStringLiteral("high"), estimate.high ? jsonNumber(*estimate.high) : QJsonValue()}};
}

QJsonObject pointJson(const Outcome& outcome, const Point& point)
{
    QJsonObject staffing;
    QJsonObject disciplines;
    for (std::size_t i = 0; i < point.staffing.size(); ++i) {
        staffing.insert(outcome.pools[i].name, point.staffing[i].capacity);
        disciplines.insert(outcome.pools[i].name, kernel::toWord(point.staffing[i].discipline));
    }
    return {{QStringLiteral("cost"), point.cost.mean}, {QStringLiteral("costInterval"), intervalJson(point.cost)},
        {QStringLiteral("kpi"), point.kpi.isMeasured() ? jsonNumber(point.kpi.mean) : QJsonValue()},
        {QStringLiteral("kpiInterval"), intervalJson(point.kpi)}, {QStringLiteral("staffing"), staffing},
        {QStringLiteral("disciplines"), disciplines}, {QStringLiteral("overloaded"), point.isOverloaded}};
}

QJsonObject poolJson(const PoolBounds& pool)
{
    QJsonArray disciplines;
    for (const kernel::Discipline discipline : pool.range.disciplines)
        disciplines.append(kernel::toWord(discipline));
    QJsonObject offered = intervalJson(pool.offered);
    offered.insert(QStringLiteral("mean"), pool.offered.isMeasured() ? QJsonValue(pool.offered.mean) : QJsonValue());
    return {{QStringLiteral("id"), pool.id}, {QStringLiteral("name"), pool.name},
        {QStringLiteral("least"), pool.range.least}, {QStringLiteral("most"), pool.range.most},
        {QStringLiteral("disciplines"), disciplines}, {QStringLiteral("costPerWeek"), pool.costPerWeek},
        {QStringLiteral("offered"), offered}, {QStringLiteral("limitedByWork"), pool.isLimitedByWork}};
}

} // namespace

QString staffingTitle(const Outcome& outcome, const Staffing& staffing)
{
    QStringList parts;
    for (std::size_t i = 0; i < staffing.size(); ++i)
        parts << outcome.pools[i].name + QLatin1Char(' ') + choiceText(outcome.pools[i], staffing[i]);
    return parts.join(choosesDisciplines(outcome) ? QStringLiteral("; ") : QStringLiteral(", "));
}

QString optimizationText(const Outcome& outcome, const scenario::Scenario& scenario)
{
    QStringList parts {StaffingWords::tr("Scenario %1: paid cost of a week against %2 (%3), seed %4")
                           .arg(scenario.title().isEmpty() ? StaffingWords::tr("(none: a draft)") : scenario.title(),
                               goalName(outcome.goal),
                               outcome.goal.isHighestBest ? StaffingWords::tr("higher is better")
                                                          : StaffingWords::tr("lower is better"),
                               QString::number(outcome.seed))};
    if (outcome.warmup > 0)
        parts.back() += StaffingWords::tr(", the first %1 left out").arg(results::readableDuration(outcome.warmup));
    if (!outcome.remarks.isEmpty())
        parts << outcome.remarks.join(QLatin1Char('\n'));
    parts << boundsTable(outcome, scenario.currency) << effortText(outcome) << frontTable(outcome, scenario.currency);
    if (const QString said = advice(outcome, scenario.currency); !said.isEmpty())
        parts << said;
    if (outcome.replications > 1)
        parts << StaffingWords::tr("Each line is better than all above it: surely, not by chance, by pairs of "
                                   "replications. What costs more without being better is left out.");
    return parts.join(QStringLiteral("\n\n"));
}

QJsonObject optimizationJson(const Outcome& outcome, const scenario::Scenario& scenario)
{
    QJsonArray front;
    for (const Point& point : outcome.front)
        front.append(pointJson(outcome, point));
    QJsonArray pools;
    for (const PoolBounds& pool : outcome.pools)
        pools.append(poolJson(pool));
    const QJsonObject goal {{QStringLiteral("kpi"), QString::fromStdString(outcome.goal.kpi)},
        {QStringLiteral("better"), outcome.goal.isHighestBest ? QStringLiteral("higher") : QStringLiteral("lower")}};
    const QJsonObject cost {{QStringLiteral("unit"), outcome.isCostHours ? QStringLiteral("hours") : scenario.currency},
        {QStringLiteral("per"), QStringLiteral("week")}};
    return {{QStringLiteral("scenario"), scenario.title()}, {QStringLiteral("goal"), goal},
        {QStringLiteral("cost"), cost}, {QStringLiteral("seed"), qint64(outcome.seed)},
        {QStringLiteral("confirmationSeed"), qint64(outcome.confirmationSeed)},
        {QStringLiteral("replications"), outcome.replications}, {QStringLiteral("warmup"), outcome.warmup},
        {QStringLiteral("staffings"), outcome.staffings}, {QStringLiteral("evaluated"), qint64(outcome.evaluated)},
        {QStringLiteral("simulated"), qint64(outcome.simulated)}, {QStringLiteral("exhaustive"), outcome.isWhole},
        {QStringLiteral("confirmed"), outcome.isConfirmed}, {QStringLiteral("wallTime"), outcome.wallTime},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(outcome.remarks)}, {QStringLiteral("pools"), pools},
        {QStringLiteral("today"), outcome.today ? QJsonValue(pointJson(outcome, *outcome.today)) : QJsonValue()},
        {QStringLiteral("front"), front}};
}

} // namespace millrace::app::cli
