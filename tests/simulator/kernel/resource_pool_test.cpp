// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/resource_pool.h"

#include <gtest/gtest.h>

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
    EXPECT_EQ(pool.next(10), std::nullopt);
    pool.release(20);
    EXPECT_EQ(pool.next(20), 3U);
    EXPECT_EQ(pool.next(20), std::nullopt);
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
    EXPECT_EQ(pool.next(3 * hour), std::nullopt);
    const Microseconds morning = pool.calendar().nextOpening(3 * hour);
    EXPECT_EQ(morning, 9 * hour);
    EXPECT_EQ(pool.next(morning), 1U);
    pool.release(8 * hour);
    EXPECT_FALSE(pool.request(2, 17 * hour));
    EXPECT_EQ(pool.next(17 * hour), std::nullopt);
}

TEST(ResourcePoolTest, WithdrawnWorkIsNotStarted)
{
    ResourcePool pool(1, roundTheClock);
    pool.request(1, 0);
    pool.request(2, 0);
    pool.request(3, 0);
    EXPECT_TRUE(pool.withdraw(2, 1));
    EXPECT_FALSE(pool.withdraw(2, 1));
    EXPECT_FALSE(pool.withdraw(1, 1)); // it works, it does not wait
    pool.release(5);
    EXPECT_EQ(pool.next(5), 3U);
}

TEST(ResourcePoolTest, KeepsAccountOfWorkHoursAndQueue)
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
    EXPECT_DOUBLE_EQ(pool.meanQueueLength(24 * hour), 2.0 / 24);
    EXPECT_EQ(pool.meanQueueLength(0), 0);
}

} // namespace millrace::kernel
