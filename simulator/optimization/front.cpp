// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/front.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace millrace::optimization {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// By cost, then value, then place: so that order decides nothing by chance.
std::vector<std::size_t> byCost(std::span<const Objectives> points)
{
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return points[a].cost != points[b].cost ? points[a].cost < points[b].cost : points[a].value < points[b].value;
    });
    return order;
}

double spread(const std::vector<std::size_t>& sorted, std::span<const Objectives> points, double Objectives::*of)
{
    const double range = std::abs(points[sorted.back()].*of - points[sorted.front()].*of);
    return range > 0 && std::isfinite(range) ? range : 1;
}

} // namespace

bool dominates(const Objectives& a, const Objectives& b)
{
    return a.cost <= b.cost && a.value <= b.value && (a.cost < b.cost || a.value < b.value);
}

std::vector<std::size_t> frontOf(std::span<const Objectives> points)
{
    std::vector<std::size_t> front;
    double best = infinity;
    for (const std::size_t index : byCost(points)) {
        if (!(points[index].value < best))
            continue;
        best = points[index].value;
        front.push_back(index);
    }
    return front;
}

std::vector<int> ranksOf(std::span<const Objectives> points)
{
    // Taken by cost, a point is dominated by the last of a rank, or by none of it: in two dimensions that is enough.
    std::vector<int> ranks(points.size());
    std::vector<std::size_t> last;
    for (const std::size_t index : byCost(points)) {
        std::size_t rank = 0;
        while (rank < last.size() && dominates(points[last[rank]], points[index]))
            ++rank;
        if (rank == last.size())
            last.push_back(index);
        else
            last[rank] = index;
        ranks[index] = int(rank);
    }
    return ranks;
}

std::vector<double> crowdingOf(std::span<const Objectives> points, std::span<const int> ranks)
{
    std::vector<double> distances(points.size());
    std::vector<std::vector<std::size_t>> members;
    for (const std::size_t index : byCost(points)) {
        const auto rank = std::size_t(ranks[index]);
        members.resize(std::max(members.size(), rank + 1));
        members[rank].push_back(index);
    }
    for (const std::vector<std::size_t>& rank : members) {
        if (rank.empty())
            continue;
        const double cost = spread(rank, points, &Objectives::cost);
        const double value = spread(rank, points, &Objectives::value);
        distances[rank.front()] = distances[rank.back()] = infinity;
        for (std::size_t i = 1; i + 1 < rank.size(); ++i) {
            const Objectives& before = points[rank[i - 1]];
            const Objectives& after = points[rank[i + 1]];
            const double fall = std::isfinite(before.value) ? before.value - after.value : 0;
            distances[rank[i]] = (after.cost - before.cost) / cost + fall / value;
        }
    }
    return distances;
}

double hypervolume(std::span<const Objectives> points, const Objectives& reference)
{
    double area = 0;
    double value = reference.value;
    for (const std::size_t index : frontOf(points)) {
        const Objectives& point = points[index];
        if (point.cost >= reference.cost || point.value >= value)
            continue;
        area += (reference.cost - point.cost) * (value - point.value);
        value = point.value;
    }
    return area;
}

} // namespace millrace::optimization
