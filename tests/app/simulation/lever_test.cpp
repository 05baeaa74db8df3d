// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/lever.h"

#include "app/simulation/lever_slider.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QSlider>
#include <rapidcheck/gtest.h>

namespace millrace::app::simulation {
namespace {

using namespace bench;

const Lever& find(const std::vector<Lever>& levers, Lever::Kind kind)
{
    return *std::find_if(levers.begin(), levers.end(), [&](const Lever& lever) { return lever.kind == kind; });
}

TEST(Levers, AreThePoolsTheArrivalsAndTheSplits)
{
    const auto levers = leversOf(today(), today(), *model());
    ASSERT_EQ(levers.size(), 3U);
    EXPECT_EQ(levers[0].caption, QStringLiteral("Clerks"));
    EXPECT_EQ(levers[0].base, 2);
    EXPECT_EQ(levers[1].caption, QStringLiteral("Cases per day"));
    EXPECT_DOUBLE_EQ(levers[1].base, 240);
    EXPECT_EQ(levers[2].caption, QStringLiteral("Fine? yes"));
    EXPECT_DOUBLE_EQ(levers[2].base, 0.7);
}

TEST(Levers, LeaveCasesAloneThatComeAtTheTimesOfAList)
{
    Scenario listed = today();
    listed.arrivals[0].times = {0, base::hour, 3 * base::hour};
    const auto levers = leversOf(today(), listed, *model());
    EXPECT_TRUE(
        std::ranges::none_of(levers, [](const Lever& lever) { return lever.kind == Lever::Kind::ArrivalRate; }));
    EXPECT_EQ(levers.size(), 2U);
}

TEST(Levers, SayWhatIsAssumedWhereTheScenarioSaysNothing)
{
    const auto levers = leversOf(Scenario(), Scenario(), *model());
    ASSERT_EQ(levers.size(), 2U);
    EXPECT_TRUE(levers[0].isAssumed);
    EXPECT_DOUBLE_EQ(levers[0].base, 48) << "a case each half hour";
    EXPECT_TRUE(levers[1].isAssumed);
    EXPECT_DOUBLE_EQ(levers[1].base, 0.5);
}

TEST(Levers, TakeAUnitThatGivesAFewDigits)
{
    Scenario busy = today();
    busy.arrivals[0].interval = Distribution::exponential(10);
    EXPECT_EQ(find(leversOf(busy, busy, *model()), Lever::Kind::ArrivalRate).caption, QStringLiteral("Cases per hour"));
    busy.arrivals[0].interval = Distribution::constant(3 * 86400);
    EXPECT_EQ(find(leversOf(busy, busy, *model()), Lever::Kind::ArrivalRate).caption, QStringLiteral("Cases per week"));
}

TEST(Levers, ChangeTheScenario)
{
    const Scenario base = today();
    const auto levers = leversOf(base, base, *model());
    Scenario changed = base;
    apply(find(levers, Lever::Kind::Capacity), 3, base, changed);
    apply(find(levers, Lever::Kind::ArrivalRate), 480, base, changed);
    apply(find(levers, Lever::Kind::Share), 0.9, base, changed);
    EXPECT_EQ(changed.pools[0].capacity, 3);
    EXPECT_NEAR(changed.arrivals[0].interval.mean(), 180, 1e-9);
    EXPECT_EQ(changed.arrivals[0].interval.kind(), Distribution::Kind::Exponential);
    EXPECT_EQ(changed.arrivals[0].count, 400) << "the rest stays";
    EXPECT_DOUBLE_EQ(*changed.element(QStringLiteral("yes"))->probability, 0.9);
    EXPECT_NEAR(*changed.element(QStringLiteral("no"))->probability, 0.1, 1e-12);
}

TEST(Levers, CanSayWhatWasAssumed)
{
    const Scenario nothing;
    const auto levers = leversOf(nothing, nothing, *model());
    Scenario changed = nothing;
    apply(find(levers, Lever::Kind::ArrivalRate), 96, nothing, changed);
    ASSERT_EQ(changed.arrivals.size(), 1U);
    EXPECT_NEAR(changed.arrivals[0].interval.mean(), 900, 1e-9);
    EXPECT_DOUBLE_EQ(valueOf(levers[0], changed), 96);
}

RC_GTEST_PROP(Levers, BackAtTheBaseTheScenarioIsTheBase, ())
{
    const Scenario base = *rc::gen::element(today(), Scenario());
    const auto levers = leversOf(base, base, *model());
    Scenario changed = base;
    for (const Lever& lever : levers) {
        const double part = *rc::gen::inRange(1, 100) / 100.0;
        apply(lever, lever.low + part * (lever.high - lever.low), base, changed);
    }
    for (const Lever& lever : levers)
        apply(lever, lever.base, base, changed);
    RC_ASSERT(changed == base);
}

TEST(LeverSlider, ShowsBaseAndValue)
{
    LeverSlider slider;
    slider.setLever(leversOf(today(), today(), *model())[0], 2);
    EXPECT_EQ(slider.valueText(), QStringLiteral("2"));
    std::vector<double> moves;
    QObject::connect(&slider, &LeverSlider::moved, [&](double value) { moves.push_back(value); });
    slider.findChild<QSlider*>()->setValue(3);
    EXPECT_THAT(moves, testing::ElementsAre(4));
    EXPECT_EQ(slider.valueText(), QStringLiteral("2 \u2192 4"));
}

TEST(LeverSlider, MeansTheBaseExactlyAtItsPlace)
{
    Scenario odd = today();
    odd.arrivals[0].interval = Distribution::exponential(361.7);
    const Lever lever = leversOf(odd, odd, *model())[1];
    LeverSlider slider;
    slider.setLever(lever, lever.base);
    auto* bare = slider.findChild<QSlider*>();
    const int home = bare->value();
    bare->setValue(home + 3);
    bare->setValue(home);
    EXPECT_EQ(slider.value(), lever.base);
}

} // namespace
} // namespace millrace::app::simulation
