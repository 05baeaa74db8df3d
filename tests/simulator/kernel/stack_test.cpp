// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/stack.h"

#include <gtest/gtest.h>

namespace millrace::kernel {

TEST(StackTest, GivesBackTheLastFirst)
{
    Stack<int> stack;
    EXPECT_TRUE(stack.empty());
    for (int i = 0; i < 1000; ++i)
        stack.push_back(i);
    EXPECT_EQ(stack.size(), 1000U);
    EXPECT_EQ(stack[17], 17);
    for (int i = 1000; i-- > 0; stack.pop_back())
        ASSERT_EQ(stack.back(), i);
    EXPECT_TRUE(stack.empty());
}

TEST(StackTest, IsUsedAgainAfterItWasEmptied)
{
    Stack<int> stack;
    stack.push_back(1);
    stack.push_back(2);
    stack.clear();
    EXPECT_TRUE(stack.empty());
    stack.push_back(3);
    EXPECT_EQ(stack.size(), 1U);
    EXPECT_EQ(stack.back(), 3);
}

} // namespace millrace::kernel
