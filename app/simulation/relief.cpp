// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/relief.h"

#include "app/charts/format.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "simulator/run/simulation.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {

struct ReliefWords {
    Q_DECLARE_TR_FUNCTIONS(Relief)
};

constexpr int reliefReplications = 10; ///< enough for an interval, few enough to be waited for
constexpr double hoursOfWeek = 168;
constexpr double comparedPay = 100; ///< for which pools are held against one another

double paidHoursOfWeek(const Scenario& scenario, const scenario::Pool& pool)
{
    const scenario::Calendar* calendar = scenario.calendar(pool.calendar);
    if (!calendar)
        return hoursOfWeek;
    return double(calendar->toWorkingCalendar().weeklyWork()) / double(base::hour);
}

/// The cycle time of each replication; empty where nothing came to its end, or it was stopped.
std::vector<double> cycleTimes(const metamodel::Tree& model, const Scenario& scenario, const std::stop_token& end)
{
    const run::Simulation simulation(model, scenario);
    if (!simulation.canRun())
        return {};
    run::Options options;
    options.replications = std::min(reliefReplications, scenario.replications.value_or(reliefReplications));
    options.stop = end;
    const run::Outcome outcome = simulation.run(options);
    return outcome.isStopped ? std::vector<double>() : outcome.results.process.cycleTime.replications;
}

std::vector<Relief> tryEachPool(const metamodel::Tree& model, const Scenario& scenario, const std::stop_token& end,
    const std::function<void(int)>& done)
{
    std::vector<Relief> reliefs;
    std::vector<results::Comparison> compared;
    const std::vector<double> now = cycleTimes(model, scenario, end);
    done(1);
    for (std::size_t i = 0; i < scenario.pools.size() && !end.stop_requested(); ++i) {
        Scenario more = scenario;
        ++more.pools[i].capacity;
        auto comparison = results::compare("process.cycleTime", now, cycleTimes(model, more, end));
        done(int(i) + 2);
        if (!comparison)
            continue;
        comparison->kind = results::FigureKind::Time;
        const scenario::Pool& pool = scenario.pools[i];
        reliefs.push_back(
            {pool.id, titleOf(pool), pool.capacity, {}, paidHoursOfWeek(scenario, pool) * pool.costPerHour});
        compared.push_back(std::move(*comparison));
    }
    results::judge(compared, 0);
    for (std::size_t i = 0; i < reliefs.size(); ++i)
        reliefs[i].cycleTime = compared[i];
    std::stable_sort(reliefs.begin(), reliefs.end(), [](const Relief& one, const Relief& other) {
        return one.cycleTime.difference.mean < other.cycleTime.difference.mean;
    });
    return reliefs;
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

ReliefRun::~ReliefRun()
{
    stop();
}

void ReliefRun::stop()
{
    ++number_;
    isRunning_ = false;
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

void ReliefRun::start(std::shared_ptr<const metamodel::Tree> model, const Scenario& scenario)
{
    stop();
    isRunning_ = true;
    thread_ = std::jthread([this, model = std::move(model), scenario, number = number_](const std::stop_token& end) {
        const int total = int(scenario.pools.size()) + 1;
        const auto reliefs = tryEachPool(*model, scenario, end, [&](int done) {
            QMetaObject::invokeMethod(
                this,
                [this, number, done, total] {
                    if (number == number_)
                        Q_EMIT progressed(done, total);
                },
                Qt::QueuedConnection);
        });
        if (end.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, number, reliefs] {
                if (number != number_)
                    return; // given up since
                isRunning_ = false;
                Q_EMIT found(reliefs);
            },
            Qt::QueuedConnection);
    });
}

} // namespace millrace::app::simulation
