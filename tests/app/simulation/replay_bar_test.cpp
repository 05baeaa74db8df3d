// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/replay_bar.h"

#include "tests/app/simulation/simulation_bench.h"

#include <QSlider>
#include <QToolButton>

namespace millrace::app::simulation {
namespace {

using namespace bench;
constexpr std::int64_t hour = std::int64_t(3600) * 1'000'000;

TEST(ReplayBar, AsksForWhatItPlaysAndGoesOnAlone)
{
    ReplayBar bar;
    int asked = 0;
    std::int64_t shown = -1;
    QObject::connect(&bar, &ReplayBar::asked, [&] { ++asked; });
    QObject::connect(&bar, &ReplayBar::moved, [&](std::int64_t time) { shown = time; });
    bar.play(true);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(bar.isWanted());
    EXPECT_FALSE(bar.isPlaying());
    bar.setSpan(10 * hour, 20 * hour, "UTC");
    EXPECT_EQ(shown, 10 * hour);
    EXPECT_TRUE(bar.isPlaying());
    ASSERT_TRUE(waitFor([&] { return shown > 10 * hour; }));
    bar.play(false);
    EXPECT_FALSE(bar.isPlaying());
}

TEST(ReplayBar, StopsAtTheEndAndBeginsAnewFromThere)
{
    ReplayBar bar;
    bar.setSpan(0, hour, "Europe/Vienna");
    bar.setTime(5 * hour);
    EXPECT_EQ(bar.time(), hour);
    bar.play(true);
    EXPECT_LT(bar.time(), hour);
    ASSERT_TRUE(waitFor([&] { return !bar.isPlaying(); }));
    EXPECT_EQ(bar.time(), hour);
}

TEST(ReplayBar, TheSliderGoesThroughItsTime)
{
    ReplayBar bar;
    bar.setSpan(0, 10 * hour, "UTC");
    auto* slider = bar.findChild<QSlider*>();
    slider->setValue(slider->maximum() / 2);
    EXPECT_EQ(bar.time(), 5 * hour);
    bar.setTime(10 * hour);
    EXPECT_EQ(slider->value(), slider->maximum());
}

TEST(ReplayBar, ClosedItShowsItsButtonAlone)
{
    ReplayBar bar;
    bar.setSpan(0, hour, "UTC");
    EXPECT_FALSE(bar.findChild<QSlider*>()->isHidden());
    bar.clear();
    EXPECT_TRUE(bar.findChild<QSlider*>()->isHidden());
    EXPECT_FALSE(bar.isOpen());
    bar.setTime(hour);
    EXPECT_EQ(bar.time(), 0);
}

} // namespace
} // namespace millrace::app::simulation
