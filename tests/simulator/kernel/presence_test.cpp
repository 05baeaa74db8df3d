// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/presence.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::kernel {

namespace {

using base::hour;
constexpr Microseconds presenceMonday = 4 * base::day; // 5 January 1970

std::shared_ptr<const WorkingCalendar> noHours()
{
    return std::make_shared<const WorkingCalendar>();
}

std::shared_ptr<const WorkingCalendar> officePresence()
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
    Presence presence(officePresence(), presenceMonday);
    EXPECT_FALSE(presence.isThere(presenceMonday));
    EXPECT_EQ(presence.nextChange(presenceMonday), presenceMonday + 9 * hour);
    EXPECT_TRUE(presence.isThere(presenceMonday + 9 * hour));
    EXPECT_EQ(presence.nextChange(presenceMonday + 10 * hour), presenceMonday + 17 * hour);
    EXPECT_EQ(presence.leaves(presenceMonday + 10 * hour, false), never) << "who stays stays";
    EXPECT_EQ(Presence(noHours(), presenceMonday).nextChange(presenceMonday), never);
}

TEST(PresenceTest, AbsencesComeAgainAndAgain)
{
    const AbsencePattern pattern = every(10, 2);
    const Stream stream(1, 0, 7);
    Presence presence(noHours(), presenceMonday, &pattern, &stream);
    EXPECT_EQ(presence.nextAbsence(presenceMonday + 30 * hour), presenceMonday + 34 * hour)
        << "looking ahead changes nothing";
    EXPECT_TRUE(presence.isThere(presenceMonday + 9 * hour));
    EXPECT_EQ(presence.nextChange(presenceMonday + 9 * hour), presenceMonday + 10 * hour);
    EXPECT_FALSE(presence.isThere(presenceMonday + 10 * hour));
    EXPECT_EQ(presence.nextReturn(presenceMonday + 11 * hour), presenceMonday + 12 * hour);
    EXPECT_TRUE(presence.isThere(presenceMonday + 12 * hour));
    EXPECT_EQ(presence.nextAbsence(presenceMonday + 12 * hour), presenceMonday + 22 * hour);
}

TEST(PresenceTest, WhoIsAwayWhenTheShiftBeginsComesLater)
{
    const AbsencePattern pattern = every(8, 2);
    const Stream stream(1, 0, 7);
    Presence presence(officePresence(), presenceMonday, &pattern, &stream);
    EXPECT_EQ(presence.nextReturn(presenceMonday), presenceMonday + 10 * hour);
    EXPECT_FALSE(presence.isThere(presenceMonday + 9 * hour));
    EXPECT_TRUE(presence.isThere(presenceMonday + 10 * hour));
    EXPECT_EQ(presence.leaves(presenceMonday + 10 * hour, true), presenceMonday + 17 * hour);
    EXPECT_EQ(presence.leaves(presenceMonday + 10 * hour, false), presenceMonday + 18 * hour);
}

RC_GTEST_PROP(PresenceTest, ChangesWhereItSaysSo, ())
{
    const AbsencePattern pattern {Distribution::exponential(*rc::gen::inRange(600, 100'000)),
        Distribution::exponential(*rc::gen::inRange(600, 50'000))};
    const Stream stream(std::uint64_t(*rc::gen::inRange(0, 1000)), 0, 7);
    Presence presence(officePresence(), presenceMonday, &pattern, &stream);
    Presence other(officePresence(), presenceMonday, &pattern, &stream);
    Microseconds time = presenceMonday;
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
