// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/behaviors/behaviors.h"

#include <gtest/gtest.h>
#include <string_view>

// Each behaviour has a test of its own in behaviors/.

namespace millrace::editing {

TEST(Behaviors, EachHasANameOfItsOwn)
{
    for (const NamedBehavior& one : behaviors()) {
        int named = 0;
        for (const NamedBehavior& other : behaviors())
            named += std::string_view(one.name) == other.name ? 1 : 0;
        EXPECT_EQ(named, 1) << one.name;
        EXPECT_NE(one.follow, nullptr);
    }
}

} // namespace millrace::editing
