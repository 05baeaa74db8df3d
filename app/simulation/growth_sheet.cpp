// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/growth_sheet.h"

#include "app/charts/front_chart.h"
#include "app/window/theme.h"

#include <QLocale>
#include <QStandardItem>

namespace millrace::app::simulation {

using optimization::SweepLevel;
using optimization::VolumeSweep;

namespace {

constexpr double wholeInPercent = 100;

QString growthText(double growth)
{
    return GrowthSheet::tr("+%1 %").arg(QLocale().toString(growth * wholeInPercent, 'f', 0));
}

/// "Clerks 7, Officers 6"
QString levelWords(const VolumeSweep& sweep, const SweepLevel& level)
{
    QStringList words;
    for (std::size_t pool = 0; pool < level.staffing.size(); ++pool)
        words << QStringLiteral("%1 %2").arg(sweep.pools[qsizetype(pool)]).arg(level.staffing[pool]);
    return words.join(QStringLiteral(", "));
}

} // namespace

SearchSheet::Look GrowthSheet::look()
{
    return {.table = tr("Staff by number of cases"),
        .question = tr("As more cases come, keep"),
        .figures = tr("What is to stay as it is today"),
        .figuresTip = tr("The figure that more people are to keep as it is today"),
        .findTip = tr("Add people step by step, for 10, 20 ... 100 % more cases"),
        .tryName = tr("Try it"),
        .tryTip = tr("Simulate with the cases and people of the chosen row"),
        .other = tr("Cases of today"),
        .otherTip = tr("The best staffing for the cases of today"),
        .isOfPeople = true};
}

GrowthSheet::GrowthSheet(QWidget* parent)
    : FrontSheet(look(), {tr("What more cases cost"), 420, 2, 3}, nullptr, parent)
{
    setProgress({});
    setWords(tr("Nothing was searched yet. What is found is the staff that keeps the figure as it is today while 10 to "
                "100 % more cases come."));
}

void GrowthSheet::setSweep(const VolumeSweep& sweep, const scenario::Scenario& scenario)
{
    if (sweep.levels.empty()) {
        setWords(tr("Stopped before anything was found."));
        return;
    }
    setMeasures(sweep.goal.kind, sweep.target, sweep.isCostHours, scenario.currency);
    fillChart(sweep);
    fillTable(sweep);
    const QString kept = charts::figure(sweep.target / figureUnit().seconds) + QChar(0x00A0) + figureUnit().name;
    setNote(sweep.isStopped ? tr("Kept: %1. Stopped before the end.").arg(kept)
                            : tr("Kept: %1. Found step by step: a cheaper mix may exist.").arg(kept));
}

void GrowthSheet::fillChart(const VolumeSweep& sweep)
{
    charts::FrontData costs;
    costs.costName = tr("More cases");
    costs.figureName = tr("Paid a week");
    costs.figureUnit = costUnit();
    costs.costText = growthText;
    for (const SweepLevel& level : sweep.levels)
        costs.points.push_back(
            {level.growth, {level.cost.mean, level.cost.mean, level.cost.mean}, levelWords(sweep, level)});
    chart().setData(std::move(costs));
}

void GrowthSheet::fillTable(const VolumeSweep& sweep)
{
    QStringList heads {tr("More cases")};
    heads << sweep.pools << tr("Paid a week") << figureName(sweep.goal.kpi) << tr("With today's people");
    beginTable(heads);
    int point = 0;
    for (const SweepLevel& level : sweep.levels) {
        QList<QStandardItem*> row {new QStandardItem(growthText(level.growth))};
        for (std::size_t pool = 0; pool < level.staffing.size(); ++pool) {
            row << new QStandardItem(QLocale().toString(level.staffing[pool]));
            if (level.staffing[pool] != sweep.today[pool])
                markChange(*row.back(), QString::number(sweep.today[pool]));
        }
        row << new QStandardItem(costText(level.cost.mean)) << new QStandardItem(figureText(level.kpi))
            << new QStandardItem(level.isAsIsOverloaded ? tr("overloaded") : figureText(level.asIs));
        if (!level.isReached) {
            row[row.size() - 2]->setForeground(window::colors().warning);
            row[row.size() - 2]->setToolTip(tr("More people than were tried do not keep it either"));
        }
        addRow(row, point++);
    }
    endTable();
}

} // namespace millrace::app::simulation
