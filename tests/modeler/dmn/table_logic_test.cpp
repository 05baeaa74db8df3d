// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/table_logic.h"

#include "tests/modeler/dmn/table_text.h"

namespace millrace::dmn {
namespace {

using namespace test;

Outcome run(const TableText& table, const char* inputs)
{
    return decide(
        *modelOf(inputText("x") + inputText("y") + boxedText("d", table.xml(), needsInput("x") + needsInput("y"))),
        u"d", inputs);
}
std::string result(const TableText& table, const char* inputs)
{
    return feel::toText(run(table, inputs).value);
}
std::vector<int> matched(const Outcome& outcome)
{
    std::vector<int> numbers;
    for (const MatchedRule& rule : outcome.rules)
        numbers.push_back(rule.number);
    return numbers;
}

/// Rules 1 and 2 overlap between 5 and 10.
TableText overlapping(const std::string& policy, const std::string& output = ">")
{
    return {policy, {"x"}, {output}, {{"&lt; 10", "\"low\""}, {"&gt; 5", "\"high\""}, {"100", "\"hundred\""}}};
}

TEST(TableLogic, UniqueTakesTheOneRuleThatApplies)
{
    const Outcome outcome = run(overlapping("hitPolicy=\"UNIQUE\""), R"({"x": 1})");
    EXPECT_EQ(feel::toText(outcome.value), "\"low\"");
    EXPECT_EQ(matched(outcome), std::vector<int> {1});
    EXPECT_EQ(result(overlapping(""), R"({"x": 20})"), "\"high\"");
}

TEST(TableLogic, UniqueIsNullWhereSeveralApply)
{
    const Outcome outcome = run(overlapping(""), R"({"x": 7})");
    EXPECT_TRUE(outcome.value.isNull());
    EXPECT_EQ(matched(outcome), (std::vector<int> {1, 2}));
    ASSERT_EQ(outcome.problems.size(), 1U);
    EXPECT_TRUE(outcome.problems.front().message.contains(QLatin1String("1 and 2")));
}

TEST(TableLogic, FirstTakesTheFirst)
{
    const Outcome outcome = run(overlapping("hitPolicy=\"FIRST\""), R"({"x": 7})");
    EXPECT_EQ(feel::toText(outcome.value), "\"low\"");
    EXPECT_EQ(matched(outcome), std::vector<int> {1});
}

TEST(TableLogic, AnyAsksForTheSameOutput)
{
    TableText table = overlapping("hitPolicy=\"ANY\"");
    EXPECT_EQ(result(table, R"({"x": 7})"), "null");
    table.rules[1][1] = "\"l\" + \"ow\"";
    EXPECT_EQ(result(table, R"({"x": 7})"), "\"low\"");
}

TEST(TableLogic, PriorityFollowsTheOutputValues)
{
    const std::string values = "><outputValues><text>\"hundred\", \"high\", \"low\"</text></outputValues>";
    EXPECT_EQ(result(overlapping("hitPolicy=\"PRIORITY\"", values), R"({"x": 7})"), "\"high\"");
    EXPECT_EQ(result(overlapping("hitPolicy=\"OUTPUT ORDER\"", values), R"({"x": 100})"), "[\"hundred\", \"high\"]");
    EXPECT_EQ(result(overlapping("hitPolicy=\"RULE ORDER\"", values), R"({"x": 100})"), "[\"high\", \"hundred\"]");
}

TEST(TableLogic, CollectGathersAndAggregates)
{
    const auto collect = [](const std::string& aggregation, const char* inputs) {
        const std::string attribute = aggregation.empty() ? "" : " aggregation=\"" + aggregation + "\"";
        return result(
            {"hitPolicy=\"COLLECT\"" + attribute, {"x"}, {">"}, {{"&gt; 1", "10"}, {"&gt; 2", "30"}, {"&gt; 3", "20"}}},
            inputs);
    };
    EXPECT_EQ(collect("", R"({"x": 4})"), "[10, 30, 20]");
    EXPECT_EQ(collect("", R"({"x": 0})"), "[]");
    EXPECT_EQ(collect("SUM", R"({"x": 4})"), "60");
    EXPECT_EQ(collect("COUNT", R"({"x": 3})"), "2");
    EXPECT_EQ(collect("COUNT", R"({"x": 0})"), "0");
    EXPECT_EQ(collect("MIN", R"({"x": 4})"), "10");
    EXPECT_EQ(collect("MAX", R"({"x": 4})"), "30");
    EXPECT_EQ(collect("MAX", R"({"x": 0})"), "null");
}

TEST(TableLogic, SeveralOutputsMakeAContext)
{
    const TableText table {"", {"x"}, {" name=\"a\">", " name=\"b c\">"}, {{"1", "10", "\"ten\""}, {"2", "20", ""}}};
    EXPECT_EQ(result(table, R"({"x": 1})"), R"({a: 10, "b c": "ten"})");
    EXPECT_EQ(result(table, R"({"x": 2})"), R"({a: 20, "b c": null})");
}

TEST(TableLogic, DefaultOutputsStandWhereNoRuleApplies)
{
    const std::string withDefault = "><defaultOutputEntry><text>\"none\"</text></defaultOutputEntry>";
    EXPECT_EQ(result({"", {"x"}, {withDefault}, {{"1", "\"one\""}}}, R"({"x": 2})"), "\"none\"");
    const Outcome without = run({"", {"x"}, {">"}, {{"1", "\"one\""}}}, R"({"x": 2})");
    EXPECT_TRUE(without.value.isNull());
    ASSERT_EQ(without.problems.size(), 1U);
    EXPECT_TRUE(without.problems.front().message.contains(QLatin1String("No rule applies")));
}

TEST(TableLogic, TestsMayUseVariablesAndTheInputItself)
{
    const TableText table {"hitPolicy=\"FIRST\"", {"x"}, {">"},
        {{"&gt; y", "\"above\""}, {"? + 1 = y", "\"just below\""}, {"not(0, 1)", "\"else\""}, {"-", "\"rest\""}}};
    EXPECT_EQ(result(table, R"({"x": 5, "y": 3})"), "\"above\"");
    EXPECT_EQ(result(table, R"({"x": 2, "y": 3})"), "\"just below\"");
    EXPECT_EQ(result(table, R"({"x": -7, "y": 3})"), "\"else\"");
    EXPECT_EQ(result(table, R"({"x": 1, "y": 3})"), "\"rest\"");
}

TEST(TableLogic, TablesOfManyInputs)
{
    TableText table {"", {}, {">"}, {{}}};
    for (int i = 0; i < 12; ++i) {
        table.inputs.push_back("x + " + std::to_string(i));
        table.rules.front().push_back(std::to_string(i + 1));
    }
    table.rules.front().push_back("\"all\"");
    EXPECT_EQ(result(table, R"({"x": 1})"), "\"all\"");
    EXPECT_EQ(result(table, R"({"x": 2})"), "null");
}

TEST(TableLogic, AllowedValuesOfInputsAreAsked)
{
    const std::string text = "<decisionTable id=\"t\"><input><inputExpression typeRef=\"string\"><text>x</text>"
                             "</inputExpression><inputValues><text>\"a\", \"b\"</text></inputValues></input><output/>"
                             "<rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry>"
                             "</rule></decisionTable>";
    const auto model = modelOf(inputText("x") + boxedText("d", text, needsInput("x")));
    EXPECT_EQ(decided(*model, u"d", R"({"x": "a"})"), "1");
    EXPECT_EQ(decided(*model, u"d", R"({"x": "c"})"), "null");
    EXPECT_FALSE(decide(*model, u"d", R"({"x": "c"})").problems.empty());
}

TEST(TableLogic, RulesThatCannotBeReadNeverApply)
{
    const TableText table {"hitPolicy=\"FIRST\"", {"x"}, {">"}, {{"&lt; ,", "1"}, {"-", "2"}}};
    const auto model = modelOf(inputText("x") + boxedText("d", table.xml(), needsInput("x")));
    EXPECT_EQ(model->problems().size(), 1U);
    EXPECT_EQ(decided(*model, u"d", R"({"x": 1})"), "2");
}

TEST(TableLogic, WordsOfPolicies)
{
    EXPECT_EQ(toHitPolicy(QString()), HitPolicy::Unique);
    EXPECT_EQ(toHitPolicy(QStringLiteral("RULE ORDER")), HitPolicy::RuleOrder);
    EXPECT_FALSE(toHitPolicy(QStringLiteral("SOME")));
    EXPECT_EQ(toAggregation(QStringLiteral("MAX")), Aggregation::Max);
    EXPECT_FALSE(toAggregation(QStringLiteral("AVG")));
}

} // namespace
} // namespace millrace::dmn
