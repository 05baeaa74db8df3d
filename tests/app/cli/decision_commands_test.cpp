// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::app::cli {
namespace {

using support::Ran;
using ::testing::HasSubstr;

class DecisionCommands : public support::CliFixture {
protected:
    void writeModel()
    {
        write("discount.dmn",
            R"(<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">
  <inputData id="sum" name="Order sum"><variable name="Order sum" typeRef="number"/></inputData>
  <decision id="d" name="Discount">
    <variable name="Discount"/>
    <informationRequirement><requiredInput href="#sum"/></informationRequirement>
    <decisionTable id="table">
      <input><inputExpression typeRef="number"><text>Order sum</text></inputExpression></input>
      <output typeRef="number"/>
      <rule id="small"><inputEntry><text>&lt; 1000</text></inputEntry><outputEntry><text>0</text></outputEntry></rule>
      <rule id="large"><inputEntry><text>[1000..5000)</text></inputEntry><outputEntry><text>0.05</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>)");
    }
    Ran feel(const QString& expression, const QStringList& more = {})
    {
        return run(QStringList {QStringLiteral("feel"), expression} + more);
    }
};

TEST_F(DecisionCommands, FeelPrintsTheValueAsJson)
{
    EXPECT_EQ(feel(QStringLiteral("1 + 2 * 3")).out, "7\n");
    EXPECT_EQ(feel(QStringLiteral("{a: \"x\", b: [1, null]}")).out, "{\"a\":\"x\",\"b\":[1,null]}\n");
    EXPECT_EQ(feel(QStringLiteral("date(\"2026-01-31\") + duration(\"P1M\")")).out, "\"2026-02-28\"\n");
    EXPECT_EQ(feel(QStringLiteral("9999999999999999999999999999999 + 1")).out, "10000000000000000000000000000000\n");
}

TEST_F(DecisionCommands, FeelTakesVariables)
{
    const QStringList context {
        QStringLiteral("--context"), QStringLiteral("{\"debt-to-income\": 0.4, \"limit\": 0.3}")};
    EXPECT_EQ(feel(QStringLiteral("debt-to-income > limit"), context).out, "true\n");
    write("c.json", "{\"amount\": 3}");
    EXPECT_EQ(feel(QStringLiteral("amount ** 2"), {QStringLiteral("--context"), QStringLiteral("@c.json")}).out, "9\n");
    EXPECT_EQ(
        feel(QStringLiteral("${amount * 2}"), {QStringLiteral("--context"), QStringLiteral("@c.json")}).out, "6\n");
}

TEST_F(DecisionCommands, FeelSaysWhySomethingIsNull)
{
    const Ran ran = feel(QStringLiteral("1 + gone"));
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, "null\n");
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("gone"));
    const Ran json = feel(QStringLiteral("1 + gone"), {QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_TRUE(json.json().value(QLatin1String("value")).isNull());
    EXPECT_EQ(json.json().value(QLatin1String("warnings")).toArray().size(), 2);
}

TEST_F(DecisionCommands, FeelNamesThePlaceOfAnError)
{
    const Ran ran = feel(QStringLiteral("1 +"));
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("column 4"));
    EXPECT_EQ(feel(QStringLiteral("1"), {QStringLiteral("--context"), QStringLiteral("{")}).code, 2);
    EXPECT_EQ(feel(QStringLiteral("1"), {QStringLiteral("--context"), QStringLiteral("[1]")}).code, 2);
    EXPECT_EQ(feel(QStringLiteral("1"), {QStringLiteral("--context"), QStringLiteral("@gone.json")}).code, 1);
    EXPECT_EQ(run("feel").code, 2);
    EXPECT_EQ(run("feel --help").code, 0);
}

TEST_F(DecisionCommands, DecidePrintsTheResultAndTheRules)
{
    writeModel();
    const QStringList arguments {QStringLiteral("decide"), QStringLiteral("discount.dmn"), QStringLiteral("--context"),
        QStringLiteral("{\"Order sum\": 1200}")};
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(ran.out, "0.05\nDiscount: rule 2 applies\n");
    const QJsonObject json = run(arguments + QStringList {QStringLiteral("--format"), QStringLiteral("json")}).json();
    EXPECT_EQ(json.value(QLatin1String("result")).toDouble(), 0.05);
    const QJsonObject rule = json.value(QLatin1String("matchedRules")).toArray().first().toObject();
    EXPECT_EQ(rule.value(QLatin1String("rule")).toString(), QStringLiteral("large"));
    EXPECT_EQ(rule.value(QLatin1String("number")).toInt(), 2);
    EXPECT_TRUE(json.value(QLatin1String("problems")).toArray().isEmpty());
}

TEST_F(DecisionCommands, DecideSaysWhatIsWrong)
{
    writeModel();
    const Ran none = run({QStringLiteral("decide"), QStringLiteral("discount.dmn"), QStringLiteral("--context"),
        QStringLiteral("{\"Order sum\": 7000}")});
    EXPECT_EQ(none.code, 0);
    EXPECT_EQ(none.out, "null\n");
    EXPECT_THAT(none.err.toStdString(), HasSubstr("No rule applies"));
    const Ran wrong = run({QStringLiteral("decide"), QStringLiteral("discount.dmn"), QStringLiteral("--context"),
        QStringLiteral("{\"Order sum\": \"much\"}")});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.err.toStdString(), HasSubstr("number"));
    const Ran unknown = run("decide discount.dmn --decision Price");
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.err.toStdString(), HasSubstr("Discount"));
    EXPECT_EQ(run("decide gone.dmn").code, 1);
    EXPECT_EQ(run("decide").code, 2);
    EXPECT_EQ(run("decide --help").code, 0);
}

} // namespace
} // namespace millrace::app::cli
