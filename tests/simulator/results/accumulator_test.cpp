// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/accumulator.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>
#include <vector>

namespace millrace::results {

TEST(AccumulatorTest, AnEmptyOneIsAllZero)
{
    const Accumulator empty;
    EXPECT_EQ(empty.count(), 0);
    EXPECT_EQ(empty.mean(), 0);
    EXPECT_EQ(empty.min(), 0);
    EXPECT_EQ(empty.max(), 0);
    EXPECT_EQ(empty.variance(), 0);
}

TEST(AccumulatorTest, KeepsItsDigitsFarFromZero)
{
    Accumulator moments;
    for (const double value : {1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16})
        moments.add(value);
    EXPECT_DOUBLE_EQ(moments.mean(), 1e9 + 10);
    EXPECT_DOUBLE_EQ(moments.variance(), 30);
    EXPECT_EQ(moments.min(), 1e9 + 4);
    EXPECT_EQ(moments.max(), 1e9 + 16);
}

RC_GTEST_PROP(
    AccumulatorTest, MergingPartsEqualsTheWhole, (const std::vector<int>& first, const std::vector<int>& second))
{
    Accumulator whole, a, b;
    for (const int value : first) {
        whole.add(value);
        a.add(value);
    }
    for (const int value : second) {
        whole.add(value);
        b.add(value);
    }
    a.merge(b);
    RC_ASSERT(a.count() == whole.count());
    RC_ASSERT(a.min() == whole.min());
    RC_ASSERT(a.max() == whole.max());
    RC_ASSERT(std::abs(a.mean() - whole.mean()) <= 1e-6 * (1 + std::abs(whole.mean())));
    RC_ASSERT(std::abs(a.variance() - whole.variance()) <= 1e-9 * (1 + whole.variance()));
}

} // namespace millrace::results
