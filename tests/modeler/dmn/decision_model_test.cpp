// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/decision_model.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "tests/modeler/dmn/decide.h"

#include <QTemporaryDir>

namespace millrace::dmn {
namespace {

using namespace test;

TEST(DecisionModel, DecidesWithWhatItRequires)
{
    const std::string model = inputText("price", "number") + inputText("count", "number")
        + decisionText("total", "price * count", needsInput("price") + needsInput("count"))
        + decisionText("big", "total > 100", needsDecision("total"));
    EXPECT_EQ(decided(model, u"big", R"({"price": 30, "count": 4})"), "true");
    EXPECT_EQ(decided(model, u"big", R"({"price": 30, "count": 3})"), "false");
    EXPECT_EQ(decided(model, u"total", R"({"price": 0.1, "count": 3})"), "0.3");
}

TEST(DecisionModel, SeesOnlyWhatIsRequired)
{
    const auto model
        = modelOf(inputText("a") + inputText("b") + decisionText("d", "if b = null then a else b", needsInput("a")));
    const Outcome outcome = decide(*model, u"d", R"({"a": 1, "b": 2})");
    EXPECT_EQ(feel::toText(outcome.value), "1");
    ASSERT_FALSE(outcome.problems.empty());
    EXPECT_TRUE(outcome.problems.front().message.contains(QLatin1String("'b'")));
    EXPECT_EQ(outcome.problems.front().element, QStringLiteral("d"));
}

TEST(DecisionModel, EvaluatesWhatIsRequiredTwiceOnce)
{
    const std::string table = "<decisionTable id=\"t\"><input><inputExpression><text>x</text></inputExpression></input>"
                              "<output/><rule id=\"r\"><inputEntry><text>-</text></inputEntry><outputEntry><text>x + 1"
                              "</text></outputEntry></rule></decisionTable>";
    const auto model = modelOf(inputText("x") + boxedText("base", table, needsInput("x"))
        + decisionText("left", "base * 2", needsDecision("base"))
        + decisionText("right", "base * 3", needsDecision("base"))
        + decisionText("top", "left + right", needsDecision("left") + needsDecision("right")));
    const Outcome outcome = decide(*model, u"top", R"({"x": 1})");
    EXPECT_EQ(feel::toText(outcome.value), "10");
    ASSERT_EQ(outcome.rules.size(), 1U);
    EXPECT_EQ(outcome.rules.front().decision, QStringLiteral("base"));
    EXPECT_EQ(outcome.rules.front().rule, QStringLiteral("r"));
    EXPECT_EQ(outcome.rules.front().number, 1);
    EXPECT_EQ(model->topDecision(), model->find(u"top"));
}

TEST(DecisionModel, RefusesToGoRoundInCircles)
{
    const auto model = modelOf(decisionText("a", "b", needsDecision("b")) + decisionText("b", "a", needsDecision("a"))
        + decisionText("c", "a", needsDecision("a")));
    ASSERT_EQ(model->problems().size(), 1U);
    EXPECT_TRUE(model->problems().front().message.contains(QLatin1String("requires itself")));
    EXPECT_EQ(decided(*model, u"a"), "null");
    EXPECT_FALSE(decide(*model, u"c").problems.empty());
}

TEST(DecisionModel, FollowsLongChains)
{
    std::string text = decisionText("d0", "1");
    for (int i = 1; i <= 300; ++i)
        text += decisionText(
            "d" + std::to_string(i), "d" + std::to_string(i - 1) + " + 1", needsDecision("d" + std::to_string(i - 1)));
    EXPECT_EQ(decided(text, u"d300"), "301");
}

TEST(DecisionModel, InvokesKnowledgeModels)
{
    const std::string bkm = "<businessKnowledgeModel id=\"f\" name=\"f\"><variable name=\"f\"/><encapsulatedLogic>"
                            "<formalParameter name=\"x\" typeRef=\"number\"/>"
        + literal("if x &lt;= 1 then 1 else x * f(x - 1)") + "</encapsulatedLogic></businessKnowledgeModel>";
    EXPECT_EQ(decided(bkm + decisionText("d", "f(5)", needsKnowledge("f")), u"d"), "120");
    EXPECT_EQ(decided(bkm + decisionText("d", "f(x: 4)", needsKnowledge("f")), u"d"), "24");
    EXPECT_EQ(decided(bkm + decisionText("d", "f(\"a\")", needsKnowledge("f")), u"d"), "null");
    EXPECT_EQ(decided(bkm + decisionText("d", "f(5)"), u"d"), "null") << "not required, not seen";
}

TEST(DecisionModel, EndsEndlessRecursionWithNull)
{
    const std::string bkm = "<businessKnowledgeModel id=\"f\" name=\"f\"><variable name=\"f\"/><encapsulatedLogic>"
                            "<formalParameter name=\"x\"/>"
        + literal("1 + f(x + 1)") + "</encapsulatedLogic></businessKnowledgeModel>";
    const auto model = modelOf(bkm + decisionText("d", "f(0)", needsKnowledge("f")));
    const Outcome outcome = decide(*model, u"d");
    EXPECT_TRUE(outcome.value.isNull());
    EXPECT_FALSE(outcome.problems.empty());
}

TEST(DecisionModel, InvokesDecisionServices)
{
    const std::string model = inputText("x", "number") + decisionText("half", "x / 2", needsInput("x"))
        + decisionText("third", "half / 3", needsDecision("half"))
        + "<decisionService id=\"s\" name=\"s\"><variable name=\"s\"/><outputDecision href=\"#third\"/>"
          "<encapsulatedDecision href=\"#half\"/><inputData href=\"#x\"/></decisionService>"
          "<decisionService id=\"two\" name=\"two\"><outputDecision href=\"#third\"/><outputDecision href=\"#half\"/>"
          "<inputDecision href=\"#half\"/></decisionService>"
        + decisionText("d", "s(12)", needsKnowledge("s")) + decisionText("n", "s(x: 24)", needsKnowledge("s"));
    EXPECT_EQ(decided(model, u"d"), "2");
    EXPECT_EQ(decided(model, u"n"), "4");
    EXPECT_EQ(decided(model, u"s", R"({"x": 6})"), "1");
    EXPECT_EQ(decided(model, u"two", R"({"half": 9})"), "{third: 3, half: 9}");
}

TEST(DecisionModel, HoldsInputsAndResultsAgainstTheirTypes)
{
    const std::string types
        = "<itemDefinition name=\"Grade\"><typeRef>string</typeRef><allowedValues><text>\"a\",\"b\""
          "</text></allowedValues></itemDefinition>"
          "<itemDefinition name=\"Grades\" isCollection=\"true\"><typeRef>Grade</typeRef>"
          "</itemDefinition>"
          "<itemDefinition name=\"Person\"><itemComponent name=\"full name\"><typeRef>string</typeRef>"
          "</itemComponent><itemComponent name=\"age\"><typeRef>number</typeRef></itemComponent>"
          "</itemDefinition>";
    const auto model = modelOf(types + inputText("g", "Grade") + inputText("gs", "Grades") + inputText("p", "Person")
        + decisionText("d", "g", needsInput("g")) + decisionText("ds", "gs", needsInput("gs"))
        + decisionText("dp", "p.full name", needsInput("p"))
        + decisionText("is", "p instance of Person", needsInput("p")));
    EXPECT_EQ(decided(*model, u"d", R"({"g": "a"})"), "\"a\"");
    EXPECT_EQ(decided(*model, u"d", R"({"g": ["a"]})"), "\"a\"");
    EXPECT_EQ(decided(*model, u"d", R"({"g": "c"})"), "null");
    EXPECT_TRUE(decide(*model, u"d", R"({"g": "c"})").problems.front().message.contains(QLatin1String("Grade")));
    EXPECT_EQ(decided(*model, u"ds", R"({"gs": ["a", "b"]})"), "[\"a\", \"b\"]");
    EXPECT_EQ(decided(*model, u"ds", R"({"gs": "a"})"), "[\"a\"]");
    EXPECT_EQ(decided(*model, u"ds", R"({"gs": ["a", "c"]})"), "null");
    EXPECT_EQ(decided(*model, u"dp", R"({"p": {"full name": "Ann", "age": 3, "more": 1}})"), "\"Ann\"");
    EXPECT_EQ(decided(*model, u"dp", R"({"p": {"full name": "Ann"}})"), "null");
    EXPECT_EQ(decided(*model, u"is", R"({"p": {"full name": "Ann", "age": 3}})"), "true");
}

TEST(DecisionModel, SaysWhichTypesAreNoneAndWhichReferToThemselves)
{
    const auto model = modelOf("<itemDefinition name=\"A\"><typeRef>B</typeRef></itemDefinition>"
                               "<itemDefinition name=\"B\"><typeRef>A</typeRef></itemDefinition>"
        + inputText("x", "Gone") + inputText("y", "A") + decisionText("d", "y", needsInput("y")));
    ASSERT_EQ(model->problems().size(), 2U);
    EXPECT_TRUE(model->problems()[0].message.contains(QLatin1String("refers to itself")));
    EXPECT_TRUE(model->problems()[1].message.contains(QLatin1String("Gone")));
    EXPECT_EQ(decided(*model, u"d", R"({"y": 5})"), "5");
}

TEST(DecisionModel, SaysWhatCannotBeRead)
{
    const auto model = modelOf(decisionText("d", "1 +"));
    ASSERT_EQ(model->problems().size(), 1U);
    EXPECT_TRUE(model->problems().front().message.contains(QLatin1String("column 4")))
        << model->problems().front().message.toStdString();
    EXPECT_EQ(model->problems().front().element, QStringLiteral("d"));
    EXPECT_EQ(decided(*model, u"d"), "null");
}

TEST(DecisionModel, ImportsOtherModels)
{
    QTemporaryDir folder;
    const auto put = [&](const char* name, const QByteArray& text) {
        base::writeFileAtomically(folder.filePath(QLatin1String(name)), text);
    };
    put("common.dmn",
        modelText("<itemDefinition name=\"Rate\"><typeRef>number</typeRef></itemDefinition>"
                + inputText("amount", "Rate") + decisionText("fee", "amount / 10", needsInput("amount")),
            "urn:common"));
    const std::string import = "<import name=\"common\" namespace=\"urn:common\" "
                               "importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>";
    const std::string requires2
        = "<informationRequirement><requiredDecision href=\"urn:common#fee\"/></informationRequirement>"
          "<informationRequirement><requiredInput href=\"urn:common#amount\"/></informationRequirement>";
    put("main.dmn", modelText(import + decisionText("d", "common.fee + common.amount", requires2), "urn:main"));
    const auto model = DecisionModel::loadFile(folder.filePath(QStringLiteral("main.dmn")));
    EXPECT_TRUE(model->problems().empty());
    EXPECT_EQ(decided(*model, u"d", R"({"common": {"amount": 50}})"), "55");
    EXPECT_EQ(decided(*model, u"d", R"({"amount": 50})"), "55");
    EXPECT_EQ(decided(*model, u"common.fee", R"({"amount": 50})"), "5");

    put("main.dmn",
        modelText("<import name=\"x\" namespace=\"urn:gone\" importType=\"http://www.omg.org/spec/DMN/1\"/>"));
    EXPECT_EQ(DecisionModel::loadFile(folder.filePath(QStringLiteral("main.dmn")))->problems().size(), 1U);
    put("main.dmn", "<bpmn/>");
    EXPECT_THROW(DecisionModel::loadFile(folder.filePath(QStringLiteral("main.dmn"))), base::Failure);
}

TEST(DecisionModel, GivesFunctionsThatOutliveIt)
{
    feel::Value function;
    {
        const std::string bkm = "<businessKnowledgeModel id=\"f\" name=\"f\"><variable name=\"f\"/><encapsulatedLogic>"
                                "<formalParameter name=\"x\"/>"
            + literal("x + 1") + "</encapsulatedLogic></businessKnowledgeModel>";
        function = decide(*modelOf(bkm + decisionText("d", "f", needsKnowledge("f"))), u"d").value;
    }
    ASSERT_EQ(function.type(), feel::Type::Function);
    feel::Warnings warnings;
    const feel::EmptyScope nothing;
    feel::Run run(warnings, nothing);
    const feel::Value argument(41);
    EXPECT_EQ(feel::toText(function.asFunction()->call(std::span(&argument, 1), run)), "42");
}

} // namespace
} // namespace millrace::dmn
