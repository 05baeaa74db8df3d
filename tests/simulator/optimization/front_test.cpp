// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/front.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <limits>
#include <rapidcheck/gtest.h>

namespace millrace::optimization {

namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;

/// Small whole numbers, so that equal ones come up.
std::vector<Objectives> somePoints()
{
    std::vector<Objectives> points;
    for (const auto& [cost, value] : *rc::gen::container<std::vector<std::pair<int, int>>>(
             rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 12))))
        points.push_back({double(cost), double(value)});
    return points;
}

constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

TEST(Front, KeepsWhatNothingDominatesByCost)
{
    const std::vector<Objectives> points {{3, 1}, {1, 5}, {2, 5}, {2, 3}, {2, 3}, {4, 1}, {0, infinite}};
    EXPECT_THAT(frontOf(points), ElementsAre(1, 3, 0));
    EXPECT_TRUE(frontOf(std::vector<Objectives> {}).empty());
}

TEST(Front, EqualPointsDoNotDominateEachOther)
{
    EXPECT_FALSE(dominates({1, 1}, {1, 1}));
    EXPECT_TRUE(dominates({1, 1}, {1, 2}));
    EXPECT_FALSE(dominates({1, 2}, {2, 1}));
}

TEST(Front, HypervolumeIsTheAreaUpToTheReference)
{
    const std::vector<Objectives> points {{1, 3}, {2, 1}, {2, 2}};
    EXPECT_THAT(hypervolume(points, {4, 4}), DoubleNear(3 * 1 + 2 * 2, 1e-12));
    EXPECT_THAT(hypervolume(points, {2, 4}), DoubleNear(1, 1e-12)) << "what is not below the reference adds nothing";
    EXPECT_EQ(hypervolume(std::vector<Objectives> {}, {4, 4}), 0);
}

RC_GTEST_PROP(FrontLaws, EveryPointIsOnTheFrontOrBeatenByIt, ())
{
    const std::vector<Objectives> points = somePoints();
    const std::vector<std::size_t> front = frontOf(points);
    for (const std::size_t a : front)
        for (const Objectives& b : points)
            RC_ASSERT(!dominates(b, points[a]));
    for (const Objectives& point : points)
        RC_ASSERT(std::ranges::any_of(
            front, [&](std::size_t a) { return points[a] == point || dominates(points[a], point); }));
}

RC_GTEST_PROP(FrontLaws, RanksAreFrontsOfWhatIsLeft, ())
{
    const std::vector<Objectives> points = somePoints();
    const std::vector<int> ranks = ranksOf(points);
    for (std::size_t i = 0; i < points.size(); ++i) {
        int above = -1; // the worst rank of those that dominate it
        for (std::size_t j = 0; j < points.size(); ++j)
            if (dominates(points[j], points[i]))
                above = std::max(above, ranks[j]);
        RC_ASSERT(ranks[i] == above + 1);
    }
}

RC_GTEST_PROP(FrontLaws, EndsOfARankAreTheLeastCrowded, ())
{
    const std::vector<Objectives> points = somePoints();
    const std::vector<int> ranks = ranksOf(points);
    const std::vector<double> crowding = crowdingOf(points, ranks);
    for (std::size_t i = 0; i < points.size(); ++i) {
        RC_ASSERT(crowding[i] >= 0);
        const bool isEnd = std::ranges::count(ranks, ranks[i]) <= 2;
        if (isEnd)
            RC_ASSERT(crowding[i] == infinite);
    }
}

RC_GTEST_PROP(FrontLaws, APointMoreNeverMakesTheHypervolumeSmaller, ())
{
    std::vector<Objectives> points = somePoints();
    const double before = hypervolume(points, {12, 12});
    RC_ASSERT(before >= 0 && before <= 144);
    points.push_back({double(*rc::gen::inRange(0, 12)), double(*rc::gen::inRange(0, 12))});
    RC_ASSERT(hypervolume(points, {12, 12}) >= before);
}

} // namespace millrace::optimization
