// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/workforce.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace millrace::kernel {

namespace {

using Team = Workforce::Team;
using Unit = Workforce::Unit;
using testing::ElementsAre;

constexpr std::uint32_t nurses = 0, doctors = 1;
using base::hour;
constexpr Microseconds workforceMonday = 4 * base::day; // 5 January 1970

Presence alwaysThere()
{
    return Presence(std::make_shared<const WorkingCalendar>(), 0);
}

Unit unit(std::uint32_t pool, double speed = 1, std::uint64_t skills = 0)
{
    return {pool, alwaysThere(), speed, skills};
}

/// Two nurses (0, 1) and a doctor (2).
std::vector<Unit> ward()
{
    return {unit(nurses), unit(nurses), unit(doctors)};
}

std::vector<std::uint32_t> crewOf(const std::optional<Workforce::Start>& start)
{
    return start ? start->crew : std::vector<std::uint32_t>();
}

} // namespace

TEST(WorkforceTest, BeginsWhenAllAreFreeAtOnceAndSeizesNobodyBefore)
{
    Workforce force(ward());
    const auto both = force.kindOf({{{nurses, 1, 0}, {doctors, 1, 0}}});
    const auto doctor = force.kindOf({{{doctors, 1, 0}}});
    force.request({1, doctor, 0}, 0);
    EXPECT_THAT(crewOf(force.next(0)), ElementsAre(2u));
    force.request({2, both, 1}, 0);
    EXPECT_FALSE(force.next(0));
    EXPECT_EQ(force.busy(), 1);
    force.release({2}, 0, 10, 10);
    const auto start = force.next(10);
    EXPECT_THAT(crewOf(start), ElementsAre(0u, 2u));
    EXPECT_EQ(start->task.item, 2u);
    EXPECT_EQ(force.waiting(), 0);
    EXPECT_EQ(force.busyTime(doctors), 10);
}

TEST(WorkforceTest, WhoCannotBeginKeepsWhoIsFreeFromThoseBehind)
{
    Workforce force(ward());
    const auto doctor = force.kindOf({{{doctors, 1, 0}}});
    const auto both = force.kindOf({{{nurses, 2, 0}, {doctors, 1, 0}}});
    const auto nurse = force.kindOf({{{nurses, 1, 0}}});
    force.request({1, doctor, 0}, 0);
    ASSERT_TRUE(force.next(0));
    force.request({2, both, 1}, 0);
    force.request({3, nurse, 2}, 0);
    EXPECT_FALSE(force.next(0)) << "both nurses are kept";
    EXPECT_TRUE(force.withdraw(2));
    EXPECT_FALSE(force.withdraw(2));
    EXPECT_EQ(force.next(0)->task.item, 3u);
    // What is not needed is not kept.
    const auto small = force.kindOf({{{nurses, 1, 0}, {doctors, 1, 0}}});
    force.release({0}, 2, 5, 5);
    force.request({4, small, 1}, 0);
    force.request({5, nurse, 2}, 0);
    EXPECT_EQ(force.next(5)->task.item, 5u) << "one nurse is kept, the other is not";
}

TEST(WorkforceTest, KeepsNobodyForThoseWhoAreNotInTheirHours)
{
    const auto office = std::make_shared<const WorkingCalendar>(std::vector<WeeklyHours> {{1, 5, 9 * hour, 17 * hour}});
    Workforce force({unit(nurses), {doctors, Presence(office, workforceMonday), 1, 0}});
    const auto both = force.kindOf({{{nurses, 1, 0}, {doctors, 1, 0}}});
    const auto nurse = force.kindOf({{{nurses, 1, 0}}});
    force.request({1, both, 0}, 0);
    force.request({2, nurse, 1}, 0);
    EXPECT_FALSE(force.isInHours(both, workforceMonday));
    EXPECT_EQ(force.next(workforceMonday)->task.item, 2u);
    EXPECT_EQ(force.nextTurn(workforceMonday), workforceMonday + 9 * hour);
    force.release({0}, 1, workforceMonday + 8 * hour, hour);
    EXPECT_FALSE(force.next(workforceMonday + 8 * hour));
    EXPECT_THAT(crewOf(force.next(workforceMonday + 9 * hour)), ElementsAre(0u, 1u));
    EXPECT_EQ(force.leaving({0, 1}, workforceMonday + 9 * hour, {false, false}).at, workforceMonday + 17 * hour);
    EXPECT_EQ(force.leaving({0, 1}, workforceMonday + 9 * hour, {false, false}).pool, doctors);
    EXPECT_EQ(force.leaving({0, 1}, workforceMonday + 9 * hour, {false, true}).at, never);
    EXPECT_EQ(force.together({0, 1}, workforceMonday + 17 * hour), workforceMonday + base::day + 9 * hour);
}

TEST(WorkforceTest, TakesTheFirstTeamThatCanBeHad)
{
    Workforce force(ward());
    const auto either = force.kindOf({{{doctors, 1, 0}}, {{nurses, 2, 0}}});
    for (const WorkItem item : {1u, 2u, 3u})
        force.request({item, either, 0}, 0);
    EXPECT_EQ(force.next(0)->team, 0u);
    EXPECT_EQ(force.next(0)->team, 1u);
    EXPECT_FALSE(force.next(0));
    EXPECT_EQ(force.kindOf({{{doctors, 1, 0}}, {{nurses, 2, 0}}}), either);
}

TEST(WorkforceTest, FindsWhoCanStandInForWhom)
{
    constexpr std::uint64_t x = 1, y = 2;
    // The fastest has both skills, and is needed for the one that only she has.
    Workforce force({unit(nurses, 2, x | y), unit(nurses, 1, x)});
    const auto both = force.kindOf({{{nurses, 1, x}, {nurses, 1, y}}});
    force.request({1, both, 0}, 0);
    EXPECT_THAT(crewOf(force.next(0)), ElementsAre(1u, 0u));
    EXPECT_EQ(force.speedOf({0, 1}), 1);
}

TEST(WorkforceTest, TheFastestDoesItThenWhoDidItLastThenWhoIsIdleLongest)
{
    Workforce force({unit(nurses), unit(nurses), unit(nurses, 1.5)});
    const auto one = force.kindOf({{{nurses, 1, 0}}});
    const auto startAt = [&](Microseconds now, std::int32_t activity) {
        force.request({1, one, activity}, 0);
        return crewOf(force.next(now));
    };
    EXPECT_THAT(startAt(0, 7), ElementsAre(2u));
    EXPECT_THAT(startAt(0, 7), ElementsAre(0u));
    EXPECT_THAT(startAt(0, 8), ElementsAre(1u));
    force.release({0}, 7, 10, 10);
    force.release({1}, 8, 20, 20);
    EXPECT_THAT(startAt(30, 8), ElementsAre(1u)) << "she did it last";
    force.release({1}, 8, 40, 10);
    EXPECT_THAT(startAt(50, 9), ElementsAre(0u)) << "she has been idle longest";
}

TEST(WorkforceTest, WhatIsPutBackGoesBeforeOthersOfItsRank)
{
    Workforce force({unit(nurses)});
    const auto one = force.kindOf({{{nurses, 1, 0}}});
    force.request({1, one, 0}, 5);
    force.request({2, one, 0}, 3);
    force.putBack({3, one, 0}, 5);
    std::vector<WorkItem> order;
    while (const auto start = force.next(0)) {
        order.push_back(start->task.item);
        force.release(start->crew, 0, 0, 0);
    }
    EXPECT_THAT(order, ElementsAre(2u, 3u, 1u));
}

RC_GTEST_PROP(WorkforceTest, NobodyIsHeldTwiceAndNoWorkWaitsForEver, ())
{
    std::vector<Unit> units;
    const int people = *rc::gen::inRange(4, 9);
    for (int i = 0; i < people; ++i)
        units.push_back(unit(std::uint32_t(i % 2), *rc::gen::element(1.0, 2.0), std::uint64_t(i % 4)));
    Workforce force(std::move(units));
    const std::vector<std::uint32_t> kinds {force.kindOf({{{nurses, 2, 0}, {doctors, 1, 0}}}),
        force.kindOf({{{doctors, 1, 0}}}), force.kindOf({{{nurses, 1, 2}}, {{doctors, 2, 0}}}),
        force.kindOf({{{nurses, 1, 0}}})};
    std::map<WorkItem, std::vector<std::uint32_t>> working;
    std::vector<bool> isBusy(std::size_t(people), false);
    std::vector<bool> isDone;
    Microseconds now = 0;
    const auto dispatch = [&] {
        while (const auto start = force.next(now)) {
            for (const std::uint32_t who : start->crew) {
                RC_ASSERT(!isBusy[who]);
                isBusy[who] = true;
            }
            const Team& team = force.teamsOf(start->task.kind)[start->team];
            std::size_t place = 0;
            for (const Workforce::Need& need : team)
                for (int i = 0; i < need.units; ++i, ++place) {
                    RC_ASSERT(force.unit(start->crew[place]).pool == need.pool);
                    RC_ASSERT((force.unit(start->crew[place]).skills & need.skills) == need.skills);
                }
            RC_ASSERT(place == start->crew.size());
            working[start->task.item] = start->crew;
        }
    };
    const auto finishOne = [&] {
        auto one = working.begin();
        std::advance(one, *rc::gen::inRange<std::ptrdiff_t>(0, std::ptrdiff_t(working.size())));
        for (const std::uint32_t who : one->second)
            isBusy[who] = false;
        force.release(one->second, 0, now, 1);
        isDone[one->first] = true;
        working.erase(one);
    };
    // As long as other work comes, each piece of work gets its turn.
    const int all = *rc::gen::inRange(1, 60);
    for (int item = 0; item < all; ++item, ++now) {
        isDone.push_back(false);
        force.request({WorkItem(item), *rc::gen::elementOf(kinds), item % 3}, 0);
        dispatch();
        while (!working.empty() && *rc::gen::arbitrary<bool>()) {
            finishOne();
            dispatch();
        }
    }
    while (!working.empty()) {
        ++now;
        finishOne();
        dispatch();
    }
    RC_ASSERT(force.waiting() == 0);
    RC_ASSERT(std::find(isDone.begin(), isDone.end(), false) == isDone.end());
}

TEST(WorkforceTest, NamesWhoMayBeInterruptedTheLastRankFirstAndOfItTheLatest)
{
    Workforce force({unit(nurses), unit(nurses), unit(nurses), unit(doctors)});
    const auto nurse = force.kindOf({{{nurses, 1, 0}}});
    const auto both = force.kindOf({{{nurses, 1, 0}, {doctors, 1, 0}}});
    force.request({1, nurse, 0}, 2);
    force.next(0);
    force.request({2, both, 0}, 3);
    force.next(0);
    force.request({3, nurse, 0}, 3);
    force.next(0);
    EXPECT_TRUE(force.interruptible(1).empty()) << "nobody waits";
    force.request({4, nurse, 0}, 3);
    EXPECT_FALSE(force.next(1));
    EXPECT_TRUE(force.interruptible(1).empty()) << "the same rank";
    force.withdraw(4);
    force.request({5, nurse, 0}, 1);
    EXPECT_FALSE(force.next(1));
    EXPECT_THAT(force.interruptible(1), ElementsAre(3u));
    force.withdraw(5);
    force.request({6, both, 0}, 1);
    EXPECT_FALSE(force.next(1));
    EXPECT_THAT(force.interruptible(1), testing::UnorderedElementsAre(2u)) << "whose people are enough";
    EXPECT_EQ(force.busy(), 4) << "asking changes nothing";
    EXPECT_FALSE(force.next(1));
}

} // namespace millrace::kernel
