// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/vector_registers.h"

#include <gtest/gtest.h>

#include <cmath>

namespace millrace::kernel {

TEST(VectorRegistersTest, CleaningLeavesNumbersAsTheyAre)
{
    volatile double start = 0.25;
    const double before = start * 3 + std::log(start);
    cleanVectorRegisters();
    const double after = start * 3 + std::log(start);
    EXPECT_EQ(before, after);
}

} // namespace millrace::kernel
