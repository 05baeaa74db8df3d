// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/collector.h"

#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace millrace::run {

namespace {

/// Where a single replication gives no interval, a load is above 1 for sure only from here on.
constexpr double surelyOverloaded = 1.05;
/// Little's law holds but for what a run cuts off at its ends; more than that share is told.
constexpr double unbalancedFrom = 0.1;
constexpr std::int64_t fewestForBalance = 200;

struct CollectorWords {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

int asInt(std::int64_t count)
{
    return int(std::min<std::int64_t>(count, 2'000'000'000));
}

} // namespace

Collector::Collector(const Plan& plan)
    : plan_(plan)
    , builder_(plan.legend)
    , loads_(plan.pools.size())
{
    for (const ProcessPlan& process : plan.processes)
        ofProcesses_.emplace_back(process.legend);
}

void Collector::add(const ReplicationOutcome& outcome)
{
    builder_.add(outcome.figures);
    for (std::size_t process = 0; process < ofProcesses_.size(); ++process)
        ofProcesses_[process].add(outcome.ofProcesses[process]);
    ++replications_;
    cases_ = std::max(cases_, outcome.arrivals);
    arrivals_ += outcome.arrivals;
    openCases_ += outcome.figures.process.open;
    measured_ += outcome.figures.process.cycleTime.moments.count();
    simulated_ += double(outcome.simulated) * 1e-6;
    lastArrivals_ += double(outcome.lastArrival) * 1e-6;
    negativeSamples_ += outcome.negativeSamples;
    cutSamples_ += outcome.cutSamples;
    incidents_ += outcome.incidents;
    isCutShort_ = isCutShort_ || outcome.isStopped;
    runaways_ += outcome.ranAway;
    floods_ += outcome.isFlooded;
    if (culprit_.isEmpty())
        culprit_ = QString::fromStdString(outcome.culprit);
    if (firstIncident_.isEmpty())
        firstIncident_ = QString::fromStdString(outcome.firstIncident);
    for (std::size_t pool = 0; pool < loads_.size(); ++pool)
        loads_[pool].push_back(outcome.loads[pool]);
    troubles_.resize(std::max(troubles_.size(), outcome.troubles.size()));
    for (std::size_t site = 0; site < outcome.troubles.size(); ++site) {
        troubles_[site].times += outcome.troubles[site].times;
        if (troubles_[site].reason.empty())
            troubles_[site].reason = outcome.troubles[site].reason;
    }
}

std::vector<results::ProcessShare> Collector::processes() const
{
    std::vector<results::ProcessShare> all;
    for (std::size_t process = 0; process < ofProcesses_.size(); ++process)
        all.push_back({plan_.processes[process].title.toStdString(), ofProcesses_[process].results()});
    return all;
}

std::vector<results::Estimate> Collector::loads() const
{
    std::vector<results::Estimate> all;
    for (const std::vector<double>& load : loads_)
        all.push_back(results::estimate(load).value_or(results::Estimate {}));
    return all;
}

QStringList Collector::cautions(const results::Results& results, double warmup) const
{
    QStringList all;
    if (measured_ == 0 && replications_ > 0)
        all << nothingMeasured(warmup);
    if (isCutShort_)
        all << CollectorWords::tr("Stopped after %1 of simulated time, before the first replication had ended: the "
                                  "figures are of the %Ln cases that had come to their end by then.",
            nullptr, asInt(measured_))
                   .arg(results::readableDuration(simulated_));
    all << overloads();
    if (openCases_ > 0)
        all << understated();
    if (const QString imbalance = unbalanced(results); !imbalance.isEmpty())
        all << imbalance;
    return all;
}

QStringList Collector::remarks() const
{
    QStringList all;
    if (negativeSamples_ > 0)
        all << CollectorWords::tr(
            "%Ln sampled durations were negative and count as 0.", nullptr, asInt(negativeSamples_));
    if (cutSamples_ > 0)
        all << CollectorWords::tr(
            "%Ln sampled durations were longer than 100 years and count as 100 years.", nullptr, asInt(cutSamples_));
    if (incidents_ > 0)
        all << CollectorWords::tr("%Ln cases or branches got stuck. The first: %1", nullptr, asInt(incidents_))
                   .arg(firstIncident_);
    all << troubles();
    if (runaways_ > 0)
        all << CollectorWords::tr(
            "%n replications were ended because cases went round without end, the longest of them by way of "
            "'%1'. Give them a way out.",
            nullptr, runaways_)
                   .arg(culprit_);
    if (floods_ > 0)
        all << (culprit_.isEmpty()
                ? CollectorWords::tr(
                    "%n replications were ended as two million cases were open: they come faster than they leave.",
                    nullptr, floods_)
                : CollectorWords::tr(
                    "%n replications were ended as two million cases were open: they come faster than '%1' "
                    "can serve them.",
                    nullptr, floods_)
                      .arg(culprit_));
    return all;
}

/// What of the data of cases could not be worked out.
QStringList Collector::troubles() const
{
    QStringList all;
    for (std::size_t i = 0; i < troubles_.size(); ++i) {
        if (troubles_[i].times == 0)
            continue;
        const DataPlan::Site& site = plan_.data->sites[i];
        all << CollectorWords::tr(
            "%Ln times %1 could not be worked out (\"%2\"): %3. The first time: %4", nullptr, asInt(troubles_[i].times))
                   .arg(site.what, site.text, site.instead, QString::fromStdString(troubles_[i].reason));
    }
    return all;
}

QString Collector::nothingMeasured(double warmup) const
{
    if (!(warmup > 0))
        return CollectorWords::tr("No case has come to its end, so there are no times.");
    const QString span = results::readableDuration(warmup);
    if (const auto needed = casesNeeded(warmup))
        return CollectorWords::tr("Nothing was measured: the first %1 are left out as warm-up, and all %2 cases began "
                                  "within them. Simulate at least %3 cases, or shorten the warm-up.")
            .arg(span, QLocale().toString(qlonglong(cases_)), QLocale().toString(qlonglong(*needed)));
    return CollectorWords::tr("Nothing was measured: the first %1 are left out as warm-up, and no case that began "
                              "later has come to its end. Simulate longer, or shorten the warm-up.")
        .arg(span);
}

/// Pools that get more work than they can do: however calm their figures look, a longer run gives worse ones.
QStringList Collector::overloads() const
{
    QStringList all;
    for (std::size_t pool = 0; pool < loads_.size(); ++pool) {
        const auto load = results::estimate(loads_[pool]);
        if (!load || (load->low ? *load->low <= 1 : load->mean <= surelyOverloaded))
            continue;
        all << CollectorWords::tr(
            "“%1” gets more work than it can do (%2 of its working time while cases arrive): its queue grows for as "
            "long as cases come, and all times depend on how long the run is. Give it more people or hours.")
                   .arg(QString::fromStdString(plan_.legend.resources[pool].name), results::readableShare(load->mean));
    }
    return all;
}

QString Collector::understated() const
{
    const double share = double(openCases_) / double(std::max<std::int64_t>(1, arrivals_));
    return CollectorWords::tr(
        "%Ln cases were still open at the end (%1 of all). Times and costs are those of completed "
        "cases alone, so they understate.",
        nullptr, asInt(openCases_))
        .arg(share < 0.01 ? CollectorWords::tr("under 1 %") : results::readableShare(share));
}

/// Little, J. D. C.: A proof for the queuing formula L = lambda W. Operations Research 9 (1961).
QString Collector::unbalanced(const results::Results& results) const
{
    const results::Balance& law = results.littlesLaw;
    if (measured_ < fewestForBalance || !law.deviation || std::abs(*law.deviation) <= unbalancedFrom)
        return {};
    QString text
        = CollectorWords::tr("Little's law does not hold in this run: %1 cases are in progress on average, but "
                             "throughput times cycle time makes %2. The process did not come to rest: "
                             "simulate longer, or leave out more of the beginning as warm-up.")
              .arg(QLocale().toString(law.wip, 'g', 3), QLocale().toString(law.expected, 'g', 3));
    if (openCases_ > 0)
        text += QLatin1Char(' ')
            + CollectorWords::tr("Cases that were still open at the end are in progress, but have no cycle time.");
    return text;
}

std::optional<std::int64_t> Collector::casesNeeded(double warmup) const
{
    const double last = lastArrivals_ / std::max(1, replications_);
    if (measured_ > 0 || !(warmup > 0) || !(last > 0) || last >= warmup)
        return std::nullopt;
    const double needed = 2 * warmup / last * double(cases_);
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(needed)) - 1));
    return needed < 1e15 ? std::optional(std::int64_t(std::ceil(needed / step) * step)) : std::nullopt;
}

} // namespace millrace::run
