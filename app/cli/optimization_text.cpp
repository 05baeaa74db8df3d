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

/// "7", or with what was chosen beside the number: "7, oldest case first, 1 h earlier".
QString choiceText(const Outcome& outcome, const Staffing& staffing, const QString& id)
{
    return optimization::choiceWords(outcome, staffing, id).join(QStringLiteral(", "));
}

bool hasChoices(const PoolBounds& pool)
{
    return pool.orders.size() > 1 || pool.shifts.size() > 1;
}

QString batchTitle(const optimization::BatchBounds& batch)
{
    return StaffingWords::tr("%1 (batch)").arg(batch.name);
}

QStringList pointRow(const Outcome& outcome, const Point& point, const QString& currency, const QString& title)
{
    QStringList row {title, shownCost(outcome, point.cost.mean, currency),
        point.kpi.isMeasured() ? goalText(outcome.goal, point.kpi.mean) : dash(),
        point.kpi.low ? goalText(outcome.goal, *point.kpi.low) + QStringLiteral(" \u2026 ")
                + goalText(outcome.goal, *point.kpi.high)
                      : dash()};
    for (const PoolBounds& pool : outcome.pools)
        row << choiceText(outcome, point.staffing, pool.id);
    for (const optimization::BatchBounds& batch : outcome.batches)
        row << choiceText(outcome, point.staffing, batch.id);
    return row;
}

QString frontTable(const Outcome& outcome, const QString& currency)
{
    QStringList header {
        QString(), StaffingWords::tr("paid a week"), goalName(outcome.goal), StaffingWords::tr("95 % interval")};
    QList<int> rightAligned {1, 2, 3};
    for (const PoolBounds& pool : outcome.pools) {
        if (!hasChoices(pool))
            rightAligned << int(header.size());
        header << pool.name;
    }
    for (const optimization::BatchBounds& batch : outcome.batches) {
        rightAligned << int(header.size());
        header << batchTitle(batch);
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
        rows << QStringList {pool.name, QString::number(pool.least), QString::number(pool.most),
            pool.offered.isMeasured() ? QLocale().toString(pool.offered.mean, 'f', 1) : dash(),
            shownCost(outcome, pool.costPerWeek, currency),
            pool.isFixed()             ? StaffingWords::tr("stays")
                : pool.isLimitedByWork ? StaffingWords::tr("fewer cannot do the work")
                                       : QString()};
    for (const optimization::BatchBounds& batch : outcome.batches)
        rows << QStringList {
            batchTitle(batch), QString::number(batch.least), QString::number(batch.most), dash(), dash(), QString()};
    return table({StaffingWords::tr("resource"), StaffingWords::tr("least"), StaffingWords::tr("most"),
                     StaffingWords::tr("work for"), StaffingWords::tr("one costs a week"), QString()},
        rows, {1, 2, 3, 4});
}

/// "Clerks: Office, 1 h earlier, 1 h later", where there is a choice.
QString shiftsText(const Outcome& outcome)
{
    QStringList lines;
    for (const PoolBounds& pool : outcome.pools) {
        QStringList names;
        for (const optimization::Shift& shift : pool.shifts)
            names << shift.name;
        if (names.size() > 1)
            lines << StaffingWords::tr("Hours of %1: %2").arg(pool.name, names.join(QStringLiteral("; ")));
    }
    return lines.join(QLatin1Char('\n'));
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
    QJsonObject shifts;
    QJsonObject batchSizes;
    const auto nameOf = [](const auto& all, const QString& id) {
        return std::ranges::find_if(all, [&](const auto& one) { return one.id == id; })->name;
    };
    for (std::size_t i = 0; i < point.staffing.size(); ++i) {
        const optimization::Decision& decision = outcome.decisions[i];
        switch (decision.kind) {
        case optimization::Decision::Kind::People:
            staffing.insert(nameOf(outcome.pools, decision.id), point.staffing[i]);
            break;
        case optimization::Decision::Kind::Order:
            disciplines.insert(
                nameOf(outcome.pools, decision.id), kernel::toWord(decision.orders[std::size_t(point.staffing[i])]));
            break;
        case optimization::Decision::Kind::Shift:
            shifts.insert(nameOf(outcome.pools, decision.id), decision.words(point.staffing[i]));
            break;
        case optimization::Decision::Kind::BatchSize:
            batchSizes.insert(nameOf(outcome.batches, decision.id), point.staffing[i]);
            break;
        }
    }
    return {{QStringLiteral("cost"), point.cost.mean}, {QStringLiteral("costInterval"), intervalJson(point.cost)},
        {QStringLiteral("kpi"), point.kpi.isMeasured() ? jsonNumber(point.kpi.mean) : QJsonValue()},
        {QStringLiteral("kpiInterval"), intervalJson(point.kpi)}, {QStringLiteral("staffing"), staffing},
        {QStringLiteral("disciplines"), disciplines}, {QStringLiteral("shifts"), shifts},
        {QStringLiteral("batchSizes"), batchSizes}, {QStringLiteral("overloaded"), point.isOverloaded}};
}

QJsonObject shiftJson(const optimization::Shift& shift, const scenario::Scenario& scenario, const QString& pool)
{
    std::vector<scenario::Calendar> calendars = shift.calendars;
    const scenario::Pool* of = scenario.pool(pool);
    if (const scenario::Calendar* own = of ? scenario.calendar(of->calendar) : nullptr; own && calendars.empty())
        calendars.push_back(*own);
    QJsonArray ids;
    for (const scenario::Calendar& calendar : calendars)
        ids.append(calendar.id);
    return {{QStringLiteral("name"), shift.name}, {QStringLiteral("calendars"), ids},
        {QStringLiteral("hoursPerWeek"), optimization::weeklyHours({shift.name, calendars})}};
}

QJsonObject batchJson(const optimization::BatchBounds& batch)
{
    return {{QStringLiteral("id"), batch.id}, {QStringLiteral("name"), batch.name},
        {QStringLiteral("least"), batch.least}, {QStringLiteral("most"), batch.most},
        {QStringLiteral("today"), batch.today}};
}

QJsonObject poolJson(const PoolBounds& pool, const scenario::Scenario& scenario)
{
    QJsonArray disciplines;
    for (const kernel::Discipline discipline : pool.orders)
        disciplines.append(kernel::toWord(discipline));
    QJsonArray shifts;
    for (const optimization::Shift& shift : pool.shifts)
        shifts.append(shiftJson(shift, scenario, pool.id));
    QJsonObject offered = intervalJson(pool.offered);
    offered.insert(QStringLiteral("mean"), pool.offered.isMeasured() ? QJsonValue(pool.offered.mean) : QJsonValue());
    return {{QStringLiteral("id"), pool.id}, {QStringLiteral("name"), pool.name}, {QStringLiteral("least"), pool.least},
        {QStringLiteral("most"), pool.most}, {QStringLiteral("disciplines"), disciplines},
        {QStringLiteral("shifts"), shifts}, {QStringLiteral("costPerWeek"), pool.costPerWeek},
        {QStringLiteral("offered"), offered}, {QStringLiteral("limitedByWork"), pool.isLimitedByWork}};
}

} // namespace

QString staffingTitle(const Outcome& outcome, const Staffing& staffing)
{
    QStringList parts;
    for (const PoolBounds& pool : outcome.pools)
        parts << pool.name + QLatin1Char(' ') + choiceText(outcome, staffing, pool.id);
    for (const optimization::BatchBounds& batch : outcome.batches)
        parts << batchTitle(batch) + QLatin1Char(' ') + choiceText(outcome, staffing, batch.id);
    const bool isLong = std::ranges::any_of(parts, [](const QString& part) { return part.contains(QLatin1Char(',')); });
    return parts.join(isLong ? QStringLiteral("; ") : QStringLiteral(", "));
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
    parts << boundsTable(outcome, scenario.currency);
    if (const QString shifts = shiftsText(outcome); !shifts.isEmpty())
        parts << shifts;
    parts << effortText(outcome) << frontTable(outcome, scenario.currency);
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
        pools.append(poolJson(pool, scenario));
    QJsonArray batches;
    for (const optimization::BatchBounds& batch : outcome.batches)
        batches.append(batchJson(batch));
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
        {QStringLiteral("batches"), batches},
        {QStringLiteral("today"), outcome.today ? QJsonValue(pointJson(outcome, *outcome.today)) : QJsonValue()},
        {QStringLiteral("front"), front}};
}

} // namespace millrace::app::cli
