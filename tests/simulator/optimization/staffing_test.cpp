// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/staffing.h"

#include "simulator/optimization/breeder.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace millrace::optimization {

namespace {

using kernel::Discipline;

StaffingSpace someSpace()
{
    std::vector<PoolRange> ranges;
    const int pools = *rc::gen::inRange(1, 5);
    for (int i = 0; i < pools; ++i) {
        const int least = *rc::gen::inRange(1, 6);
        PoolRange range {least, least + *rc::gen::inRange(0, 40), {Discipline::Fifo}};
        if (*rc::gen::arbitrary<bool>())
            range.disciplines.push_back(Discipline::OldestCase);
        ranges.push_back(range);
    }
    return StaffingSpace(ranges);
}

} // namespace

TEST(StaffingSpace, AllAreAsManyAsItsSizeSays)
{
    const StaffingSpace space({{2, 4, {Discipline::Fifo, Discipline::Lifo}}, {1, 3, {Discipline::Fifo}}});
    const std::vector<Staffing> all = space.all();
    EXPECT_EQ(space.size(), 18);
    EXPECT_EQ(std::set<Staffing>(all.begin(), all.end()).size(), 18u);
    EXPECT_TRUE(std::ranges::all_of(all, [&](const Staffing& one) { return space.contains(one); }));
}

TEST(StaffingSpace, NeighboursAreAStepAway)
{
    const StaffingSpace space({{1, 3, {Discipline::Fifo, Discipline::Lifo}}, {1, 3, {Discipline::Fifo}}});
    const auto neighbours = space.neighbours({{1, Discipline::Fifo}, {2, Discipline::Fifo}}, true);
    const std::set<Staffing> found(neighbours.begin(), neighbours.end());
    const std::set<Staffing> expected {{{2, Discipline::Fifo}, {2, Discipline::Fifo}},
        {{1, Discipline::Lifo}, {2, Discipline::Fifo}}, {{1, Discipline::Fifo}, {1, Discipline::Fifo}},
        {{1, Discipline::Fifo}, {3, Discipline::Fifo}}, {{2, Discipline::Fifo}, {1, Discipline::Fifo}}};
    EXPECT_EQ(found, expected);
    EXPECT_EQ(neighbours.size(), expected.size()) << "none comes twice";
}

TEST(StaffingSpace, StaffedPoolsKeepAllElse)
{
    scenario::Scenario scenario;
    scenario.pools = {{QStringLiteral("a"), {}, 4, 30, QStringLiteral("office")}, {QStringLiteral("b"), {}, 2, 50, {}}};
    const auto pools = staffed(scenario.pools, {{7, Discipline::Fifo}, {1, Discipline::Lifo}});
    EXPECT_EQ(pools[0].capacity, 7);
    EXPECT_EQ(pools[0].calendar, QStringLiteral("office"));
    EXPECT_EQ(pools[1].discipline, Discipline::Lifo);
    EXPECT_EQ(pools[1].costPerHour, 50);
    scenario.pools = pools;
    EXPECT_EQ(staffingOf(scenario), (Staffing {{7, Discipline::Fifo}, {1, Discipline::Lifo}}));
}

RC_GTEST_PROP(StaffingLaws, NeighboursLieInTheSpaceAndAreOthers, ())
{
    const StaffingSpace space = someSpace();
    Breeder breeder(space, *rc::gen::arbitrary<std::uint64_t>());
    const Staffing staffing = breeder.any();
    RC_ASSERT(space.contains(staffing));
    for (const Staffing& one : space.neighbours(staffing, true)) {
        RC_ASSERT(space.contains(one));
        RC_ASSERT(one != staffing);
    }
    RC_ASSERT(
        space.contains(space.between(0)) && space.contains(space.between(0.4)) && space.contains(space.between(1)));
}

RC_GTEST_PROP(StaffingLaws, ChildrenLieInTheSpaceAndFollowFromTheSeed, ())
{
    const StaffingSpace space = someSpace();
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    Breeder breeder(space, seed);
    Breeder same(space, seed);
    Staffing a = breeder.any();
    const Staffing b = breeder.any();
    RC_ASSERT(same.any() == a && same.any() == b);
    for (int i = 0; i < 20; ++i) {
        const Staffing child = breeder.child(a, b);
        RC_ASSERT(space.contains(child));
        RC_ASSERT(same.child(a, b) == child);
        a = child;
    }
}

} // namespace millrace::optimization
