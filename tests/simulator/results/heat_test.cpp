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

TEST(HeatTest, AContainerIsNoPlaceToWait)
{
    Results results;
    results.activities = {waitingAt("Inside", 10, 0, 0), waitingAt("Around", 100, 0, 0)};
    results.activities[1].kind = ElementKind::Container;
    EXPECT_EQ(hottest(results, HeatMeasure::All)->element, "Inside");
}

} // namespace
} // namespace millrace::results
