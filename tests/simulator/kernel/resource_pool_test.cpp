// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/resource_pool.h"

#include <gtest/gtest.h>
#include <vector>

namespace millrace::kernel {

namespace {

using base::hour;

const auto roundTheClock = std::make_shared<const WorkingCalendar>();
// 1970-01-01, time 0, was a Thursday.
const auto office
    = std::make_shared<const WorkingCalendar>(std::vector<WeeklyHours> {WeeklyHours {1, 5, 9 * hour, 17 * hour}});

} // namespace

TEST(ResourcePoolTest, WorkStartsAtOnceWhileUnitsAreFreeThenQueuesInOrder)
{
    ResourcePool pool(2, roundTheClock);
    EXPECT_TRUE(pool.request(1, 0));
    EXPECT_TRUE(pool.request(2, 0));
    EXPECT_FALSE(pool.request(3, 0));
    EXPECT_FALSE(pool.request(4, 10));
    EXPECT_EQ(pool.next(10), nobody);
    pool.release(20);
    EXPECT_EQ(pool.next(20), 3U);
    EXPECT_EQ(pool.next(20), nobody);
    EXPECT_EQ(pool.waiting(), 1);
    EXPECT_EQ(pool.busy(), 2);
}

TEST(ResourcePoolTest, NobodyOvertakesTheQueue)
{
    ResourcePool pool(1, roundTheClock);
    pool.request(1, 0);
    pool.request(2, 0);
    pool.release(5);
    EXPECT_FALSE(pool.request(3, 5));
    EXPECT_EQ(pool.next(5), 2U);
}

TEST(ResourcePoolTest, OutsideItsHoursWorkWaitsForTheMorning)
{
    ResourcePool pool(3, office);
    EXPECT_FALSE(pool.request(1, 2 * hour));
    EXPECT_EQ(pool.next(3 * hour), nobody);
    const Microseconds morning = pool.calendar().nextOpening(3 * hour);
    EXPECT_EQ(morning, 9 * hour);
    EXPECT_EQ(pool.next(morning), 1U);
    pool.release(8 * hour);
    EXPECT_FALSE(pool.request(2, 17 * hour));
    EXPECT_EQ(pool.next(17 * hour), nobody);
}

TEST(ResourcePoolTest, WithdrawnWorkIsNotStarted)
{
    ResourcePool pool(1, roundTheClock);
    pool.request(1, 0);
    pool.request(2, 0);
    pool.request(3, 0);
    EXPECT_TRUE(pool.withdraw(2));
    EXPECT_FALSE(pool.withdraw(2));
    EXPECT_FALSE(pool.withdraw(1)); // it works, it does not wait
    pool.release(5);
    EXPECT_EQ(pool.next(5), 3U);
}

TEST(ResourcePoolTest, KeepsAccountOfWorkAndHours)
{
    ResourcePool pool(2, office);
    pool.request(1, 10 * hour);
    pool.request(2, 10 * hour);
    pool.request(3, 10 * hour);
    pool.release(2 * hour);
    EXPECT_EQ(pool.next(12 * hour), 3U);
    pool.release(3 * hour);
    pool.release(3 * hour);
    EXPECT_EQ(pool.busyTime(), 8 * hour);
    EXPECT_EQ(pool.availableTime(24 * hour), 16 * hour);
}

namespace {

/// In which order three items of ranks 30, 10 and 20 are served behind the one that holds the only unit.
std::vector<WorkItem> served(Discipline discipline)
{
    ResourcePool pool(1, roundTheClock, 0, discipline);
    EXPECT_TRUE(pool.request(9, 0, 0, 1));
    EXPECT_FALSE(pool.request(3, 1, 30, 1));
    EXPECT_FALSE(pool.request(1, 2, 10, 1));
    EXPECT_FALSE(pool.request(2, 3, 20, 1));
    std::vector<WorkItem> order;
    for (int i = 0; i < 3; ++i) {
        pool.release(1);
        order.push_back(pool.next(10));
    }
    EXPECT_EQ(pool.waiting(), 0);
    return order;
}

} // namespace

TEST(ResourcePoolTest, RanksDecideWhoIsNextAndTheLastComesFirstWhereTheyDoNot)
{
    const std::vector<WorkItem> byRank {1, 2, 3};
    for (const Discipline discipline : {Discipline::OldestCase, Discipline::Priority, Discipline::EarliestDue,
             Discipline::ShortestFirst, Discipline::PreemptivePriority})
        EXPECT_EQ(served(discipline), byRank) << qPrintable(toWord(discipline));
    EXPECT_EQ(served(Discipline::Lifo), (std::vector<WorkItem> {2, 1, 3}));
}

TEST(ResourcePoolTest, EqualRanksAreServedInTheirOrderAndWhoWasInterruptedBeforeThem)
{
    ResourcePool pool(1, roundTheClock, 0, Discipline::PreemptivePriority);
    EXPECT_TRUE(pool.request(1, 0, 5, 1));
    EXPECT_FALSE(pool.request(2, 1, 5, 1));
    EXPECT_FALSE(pool.request(3, 2, 5, 1));
    EXPECT_FALSE(pool.request(4, 3, 1, 1));
    pool.putBack(1, 5, 1);
    EXPECT_EQ(pool.next(3), 4U);
    for (const WorkItem item : {1U, 2U, 3U}) {
        pool.release(1);
        EXPECT_EQ(pool.next(4), item);
    }
}

TEST(ResourcePoolTest, WorkOfSeveralUnitsGetsThemAllAtOnceAndIsNotOvertaken)
{
    ResourcePool pool(3, roundTheClock, 0, Discipline::Priority);
    EXPECT_TRUE(pool.request(1, 0, 0, 2));
    EXPECT_FALSE(pool.request(2, 0, 1, 3));
    EXPECT_FALSE(pool.request(3, 0, 2, 1)) << "a unit is free, but it is not its turn";
    EXPECT_EQ(pool.busy(), 2);
    EXPECT_TRUE(pool.request(4, 0, 0, 1)) << "it goes before the first";
    for (int unit = 0; unit < 3; ++unit)
        pool.release(1);
    EXPECT_EQ(pool.next(1), 2U);
    EXPECT_EQ(pool.busy(), 3);
    EXPECT_TRUE(pool.withdraw(3));
    EXPECT_FALSE(pool.withdraw(3));
    EXPECT_EQ(pool.waiting(), 0);
}

TEST(ResourcePoolTest, WordsOfDisciplinesAreReadBack)
{
    for (const Discipline discipline : allDisciplines) {
        EXPECT_EQ(disciplineFromWord(toWord(discipline)), discipline);
        EXPECT_FALSE(nameOf(discipline).isEmpty());
    }
    EXPECT_FALSE(disciplineFromWord(u"any"));
}

} // namespace millrace::kernel
