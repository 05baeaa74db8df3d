// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/feel/evaluate.h"

#include <rapidcheck/gtest.h>

namespace millrace::feel {
namespace {

TEST(FeelRanges, PointsAndRangesLieBeforeAndAfterEachOther)
{
    EXPECT_EQ(result("before(1, 10)"), "true");
    EXPECT_EQ(result("before(1, [1..10])"), "false");
    EXPECT_EQ(result("before(1, (1..10])"), "true");
    EXPECT_EQ(result("before([1..5), [5..9])"), "true");
    EXPECT_EQ(result("after(10, [1..10))"), "true");
    EXPECT_EQ(result("after(range: [11..20], point: 10)"), "true");
    EXPECT_EQ(result("before(@\"2026-01-01\", @\"2026-02-01\")"), "true");
}

TEST(FeelRanges, RangesMeetAndOverlap)
{
    EXPECT_EQ(result("meets([1..5], [5..9])"), "true");
    EXPECT_EQ(result("meets([1..5), [5..9])"), "false");
    EXPECT_EQ(result("met by([5..9], [1..5])"), "true");
    EXPECT_EQ(result("overlaps([1..5], (5..9])"), "false");
    EXPECT_EQ(result("overlaps([1..8], [3..5])"), "true");
    EXPECT_EQ(result("overlaps before([1..5), (1..5])"), "true");
    EXPECT_EQ(result("overlaps after([3..8], [1..5])"), "true");
    EXPECT_EQ(result("coincides((1..5), [1..5])"), "false");
}

TEST(FeelRanges, OneIsWithinAnother)
{
    EXPECT_EQ(result("finishes(10, [1..10])"), "true");
    EXPECT_EQ(result("finished by([1..10), 10)"), "false");
    EXPECT_EQ(result("starts([1..5], [1..10])"), "true");
    EXPECT_EQ(result("started by((1..10], 1)"), "false");
    EXPECT_EQ(result("includes([1..10], (1..10))"), "true");
    EXPECT_EQ(result("includes([1..10], 12)"), "false");
    EXPECT_EQ(result("during(5, (>3))"), "true");
    EXPECT_EQ(result("includes((<10), [1..5])"), "true");
}

TEST(FeelRanges, AreNullForWhatHasNoOrder)
{
    EXPECT_EQ(result("before(1, \"a\")"), "null");
    EXPECT_EQ(result("before(null, 1)"), "null");
    EXPECT_EQ(result("meets(1, [1..2])"), "null");
    EXPECT_EQ(result("starts([1..2], 1)"), "null");
    EXPECT_EQ(result("before(1)"), "null");
}

TEST(FeelRanges, AreReadFromTexts)
{
    EXPECT_EQ(result("range(\"[1..5)\")"), "[1..5)");
    EXPECT_EQ(result("range(\"]1..5[\")"), "(1..5)");
    EXPECT_EQ(result("5 in range(\"(..5]\")"), "true");
    EXPECT_EQ(result("5 in range(\"[6..)\")"), "false");
    EXPECT_EQ(result("range(\"[\\\"a..b\\\"..\\\"c\\\"]\").start"), "\"a..b\"");
    EXPECT_EQ(result("range(\"[@\\\"2026-01-01\\\"..@\\\"2026-02-01\\\"]\").end"), "@\"2026-02-01\"");
    for (const char* const text : {"", "1", "[1]", "[..5]", "(..)", "[5..1]", "[1..\\\"a\\\"]", "[x..5]", "[1..5"})
        EXPECT_EQ(result("range(\"" + std::string(text) + "\")"), "null") << text;
}

RC_GTEST_PROP(FeelRanges, ExactlyOneOfBeforeAfterAndOverlapsHolds, ())
{
    const auto range = [] {
        const int low = *rc::gen::inRange(0, 6);
        const int high = *rc::gen::inRange(low + 1, 8);
        return std::string(*rc::gen::element("[", "(")) + std::to_string(low) + ".." + std::to_string(high)
            + std::string(*rc::gen::element("]", ")"));
    };
    const std::string a = range();
    const std::string b = range();
    int holding = 0;
    for (const char* const name : {"before", "after", "overlaps"})
        holding += result(std::string(name) + "(" + a + "," + b + ")") == "true" ? 1 : 0;
    RC_ASSERT(holding == 1);
    RC_ASSERT(result("during(" + a + "," + b + ")") == result("includes(" + b + "," + a + ")"));
    RC_ASSERT(result("starts(" + a + "," + b + ")") == result("started by(" + b + "," + a + ")"));
}

} // namespace
} // namespace millrace::feel
