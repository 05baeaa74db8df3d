// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/timer.h"

#include "modeler/feel/parser.h"

#include <gtest/gtest.h>

namespace millrace::execution {
namespace {

constexpr Microseconds monday = 1'767'603'600'000'000; // 2026-01-05T09:00:00Z

std::optional<Microseconds> due(const std::string& text, Microseconds now, int fired = 0)
{
    return dueTime(Program(), parseTimer(text), now, fired, feel::EmptyScope()).at;
}

TEST(Timer, readsDurationsDatesAndCycles)
{
    EXPECT_EQ(due("PT10M", monday), monday + 10 * base::minute);
    EXPECT_EQ(due(" P1D ", monday), monday + base::day);
    EXPECT_EQ(due("P1M", monday), monday + 31 * base::day);
    EXPECT_EQ(due("2026-01-05T10:00:00+01:00", 0), monday);
    EXPECT_EQ(due("R3/PT10M", monday), monday + 10 * base::minute);
}

TEST(Timer, cyclesEnd)
{
    EXPECT_TRUE(due("R3/PT10M", monday, 2));
    EXPECT_FALSE(due("R3/PT10M", monday, 3));
    EXPECT_FALSE(due("R0/PT10M", monday, 0));
    EXPECT_TRUE(due("R/PT10M", monday, 1000000));
    EXPECT_FALSE(due("2026-01-05T09:00:00Z", monday, 1));
}

TEST(Timer, cyclesCountFromTheirStart)
{
    EXPECT_EQ(due("R/2026-01-05T09:00:00Z/P1D", 0, 0), monday);
    EXPECT_EQ(due("R/2026-01-05T09:00:00Z/P1D", 0, 2), monday + 2 * base::day);
    EXPECT_EQ(due("R/2026-01-05T09:00:00Z/P1M", 0, 1), monday + 31 * base::day);
}

TEST(Timer, refusesWhatIsNone)
{
    for (const char* text :
        {"", "soon", "R3", "Rx/PT1M", "R-1/PT1M", "R3/PT0S", "R3/-PT1M", "R3/PT1M/PT1M", "0 0 9 * * *", "P", "PT1"})
        EXPECT_FALSE(parseTimer(text).isValid) << text;
}

TEST(Timer, beyondTheYearsThatCanBeCountedIsNever)
{
    EXPECT_FALSE(due("P999999999Y", monday));
    EXPECT_FALSE(due("R/2026-01-05T09:00:00Z/P90000D", 0, 2'000'000'000));
}

Due dueOfExpression(const std::string& text, int fired = 0)
{
    Program program;
    program.expressions.push_back({text, feel::parse(text).expression});
    TimerSpec timer;
    timer.isValid = true;
    timer.expression = 0;
    return dueTime(program, timer, monday, fired, feel::EmptyScope());
}

TEST(Timer, comesFromAnExpression)
{
    EXPECT_EQ(dueOfExpression("=\"PT\" + \"5M\"").at, monday + 5 * base::minute);
    EXPECT_EQ(dueOfExpression("=duration(\"PT1.5S\")").at, monday + 1'500'000);
    EXPECT_EQ(dueOfExpression("=duration(\"P1Y\")").at, monday + 365 * base::day);
    EXPECT_EQ(dueOfExpression("=date and time(\"2026-01-05T09:00:00Z\")").at, monday);
    EXPECT_EQ(dueOfExpression("=date and time(\"2026-01-05T09:00:00.25Z\")").at, monday + 250'000);
    EXPECT_EQ(dueOfExpression("=date(\"2026-01-05\")").at, monday - 9 * base::hour);
    EXPECT_FALSE(dueOfExpression("=\"PT5M\"", 1).at);
    EXPECT_TRUE(dueOfExpression("=\"R2/PT5M\"", 1).at);
    EXPECT_FALSE(dueOfExpression("=\"R2/PT5M\"", 2).at);
}

TEST(Timer, anExpressionThatGivesNoneFailsWithAReason)
{
    for (const char* text : {"=unknown", "=5", "=\"soon\"", "=null"}) {
        const Due failed = dueOfExpression(text);
        EXPECT_FALSE(failed.at) << text;
        EXPECT_FALSE(failed.failure.empty()) << text;
    }
}

} // namespace
} // namespace millrace::execution
