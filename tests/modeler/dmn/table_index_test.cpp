// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/table_index.h"

#include "tests/modeler/dmn/random_tables.h"

#include <array>

namespace millrace::dmn {
namespace {

using namespace test;

std::vector<int> matchedIn(const DecisionModel& model, const std::vector<feel::Value>& values)
{
    std::vector<feel::Context::Entry> inputs;
    for (std::size_t i = 0; i < values.size(); ++i)
        inputs.emplace_back("i" + std::to_string(i), values[i]);
    std::vector<int> numbers;
    for (const MatchedRule& rule : model.decide(*model.find(u"d"), feel::Context(std::move(inputs))).rules)
        numbers.push_back(rule.number);
    return numbers;
}

feel::Value anyInput()
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return {};
    case 1:
        return "text";
    case 2:
        return feel::Number::small(*rc::gen::inRange(-10, 110), 1);
    default:
        return *rc::gen::inRange(-1, 11);
    }
}

RC_GTEST_PROP(TableIndex, FindsTheRulesThatTryingOneByOneFinds, ())
{
    const RandomTable table = randomTable(40, 4);
    const auto model = table.model("hitPolicy=\"RULE ORDER\"");
    for (int i = 0; i < 20; ++i) {
        std::vector<feel::Value> values;
        while (values.size() < table.inputs)
            values.push_back(anyInput());
        std::vector<int> expected;
        for (std::size_t rule = 0; rule < table.tests.size(); ++rule)
            if (table.applies(rule, values))
                expected.push_back(int(rule) + 1);
        RC_ASSERT(matchedIn(*model, values) == expected);
    }
}

/// "n <= x < n + 1 and y = 'k'", of so many n and four k.
std::shared_ptr<const DecisionModel> bands(int count)
{
    TableText table {"hitPolicy=\"FIRST\"", {"x", "y"}, {">"}, {}};
    for (int n = 0; n < count; ++n)
        for (const char* const name : {"a", "b", "c", "d"})
            table.rules.push_back({"[" + std::to_string(n) + ".." + std::to_string(n + 1) + ")",
                "\"" + std::string(name) + "\"", std::to_string(n) + " + 0"});
    return modelOf(inputText("x") + inputText("y") + boxedText("d", table.xml(), needsInput("x") + needsInput("y")));
}

TEST(TableIndex, TextsAndRangesTogether)
{
    const auto model = bands(50);
    EXPECT_EQ(decided(*model, u"d", R"({"x": 17.5, "y": "c"})"), "17");
    EXPECT_EQ(decided(*model, u"d", R"({"x": 17, "y": "a"})"), "17");
    EXPECT_EQ(decided(*model, u"d", R"({"x": 17, "y": "e"})"), "null");
    EXPECT_EQ(decided(*model, u"d", R"({"x": 50, "y": "a"})"), "null");
    EXPECT_EQ(decided(*model, u"d", R"({"x": -1, "y": "a"})"), "null");
}

TEST(TableIndex, IsNoneForFewRulesAndForTestsOfVariables)
{
    const auto tableOf = [](int rules, const char* test) {
        Table table;
        table.inputs.emplace_back();
        for (int i = 0; i < rules; ++i)
            table.rules.emplace_back().tests.push_back(feel::parseUnaryTests(test + std::to_string(i)).expression);
        return table;
    };
    EXPECT_FALSE(TableIndex::of(tableOf(3, "< ")));
    EXPECT_FALSE(TableIndex::of(tableOf(30, "< limit")));
    const auto index = TableIndex::of(tableOf(30, ""));
    ASSERT_TRUE(index);
    const std::array<feel::Value, 1> found {7}, none {"x"};
    const auto asked = index->ask(found);
    ASSERT_TRUE(asked);
    EXPECT_EQ(std::vector<std::uint32_t>(asked->rules.begin(), asked->rules.end()), std::vector<std::uint32_t> {7});
    EXPECT_EQ(index->applies(7, *asked), std::optional(true));
    EXPECT_FALSE(index->ask(none));
}

} // namespace
} // namespace millrace::dmn
