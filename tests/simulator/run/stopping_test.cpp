// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// When a run ends: on demand, or when it is sure enough.

namespace millrace::run {

using namespace support;
using testing::HasSubstr;

namespace {

/// Asks for a stop after so many records.
class StoppingSink final : public log::EventSink {
public:
    StoppingSink(std::stop_source& source, int records)
        : source_(source)
        , left_(records)
    { }
    void record(const log::EventRecord&) override
    {
        if (--left_ == 0)
            source_.request_stop();
    }

private:
    std::stop_source& source_;
    int left_;
};

} // namespace

TEST(StoppingTest, MayBeStoppedAtAnyTime)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1));
    std::stop_source source;
    Options some = options(2000, 50);
    some.stop = source.get_token();
    some.threads = 1; // results are those of the first replications: none after one that was cut short
    some.progress = [&](int done, int total) {
        EXPECT_EQ(total, 50);
        if (done == 3)
            source.request_stop();
    };
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_TRUE(outcome.isStopped);
    EXPECT_GE(outcome.results.replications, 3);
    EXPECT_LT(outcome.results.replications, 50);
}

TEST(StoppingTest, BeginsNoReplicationAfterItWasStopped)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1));
    for (const int threads : {1, 2}) {
        std::stop_source source;
        Options some = options(1, 100000);
        some.stop = source.get_token();
        some.threads = threads;
        int last = 0;
        some.progress = [&](int done, int) {
            last = done;
            if (done == 10)
                source.request_stop();
        };
        const Outcome outcome = simulated(oneTask(), scenario, some);
        EXPECT_TRUE(outcome.isStopped);
        EXPECT_LE(last, 10 + threads - 1) << "but for the one that the other thread was at";
        EXPECT_LE(outcome.results.replications, last);
        if (threads == 1) {
            EXPECT_EQ(outcome.results.replications, 10);
        }
    }
}

TEST(StoppingTest, AReplicationThatIsStoppedInItsMidstSaysWhatItCameTo)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1));
    std::stop_source source;
    StoppingSink sink(source, 10'000);
    Options some = options(10'000'000, 1);
    some.stop = source.get_token();
    some.log = &sink;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_TRUE(outcome.isStopped);
    EXPECT_TRUE(outcome.isCutShort);
    EXPECT_EQ(outcome.results.replications, 1);
    EXPECT_DOUBLE_EQ(outcome.results.process.cycleTime.estimate.mean, 60);
    EXPECT_GT(outcome.results.process.cycleTimes.count(), 100);
    EXPECT_LT(outcome.description.cases, 10'000'000);
    EXPECT_THAT(joined(outcome.description.warnings), HasSubstr("Stopped after"));
}

TEST(StoppingTest, ReplicationsThatEndedSayMoreThanOneThatDidNot)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1));
    std::stop_source source;
    Options some = options(5000, 50);
    some.stop = source.get_token();
    some.threads = 1;
    some.progress = [&](int, int) { source.request_stop(); };
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_TRUE(outcome.isStopped);
    EXPECT_FALSE(outcome.isCutShort);
    EXPECT_EQ(outcome.results.replications, 1);
}

TEST(StoppingTest, StoppedBeforeItBeginsSimulatesNothing)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1));
    std::stop_source source;
    source.request_stop();
    Options some = options(10, 3);
    some.stop = source.get_token();
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_TRUE(outcome.isStopped);
    EXPECT_EQ(outcome.results.replications, 0);
}

TEST(StoppingTest, PrecisionMakesAsManyReplicationsAsItTakes)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(600)).pool("R", 1).work("A", Distribution::exponential(400), "R");
    Options some = options(300, 5);
    some.precision = 0.05;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    const results::Estimate& cycleTime = outcome.results.process.cycleTime.estimate;
    EXPECT_GT(outcome.results.replications, 5);
    EXPECT_LE(cycleTime.halfWidth(), 0.05 * cycleTime.mean);
    some.precision = 1e-6;
    some.mostReplications = 12;
    const Outcome bounded = simulated(oneTask(), scenario, some);
    EXPECT_EQ(bounded.results.replications, 12);
    EXPECT_THAT(joined(bounded.description.warnings), HasSubstr("precision"));
}

TEST(StoppingTest, PrecisionIsNeverJudgedByFewerThanTenReplications)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(600)).pool("R", 1).work("A", Distribution::exponential(300), "R");
    Options some = options(200, 3);
    some.precision = 0.9;
    EXPECT_EQ(simulated(oneTask(), scenario, some).results.replications, 10);
    some.replications = 14;
    EXPECT_EQ(simulated(oneTask(), scenario, some).results.replications, 14) << "nor by fewer than were asked for";
}

} // namespace millrace::run
