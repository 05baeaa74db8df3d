// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/log_distance.h"

#include "engine/log/log_reader.h"

#include <gtest/gtest.h>

namespace millrace::mining {

namespace {

log::ActivityLog rowsOf(const char* rows)
{
    return log::readCsvLog(QByteArray("case,activity,start,end\n") + rows, QStringLiteral("log.csv"));
}

} // namespace

TEST(LogDistance, IsNothingForTheSame)
{
    const log::ActivityLog log = rowsOf("1,A,2026-01-05T09:00:00Z,2026-01-05T10:00:00Z\n"
                                        "1,B,2026-01-05T10:00:00Z,2026-01-05T11:00:00Z\n");
    const LogDistance distance = distanceOf(log, log);
    EXPECT_EQ(distance.cycleTime, 0);
    EXPECT_EQ(distance.follows, 0);
    EXPECT_EQ(distance.activities, 0);
    EXPECT_EQ(distance.hours, 0);
    EXPECT_EQ(distance.meanCycleA, 7200);
    const LogDistance nothing = distanceOf(log::ActivityLog(), log::ActivityLog());
    EXPECT_EQ(nothing.follows, 0);
}

TEST(LogDistance, TellsTimesWaysAndHoursApart)
{
    const log::ActivityLog a = rowsOf("1,A,2026-01-05T09:00:00Z,2026-01-05T10:00:00Z\n"
                                      "1,B,2026-01-05T10:00:00Z,2026-01-05T11:00:00Z\n");
    const log::ActivityLog b = rowsOf("1,A,2026-01-05T09:00:00Z,2026-01-05T10:00:00Z\n"
                                      "1,C,2026-01-05T10:00:00Z,2026-01-05T14:00:00Z\n");
    const LogDistance distance = distanceOf(a, b);
    EXPECT_EQ(distance.cycleTime, 3 * 3600);
    EXPECT_DOUBLE_EQ(distance.activities, 0.5);
    EXPECT_DOUBLE_EQ(distance.follows, 2 / 3.0); // the beginning with A is the same
    EXPECT_EQ(distance.hours, 0);
    EXPECT_EQ(distanceOf(a, log::ActivityLog()).follows, 1);
}

} // namespace millrace::mining
