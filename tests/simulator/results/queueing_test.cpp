// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/queueing.h"

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::results {

TEST(Queueing, ErlangCIsTheShareThatWaits)
{
    EXPECT_DOUBLE_EQ(erlangC(1, 0.8), 0.8);
    EXPECT_NEAR(erlangC(2, 1), 1.0 / 3, 1e-15);
    EXPECT_NEAR(erlangC(3, 2), 4.0 / 9, 1e-15);
    EXPECT_EQ(erlangC(4, 0), 0);
    EXPECT_EQ(erlangC(4, 4), 1);
    EXPECT_LT(erlangC(100'000, 99'000), 1) << "many servers are no trouble";
}

TEST(Queueing, WaitingOfKnownQueues)
{
    EXPECT_NEAR(waitingOfManyServers(1, 1.0 / 600, 480), 1920, 1e-9); // M/M/1: load / (1 - load) services
    EXPECT_NEAR(waitingOfManyServers(2, 1.0 / 600, 600), 200, 1e-9);
    EXPECT_NEAR(waitingOfOneServer(1.0 / 600, 480, 0), 960, 1e-9); // M/D/1: half of that
    EXPECT_TRUE(std::isinf(waitingOfManyServers(2, 1, 2)));
    EXPECT_TRUE(std::isinf(waitingOfOneServer(1, 1.5, 0)));
}

RC_GTEST_PROP(QueueingLaws, OneServerOfExponentialWorkIsBoth, ())
{
    const double service = *rc::gen::inRange(1, 1000);
    const double rate = *rc::gen::inRange(1, 99) / (100 * service);
    const double many = waitingOfManyServers(1, rate, service);
    RC_ASSERT(std::abs(many - waitingOfOneServer(rate, service, service * service)) <= 1e-9 * many);
}

RC_GTEST_PROP(QueueingLaws, OneServerMoreWaitsLess, ())
{
    const int servers = *rc::gen::inRange(1, 60);
    const double load = servers * *rc::gen::inRange(1, 99) / 100.0;
    RC_ASSERT(erlangC(servers + 1, load) < erlangC(servers, load));
    RC_ASSERT(waitingOfManyServers(servers + 1, load, 1) < waitingOfManyServers(servers, load, 1));
}

TEST(Queueing, SaysWhatToExpect)
{
    Expectation one {"Clerk", QueueingLaw::ErlangC, 0.8, 1920, {1900, 1800, 2000, 10}};
    EXPECT_TRUE(explanationOf(one).contains(QStringLiteral("Erlang C")));
    EXPECT_TRUE(explanationOf(one).contains(QStringLiteral("32 min"))) << qPrintable(explanationOf(one));
    one.utilisation = 1.2;
    EXPECT_TRUE(explanationOf(one).contains(QStringLiteral("120 %"))) << qPrintable(explanationOf(one));
}

TEST(Queueing, SaysNothingOfPoolsForWhichHardlyAnyWorkWaits)
{
    const Expectation idle {"Clerk", QueueingLaw::ErlangC, 0.01, 0.001, {0, 0, 0, 10}};
    const Expectation odd {"Officer", QueueingLaw::ErlangC, 0.01, 0.001, {90, 80, 100, 10}};
    EXPECT_EQ(explanationsOf({idle, odd}), QStringList {explanationOf(odd)}) << "what surprises is told";
}

} // namespace millrace::results
