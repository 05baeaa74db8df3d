// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/log_match.h"

#include "simulator/mining/cases_by_hour.h"

#include <gmock/gmock.h>
#include <numeric>

namespace millrace::mining {
namespace {

using testing::HasSubstr;

std::vector<double> evenly(double from, double to, int count = 1000)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(from + (to - from) * (i + 0.5) / count);
    return values;
}

TEST(LogMatch, TellsTimesOfBothAndHowFarApartTheyAre)
{
    const LogMatch match = matchOf(evenly(0, 1000), evenly(100, 1100), evenly(110, 1110));
    EXPECT_NEAR(match.observed.mean, 500, 1e-6);
    EXPECT_NEAR(match.observed.p50, 500, 1);
    EXPECT_NEAR(match.observed.p90, 900, 1);
    EXPECT_NEAR(match.simulated.p90, 1000, 1);
    EXPECT_NEAR(match.distance, 100, 1e-6);
    EXPECT_NEAR(match.chance, 10, 1e-6);
    EXPECT_EQ(match.grade(), LogMatch::Grade::Rough);
    EXPECT_THAT(match.words().toStdString(), HasSubstr("slower than those of the log"));
    // Both in the same bars.
    EXPECT_EQ(match.observedBars.from, match.simulatedBars.from);
    EXPECT_EQ(match.observedBars.width, match.simulatedBars.width);
    for (const auto& bars : {match.observedBars, match.simulatedBars})
        EXPECT_NEAR(std::accumulate(bars.counts.begin(), bars.counts.end(), bars.beyond), 1000, 1e-9);
}

TEST(LogMatch, GradesByChanceAndByTheMean)
{
    EXPECT_EQ(matchOf(evenly(0, 1000), evenly(30, 1030), evenly(0, 1000)).grade(), LogMatch::Grade::AsChance);
    EXPECT_EQ(matchOf(evenly(0, 1000), evenly(40, 1040), evenly(45, 1045)).grade(), LogMatch::Grade::Close);
    EXPECT_EQ(matchOf(evenly(0, 1000), evenly(500, 1500), evenly(500, 1500)).grade(), LogMatch::Grade::Apart);
    EXPECT_THAT(matchOf(evenly(500, 1500), evenly(0, 1000), evenly(0, 1000)).words().toStdString(),
        HasSubstr("faster than those of the log"));
}

TEST(LogMatch, OfOneCaseOfNoLengthIsNoTrouble)
{
    const LogMatch match = matchOf({0}, {0}, {0});
    EXPECT_EQ(match.grade(), LogMatch::Grade::AsChance);
    EXPECT_EQ(match.observedBars.counts.front(), 1);
}

TEST(CasesByHour, AreOnTheWallClockOfTheZone)
{
    log::ActivityLog log;
    const auto add = [&](base::Microseconds first) {
        log::ActivityInstance instance;
        instance.end = first;
        log.cases.push_back({"c", {instance}});
    };
    add(0); // Thursday, 1970-01-01 0:00 UTC
    add(-1); // the last microsecond of Wednesday
    log.cases.push_back({"unknown", {}});
    const CasesByHour utc = casesByHour(log, QTimeZone::utc());
    EXPECT_EQ(utc.hours[0], 1);
    EXPECT_EQ(utc.hours[23], 1);
    EXPECT_EQ(utc.weekdays[3], 1);
    EXPECT_EQ(utc.weekdays[2], 1);
    const CasesByHour vienna = casesByHour(log, QTimeZone("Europe/Vienna"));
    EXPECT_EQ(vienna.hours[1], 1);
    EXPECT_EQ(vienna.hours[0], 1);
    EXPECT_EQ(vienna.weekdays[3], 2);
}

} // namespace
} // namespace millrace::mining
