// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/relief.h"

#include "app/charts/format.h"
#include "app/simulation/asked_figures.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "simulator/optimization/goal.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {

struct ReliefWords {
    Q_DECLARE_TR_FUNCTIONS(Relief)
};

constexpr double hoursOfWeek = 168;
constexpr double comparedPay = 100; ///< for which pools are held against one another

double paidHoursOfWeek(const Scenario& scenario, const scenario::Pool& pool)
{
    const scenario::Calendar* calendar = scenario.calendar(pool.calendar);
    if (!calendar)
        return pool.share * hoursOfWeek;
    return pool.share * double(calendar->toWorkingCalendar().weeklyWork()) / double(base::hour);
}

/// People that come nearest to a tenth of the pool.
int tenthOf(const scenario::Pool& pool)
{
    return std::max(1, int(std::lround(pool.capacity / 10.0)));
}

/// So much of the figure, with its margin where there is one.
QString amountText(const results::Comparison& of, double amount, std::optional<double> margin, const QString& currency)
{
    const double size = std::abs(amount);
    const bool isTime = of.kind == results::FigureKind::Time;
    const charts::TimeUnit unit = isTime // as in the bottleneck's card
        ? charts::timeUnitFor(size >= 3600 ? std::max(size, 100 * 60.0) : size)
        : unitOf(of.kpi, of.kind, size, currency);
    return measuredText(size, margin.value_or(0), unit);
}

/// What it changes, measured.
QString changeWords(const Relief& relief, bool isBetter, const QString& currency)
{
    const results::Comparison& change = relief.change;
    const QString more = ReliefWords::tr("%1 more (+%2)")
                             .arg(QLocale().toString(relief.more),
                                 results::readableShare(double(relief.more) / std::max(1, relief.capacity)));
    if (change.verdict == results::Verdict::NotSignificant)
        return ReliefWords::tr("%1: no difference that could be told from chance.").arg(more);
    const QString size = amountText(change, change.difference.mean, change.difference.halfWidth(), currency);
    const QString tenth = amountText(change, relief.gainByTenth(), std::nullopt, currency);
    if (change.kpi == "process.cycleTime")
        return isBetter ? ReliefWords::tr("%1: saves %2 per case, %3 for each 10 % of capacity.").arg(more, size, tenth)
                        : ReliefWords::tr("%1: cases take %2 longer.").arg(more, size);
    const bool isLower = change.difference.mean < 0;
    if (!isBetter)
        return isLower ? ReliefWords::tr("%1: lower by %2.").arg(more, size)
                       : ReliefWords::tr("%1: higher by %2.").arg(more, size);
    return isLower ? ReliefWords::tr("%1: lower by %2, by %3 for each 10 % of capacity.").arg(more, size, tenth)
                   : ReliefWords::tr("%1: higher by %2, by %3 for each 10 % of capacity.").arg(more, size, tenth);
}

} // namespace

double Relief::gain() const
{
    return optimization::isHighestUsual(change.kpi) ? change.difference.mean : -change.difference.mean;
}

double Relief::gainByMoney() const
{
    return paidPerWeek > 0 ? gain() / paidPerWeek
        : gain() > 0       ? std::numeric_limits<double>::infinity()
                           : -std::numeric_limits<double>::infinity();
}

QString reliefWords(const Relief& relief, const QString& currency)
{
    const results::Verdict verdict = relief.change.verdict;
    const bool isSure = verdict == results::Verdict::Lower || verdict == results::Verdict::Higher;
    const bool isBetter = isSure && relief.gain() > 0;
    const QString words = changeWords(relief, isBetter, currency);
    if (relief.paidPerWeek <= 0)
        return words;
    const QString paid = moneyText(relief.paidPerWeek, currency);
    if (!isBetter)
        return words + u' ' + ReliefWords::tr("Paid %1 a week.").arg(paid);
    const double each = comparedPay / relief.paidPerWeek;
    const results::Estimate& difference = relief.change.difference;
    return words + u' '
        + ReliefWords::tr("Paid %1 a week: %2 for each %3.")
              .arg(paid, amountText(relief.change, difference.mean * each, difference.halfWidth() * each, currency),
                  moneyText(comparedPay, currency));
}

void rank(std::vector<Relief>& reliefs, ReliefRank by)
{
    const auto worth = [by](const Relief& relief) {
        return by == ReliefRank::AsShown ? relief.gain()
            : by == ReliefRank::ByTenth  ? relief.gainByTenth()
                                         : relief.gainByMoney();
    };
    std::ranges::stable_sort(reliefs, std::greater(), worth);
}

std::vector<Scenario> reliefVariants(const Scenario& scenario)
{
    std::vector<Scenario> variants(scenario.pools.size(), scenario);
    for (std::size_t i = 0; i < variants.size(); ++i)
        variants[i].pools[i].capacity += tenthOf(scenario.pools[i]);
    return variants;
}

std::vector<Relief> reliefsOf(const Scenario& scenario, const FigureChanges& changes)
{
    std::vector<Relief> reliefs;
    for (std::size_t i = 0; i < std::min(changes.size(), scenario.pools.size()); ++i) {
        const scenario::Pool& pool = scenario.pools[i];
        const int more = tenthOf(pool);
        if (changes[i])
            reliefs.push_back({pool.id, titleOf(pool), pool.capacity, more, *changes[i],
                more * paidHoursOfWeek(scenario, pool) * pool.costPerHour});
    }
    rank(reliefs, ReliefRank::ByTenth);
    return reliefs;
}

} // namespace millrace::app::simulation
