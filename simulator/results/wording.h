// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace millrace::results {

enum class WaitingCause : std::uint8_t;
struct Kpi;
struct ProcessResults;
struct ProcessShare;

/// A duration as people say it: "45 s", "12 min", "2.9 h", "3.5 days"; translated, in the locale's digits.
QString readableDuration(double seconds);
/// Which target slaAttainment means: "2 days", "“Urgent” 4 h, others 2 days"; empty where there is none. Translated.
QString targetWords(const ProcessResults& process);
/// A share (0.876) as "88 %", translated.
QString readableShare(double share);

/// "Waiting for people", "Off hours" ...; translated.
QString nameOf(WaitingCause cause);

/// A part of the cycle time of a case: "Being worked on", or what it waited for.
struct ElapsedPart {
    QString name; ///< translated
    const Kpi* time = nullptr; ///< seconds of a completed case, on average
    double share = 0; ///< of the mean cycle time
};
/// Those that there are; together they are the mean cycle time.
std::vector<ElapsedPart> elapsedParts(const ProcessResults& process);

/// Whether waiting and work of a case, which are summed over all its branches, come to more than its cycle time; and
/// the sentence that explains it, translated.
bool exceedsCycleTime(const ProcessResults& process);
QString branchesRemark();

/// How far percentiles may be off because single values are not kept (see QuantileSketch): a sentence, translated.
QString percentilesRemark();

/// Of several processes, a sentence on each that ran beside the first: what came of its cases, and what it took of the
/// people that they share; translated.
QStringList besideWords(const std::vector<ProcessShare>& processes);

} // namespace millrace::results
