// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/table_check.h"

#include "modeler/dmn/decision_model_data.h"
#include "tests/modeler/dmn/random_tables.h"

#include <set>

namespace millrace::dmn {
namespace {

using namespace test;
using Kind = TableFinding::Kind;

std::vector<TableFinding> findingsOf(const DecisionModel& model, std::size_t most = 50)
{
    return checkTable(model.data().tables.at(0).front()->table(), most);
}

std::vector<TableFinding> findingsOf(const TableText& table, const std::string& typeOfX = {})
{
    return findingsOf(*modelOf(
        inputText("x", typeOfX) + inputText("y") + boxedText("d", table.xml(), needsInput("x") + needsInput("y"))));
}

std::vector<Kind> kindsOf(const std::vector<TableFinding>& findings)
{
    std::vector<Kind> kinds;
    for (const TableFinding& finding : findings)
        kinds.push_back(finding.kind);
    return kinds;
}

TEST(TableCheck, NothingIsSaidOfAWholeTable)
{
    EXPECT_TRUE(findingsOf(TableText {"", {"x"}, {">"}, {{"&lt; 10", "1"}, {"&gt;= 10", "2"}}}).empty());
}

TEST(TableCheck, GapsAreShownByAValue)
{
    const auto found = findingsOf(TableText {"", {"x"}, {">"}, {{"&lt; 10", "1"}, {"&gt; 10", "2"}}});
    ASSERT_EQ(kindsOf(found), std::vector {Kind::Gap});
    EXPECT_EQ(found.front().example.front().asInteger(), 10);
    EXPECT_TRUE(found.front().message.contains(QLatin1String("x = 10"))) << found.front().message.toStdString();
}

TEST(TableCheck, ADefaultOutputFillsGaps)
{
    const TableText table {"", {"x"}, {"><defaultOutputEntry><text>0</text></defaultOutputEntry>"}, {{"&lt; 10", "1"}}};
    EXPECT_TRUE(findingsOf(table).empty());
}

TEST(TableCheck, TextsThatNobodyNamesAreAGapUnlessTheyCannotCome)
{
    const TableText open {"", {"x"}, {">"}, {{"\"gold\"", "1"}, {"\"silver\"", "2"}}};
    const auto found = findingsOf(open);
    ASSERT_EQ(kindsOf(found), std::vector {Kind::Gap});
    EXPECT_EQ(found.front().example.front().asString(), "other");
    EXPECT_TRUE(findingsOf(TableText {"", {"x"}, {">"}, {{"true", "1"}, {"false", "2"}}}).empty());
    const std::string closed
        = "<decisionTable id=\"t\"><input><inputExpression><text>x</text></inputExpression><inputValues>"
          "<text>\"gold\", \"silver\", \"bronze\"</text></inputValues></input><output/>"
          "<rule><inputEntry><text>\"gold\", \"silver\"</text></inputEntry><outputEntry><text>1</text></outputEntry>"
          "</rule></decisionTable>";
    const auto rest = findingsOf(*modelOf(inputText("x") + boxedText("d", closed, needsInput("x"))));
    ASSERT_EQ(kindsOf(rest), std::vector {Kind::Gap});
    EXPECT_EQ(rest.front().example.front().asString(), "bronze");
}

TEST(TableCheck, WholeNumbersAndDaysHaveNothingBetween)
{
    const TableText numbers {"", {"x"}, {">"}, {{"&lt;= 5", "1"}, {"&gt;= 6", "2"}}};
    EXPECT_EQ(kindsOf(findingsOf(numbers)), std::vector {Kind::Gap}); // 5.5
    std::string xml = numbers.xml();
    xml.replace(xml.find("<inputExpression>"), 16, "<inputExpression typeRef=\"integer\"");
    EXPECT_TRUE(findingsOf(*modelOf(inputText("x") + boxedText("d", xml, needsInput("x")))).empty());
    EXPECT_TRUE(findingsOf(
        TableText {"", {"x"}, {">"}, {{"&lt;= date(\"2026-01-31\")", "1"}, {"&gt;= date(\"2026-02-01\")", "2"}}})
                    .empty());
}

TEST(TableCheck, OverlapsGoAgainstUnique)
{
    const auto found = findingsOf(TableText {
        "", {"x", "y"}, {">"}, {{"&lt; 10", "-", "1"}, {"&gt;= 5", "\"a\"", "2"}, {"&gt;= 10", "not(\"a\")", "3"}}});
    ASSERT_EQ(kindsOf(found), std::vector {Kind::Overlap});
    EXPECT_EQ(found.front().rules, (std::vector<std::uint32_t> {0, 1}));
    EXPECT_EQ(found.front().severity, base::Severity::Error);
    EXPECT_EQ(found.front().example.back().asString(), "a");
}

TEST(TableCheck, AnyAsksForTheSameOutput)
{
    const TableText different {"hitPolicy=\"ANY\"", {"x"}, {">"}, {{"&lt; 10", "1"}, {"&gt; 5", "2"}}};
    EXPECT_EQ(kindsOf(findingsOf(different)), std::vector {Kind::Contradiction});
    const TableText within {"hitPolicy=\"ANY\"", {"x"}, {">"}, {{"-", "1"}, {"&gt; 5", "1"}}};
    const auto found = findingsOf(within);
    ASSERT_EQ(kindsOf(found), std::vector {Kind::Subsumed});
    EXPECT_EQ(found.front().rules.front(), 1U);
}

TEST(TableCheck, RulesBehindOthersNeverCount)
{
    const auto found = findingsOf(
        TableText {"hitPolicy=\"FIRST\"", {"x"}, {">"}, {{"&lt; 5", "1"}, {"&gt;= 5", "2"}, {"[3..9]", "3"}}});
    ASSERT_EQ(kindsOf(found), std::vector {Kind::Unreachable});
    EXPECT_EQ(found.front().rules.front(), 2U);
    const auto ranked = findingsOf(TableText {"hitPolicy=\"PRIORITY\"", {"x"},
        {"><outputValues><text>\"high\", \"low\"</text></outputValues>"}, {{"&gt; 5", "\"low\""}, {"-", "\"high\""}}});
    ASSERT_EQ(kindsOf(ranked), std::vector {Kind::Unreachable});
    EXPECT_TRUE(ranked.front().message.contains(QLatin1String("Rule 1")));
}

TEST(TableCheck, EmptyRangesNeverApply)
{
    const auto found = findingsOf(TableText {"hitPolicy=\"COLLECT\"", {"x"}, {">"}, {{"[9..3]", "1"}}});
    EXPECT_EQ(kindsOf(found), std::vector {Kind::Unreachable});
}

TEST(TableCheck, TestsThatAreWorkedOutAreSaidToBeUnchecked)
{
    const auto found
        = findingsOf(TableText {"", {"x", "y"}, {">"}, {{"&lt; y", "-", "1"}, {"&gt; 5", "-", "2"}, {"7", "-", "3"}}});
    EXPECT_EQ(kindsOf(found), (std::vector {Kind::Overlap, Kind::Unchecked}));
}

TEST(TableCheck, WhatIsLeftOutIsSaid)
{
    TableText table {"", {"x"}, {">"}, {}};
    for (int i = 0; i < 30; ++i)
        table.rules.push_back({"-", "1"});
    const auto found = findingsOf(*modelOf(inputText("x") + boxedText("d", table.xml(), needsInput("x"))), 10);
    EXPECT_EQ(found.size(), 11U);
    EXPECT_EQ(found.back().kind, Kind::Unchecked);
}

TEST(TableCheck, ProblemsStandAtTheirRules)
{
    const TableText table {"", {"x"}, {">"}, {{"-", "1"}, {"&gt; 5", "2"}}};
    const base::Problems found = checkTables(*modelOf(inputText("x") + boxedText("d", table.xml(), needsInput("x"))));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().rule, QLatin1String("table-overlap"));
    EXPECT_TRUE(found.front().message.startsWith(QLatin1String("d: ")));
    EXPECT_EQ(found.front().element, QLatin1String("t"));
}

/// All values that the random tests tell apart, of all inputs.
std::vector<std::vector<feel::Value>> allValues(std::size_t inputs)
{
    std::vector<std::vector<feel::Value>> all(1);
    for (std::size_t i = 0; i < inputs; ++i) {
        std::vector<std::vector<feel::Value>> longer;
        for (const auto& before : all)
            for (int half = -1; half <= 21; ++half) {
                longer.push_back(before);
                longer.back().push_back(feel::Number::small(std::int64_t(half) * 5, 1));
            }
        all = std::move(longer);
    }
    return all;
}

RC_GTEST_PROP(TableCheck, FindsGapsAndOverlapsWhereTryingAllValuesFindsThem, ())
{
    const RandomTable table = randomTable(6, 2);
    const auto findings = findingsOf(*table.model(""), 1000);
    bool hasGap = false;
    std::set<std::vector<std::uint32_t>> overlaps;
    for (const auto& values : allValues(table.inputs)) {
        std::vector<std::uint32_t> applying;
        for (std::uint32_t rule = 0; rule < table.tests.size(); ++rule)
            if (table.applies(rule, values))
                applying.push_back(rule);
        hasGap = hasGap || applying.empty();
        for (std::size_t a = 0; a < applying.size(); ++a)
            for (std::size_t b = a + 1; b < applying.size(); ++b)
                overlaps.insert({applying[a], applying[b]});
    }
    bool saysGap = false;
    std::set<std::vector<std::uint32_t>> said;
    for (const TableFinding& finding : findings) {
        if (finding.kind == Kind::Gap) {
            saysGap = true;
            std::vector<feel::Value> example = finding.example;
            for (feel::Value& value : example)
                value = value.isNull() ? feel::Value(0) : value;
            for (std::size_t rule = 0; rule < table.tests.size(); ++rule)
                RC_ASSERT(!table.applies(rule, example));
        } else if (finding.kind == Kind::Overlap) {
            said.insert(finding.rules);
        }
    }
    RC_ASSERT(saysGap == hasGap);
    RC_ASSERT(said == overlaps);
}

RC_GTEST_PROP(TableCheck, FindsTheRulesThatNeverComeFirst, ())
{
    const RandomTable table = randomTable(6, 2);
    std::set<std::uint32_t> counting;
    for (const auto& values : allValues(table.inputs))
        for (std::uint32_t rule = 0; rule < table.tests.size(); ++rule)
            if (table.applies(rule, values)) {
                counting.insert(rule);
                break;
            }
    std::set<std::uint32_t> masked;
    for (const TableFinding& finding : findingsOf(*table.model("hitPolicy=\"FIRST\""), 1000))
        if (finding.kind == Kind::Unreachable)
            masked.insert(finding.rules.front());
    for (std::uint32_t rule = 0; rule < table.tests.size(); ++rule)
        RC_ASSERT(counting.contains(rule) != masked.contains(rule));
}

} // namespace
} // namespace millrace::dmn
