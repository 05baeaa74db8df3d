// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/heat.h"

#include <gtest/gtest.h>

namespace millrace::results {
namespace {

ActivityResults waitingAt(const char* id, double perVisit, double staffPerCase, double hoursPerCase)
{
    ActivityResults made;
    made.element = made.name = id;
    const auto kpi = [](double mean) { return overReplications({mean, mean}); };
    made.waitingTime = kpi(perVisit);
    made.waitingPerCase[std::size_t(WaitingCause::Staff)] = kpi(staffPerCase);
    made.waitingPerCase[std::size_t(WaitingCause::Calendar)] = kpi(hoursPerCase);
    return made;
}

Bottleneck namedAt(const char* element, double staff, double hours)
{
    Bottleneck made;
    made.element = element;
    made.staffWaiting = overReplications({staff, staff});
    made.calendarWaiting = overReplications({hours, hours});
    return made;
}

TEST(HeatTest, ShowsWhatTheBottleneckIsAbout)
{
    Results results;
    results.activities
        = {waitingAt("Night", 900, 10, 890), waitingAt("Busy", 300, 250, 50), waitingAt("Rare", 5000, 5, 0)};
    results.bottlenecks = {namedAt("Busy", 250, 50)};
    ASSERT_EQ(heatMeasureOf(results), HeatMeasure::People);
    EXPECT_EQ(hottest(results, HeatMeasure::People)->element, "Busy");
    EXPECT_EQ(hottest(results, HeatMeasure::All)->element, "Rare");

    results.bottlenecks = {namedAt("Night", 0, 890)};
    ASSERT_EQ(heatMeasureOf(results), HeatMeasure::Hours);
    EXPECT_EQ(hottest(results, HeatMeasure::Hours)->element, "Night");
    EXPECT_DOUBLE_EQ(heatOf(results.activities[0], HeatMeasure::Hours), 890);
}

TEST(HeatTest, WhereNobodyWaitsNothingIsHot)
{
    Results results;
    EXPECT_EQ(heatMeasureOf(results), HeatMeasure::All);
    EXPECT_EQ(hottest(results, HeatMeasure::All), nullptr);
    results.activities = {waitingAt("A", 0, 0, 0)};
    EXPECT_EQ(hottest(results, HeatMeasure::All), nullptr);
    EXPECT_EQ(heatOf(ActivityResults(), HeatMeasure::People), 0) << "not measured";
}

TEST(HeatTest, TheTableHasARowForEachMeasureInTheirOrder)
{
    for (std::size_t i = 0; i < heatFigures().size(); ++i) {
        const HeatFigure& figure = heatFigures()[i];
        EXPECT_EQ(std::size_t(figure.measure), i);
        EXPECT_NE(figure.ofActivity == nullptr, figure.ofPool == nullptr) << figure.words;
        EXPECT_FALSE(titleOf(figure.measure).isEmpty());
    }
    EXPECT_EQ(heatFigures().back().measure, HeatMeasure::QueueLength);
}

TEST(HeatTest, EventsThatWaitForATimeAreWarmToo)
{
    Results results;
    results.activities = {waitingAt("Work", 10, 5, 0)};
    results.events = {waitingAt("Tomorrow", 100, 0, 0)};
    results.events[0].kind = ElementKind::Event;
    results.events[0].waitingPerCase[std::size_t(WaitingCause::Timer)] = overReplications({90, 90});
    EXPECT_EQ(heatedBy(results, HeatMeasure::People).size(), 1U);
    const auto warm = heatedBy(results, HeatMeasure::Timers);
    ASSERT_EQ(warm.size(), 2U);
    EXPECT_DOUBLE_EQ(heatOf(*warm[1], HeatMeasure::Timers), 90);
}

TEST(HeatTest, FiguresOfPoolsAreThoseOfWhoDoesIt)
{
    Results results;
    results.activities = {waitingAt("Work", 10, 5, 0), waitingAt("Nobody", 10, 5, 0)};
    results.resources.resize(1);
    results.resources[0].queueLength = overReplications({3, 5});
    Legend legend;
    legend.elements.resize(2);
    legend.elements[0].id = "Work";
    legend.elements[0].resource = 0;
    legend.elements[1].id = "Nobody";
    EXPECT_DOUBLE_EQ(heatOf(results, results.activities[0], HeatMeasure::QueueLength, legend), 4);
    EXPECT_EQ(heatOf(results, results.activities[1], HeatMeasure::QueueLength, legend), 0);
}

TEST(HeatTest, AContainerIsNoPlaceToWait)
{
    Results results;
    results.activities = {waitingAt("Inside", 10, 0, 0), waitingAt("Around", 100, 0, 0)};
    results.activities[1].kind = ElementKind::Container;
    EXPECT_EQ(hottest(results, HeatMeasure::All)->element, "Inside");
}

} // namespace
} // namespace millrace::results
