// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/figures_text.h"

#include "app/charts/format.h"
#include "app/simulation/input_text.h"
#include "app/simulation/waiting_parts.h"
#include "simulator/results/comparison.h"
#include "simulator/results/histogram.h"
#include "simulator/results/paid_costs.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::app::simulation {

using charts::Kpi;
using results::ActivityResults;
using results::Estimate;

namespace {

struct FiguresWords {
    Q_DECLARE_TR_FUNCTIONS(SimulationFigures)
};

const QChar plusMinusSign(0x00B1), minusSign(0x2212), thinSpace(0x00A0);

constexpr double secondsOfDay = 86400;

/// So many, or more where the margin would vanish.
int decimalsFor(double halfWidth, int decimals)
{
    while (halfWidth > 0 && decimals < 4 && halfWidth * std::pow(10, decimals) < 0.5)
        ++decimals;
    return decimals;
}

QString marginFigure(double halfWidth, int decimals)
{
    return QLocale().toString(halfWidth, 'f', decimalsFor(halfWidth, decimals));
}

int decimalsOf(double value)
{
    return std::abs(value) >= 100 ? 0 : std::abs(value) >= 1 ? 1 : 2;
}

/// A figure and its margin, both with as many decimals as the margin needs.
struct Measured {
    QString figure;
    QString margin; ///< with its sign
};
Measured measured(double value, double halfWidth)
{
    if (!(halfWidth > 0))
        return {charts::figure(value), {}};
    const int decimals = decimalsFor(halfWidth, decimalsOf(value));
    return {QLocale().toString(value, 'f', decimals),
        plusMinusSign + QString(thinSpace) + QLocale().toString(halfWidth, 'f', decimals)};
}

QString measuredText(double value, double halfWidth)
{
    const Measured made = measured(value, halfWidth);
    return QStringLiteral("%1 %2").arg(made.figure, made.margin);
}

QString withSign(double value, const QString& figure)
{
    return (value < 0 ? QString(minusSign) : QStringLiteral("+")) + thinSpace + figure;
}

/// What a tile says, and how a change of it is to be taken.
struct TileRow {
    QString caption;
    QString explanation;
    int better = -1; ///< -1: lower, 1: higher, 0: nobody said
    bool isShare = false; ///< changes are in points of percent
};

void addChange(Kpi& tile, const TileRow& row, const results::Kpi& now, const results::Kpi& base)
{
    const auto compared = results::compare({}, base, now);
    if (!compared)
        return;
    if (!compared->significant) {
        tile.change = FiguresWords::tr("no significant difference");
        return;
    }
    const double mean = compared->difference.mean;
    const double scale = row.isShare ? 100 : compared->a.mean != 0 ? 100 / std::abs(compared->a.mean) : 0;
    tile.sense = row.better == 0         ? Kpi::Sense::Neutral
        : (mean < 0) == (row.better < 0) ? Kpi::Sense::Good
                                         : Kpi::Sense::Bad;
    if (scale == 0) {
        tile.change = FiguresWords::tr("from 0");
        return;
    }
    if (std::abs(mean) * scale < 0.05) { // sure, and too small to matter: a figure would read as nothing
        tile.sense = Kpi::Sense::Neutral;
        tile.change = row.isShare ? FiguresWords::tr("less than 0.1 points") : FiguresWords::tr("less than 0.1 %");
        return;
    }
    const QString size = QLocale().toString(std::abs(mean) * scale, 'f', 1);
    const QString margin = marginFigure(compared->difference.halfWidth() * scale, 1);
    tile.change = row.isShare ? FiguresWords::tr("%1 points \u00B1 %2").arg(withSign(mean, size), margin)
                              : FiguresWords::tr("%1 % \u00B1 %2").arg(withSign(mean, size), margin);
}

Kpi tileOf(const TileRow& row, const QString& value, const QString& interval, const results::Kpi& now,
    const results::Kpi* base)
{
    Kpi tile {row.caption, value, interval, {}, Kpi::Sense::Neutral, row.explanation};
    if (base)
        addChange(tile, row, now, *base);
    return tile;
}

Kpi durationTile(const TileRow& row, const results::Kpi& now, const results::Kpi* base)
{
    const charts::TimeUnit unit = charts::timeUnitFor(now.estimate.mean);
    const Measured made = measured(now.estimate.mean / unit.seconds, now.estimate.halfWidth() / unit.seconds);
    return tileOf(row, made.figure + thinSpace + unit.name, made.margin, now, base);
}

Kpi shareTile(const TileRow& row, const results::Kpi& now, const results::Kpi* base)
{
    if (!(now.estimate.halfWidth() > 0))
        return tileOf(row, charts::percentText(now.estimate.mean), {}, now, base);
    const Measured made = measured(now.estimate.mean * 100, now.estimate.halfWidth() * 100);
    return tileOf(row, made.figure + thinSpace + QLocale().percent(), made.margin, now, base);
}

const QString enDash(QChar(0x2013));

/// Waits of branches side by side are added up, so it may be more than the time from arrival to end: then it says so.
Kpi waitingTile(const Results& now, const Results* base)
{
    const results::ProcessResults& process = now.process;
    const bool isMore
        = process.waitingTime.estimate.mean + process.processingTime.estimate.mean > process.cycleTime.estimate.mean;
    const TileRow row {isMore ? FiguresWords::tr("Waiting, added up") : FiguresWords::tr("Waiting"),
        isMore ? FiguresWords::tr("What all activities of a case wait, added up, on average. Branches side by side "
                                  "each count in full, so it may be longer than the cycle time.")
               : FiguresWords::tr("What the activities of a case wait, on average."),
        -1, false};
    Kpi tile = durationTile(row, process.waitingTime, base ? &base->process.waitingTime : nullptr);
    // Where nobody is needed nobody waits: that was not measured, it follows from what was not said.
    if (now.resources.empty() && process.waitingTime.estimate.mean <= 0) {
        tile.caption = FiguresWords::tr("Waiting");
        tile.value = enDash;
        tile.interval = FiguresWords::tr("no pools yet");
        tile.explanation = FiguresWords::tr(
            "Nobody does the work yet, so no case waits for people. Add a pool at the right, or take the lanes.");
    }
    return tile;
}

Kpi costTile(const results::Kpi& now, const results::Kpi* base, const QString& currency, bool sharesPeople)
{
    QString holds = FiguresWords::tr(
        "What people are paid for their hours, at work and idle, and what the activities cost, shared out over the "
        "cases.");
    if (sharesPeople)
        holds += u' '
            + FiguresWords::tr(
                "People who work for other processes too cost this one what they do for it, and as large "
                "a part of their idle time as of their work.");
    const TileRow row {FiguresWords::tr("Paid per case"), holds, -1, false};
    const double margin = now.estimate.halfWidth();
    return tileOf(row, moneyText(now.estimate.mean, currency),
        margin > 0 ? plusMinusSign + QString(thinSpace) + marginFigure(margin, 2) : QString(), now, base);
}

Kpi throughputTile(const results::Kpi& now, const results::Kpi* base)
{
    struct Unit {
        double seconds;
        QString text;
    };
    const Unit units[] = {{secondsOfDay, FiguresWords::tr("%1 a day")}, {3600, FiguresWords::tr("%1 an hour")},
        {60, FiguresWords::tr("%1 a minute")}, {1, FiguresWords::tr("%1 a second")}};
    const Unit* unit = std::begin(units);
    while (now.estimate.mean * unit->seconds > 1000 && unit != std::end(units) - 1)
        ++unit;
    const TileRow row {FiguresWords::tr("Throughput"), FiguresWords::tr("Cases that come to their end."), 1, false};
    const Measured made = measured(now.estimate.mean * unit->seconds, now.estimate.halfWidth() * unit->seconds);
    return tileOf(row, unit->text.arg(made.figure), made.margin, now, base);
}

/// Nothing but true and false: numbers of 0 to 1 vary that much only where none lies between (Bhatia, Davis: A better
/// bound on the variance. American Mathematical Monthly 107, 2000).
bool isYesOrNo(const results::Kpi& kpi)
{
    if (!kpi.cases || kpi.cases->count == 0 || kpi.cases->min < 0 || kpi.cases->max > 1)
        return false;
    const double count = double(kpi.cases->count), mean = kpi.cases->mean;
    const double most = count > 1 ? mean * (1 - mean) * count / (count - 1) : 0;
    const double variance = kpi.cases->standardDeviation * kpi.cases->standardDeviation;
    return std::abs(variance - most) < 1e-9 && (count > 1 || mean == 0 || mean == 1);
}

const results::Kpi* keyFigureNamed(const Results* results, const std::string& name)
{
    if (results)
        for (const results::KeyFigureResults& one : results->process.custom)
            if (one.name == name)
                return &one.kpi;
    return nullptr;
}

/// The modeller's own, of which nobody knows whether more of it is better.
Kpi ownTile(const results::KeyFigureResults& own, const Results* base)
{
    const TileRow row {QString::fromStdString(own.name),
        FiguresWords::tr("%1: a key figure of your own, its mean over the cases that end.")
            .arg(QString::fromStdString(own.name)),
        0, isYesOrNo(own.kpi)};
    if (!own.kpi.estimate.isMeasured()) {
        return {row.caption, enDash, FiguresWords::tr("no case has it"), {}, Kpi::Sense::Neutral,
            FiguresWords::tr("%1: a key figure of your own, which came to no number in any case. See its formula.")
                .arg(row.caption)};
    }
    const results::Kpi* before = keyFigureNamed(base, own.name);
    const Measured made = measured(own.kpi.estimate.mean, own.kpi.estimate.halfWidth());
    return row.isShare ? shareTile(row, own.kpi, before) : tileOf(row, made.figure, made.margin, own.kpi, before);
}

} // namespace

QString titleOf(const std::string& name, const std::string& id)
{
    return QString::fromStdString(name.empty() ? id : name).simplified();
}

charts::Interval intervalOf(const Estimate& estimate)
{
    return {estimate.mean, estimate.low.value_or(estimate.mean), estimate.high.value_or(estimate.mean)};
}

void narrow(std::vector<Kpi>& tiles)
{
    for (Kpi& tile : tiles) {
        if (tile.change.isEmpty())
            continue;
        tile.explanation += u'\n' + tile.value + u' ' + tile.interval + u'\n' + tile.change;
        tile.interval.clear();
        if (tile.change == FiguresWords::tr("no significant difference"))
            tile.change = FiguresWords::tr("not significant");
    }
}

std::vector<Kpi> kpisOf(const Results& now, const Results* base, const QString& currency, std::optional<double> target,
    const std::vector<results::ProcessShare>& processes, const std::vector<results::ProcessShare>& baseProcesses)
{
    const auto& process = now.process;
    const auto baseOf
        = [&](results::Kpi results::ProcessResults::*member) { return base ? &(base->process.*member) : nullptr; };
    using P = results::ProcessResults;
    std::vector<Kpi> tiles;
    tiles.push_back(durationTile({FiguresWords::tr("Cycle time"),
                                     FiguresWords::tr("From the arrival of a case to its end, on average."), -1, false},
        process.cycleTime, baseOf(&P::cycleTime)));
    tiles.push_back(waitingTile(now, base));
    const results::Kpi paid = results::paidPerCase(now, processes),
                       paidBefore = base ? results::paidPerCase(*base, baseProcesses) : results::Kpi();
    if (paid.estimate.mean > 0)
        tiles.push_back(costTile(paid, base ? &paidBefore : nullptr, currency, !processes.empty()));
    else
        tiles.push_back(durationTile(
            {FiguresWords::tr("Processing"), FiguresWords::tr("The work on a case in sum, on average."), -1, false},
            process.processingTime, baseOf(&P::processingTime)));
    if (process.slaAttainment)
        tiles.push_back(shareTile(
            {process.ownTargets.empty() && target ? FiguresWords::tr("Within %1").arg(spanText(*target))
                                                  : FiguresWords::tr("Within the target"),
                FiguresWords::tr("Cases that end within the target: %1.").arg(results::targetWords(process)), 1, true},
            *process.slaAttainment, base && base->process.slaAttainment ? &*base->process.slaAttainment : nullptr));
    else
        tiles.push_back(throughputTile(process.throughput, baseOf(&P::throughput)));
    for (const results::KeyFigureResults& own : process.custom)
        tiles.push_back(ownTile(own, base));
    tiles.push_back(shareTile(
        {FiguresWords::tr("Rework"), FiguresWords::tr("Cases in which an activity is done more than once."), -1, true},
        process.reworkRate, baseOf(&P::reworkRate)));
    if (now.isOverloaded) // the times of a case, and what is averaged from them
        for (Kpi* tile : {&tiles[0], &tiles[1]}) {
            tile->interval = FiguresWords::tr("still growing");
            tile->explanation
                += u' ' + FiguresWords::tr("More work comes than can be done: the longer the run, the longer this is.");
        }
    return tiles;
}

QString figureText(const std::string& kpi, results::FigureKind kind, double value, const QString& currency)
{
    switch (kind) {
    case results::FigureKind::Time:
        return charts::durationText(value);
    case results::FigureKind::Money:
        return moneyText(value, currency);
    case results::FigureKind::Share:
        return charts::percentText(value);
    case results::FigureKind::Number:
        break;
    }
    return charts::figure(kpi == "process.throughput" ? value * secondsOfDay : value);
}

QString figureText(
    const std::string& kpi, results::FigureKind kind, const results::Estimate& value, const QString& currency)
{
    const double margin = value.halfWidth();
    if (!value.isMeasured())
        return enDash;
    if (!(margin > 0))
        return figureText(kpi, kind, value.mean, currency);
    switch (kind) {
    case results::FigureKind::Time: {
        const charts::TimeUnit unit = charts::timeUnitFor(value.mean);
        return measuredText(value.mean / unit.seconds, margin / unit.seconds) + thinSpace + unit.name;
    }
    case results::FigureKind::Share:
        return measuredText(value.mean * 100, margin * 100) + thinSpace + QLocale().percent();
    case results::FigureKind::Money:
        return QStringLiteral("%1 %2").arg(
            moneyText(value.mean, currency), plusMinusSign + QString(thinSpace) + moneyText(margin, {}));
    case results::FigureKind::Number:
        break;
    }
    const double scale = kpi == "process.throughput" ? secondsOfDay : 1;
    return measuredText(value.mean * scale, margin * scale);
}

QString measuredText(double seconds, double halfWidth, const charts::TimeUnit& unit)
{
    const Measured made = measured(seconds / unit.seconds, halfWidth / unit.seconds);
    QString words = made.figure;
    if (!unit.name.isEmpty())
        words += thinSpace + unit.name;
    return made.margin.isEmpty() ? words : words + thinSpace + made.margin;
}

} // namespace millrace::app::simulation
