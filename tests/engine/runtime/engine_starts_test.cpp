// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "tests/engine/runtime/engine_fixture.h"

// Cases that begin by the clock.

namespace millrace::support {

namespace {

using runtime::DeploymentId;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class EngineStarts : public EngineFixture {
protected:
    static ProcessBuilder startedBy(const std::string& timer)
    {
        ProcessBuilder process;
        process.timer("startEvent", "s", timer).node("userTask", "task").end("e");
        return process.chain({"s", "task", "e"});
    }
    static constexpr const char* processId = "P";
    std::optional<Microseconds> next() { return engine().nextStart(QLatin1String(processId)); }
    std::size_t caseCount() { return engine().cases().size(); }
};

constexpr const char* daily = "R/PT24H";

TEST_F(EngineStarts, NothingBeginsBeforeItIsArmed)
{
    deploy(startedBy(daily));
    clock_.advance(3 * base::day);
    EXPECT_EQ(engine().fireDueTimers(), 0);
    EXPECT_EQ(next(), std::nullopt);
}

TEST_F(EngineStarts, CycleBeginsACaseEachTime)
{
    engine().armStarts(deploy(startedBy(daily)));
    EXPECT_EQ(next(), monday + base::day);
    EXPECT_EQ(engine().fireDueTimers(), 0);
    for (std::size_t day = 1; day <= 3; ++day) {
        clock_.advance(base::day);
        EXPECT_EQ(engine().fireDueTimers(), 1);
        EXPECT_EQ(caseCount(), day);
        EXPECT_EQ(next(), monday + Microseconds(day + 1) * base::day);
    }
    EXPECT_THAT(openTasks(), ElementsAre("task", "task", "task"));
    EXPECT_EQ(engine().history(1)[0].kind, log::EventKind::CaseStarted);
    EXPECT_EQ(engine().history(1)[1].kind, log::EventKind::Completed) << "its start event";
}

TEST_F(EngineStarts, CycleEndsAfterItsRepetitions)
{
    engine().armStarts(deploy(startedBy("R2/PT1H")));
    for (int i = 0; i < 4; ++i) {
        clock_.advance(base::hour);
        engine().fireDueTimers();
    }
    EXPECT_EQ(caseCount(), 2U);
    EXPECT_EQ(next(), std::nullopt);
}

TEST_F(EngineStarts, DateAndDurationBeginOneCase)
{
    engine().armStarts(deploy(startedBy("PT2H")));
    EXPECT_EQ(next(), monday + 2 * base::hour);
    clock_.advance(3 * base::hour);
    EXPECT_EQ(engine().fireDueTimers(), 1);
    EXPECT_EQ(next(), std::nullopt);
    engine().armStarts(deploy(startedBy("2026-01-06T09:00:00Z")));
    EXPECT_EQ(next(), monday + base::day);
    engine().armStarts(deploy(startedBy("2025-01-06T09:00:00Z")));
    EXPECT_EQ(next(), std::nullopt) << "a day that is over begins nothing";
}

TEST_F(EngineStarts, CycleWithADateKeepsItsRhythm)
{
    engine().armStarts(deploy(startedBy("R/2025-12-29T08:00:00Z/P7D")));
    EXPECT_EQ(next(), monday + 7 * base::day - base::hour);
}

TEST_F(EngineStarts, WhatFellDueWhileClosedBeginsOneCase)
{
    engine().armStarts(deploy(startedBy(daily)));
    reopen();
    clock_.advance(10 * base::day + base::hour);
    EXPECT_EQ(engine().fireDueTimers(), 1);
    EXPECT_EQ(caseCount(), 1U);
    EXPECT_EQ(next(), monday + 11 * base::day);
}

TEST_F(EngineStarts, SameVersionArmedAgainKeepsItsClock)
{
    const DeploymentId id = deploy(startedBy(daily));
    engine().armStarts(id);
    clock_.advance(base::hour);
    engine().armStarts(id);
    EXPECT_EQ(next(), monday + base::day);
}

TEST_F(EngineStarts, AnotherVersionTakesItsPlace)
{
    engine().armStarts(deploy(startedBy(daily)));
    engine().armStarts(deploy(startedBy("R/PT1H")));
    EXPECT_EQ(next(), monday + base::hour);
    clock_.advance(base::day);
    EXPECT_EQ(engine().fireDueTimers(), 1);
    ProcessBuilder plain;
    engine().armStarts(deploy(plain.start("s").node("userTask", "task").chain({"s", "task"})));
    EXPECT_EQ(next(), std::nullopt);
}

TEST_F(EngineStarts, CanBeStopped)
{
    engine().armStarts(deploy(startedBy(daily)));
    engine().disarmStarts(QLatin1String(processId));
    clock_.advance(2 * base::day);
    EXPECT_EQ(engine().fireDueTimers(), 0);
    EXPECT_EQ(next(), std::nullopt);
}

TEST_F(EngineStarts, TimerThatGivesNoTimeIsRefused)
{
    const DeploymentId id = deploy(startedBy("=missing"));
    EXPECT_THROW(engine().armStarts(id), base::Failure);
    EXPECT_EQ(next(), std::nullopt);
}

} // namespace

} // namespace millrace::support
