// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/kpi.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <string>
#include <vector>

namespace millrace::results {

/// The share of arrivals that have to wait for one of `servers`, where `load` of them are busy on average (work that
/// comes in an hour, in hours). 0 <= load; 1 from load >= servers on. Erlang: Solution of some problems in the theory
/// of probabilities of significance in automatic telephone exchanges (1917).
double erlangC(int servers, double load);

/// Mean waiting time at several servers that take turns, Poisson arrivals, exponential service (M/M/c). Seconds;
/// infinite where more comes than can be done. `rate`: arrivals a second; `service`: mean seconds.
double waitingOfManyServers(int servers, double rate, double service);

/// Mean waiting time at one server, Poisson arrivals, any service (M/G/1). Seconds; infinite as above. `variance` of
/// the service in seconds squared. Pollaczek: Über eine Aufgabe der Wahrscheinlichkeitstheorie. Mathematische
/// Zeitschrift 32 (1930); Khinchine: Mathematical theory of a stationary queue. Matematicheskii Sbornik 39 (1932).
double waitingOfOneServer(double rate, double service, double variance);

enum class QueueingLaw : std::uint8_t { ErlangC, PollaczekKhinchine };
/// "erlangC", "pollaczekKhinchine"
QString toWord(QueueingLaw law);
/// For people: "Erlang C", "Pollaczek-Khinchine".
QString nameOf(QueueingLaw law);

/// What a law says of a pool in the long run, beside what a simulation says of it: a check of both.
struct Expectation {
    std::string resource; ///< name
    QueueingLaw law = QueueingLaw::ErlangC;
    double utilisation = 0; ///< above 1: more work comes than can be done
    double waitingTime = 0; ///< seconds that a piece of work waits on average; infinite where utilisation >= 1
    Estimate simulated; ///< the same, over all its activities
};

/// A sentence for people, translated.
QString explanationOf(const Expectation& expectation);
/// Of those where somebody waits, by law or simulation: else there is nothing to check.
QStringList explanationsOf(const std::vector<Expectation>& expectations);

} // namespace millrace::results
