// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/presence.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::kernel {

namespace {

constexpr Microseconds hour = base::hour;
constexpr Microseconds monday = 4 * base::day; // 5 January 1970

std::shared_ptr<const WorkingCalendar> always()
{
    return std::make_shared<const WorkingCalendar>();
}

std::shared_ptr<const WorkingCalendar> office()
{
    return std::make_shared<const WorkingCalendar>(std::vector<WeeklyHours> {{1, 5, 9 * hour, 17 * hour}});
}

AbsencePattern every(double hoursBetween, double hours)
{
    return {Distribution::constant(hoursBetween * 3600), Distribution::constant(hours * 3600)};
}

} // namespace

TEST(PresenceTest, IsThatOfTheCalendarWithoutAbsences)
{
    Presence presence(office(), monday);
    EXPECT_FALSE(presence.isThere(monday));
    EXPECT_EQ(presence.nextChange(monday), monday + 9 * hour);
    EXPECT_TRUE(presence.isThere(monday + 9 * hour));
    EXPECT_EQ(presence.nextChange(monday + 10 * hour), monday + 17 * hour);
    EXPECT_EQ(presence.leaves(monday + 10 * hour, false), never) << "who stays stays";
    EXPECT_EQ(Presence(always(), monday).nextChange(monday), never);
}

TEST(PresenceTest, AbsencesComeAgainAndAgain)
{
    const AbsencePattern pattern = every(10, 2);
    const Stream stream(1, 0, 7);
    Presence presence(always(), monday, &pattern, &stream);
    EXPECT_EQ(presence.nextAbsence(monday + 30 * hour), monday + 34 * hour) << "looking ahead changes nothing";
    EXPECT_TRUE(presence.isThere(monday + 9 * hour));
    EXPECT_EQ(presence.nextChange(monday + 9 * hour), monday + 10 * hour);
    EXPECT_FALSE(presence.isThere(monday + 10 * hour));
    EXPECT_EQ(presence.nextReturn(monday + 11 * hour), monday + 12 * hour);
    EXPECT_TRUE(presence.isThere(monday + 12 * hour));
    EXPECT_EQ(presence.nextAbsence(monday + 12 * hour), monday + 22 * hour);
}

TEST(PresenceTest, WhoIsAwayWhenTheShiftBeginsComesLater)
{
    const AbsencePattern pattern = every(8, 2);
    const Stream stream(1, 0, 7);
    Presence presence(office(), monday, &pattern, &stream);
    EXPECT_EQ(presence.nextReturn(monday), monday + 10 * hour);
    EXPECT_FALSE(presence.isThere(monday + 9 * hour));
    EXPECT_TRUE(presence.isThere(monday + 10 * hour));
    EXPECT_EQ(presence.leaves(monday + 10 * hour, true), monday + 17 * hour);
    EXPECT_EQ(presence.leaves(monday + 10 * hour, false), monday + 18 * hour);
}

RC_GTEST_PROP(PresenceTest, ChangesWhereItSaysSo, ())
{
    const AbsencePattern pattern {Distribution::exponential(*rc::gen::inRange(600, 100'000)),
        Distribution::exponential(*rc::gen::inRange(600, 50'000))};
    const Stream stream(std::uint64_t(*rc::gen::inRange(0, 1000)), 0, 7);
    Presence presence(office(), monday, &pattern, &stream);
    Presence other(office(), monday, &pattern, &stream);
    Microseconds time = monday;
    for (int i = 0; i < 50; ++i) {
        const bool isThere = presence.isThere(time);
        RC_ASSERT(other.nextReturn(time) == (isThere ? time : presence.nextChange(time)));
        RC_ASSERT(!isThere || presence.calendar().isOpen(time));
        const Microseconds next = presence.nextChange(time);
        RC_ASSERT(next > time);
        const Microseconds between = time + (next - time) / 2;
        RC_ASSERT(presence.isThere(between) == isThere);
        RC_ASSERT(presence.isThere(next) != isThere || next == other.nextAbsence(next));
        time = next;
    }
}

} // namespace millrace::kernel
