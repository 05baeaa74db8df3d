// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/recording.h"

#include "app/simulation/recorder.h"
#include "tests/app/simulation/simulation_bench.h"

#include <numeric>

namespace millrace::app::simulation {
namespace {

using namespace bench;
using log::Cause;
using log::EventKind;
using log::EventRecord;

constexpr std::int64_t tick = 1'000'000;

results::Legend oneActivity()
{
    results::Legend legend;
    legend.resources = {{"Clerks", 2, 0, nullptr}};
    legend.elements = {{"A", "Receive", results::ElementKind::Activity, 0, 0, 0, 1}};
    return legend;
}

EventRecord event(std::int64_t seconds, EventKind kind, std::int64_t caseNumber, int element = -1, int token = -1)
{
    EventRecord record;
    record.time = seconds * tick;
    record.caseNumber = caseNumber;
    record.element = element;
    record.token = token;
    record.kind = kind;
    return record;
}

/// Case 0 works from 0 to 10; case 1 waits from 2 to 10, works, is paused from 12 to 16, and ends at 20.
Recording twoCases(const results::Legend& legend)
{
    Recording recording(legend);
    for (const EventRecord& one : {event(0, EventKind::CaseStarted, 0), event(0, EventKind::Enabled, 0, 0, 1),
             event(0, EventKind::Started, 0, 0, 1), event(2, EventKind::CaseStarted, 1),
             event(2, EventKind::Enabled, 1, 0, 1), event(10, EventKind::Completed, 0, 0, 1),
             event(10, EventKind::CaseCompleted, 0), event(10, EventKind::Started, 1, 0, 1),
             event(12, EventKind::Paused, 1, 0, 1), event(16, EventKind::Resumed, 1, 0, 1),
             event(20, EventKind::Completed, 1, 0, 1), event(20, EventKind::CaseCompleted, 1)})
        recording.record(one);
    return recording;
}

TEST(Recording, KnowsEachMoment)
{
    const results::Legend legend = oneActivity();
    const Recording recording = twoCases(legend);
    EXPECT_EQ(recording.begin(), 0);
    EXPECT_EQ(recording.end(), 20 * tick);
    const Moment early = recording.at(5 * tick);
    EXPECT_EQ(early.cases, 2);
    EXPECT_EQ(early.elements[0].waiting, 1);
    EXPECT_EQ(early.elements[0].working, 1);
    EXPECT_EQ(early.queues[0], 1);
    EXPECT_EQ(early.busy[0], 1);
    const Moment paused = recording.at(14 * tick);
    EXPECT_EQ(paused.cases, 1);
    EXPECT_EQ(paused.elements[0].working, 1) << "it lies there";
    EXPECT_EQ(paused.busy[0], 0) << "and nobody is at it";
    EXPECT_EQ(paused.queues[0], 0);
    const Moment after = recording.at(20 * tick);
    EXPECT_EQ(after.cases, 0);
    EXPECT_EQ(after.elements[0].working, 0);
    EXPECT_EQ(recording.at(-tick).cases, 0);
}

TEST(Recording, AveragesOverEqualParts)
{
    const results::Legend legend = oneActivity();
    const Course course = twoCases(legend).course(2);
    ASSERT_EQ(course.cases.size(), 2U);
    EXPECT_NEAR(course.cases[0], 1.8, 1e-4); // 2 s of one case, 8 s of two
    EXPECT_NEAR(course.cases[1], 1.0, 1e-4);
    EXPECT_NEAR(course.queues[0][0], 0.8, 1e-4);
    EXPECT_NEAR(course.busy[0][1], 0.6, 1e-4);
    EXPECT_TRUE(Recording(legend).course(10).cases.empty());
}

TEST(Recording, WhatIsOpenEndsWithItsCase)
{
    const results::Legend legend = oneActivity();
    Recording recording(legend);
    recording.record(event(0, EventKind::CaseStarted, 7));
    recording.record(event(0, EventKind::Enabled, 7, 0, 1));
    recording.record(event(5, EventKind::CaseCancelled, 7));
    EXPECT_EQ(recording.at(4 * tick).queues[0], 1);
    EXPECT_EQ(recording.at(5 * tick).queues[0], 0);
    EXPECT_EQ(recording.at(5 * tick).elements[0].waiting, 0);
}

TEST(Recording, StopsAtItsBoundAndSaysSo)
{
    const results::Legend legend = oneActivity();
    Recording recording(legend, 3);
    for (int i = 0; i < 10; ++i)
        recording.record(event(i, EventKind::CaseStarted, i));
    EXPECT_TRUE(recording.isCut());
    EXPECT_EQ(recording.at(100 * tick).cases, 3);
}

TEST(Recording, AgreesWithTheFiguresOfTheRun)
{
    Scenario scenario = today();
    scenario.replications = 1;
    scenario.arrivals.front().count = 3000;
    const auto simulation = std::make_shared<const run::Simulation>(*model(), scenario);
    ASSERT_TRUE(simulation->canRun());
    Recorder recorder;
    std::shared_ptr<const Recording> recording;
    QObject::connect(&recorder, &Recorder::recorded, [&](const auto& made) { recording = made; });
    recorder.start(simulation);
    ASSERT_TRUE(waitFor([&] { return recording != nullptr; }));
    const results::Results measured = simulation->run().results;
    const Course course = recording->course(100);
    const auto mean = [](const std::vector<double>& values) {
        return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    };
    EXPECT_NEAR(mean(course.cases), measured.process.wip.estimate.mean, 0.02 * measured.process.wip.estimate.mean);
    EXPECT_NEAR(mean(course.queues[0]), measured.resources[0].queueLength.estimate.mean,
        0.02 * measured.resources[0].queueLength.estimate.mean);
    // A state taken from the middle is the same as one counted from the beginning.
    const std::int64_t middle = (recording->begin() + recording->end()) / 2;
    const Moment moment = recording->at(middle);
    EXPECT_EQ(moment.cases, moment.elements.size() > 0 ? recording->at(middle).cases : -1);
    EXPECT_EQ(recording->at(recording->end()).cases, 0);
    EXPECT_FALSE(recorder.isRunning());
}

TEST(Recorder, WhatIsGivenUpIsNeverAnswered)
{
    const auto simulation = std::make_shared<const run::Simulation>(*model(), today());
    Recorder recorder;
    int answers = 0;
    QObject::connect(&recorder, &Recorder::recorded, [&](const auto&) { ++answers; });
    recorder.start(simulation);
    recorder.abandon();
    QApplication::processEvents();
    EXPECT_EQ(answers, 0);
    EXPECT_FALSE(recorder.isRunning());
}

} // namespace
} // namespace millrace::app::simulation
