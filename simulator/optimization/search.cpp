// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace millrace::optimization {

namespace {

constexpr std::array levels {4, 12, 30}; // replications: few for all, more for those near the front
constexpr std::array<std::size_t, 3> mostAtLevel {0, 160, 80};
constexpr std::size_t batch = 32; // between looks at the limits; the same for any number of threads
constexpr std::size_t populationSize = 40;
constexpr std::size_t alongDiagonal = 12;
constexpr int fewestGenerations = 5;
constexpr int mostGenerations = 200;
constexpr int idleGenerations = 5;
constexpr double idleBelow = 1e-3; // growth of the hypervolume, as a share of it
constexpr double explorationShare = 0.6; // of the replications
constexpr int mostRounds = 5;
constexpr std::size_t mostNeighbours = 400; // in one round
constexpr std::size_t fewPools = 8; // of more, exchanges are left to NSGA-II: they are too many
constexpr int triesForNew = 10;

} // namespace

Search::Search(const StaffingSpace& space, Evaluator& evaluator, const SearchLimits& limits, std::uint64_t seed)
    : space_(space)
    , evaluator_(evaluator)
    , limits_(limits)
    , breeder_(space, seed)
    , exchanges_(space.groups().size() <= fewPools)
{ }

void Search::run(const std::vector<Staffing>& begin)
{
    if (limits_.phase)
        limits_.phase(false);
    if (space_.size() <= limits_.enumerated) {
        isWhole_ = measure(space_.all(), levels[0]);
    } else {
        std::vector<Staffing> population = begin;
        for (std::size_t i = 0; i < alongDiagonal; ++i)
            population.push_back(space_.between(double(i) / double(alongDiagonal - 1)));
        while (population.size() < populationSize)
            population.push_back(breeder_.any());
        breed(std::move(population));
        climb(levels[0]);
    }
    if (!isStopped_)
        refine();
}

bool Search::mayGoOn() const
{
    const auto& deadline = isRefining_ ? limits_.refinement : limits_.exploration;
    const double most = double(limits_.replications) * (isRefining_ ? 1 : explorationShare);
    return !isStopped_ && double(evaluator_.made()) < most
        && (!deadline || std::chrono::steady_clock::now() < *deadline);
}

bool Search::measure(const std::vector<Staffing>& staffings, int replications)
{
    for (std::size_t at = 0; at < staffings.size(); at += batch) {
        if (!mayGoOn())
            return false;
        const std::size_t count = std::min(batch, staffings.size() - at);
        isStopped_ = !evaluator_.evaluate(std::span(staffings).subspan(at, count), replications);
    }
    return !isStopped_;
}

// --- NSGA-II. Deb, Pratap, Agarwal and Meyarivan: A fast and elitist multiobjective genetic algorithm: NSGA-II. IEEE
// Transactions on Evolutionary Computation 6 (2002).

void Search::breed(std::vector<Staffing> population)
{
    if (!measure(population, levels[0]))
        return;
    Objectives reference;
    for (const Objectives& one : objectivesOf(known(levels[0]), levels[0])) {
        reference.cost = std::max(reference.cost, one.cost);
        if (std::isfinite(one.value))
            reference.value = std::max(reference.value, one.value);
    }
    double before = reached(reference);
    int idle = 0;
    for (int i = 0; i < mostGenerations && (i < fewestGenerations || idle < idleGenerations); ++i) {
        const std::vector<Staffing> born = children(population);
        if (!measure(born, levels[0]))
            return;
        population.insert(population.end(), born.begin(), born.end());
        population = survivors(std::move(population));
        const double now = reached(reference);
        idle = now - before > idleBelow * now ? 0 : idle + 1;
        before = now;
    }
}

double Search::reached(const Objectives& reference) const
{
    return hypervolume(objectivesOf(known(levels[0]), levels[0]), reference);
}

std::vector<Staffing> Search::children(const std::vector<Staffing>& population)
{
    std::vector<Objectives> objectives;
    for (const Staffing& one : population)
        objectives.push_back(evaluator_.objectives(*evaluator_.find(one), levels[0]));
    const std::vector<int> ranks = ranksOf(objectives);
    const std::vector<double> crowding = crowdingOf(objectives, ranks);
    const auto parent = [&]() -> const Staffing& {
        const std::size_t a = breeder_.pick(population.size());
        const std::size_t b = breeder_.pick(population.size());
        const bool isFirst = ranks[a] != ranks[b] ? ranks[a] < ranks[b] : crowding[a] >= crowding[b];
        return population[isFirst ? a : b];
    };
    std::vector<Staffing> born;
    std::set<Staffing> listed;
    while (born.size() < populationSize) {
        Staffing child;
        for (int tries = 0; tries < triesForNew; ++tries) {
            child = breeder_.child(parent(), parent());
            if (!evaluator_.find(child) && !listed.contains(child))
                break;
        }
        listed.insert(child);
        born.push_back(std::move(child));
    }
    return born;
}

std::vector<Staffing> Search::survivors(std::vector<Staffing> all) const
{
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::vector<Objectives> objectives;
    for (const Staffing& one : all)
        objectives.push_back(evaluator_.objectives(*evaluator_.find(one), levels[0]));
    const std::vector<int> ranks = ranksOf(objectives);
    const std::vector<double> crowding = crowdingOf(objectives, ranks);
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return ranks[a] != ranks[b] ? ranks[a] < ranks[b] : crowding[a] > crowding[b];
    });
    order.resize(std::min(order.size(), populationSize));
    std::vector<Staffing> best;
    for (const std::size_t index : order)
        best.push_back(all[index]);
    return best;
}

// --- local search

/// From the front to its neighbours, as long as there are some that nobody has looked at.
void Search::climb(int replications)
{
    for (;;) {
        const std::vector<Staffing> unknown = unknownNeighbours(replications);
        if (unknown.empty() || !measure(unknown, levels[0]))
            return;
    }
}

std::vector<Staffing> Search::unknownNeighbours(int replications)
{
    const std::vector<Known> all = known(replications);
    const std::vector<std::size_t> front = frontOf(objectivesOf(all, replications));
    std::vector<Staffing> found;
    std::set<Staffing> listed;
    for (const std::size_t index : front)
        for (Staffing& one : space_.neighbours(*all[index].staffing, exchanges_))
            if (!evaluator_.find(one) && listed.insert(one).second)
                found.push_back(std::move(one));
    // Too many at once: some of them by chance, for they are listed by cost.
    for (std::size_t i = 0; found.size() > mostNeighbours && i < mostNeighbours; ++i)
        std::swap(found[i], found[i + breeder_.pick(found.size() - i)]);
    found.resize(std::min(found.size(), mostNeighbours));
    return found;
}

// --- more replications for those that may be best

void Search::refine()
{
    isRefining_ = true;
    if (limits_.phase)
        limits_.phase(true);
    for (std::size_t level = 1; level < levels.size(); ++level)
        for (int round = 0; round < mostRounds; ++round) {
            for (std::size_t below = 1; below <= level; ++below)
                if (!measure(promising(levels[below - 1], mostAtLevel[below]), levels[below]))
                    return;
            refined_ = level;
            const std::vector<Staffing> unknown = isWhole_ ? std::vector<Staffing>() : unknownNeighbours(levels[level]);
            if (unknown.empty())
                break;
            if (!measure(unknown, levels[0]))
                return;
        }
}

std::vector<Staffing> Search::promising(std::size_t most) const
{
    return promising(levels[refined_], most);
}

std::vector<Staffing> Search::promising(int replications, std::size_t most) const
{
    const std::vector<Known> all = known(replications);
    const std::vector<Objectives> objectives = objectivesOf(all, replications);
    const std::vector<std::size_t> front = frontOf(objectives);
    if (front.empty())
        return {};
    const double range = objectives[front.front()].value - objectives[front.back()].value;
    std::vector<std::pair<double, std::size_t>> near; // by the distance to the front
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto after = std::ranges::upper_bound(
            front, objectives[i].cost, {}, [&](std::size_t index) { return objectives[index].cost; });
        if (after == front.begin() || !std::isfinite(objectives[i].value))
            continue;
        const std::size_t rival = *std::prev(after);
        if (rival == i)
            near.push_back({-1, i});
        else if (!evaluator_.isSurelyWorse(*all[i].evaluation, *all[rival].evaluation, replications))
            near.push_back({range > 0 ? (objectives[i].value - objectives[rival].value) / range : 0, i});
    }
    std::ranges::stable_sort(near, {}, &std::pair<double, std::size_t>::first);
    near.resize(std::min(near.size(), std::max(most, front.size())));
    std::vector<Staffing> chosen;
    for (const auto& [distance, index] : near)
        chosen.push_back(*all[index].staffing);
    return chosen;
}

std::vector<Search::Known> Search::known(int replications) const
{
    std::vector<Known> found;
    for (const auto& [staffing, evaluation] : evaluator_.all())
        if (evaluation.replications() >= replications)
            found.push_back({&staffing, &evaluation});
    return found;
}

std::vector<Objectives> Search::objectivesOf(const std::vector<Known>& known, int replications) const
{
    std::vector<Objectives> objectives;
    for (const Known& one : known)
        objectives.push_back(evaluator_.objectives(*one.evaluation, replications));
    return objectives;
}

} // namespace millrace::optimization
