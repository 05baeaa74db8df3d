// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/kpi.h"
#include "simulator/results/named_figures.h"

#include <QString>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace millrace::results {

struct Results;

/// What a comparison comes to.
enum class Verdict : std::uint8_t {
    NotSignificant, ///< chance could have made the difference
    TooSmall, ///< surely below what matters to the user, whether there is a difference or not
    Lower, ///< b is lower than a
    Higher,
};

/// Two runs with the same seeds, held against one another replication by replication: what is common to both (the same
/// draws) falls out of the difference. Law: Simulation modeling and analysis, 'paired-t confidence interval'.
struct Comparison {
    std::string kpi; ///< "process.cycleTime", "resources.Clerk.utilisation"
    Estimate a;
    Estimate b;
    Estimate difference; ///< b - a, with its own 95 % interval
    /// One comparison by itself: the interval of the difference leaves out 0. After judge(): Holm's correction says so.
    bool significant = false;
    double probability = 1; ///< of a difference at least as large by chance, two-sided, uncorrected
    std::optional<Estimate> relative; ///< the difference as a share of a; none where a is 0. Its interval is that of
                                      ///< the ratio of two means over pairs (Cochran: Sampling techniques)
    Verdict verdict = Verdict::NotSignificant; ///< set by judge()
    FigureKind kind = FigureKind::Number;
};

/// By replication; replications that only one of them has, or without a value, are left out. Empty where none is left.
std::optional<Comparison> compare(std::string kpi, const Kpi& a, const Kpi& b);
std::optional<Comparison> compare(std::string kpi, const std::vector<double>& a, const std::vector<double>& b);

/// All named figures that both have, each by itself.
std::vector<Comparison> compare(const Results& a, const Results& b);

/// Decides what is significant among all of them together, so that the chance of any false one is at most 5 %, and the
/// verdict of each. `threshold`: a relative difference whose whole interval is below it does not matter; of shares the
/// difference itself. 0: all matter. Holm: A simple sequentially rejective multiple test procedure. Scandinavian
/// Journal of Statistics 6 (1979).
void judge(std::span<Comparison> comparisons, double threshold);

/// "faster by 12.4 % ± 1.1", "no significant difference", "too small to matter"; translated. After judge().
QString wordsOf(const Comparison& comparison);
/// The key of a verdict: "none", "tooSmall", "lower", "higher".
QString toWord(Verdict verdict);

} // namespace millrace::results
