// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/warmup_finder.h"

#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;

TEST(WarmupFinder, FindsWhatTheCommandLineFinds)
{
    Scenario busy = today();
    busy.arrivals.front().count = 3000;
    busy.arrivals.front().interval = Distribution::exponential(320);
    const auto simulation = std::make_shared<const run::Simulation>(*model(), busy);
    run::Options options;
    options.findWarmup = true;
    QStringList remarks;
    const base::Microseconds wanted = simulation->warmup(options, remarks);
    WarmupFinder finder;
    std::optional<base::Microseconds> found;
    QObject::connect(&finder, &WarmupFinder::found, [&](base::Microseconds warmup, const QStringList& said) {
        found = warmup;
        EXPECT_EQ(said, remarks);
    });
    finder.start(simulation);
    ASSERT_TRUE(waitFor([&] { return found.has_value(); }));
    EXPECT_EQ(*found, wanted);
}

} // namespace
} // namespace millrace::app::simulation
