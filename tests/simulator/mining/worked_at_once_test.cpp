// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/worked_at_once.h"

#include <gtest/gtest.h>

namespace millrace::mining {
namespace {

TEST(WorkedAtOnce, IsTheLevelThatIsKept)
{
    EXPECT_EQ(workedAtOnce({}, 0.1), 0);
    EXPECT_EQ(workedAtOnce({{0, 10}, {10, 20}}, 0), 1);
    EXPECT_EQ(workedAtOnce({{0, 10}, {5, 15}, {6, 9}}, 0), 3);
    EXPECT_EQ(workedAtOnce({{0, 100}, {99, 200}}, 0.1), 1);
}

} // namespace
} // namespace millrace::mining
