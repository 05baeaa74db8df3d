// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/relief.h"

#include "app/charts/format.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
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

} // namespace

double Relief::savedByMoney() const
{
    const double saved = -cycleTime.difference.mean;
    return paidPerWeek > 0 ? saved / paidPerWeek
        : saved > 0        ? std::numeric_limits<double>::infinity()
                           : -std::numeric_limits<double>::infinity();
}

QString reliefWords(const Relief& relief, const QString& currency)
{
    const results::Comparison& time = relief.cycleTime;
    const QString more = ReliefWords::tr("%1 more (+%2)")
                             .arg(QLocale().toString(relief.more),
                                 results::readableShare(double(relief.more) / std::max(1, relief.capacity)));
    const bool saves = time.verdict == results::Verdict::Lower;
    QString words;
    if (time.verdict == results::Verdict::NotSignificant) {
        words = ReliefWords::tr("%1: no difference that could be told from chance.").arg(more);
    } else {
        const double saved = std::abs(time.difference.mean);
        const charts::TimeUnit unit
            = charts::timeUnitFor(saved >= 3600 ? std::max(saved, 100 * 60.0) : saved); // as in the bottleneck's card
        const QString size
            = charts::durationText(saved, unit) + QChar(0x00A0) + marginText(saved, time.difference.halfWidth(), unit);
        words = !saves ? ReliefWords::tr("%1: cases take %2 longer.").arg(more, size)
                       : ReliefWords::tr("%1: saves %2 per case, %3 for each 10 % of capacity.")
                             .arg(more, size, charts::durationText(relief.savedByTenth()));
    }
    if (relief.paidPerWeek <= 0)
        return words;
    const QString paid = moneyText(relief.paidPerWeek, currency);
    if (!saves)
        return words + u' ' + ReliefWords::tr("Paid %1 a week.").arg(paid);
    const double each = comparedPay / relief.paidPerWeek, saved = -time.difference.mean * each;
    const charts::TimeUnit unit = charts::timeUnitFor(saved);
    return words + u' '
        + ReliefWords::tr("Paid %1 a week: %2 for each %3.")
              .arg(paid,
                  charts::durationText(saved, unit) + QChar(0x00A0)
                      + marginText(saved, time.difference.halfWidth() * each, unit),
                  moneyText(comparedPay, currency));
}

void rank(std::vector<Relief>& reliefs, ReliefRank by)
{
    const auto worth = [by](const Relief& relief) {
        return by == ReliefRank::Saved  ? -relief.cycleTime.difference.mean
            : by == ReliefRank::ByTenth ? relief.savedByTenth()
                                        : relief.savedByMoney();
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
