// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/relief.h"

#include "app/charts/format.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

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

} // namespace

QString reliefWords(const Relief& relief, const QString& currency)
{
    const results::Comparison& time = relief.cycleTime;
    QString words;
    if (time.verdict == results::Verdict::NotSignificant) {
        words = ReliefWords::tr("One more makes no difference that could be told from chance.");
    } else {
        const double saved = std::abs(time.difference.mean);
        const charts::TimeUnit unit
            = charts::timeUnitFor(saved >= 3600 ? std::max(saved, 100 * 60.0) : saved); // as in the bottleneck's card
        const QString size
            = charts::durationText(saved, unit) + QChar(0x00A0) + marginText(saved, time.difference.halfWidth(), unit);
        words = time.verdict == results::Verdict::Higher
            ? ReliefWords::tr("One more makes cases take %1 longer.").arg(size)
            : ReliefWords::tr("One more saves %1 per case.").arg(size);
    }
    if (relief.paidPerWeek <= 0)
        return words;
    const QString paid = moneyText(relief.paidPerWeek, currency);
    if (time.verdict == results::Verdict::Lower)
        words += u' '
            + ReliefWords::tr("It is paid %1 a week: %2 for each %3.")
                  .arg(paid, charts::durationText(-time.difference.mean / relief.paidPerWeek * comparedPay),
                      moneyText(comparedPay, currency));
    else
        words += u' ' + ReliefWords::tr("It is paid %1 a week.").arg(paid);
    return words;
}

std::vector<Scenario> reliefVariants(const Scenario& scenario)
{
    std::vector<Scenario> variants(scenario.pools.size(), scenario);
    for (std::size_t i = 0; i < variants.size(); ++i)
        ++variants[i].pools[i].capacity;
    return variants;
}

std::vector<Relief> reliefsOf(const Scenario& scenario, const CycleTimeChanges& changes)
{
    std::vector<Relief> reliefs;
    for (std::size_t i = 0; i < std::min(changes.size(), scenario.pools.size()); ++i) {
        const scenario::Pool& pool = scenario.pools[i];
        if (changes[i])
            reliefs.push_back({pool.id, titleOf(pool), pool.capacity, *changes[i],
                paidHoursOfWeek(scenario, pool) * pool.costPerHour});
    }
    std::stable_sort(reliefs.begin(), reliefs.end(), [](const Relief& one, const Relief& other) {
        return one.cycleTime.difference.mean < other.cycleTime.difference.mean;
    });
    return reliefs;
}

} // namespace millrace::app::simulation
