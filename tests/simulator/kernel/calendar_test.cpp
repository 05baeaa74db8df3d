// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/calendar.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <rapidcheck/gtest.h>
#include <set>
#include <tuple>

namespace millrace::kernel {

namespace {

std::vector<int> drain(Calendar<int>& calendar)
{
    std::vector<int> order;
    while (!calendar.isEmpty())
        order.push_back(calendar.next()->payload);
    return order;
}

} // namespace

TEST(CalendarTest, GivesEventsByTimeThenPriorityThenOrderOfScheduling)
{
    Calendar<int> calendar;
    calendar.schedule(20, 1);
    calendar.schedule(10, 2, 1);
    calendar.schedule(10, 3, 1);
    calendar.schedule(10, 4, 0);
    EXPECT_EQ(drain(calendar), (std::vector {4, 2, 3, 1}));
    EXPECT_EQ(calendar.now(), 20);
}

TEST(CalendarTest, ACancelledEventDoesNotHappenAndCannotBeCancelledAgain)
{
    Calendar<int> calendar;
    const auto first = calendar.schedule(10, 1);
    calendar.schedule(20, 2);
    EXPECT_TRUE(calendar.cancel(first));
    EXPECT_FALSE(calendar.cancel(first));
    EXPECT_EQ(calendar.size(), 1U);
    EXPECT_FALSE(calendar.next(19));
    EXPECT_EQ(calendar.now(), 0);
    const auto second = calendar.next(20);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->time, 20);
    EXPECT_EQ(second->payload, 2);
    EXPECT_FALSE(calendar.next());
}

TEST(CalendarTest, AHandleOfAPastEventLeavesLaterOnesAlone)
{
    Calendar<int> calendar;
    const auto past = calendar.schedule(10, 1);
    calendar.next();
    calendar.schedule(20, 2); // takes the same slot
    EXPECT_FALSE(calendar.cancel(past));
    EXPECT_FALSE(calendar.cancel({}));
    EXPECT_EQ(drain(calendar), std::vector {2});
}

TEST(CalendarTest, AHandleOfNothingCancelsNothingWhileASlotIsFree)
{
    Calendar<int> calendar;
    calendar.schedule(10, 1);
    calendar.schedule(20, 2);
    calendar.next(); // its slot is free now
    EXPECT_FALSE(calendar.cancel({}));
    EXPECT_EQ(calendar.size(), 1U);
    EXPECT_EQ(drain(calendar), std::vector {2});
}

// Law: whatever is scheduled, cancelled and taken in turn, the calendar agrees with an ordered map.
RC_GTEST_PROP(CalendarTest, AgreesWithAnOrderedMap, ())
{
    using Key = std::tuple<Microseconds, int, int>; // time, priority, sequence
    Calendar<int> calendar;
    std::map<Key, Calendar<int>::Handle> model;
    const int steps = *rc::gen::inRange(0, 600);
    for (int sequence = 0; sequence < steps; ++sequence) {
        const int action = *rc::gen::inRange(0, 10);
        if (action < 6) {
            const auto time = calendar.now() + *rc::gen::inRange(0, 20);
            const int priority = *rc::gen::inRange(0, 3);
            model[{time, priority, sequence}] = calendar.schedule(time, sequence, Calendar<int>::Priority(priority));
        } else if (model.empty()) {
            RC_ASSERT(calendar.isEmpty());
        } else if (action < 9) {
            const auto victim = std::next(model.begin(), *rc::gen::inRange(0, int(model.size())));
            RC_ASSERT(calendar.cancel(victim->second));
            model.erase(victim);
        } else {
            const auto event = calendar.next();
            RC_ASSERT(event->time == std::get<0>(model.begin()->first));
            RC_ASSERT(event->payload == std::get<2>(model.begin()->first));
            model.erase(model.begin());
        }
        RC_ASSERT(calendar.size() == model.size());
    }
    for (const auto& [key, handle] : model)
        RC_ASSERT(calendar.next()->payload == std::get<2>(key));
    RC_ASSERT(calendar.isEmpty());
}

TEST(CalendarTest, ManyCancelledTimersKeepTheOrderOfTheRest)
{
    Calendar<int> calendar;
    std::vector<Calendar<int>::Handle> handles;
    for (int i = 0; i < 1000; ++i)
        handles.push_back(calendar.schedule((i * 7919) % 1000, (i * 7919) % 1000));
    for (int i = 0; i < 1000; ++i)
        if (i % 50 != 0)
            calendar.cancel(handles[std::size_t(i)]);
    const auto rest = drain(calendar);
    EXPECT_EQ(rest.size(), 20U);
    EXPECT_TRUE(std::is_sorted(rest.begin(), rest.end()));
}

// Law: more events than stand in the row, at all distances, come in their order while others are scheduled.
RC_GTEST_PROP(CalendarTest, ManyEventsComeInTheirOrder, ())
{
    std::set<std::pair<Microseconds, int>> model;
    Calendar<int> calendar;
    int sequence = 0;
    const auto add = [&] {
        const auto time = calendar.now() + *rc::gen::inRange(0, 1000);
        calendar.schedule(time, sequence);
        model.insert({time, sequence++});
    };
    const int first = *rc::gen::inRange(0, 150);
    for (int i = 0; i < first; ++i)
        add();
    for (int i = 0; i < 300 && !model.empty(); ++i) {
        const int* following = calendar.following();
        if (following)
            RC_ASSERT(*following == model.begin()->second);
        const auto event = calendar.next();
        RC_ASSERT(event);
        RC_ASSERT(std::pair(event->time, event->payload) == *model.begin());
        model.erase(model.begin());
        const int more = *rc::gen::inRange(0, 3);
        for (int j = 0; j < more; ++j)
            add();
    }
}

} // namespace millrace::kernel
