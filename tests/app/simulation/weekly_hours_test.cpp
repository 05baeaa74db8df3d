// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/weekly_hours.h"

#include "app/simulation/hours_grid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace millrace::app::simulation {
namespace {

using base::Microseconds;
using kernel::WeeklyHours;
using testing::ElementsAre;

constexpr Microseconds weekBegin = 4 * base::day; ///< 1970-01-05

std::vector<WeeklyHours> office()
{
    return {{1, 5, 9 * base::hour, 17 * base::hour}};
}

Microseconds workIn(const std::vector<WeeklyHours>& hours, int day, int hour)
{
    if (hours.empty())
        return 0;
    const Microseconds from = weekBegin + day * base::day + hour * base::hour;
    return kernel::WorkingCalendar(hours).workBetween(from, from + base::hour);
}

TEST(WeeklyHours, GivesADayLongerHours)
{
    EXPECT_THAT(withBlock(office(), {2, 2, 17, 20}, true),
        ElementsAre(WeeklyHours {1, 2, 9 * base::hour, 17 * base::hour},
            WeeklyHours {3, 3, 9 * base::hour, 20 * base::hour}, WeeklyHours {4, 5, 9 * base::hour, 17 * base::hour}));
}

TEST(WeeklyHours, TakesABreakOut)
{
    EXPECT_THAT(withBlock(office(), {0, 4, 12, 13}, false),
        ElementsAre(
            WeeklyHours {1, 5, 9 * base::hour, 12 * base::hour}, WeeklyHours {1, 5, 13 * base::hour, 17 * base::hour}));
}

TEST(WeeklyHours, LeavesPartsOfHoursAlone)
{
    const std::vector<WeeklyHours> early {{1, 1, 8 * base::hour + base::hour / 2, 16 * base::hour}};
    EXPECT_THAT(withBlock(early, {0, 0, 16, 17}, true),
        ElementsAre(WeeklyHours {1, 1, 8 * base::hour + base::hour / 2, 17 * base::hour}));
}

TEST(WeeklyHours, CutsNightShiftsAtMidnight)
{
    const std::vector<WeeklyHours> night {{7, 7, 22 * base::hour, 6 * base::hour}};
    const auto same = withBlock(night, {3, 3, 10, 11}, false);
    EXPECT_THAT(
        same, ElementsAre(WeeklyHours {1, 1, 0, 6 * base::hour}, WeeklyHours {7, 7, 22 * base::hour, base::day}));
}

TEST(WeeklyHours, MayBecomeNone)
{
    EXPECT_TRUE(withBlock(office(), {0, 6, 0, 24}, false).empty());
    EXPECT_EQ(withBlock({}, {0, 6, 0, 24}, true), aroundTheClock());
}

RC_GTEST_PROP(WeeklyHoursLaws, OnlyTheBlockChanges, ())
{
    std::vector<WeeklyHours> hours;
    const int rules = *rc::gen::inRange(0, 4);
    for (int i = 0; i < rules; ++i)
        hours.push_back({*rc::gen::inRange(1, 8), *rc::gen::inRange(1, 8), *rc::gen::inRange(0, 96) * base::hour / 4,
            *rc::gen::inRange(0, 97) * base::hour / 4});
    HourBlock block;
    block.fromDay = *rc::gen::inRange(0, 7);
    block.toDay = *rc::gen::inRange(block.fromDay, 7);
    block.fromHour = *rc::gen::inRange(0, 24);
    block.toHour = *rc::gen::inRange(block.fromHour + 1, 25);
    const bool isWorked = *rc::gen::arbitrary<bool>();
    const auto after = withBlock(hours, block, isWorked);
    RC_ASSERT(after.empty() || kernel::WorkingCalendar::problem(after).isEmpty());
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour) {
            const bool isInside
                = day >= block.fromDay && day <= block.toDay && hour >= block.fromHour && hour < block.toHour;
            RC_ASSERT(workIn(after, day, hour)
                == (isInside ? isWorked ? base::hour : Microseconds(0) : workIn(hours, day, hour)));
        }
}

TEST(HoursGrid, IsDrivenByKeys)
{
    HoursGrid grid;
    grid.resize(300, grid.sizeHint().height());
    grid.setHours(office());
    std::vector<WeeklyHours> heard;
    QObject::connect(&grid, &HoursGrid::edited, [&](const auto& hours) { heard = hours; });
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&grid, &event);
    };
    // The cursor begins at Monday, 9 o'clock.
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Space);
    EXPECT_EQ(grid.workedPart(1, 9), 0);
    EXPECT_EQ(grid.workedPart(2, 9), 0);
    EXPECT_EQ(grid.workedPart(0, 9), 1);
    EXPECT_EQ(heard, grid.hours());
    press(Qt::Key_Space);
    EXPECT_EQ(grid.hours(), office());
    EXPECT_TRUE(grid.accessibleDescription().contains(QStringLiteral("Wednesday")));
}

TEST(HoursGrid, IsPaintedWithTheMouseInOneChange)
{
    HoursGrid grid;
    grid.resize(300, grid.sizeHint().height());
    grid.setHours(office());
    int changes = 0;
    QObject::connect(&grid, &HoursGrid::edited, [&] { ++changes; });
    const auto send = [&](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, at, type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&grid, &event);
    };
    send(QEvent::MouseButtonPress, {32, 5}); // Monday, midnight
    send(QEvent::MouseMove, {500, 500}); // beyond Sunday's last hour
    EXPECT_EQ(changes, 0);
    send(QEvent::MouseButtonRelease, {500, 500});
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(grid.hours(), aroundTheClock());
}

} // namespace
} // namespace millrace::app::simulation
