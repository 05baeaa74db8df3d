// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/prosimos_rules.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

namespace millrace::scenario::prosimos {

namespace {

QJsonDocument jsonOf(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"'));
}

QString conditionOf(const char* alternatives)
{
    const std::vector<Attribute> known {{QStringLiteral("kind"), std::vector<Option> {{QStringLiteral("1"), 1}}},
        {QStringLiteral("amount"), kernel::Distribution::constant(1)}};
    return conditionFrom(jsonOf(alternatives).array(), known).value_or(QStringLiteral("none"));
}

QString feelOf(const char* python)
{
    return expressionFrom(QString::fromUtf8(python)).value_or(QStringLiteral("none"));
}

FoundBatch batchOf(const QByteArray& rules, const char* type = "Parallel",
    const QByteArray& more = "'size_distrib': [], 'duration_distrib': []")
{
    return batchFrom(
        jsonOf(QByteArray("{'type': '") + type + "', 'firing_rules': " + rules + ", " + more + "}").object());
}

} // namespace

TEST(ProsimosRules, AlternativesOfComparisonsAreFeel)
{
    EXPECT_EQ(conditionOf("[[{'attribute': 'amount', 'comparison': 'in', 'value': ['1000', 'inf']},"
                          " {'attribute': 'kind', 'comparison': '=', 'value': 1}],"
                          "[{'attribute': 'amount', 'comparison': 'in', 'value': [0.5, 20000000]}]]"),
        QStringLiteral("amount >= 1000 and kind = \"1\" or amount >= 0.5 and amount <= 20000000"));
    EXPECT_EQ(
        conditionOf("[[{'attribute': 'amount', 'comparison': '=', 'value': '240'}]]"), QStringLiteral("amount = 240"))
        << "its values are numbers";
    EXPECT_EQ(conditionOf("[[{'attribute': 'other', 'comparison': '=', 'value': 'a \\\\'}]]"),
        QStringLiteral("other = \"a \\\\\""));
    EXPECT_EQ(conditionOf("[]"), QStringLiteral("false"));
    EXPECT_EQ(conditionOf("[[]]"), QStringLiteral("true"));
    EXPECT_EQ(conditionOf("[[{'attribute': 'amount', 'comparison': '!=', 'value': 1}]]"), QStringLiteral("none"));
    EXPECT_EQ(conditionOf("[[{'attribute': 'amount', 'comparison': 'in', 'value': 3}]]"), QStringLiteral("none"));
    EXPECT_EQ(conditionOf("[[{'comparison': '=', 'value': 3}]]"), QStringLiteral("none"));
}

TEST(ProsimosRules, ExpressionsOfPythonAreFeel)
{
    EXPECT_EQ(feelOf("amount*1.5 - (fee + 1e3)"), QStringLiteral("amount * 1.5 - ( fee + 1000 )"));
    EXPECT_EQ(feelOf("amount == 2 and kind != 'late'"), QStringLiteral("amount = 2 and kind != \"late\""));
    EXPECT_EQ(feelOf("2 ** rounds"), QStringLiteral("2 ** rounds"));
    for (const char* other : {"", "amount % 2", "amount // 2", "not late", "f(x)[0]", "a.b", "'open"})
        EXPECT_EQ(feelOf(other), QStringLiteral("none")) << other;
}

TEST(ProsimosRules, ABatchBeginsAtASizeOrAfterAWait)
{
    const FoundBatch found = batchOf("[[{'attribute': 'size', 'comparison': '>', 'value': 3}],"
                                     " [{'attribute': 'large_wt', 'comparison': '>=', 'value': 600},"
                                     "  {'attribute': 'large_wt', 'comparison': '<=', 'value': 900}]]",
        "Parallel", "'size_distrib': [{'key': '1', 'value': 0}], 'duration_distrib': [{'key': '4', 'value': 0.5}]");
    ASSERT_TRUE(found.batch);
    EXPECT_EQ(found.batch->size, 4);
    EXPECT_EQ(found.batch->longestWait, 600);
    EXPECT_TRUE(found.batch->isTogether);
    EXPECT_EQ(found.factor, 2) << "half the time of each of four";
    EXPECT_EQ(found.differences.size(), 1) << "a batch that begins early takes as long";
    const FoundBatch exact = batchOf("[[{'attribute': 'size', 'comparison': '=', 'value': 3}]]");
    EXPECT_EQ(exact.batch->size, 3);
    EXPECT_EQ(exact.factor, 3) << "one after the other";
    EXPECT_TRUE(exact.differences.isEmpty());
}

TEST(ProsimosRules, CasesThatAreDoneOneAfterAnotherKeepTheirOwnTimes)
{
    const FoundBatch found = batchOf("[[{'attribute': 'size', 'comparison': '>=', 'value': 3}]]", "Sequential",
        "'size_distrib': [{'key': '1', 'value': 0.2}, {'key': '2', 'value': 0.8}],"
        "'duration_distrib': [{'key': '2', 'value': 0.9}, {'key': '5', 'value': 0.6}]");
    EXPECT_FALSE(found.batch->isTogether);
    EXPECT_EQ(found.factor, 0.9) << "2 is nearer to 3 than 5";
    EXPECT_EQ(found.differences.size(), 2) << "who does them, and that some come alone";
}

TEST(ProsimosRules, WithoutRulesTheMostFrequentSizeCounts)
{
    const FoundBatch found
        = batchOf("[]", "Parallel", "'size_distrib': [{'key': '2', 'value': 1}, {'key': '6', 'value': 3}]");
    EXPECT_EQ(found.batch->size, 6);
    EXPECT_EQ(found.differences.size(), 1);
    EXPECT_FALSE(batchOf("[]").batch);
}

TEST(ProsimosRules, OtherRulesAreLeftOutAndSaid)
{
    for (const char* rules : {"[[{'attribute': 'week_day', 'comparison': '=', 'value': 'Monday'}]]",
             "[[{'attribute': 'ready_wt', 'comparison': '>', 'value': 60}]]",
             "[[{'attribute': 'size', 'comparison': '<', 'value': 6}]]",
             "[[{'attribute': 'size', 'comparison': '>=', 'value': 2},"
             "  {'attribute': 'large_wt', 'comparison': '>=', 'value': 60}]]"}) {
        const FoundBatch found = batchOf(rules);
        EXPECT_FALSE(found.batch) << rules;
        EXPECT_EQ(found.differences.size(), 2) << rules;
    }
}

} // namespace millrace::scenario::prosimos
