// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/selection.h"

#include "modeler/base/failure.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// The best of several: found, promised, and as soon as can be.

namespace millrace::optimization {

using namespace support;

namespace {

/// Stations that differ in the mean of their work alone; all cases are served by one person.
class Stations {
public:
    explicit Stations(std::initializer_list<double> services)
        : model_(modelOf(oneTask()))
    {
        for (const double service : services) {
            ScenarioBuilder scenario;
            scenario.arrivals(Distribution::exponential(100)).pool("R", 1);
            scenario.work("A", Distribution::exponential(service), "R");
            simulations_.push_back(std::make_unique<run::Simulation>(*model_, scenario.get()));
        }
    }
    std::vector<const run::Simulation*> all() const
    {
        std::vector<const run::Simulation*> list;
        for (const auto& one : simulations_)
            list.push_back(one.get());
        return list;
    }

private:
    std::unique_ptr<metamodel::Tree> model_;
    std::vector<std::unique_ptr<run::Simulation>> simulations_;
};

SelectionOptions asked(std::uint64_t seed = 1)
{
    SelectionOptions options;
    options.run = support::options(200, 1, seed);
    options.indifference = 0.02;
    return options;
}

} // namespace

TEST(SelectionTest, FindsTheBestAndDropsWhatIsFarBehindSoon)
{
    const Stations stations {50, 45, 70, 60};
    SelectionOptions options = asked();
    options.indifference = 0.05;
    const Selection selection = selectBest(stations.all(), options);
    EXPECT_EQ(selection.best, 1U);
    EXPECT_TRUE(selection.isSure);
    EXPECT_EQ(selection.order, (std::vector<std::size_t> {1, 0, 3, 2}));
    for (const std::size_t other : {0U, 2U, 3U}) {
        EXPECT_TRUE(selection.contestants[other].isOut);
        EXPECT_LT(selection.contestants[other].replications, 200);
    }
    EXPECT_FALSE(selection.contestants[1].behind);
    EXPECT_GT(*selection.contestants[0].behind->low, 0);
    EXPECT_NEAR(selection.indifference, 0.05 * 100, 0.8);
}

TEST(SelectionTest, HighestIsBestWhereThatIsMeant)
{
    const Stations stations {50, 45, 80};
    SelectionOptions options = asked();
    options.kpi = "resources.R.utilisation";
    const Selection selection = selectBest(stations.all(), options);
    EXPECT_EQ(selection.best, 2U);
    EXPECT_NEAR(selection.contestants[2].value.mean, 0.8, 0.05);
    EXPECT_GT(selection.contestants[1].behind->mean, 0) << "behind is behind, whichever way is better";
}

TEST(SelectionTest, EqualOnesEndWithinTheIndifference)
{
    const Stations stations {50, 50.2};
    SelectionOptions options = asked();
    options.indifference = 0.05;
    const Selection selection = selectBest(stations.all(), options);
    EXPECT_TRUE(selection.isSure);
    EXPECT_LT(selection.contestants[selection.order[1]].behind->mean, 0.05 * 100);
}

TEST(SelectionTest, EqualOnesDoNotWaitForWhatIsOut)
{
    const Stations stations {50, 50, 95};
    const Selection selection = selectBest(stations.all(), asked());
    EXPECT_TRUE(selection.isSure);
    EXPECT_TRUE(selection.contestants[2].isOut);
    EXPECT_EQ(selection.contestants[0].replications, selection.contestants[2].replications);
    EXPECT_EQ(selection.contestants[1].replications, selection.contestants[2].replications);
}

TEST(SelectionTest, WhatCannotBeToldIsNotPromised)
{
    const Stations stations {50, 50.001, 49.999};
    SelectionOptions options = asked();
    options.indifference = 1e-9;
    options.mostReplications = 20;
    const Selection selection = selectBest(stations.all(), options);
    EXPECT_FALSE(selection.isSure);
    EXPECT_FALSE(selection.remarks.isEmpty());
}

TEST(SelectionTest, ThreadsAndASecondTimeChangeNothing)
{
    const Stations stations {50, 48, 47};
    SelectionOptions options = asked();
    const Selection one = selectBest(stations.all(), options);
    options.run.threads = 3;
    const Selection again = selectBest(stations.all(), options);
    EXPECT_EQ(one.order, again.order);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(one.contestants[i].value.mean, again.contestants[i].value.mean);
        EXPECT_EQ(one.contestants[i].replications, again.contestants[i].replications);
    }
}

TEST(SelectionTest, AFigureThatIsNoneIsRefused)
{
    const Stations stations {50, 48};
    SelectionOptions options = asked();
    options.kpi = "speed";
    EXPECT_THROW(selectBest(stations.all(), options), base::Failure);
}

// The promise: the best is found in 95 % of all cases where the others are behind by the indifference. The procedure is
// known to keep it with much to spare; MILLRACE_EXPERIMENTS says how often it is tried.
TEST(SelectionTest, KeepsItsPromise)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("MILLRACE_EXPERIMENTS", &isNumber);
    const int experiments = isNumber ? wanted : 30;
    const Stations stations {50, 51, 51}; // mean cycle times 100 and 104
    int right = 0;
    for (int i = 0; i < experiments; ++i) {
        SelectionOptions options = asked(500 + std::uint64_t(i));
        options.indifference = 0.04;
        right += selectBest(stations.all(), options).best == 0;
    }
    std::printf("the best was found in %d of %d\n", right, experiments);
    EXPECT_GE(right, 0.95 * experiments - 4 * std::sqrt(0.95 * 0.05 * experiments));
}

} // namespace millrace::optimization
