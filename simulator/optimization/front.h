// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace millrace::optimization {

/// What a staffing comes to; lower is better in both. A value that was not measured is infinite.
struct Objectives {
    double cost = 0;
    double value = 0;
    bool operator==(const Objectives&) const = default;
};

/// At least as good in both and better in one.
bool dominates(const Objectives& a, const Objectives& b);

/// Indexes of those that no other dominates, by cost; the first of equal ones, none of infinite value.
std::vector<std::size_t> frontOf(std::span<const Objectives> points);

/// The front of each: 0 for those that none dominates, 1 for those that only these dominate ... Deb, Pratap, Agarwal
/// and Meyarivan: A fast and elitist multiobjective genetic algorithm: NSGA-II. IEEE Transactions on Evolutionary
/// Computation 6 (2002).
std::vector<int> ranksOf(std::span<const Objectives> points);
/// How far each is from its neighbours within its rank, the ends of a rank infinitely. Deb et al. (2002), section III
/// B.
std::vector<double> crowdingOf(std::span<const Objectives> points, std::span<const int> ranks);

/// The area that is dominated by the points and dominates the reference: the larger the better. Zitzler and Thiele:
/// Multiobjective evolutionary algorithms. IEEE Transactions on Evolutionary Computation 3 (1999).
double hypervolume(std::span<const Objectives> points, const Objectives& reference);

} // namespace millrace::optimization
