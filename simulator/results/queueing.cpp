// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/queueing.h"

#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <limits>

namespace millrace::results {

namespace {

struct QueueingWords {
    Q_DECLARE_TR_FUNCTIONS(Queueing)
};

constexpr double endless = std::numeric_limits<double>::infinity();

} // namespace

double erlangC(int servers, double load)
{
    if (load >= servers)
        return 1;
    double blocked = 1; // Erlang B, by its recursion over the number of servers
    for (int i = 1; i <= servers; ++i)
        blocked = load * blocked / (i + load * blocked);
    return blocked / (1 - load / servers * (1 - blocked));
}

double waitingOfManyServers(int servers, double rate, double service)
{
    const double load = rate * service;
    return load >= servers ? endless : erlangC(servers, load) * service / (servers - load);
}

double waitingOfOneServer(double rate, double service, double variance)
{
    const double load = rate * service;
    return load >= 1 ? endless : rate * (service * service + variance) / (2 * (1 - load));
}

QString toWord(QueueingLaw law)
{
    return law == QueueingLaw::ErlangC ? QStringLiteral("erlangC") : QStringLiteral("pollaczekKhinchine");
}

QString nameOf(QueueingLaw law)
{
    return law == QueueingLaw::ErlangC ? QueueingWords::tr("Erlang C") : QueueingWords::tr("Pollaczek-Khinchine");
}

QString explanationOf(const Expectation& expectation)
{
    const QString resource = QString::fromStdString(expectation.resource);
    if (expectation.utilisation >= 1)
        return QueueingWords::tr(
            "Check (%1): more work comes for “%2” than it can do (%3 of its time), so waiting grows "
            "without end.")
            .arg(nameOf(expectation.law), resource, readableShare(expectation.utilisation));
    const Estimate& simulated = expectation.simulated;
    QString measured = readableDuration(simulated.mean);
    if (simulated.low)
        measured += QStringLiteral(" (%1 \u2026 %2)")
                        .arg(readableDuration(*simulated.low), readableDuration(*simulated.high));
    return QueueingWords::tr("Check (%1): in the long run work waits %2 for “%3”, by calculation; simulated: %4.")
        .arg(nameOf(expectation.law), readableDuration(expectation.waitingTime), resource, measured);
}

QStringList explanationsOf(const std::vector<Expectation>& expectations)
{
    constexpr double shortestTold = 0.5; // seconds
    QStringList all;
    for (const Expectation& one : expectations)
        if (one.waitingTime >= shortestTold || one.simulated.mean >= shortestTold)
            all << explanationOf(one);
    return all;
}

} // namespace millrace::results
