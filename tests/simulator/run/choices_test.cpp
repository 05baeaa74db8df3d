// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Which way cases go.

namespace millrace::run {

using namespace support;
using testing::HasSubstr;

TEST(ChoicesTest, UnspecifiedSharesShareTheRestEqually)
{
    ProcessBuilder process;
    process.start("S").exclusive("X").end("E1").end("E2").end("E3").flow("S", "X").flow("X", "E1").flow("X", "E2").flow(
        "X", "E3");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).share("X_E1", 0.5);
    const Outcome outcome = simulated(process, scenario, options(20000, 3));
    for (const results::OutcomeResults& end : outcome.results.outcomes)
        EXPECT_NEAR(end.share.estimate.mean, end.element == "E1" ? 0.5 : 0.25, 0.015) << end.element;
    EXPECT_THAT(joined(outcome.description.assumptions), Not(HasSubstr("as likely")));
}

TEST(ChoicesTest, InclusiveWaysAreIndependentAndOneIsAlwaysTaken)
{
    ProcessBuilder process;
    process.start("S").inclusive("O").task("A").task("B").inclusive("J").end("E");
    process.flow("S", "O").flow("O", "A").flow("O", "B").flow("A", "J").flow("B", "J").flow("J", "E");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1)).work("B", minutes(1)).share("O_A", 0.6).share("O_B", 0.5);
    const Outcome outcome = simulated(process, scenario, options(20000, 3));
    const double any = 1 - 0.4 * 0.5;
    EXPECT_NEAR(outcome.results.activity("A")->count.estimate.mean / 20000, 0.6 / any, 0.01);
    EXPECT_NEAR(outcome.results.activity("B")->count.estimate.mean / 20000, 0.5 / any, 0.01);
    EXPECT_EQ(outcome.description.openCases, 0);
    EXPECT_TRUE(outcome.description.warnings.empty()) << "no condition is missing where shares decide";
}

TEST(ChoicesTest, ConditionsThatNeedNoDataDecide)
{
    ProcessBuilder process;
    process.start("S")
        .exclusive("X")
        .end("E1")
        .end("E2")
        .flow("S", "X")
        .flow("X", "E1", "=1 > 2")
        .flow("X", "E2", "=2 > 1");
    ScenarioBuilder scenario;
    const Outcome outcome = simulated(process, scenario, options(50));
    ASSERT_FALSE(outcome.results.outcomes.empty());
    for (const auto& end : outcome.results.outcomes)
        EXPECT_EQ(end.share.estimate.mean, end.element == "E2" ? 1 : 0);
}

TEST(ChoicesTest, AConditionOnDataThatNoCaseHasIsNotTakenForFalse)
{
    // Given a loop that is left only when a variable says so, and a scenario that knows nothing of it
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").exclusive("X", "again").end("E").chain({"S", "M", "A", "X"});
    process.flow("X", "E", "complete = true").flow("X", "M", {}, "again");
    ScenarioBuilder scenario;
    // When it is simulated, then both ways are as likely, and cases get out
    const Outcome outcome = simulated(process, scenario, options(200, 2));
    EXPECT_EQ(outcome.description.openCases, 0);
    EXPECT_THAT(joined(outcome.description.assumptions), HasSubstr("as likely: X"));
    EXPECT_NEAR(outcome.results.activity("A")->count.estimate.mean, 400, 60);
}

} // namespace millrace::run
