// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/random_streams.h"

#include <gtest/gtest.h>

#include <cmath>
#include <rapidcheck/gtest.h>
#include <set>
#include <string>

namespace millrace::kernel {

// The known answers published with the generator (Random123, kat_vectors).
TEST(RandomStreamsTest, PhiloxGivesThePublishedAnswers)
{
    using Block = std::array<std::uint64_t, 2>;
    constexpr std::uint64_t ones = ~std::uint64_t(0);
    EXPECT_EQ(philox({0, 0}, 0), (Block {0xb41da69fbfefc666, 0x511e9ce1a5534056}));
    EXPECT_EQ(philox<10>({0, 0}, 0), (Block {0xca00a0459843d731, 0x66c24222c9a845b5}));
    EXPECT_EQ(philox<10>({ones, ones}, ones), (Block {0x65b021d60cd8310f, 0x4d02f3222f86df20}));
    EXPECT_EQ(philox<10>({0x243f6a8885a308d3, 0x13198a2e03707344}, 0xa4093822299f31d0),
        (Block {0x0a5e742c2997341c, 0xb0f883d38000de5d}));
}

// Stored trajectories of simulations rest on these bits: a change here changes every result.
TEST(RandomStreamsTest, StreamsStayAsTheyWere)
{
    const Stream stream(1, 0, elementKey("Task_1"));
    EXPECT_EQ(elementKey("Task_1"), elementKey("Task_1", ""));
    EXPECT_EQ(stream.at(0).bits(0), 0xccaceeb5028406acU);
    EXPECT_EQ(stream.at(7, 2).bits(5), 0x966b626f509dbac5U);
}

RC_GTEST_PROP(RandomStreamsTest, AnyDrawCanBeMadeWithoutThoseBefore, (std::uint64_t seed, std::uint32_t replication))
{
    const Stream stream(seed, replication, elementKey("A"));
    const auto visit = *rc::gen::inRange<std::uint32_t>(0, 100);
    Draws inTurn = stream.at(3, visit);
    for (std::uint32_t draw = 0; draw < 20; ++draw)
        RC_ASSERT(inTurn.next() == stream.at(3, visit).uniform01(draw));
}

TEST(RandomStreamsTest, EveryPartOfTheKeyMatters)
{
    std::set<std::uint64_t> seen;
    for (const std::uint64_t seed : {1, 2})
        for (const std::uint32_t replication : {0, 1})
            for (const char* id : {"A", "B"})
                for (const char* purpose : {"duration", "choice"})
                    for (const std::int64_t caseNumber : {std::int64_t(0), std::int64_t(1), std::int64_t(1) << 40})
                        for (const std::uint32_t visit : {0, 1})
                            for (const std::uint32_t draw : {0, 1, 2})
                                seen.insert(Stream(seed, replication, elementKey(id, purpose))
                                                .at(caseNumber, visit)
                                                .bits(draw));
    EXPECT_EQ(seen.size(), 2U * 2 * 2 * 2 * 3 * 2 * 3);
    EXPECT_NE(elementKey("ab", "c"), elementKey("a", "bc"));
}

TEST(RandomStreamsTest, UniformsAreUniformAcrossCasesAndUncorrelated)
{
    const Stream a(42, 0, elementKey("A"));
    const Stream b(42, 0, elementKey("B"));
    const int count = 100'000;
    double sum = 0, squares = 0, products = 0, neighbours = 0, last = 0.5;
    for (int i = 0; i < count; ++i) {
        const double x = a.at(i).uniform01(0) - 0.5;
        const double y = b.at(i).uniform01(0) - 0.5;
        ASSERT_GT(x, -0.5);
        ASSERT_LT(x, 0.5);
        sum += x;
        squares += x * x;
        products += x * y;
        neighbours += x * last;
        last = x;
    }
    const double standardError = std::sqrt(1.0 / 12 / count);
    EXPECT_NEAR(sum / count, 0, 4 * standardError);
    EXPECT_NEAR(squares / count, 1.0 / 12, 4 * std::sqrt(1.0 / 180 / count));
    EXPECT_NEAR(products / count, 0, 4 / 12.0 / std::sqrt(count));
    EXPECT_NEAR(neighbours / count, 0, 4 / 12.0 / std::sqrt(count));
}

} // namespace millrace::kernel
