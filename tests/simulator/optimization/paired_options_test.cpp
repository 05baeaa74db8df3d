// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/paired_options.h"

#include "tests/simulator/run/simulation_fixture.h"

namespace millrace::optimization {

using namespace support;

TEST(PairedOptions, SayTheSeedAndTheLongestWarmup)
{
    const auto model = modelOf(oneTask());
    ScenarioBuilder one, other;
    one.arrivals(minutes(60)).work("A", minutes(30));
    other.arrivals(minutes(60)).work("A", minutes(20));
    one.get().seed = 7;
    one.get().warmup = base::hour;
    other.get().warmup = 3 * base::hour;
    const run::Simulation first(*model, one.get()), second(*model, other.get());
    run::Options options;
    Recorder recorder;
    options.cases = 100;
    options.log = &recorder;
    options.precision = 0.02;
    options.findWarmup = false;
    QStringList remarks;
    const run::Options paired = pairedOptions(options, {&first, &second}, remarks);
    EXPECT_EQ(paired.seed, 7U);
    EXPECT_EQ(paired.warmup, 3 * base::hour);
    EXPECT_EQ(paired.cases, 100);
    EXPECT_EQ(paired.log, nullptr);
    EXPECT_FALSE(paired.precision.has_value());
    options.seed = 3;
    EXPECT_EQ(pairedOptions(options, {&first}, remarks).seed, 3U) << "what is asked for counts";
}

} // namespace millrace::optimization
