// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/xpath.h"

#include <gtest/gtest.h>

namespace millrace::scenario {

namespace {

QString feelFor(const char* xpath)
{
    return feelFromXPath(QLatin1String(xpath)).value_or(QStringLiteral("nothing"));
}

QString xpathFor(const char* feel)
{
    return xpathFromFeel(QLatin1String(feel)).value_or(QStringLiteral("nothing"));
}

} // namespace

TEST(XPathTest, PropertiesAndOperatorsBecomeFeel)
{
    EXPECT_EQ(feelFor("getProperty('noOfIssues') -1"), QStringLiteral("noOfIssues - 1"));
    EXPECT_EQ(feelFor("bpsim:getProperty(\"a b\") != 0"), QStringLiteral("a b != 0"));
    EXPECT_EQ(
        feelFor("bpsim:getProperty('debt-ratio')>= .5 and true()"), QStringLiteral("`debt-ratio` >= .5 and true"));
    EXPECT_EQ(feelFor("2*(getProperty('x') + 3) div 4"), QStringLiteral("2 * (x + 3) / 4"));
    EXPECT_EQ(feelFor("getProperty('x') mod 2 = 0"), QStringLiteral("modulo(x, 2) = 0"));
    EXPECT_EQ(feelFor("not(starts-with(getProperty('kind'), 'it''s'))"), QStringLiteral("nothing"));
    EXPECT_EQ(
        feelFor("not(starts-with(getProperty('kind'), \"it's\"))"), QStringLiteral("not(starts with(kind, \"it's\"))"));
    EXPECT_EQ(feelFor("-getProperty('order') or divide()"), QStringLiteral("nothing"));
}

TEST(XPathTest, WhatFeelHasNotIsNothing)
{
    for (const char* text : {"", "/a/b", "$x", "1 +", "bpsim:getResource('R', 1)", "getProperty(x)", "1 < 2 < 3",
             "getProperty('x'", "'open", "a b", "1 2", "@x", "."})
        EXPECT_EQ(feelFor(text), QStringLiteral("nothing")) << text;
    EXPECT_EQ(feelFor(QByteArray(100000, '(').constData()), QStringLiteral("nothing"));
    EXPECT_EQ(feelFor(QByteArray(100000, '-').constData()), QStringLiteral("nothing"));
}

TEST(XPathTest, SimpleFeelIsWrittenAsXPathThatReadsTheSame)
{
    EXPECT_EQ(xpathFor("amount * 0.05"), QStringLiteral("bpsim:getProperty('amount') * 0.05"));
    EXPECT_EQ(xpathFor("(a + b) / 2 >= 10 or not(c)"),
        QStringLiteral("(bpsim:getProperty('a') + bpsim:getProperty('b')) div 2 >= 10 or "
                       "not(bpsim:getProperty('c'))"));
    EXPECT_EQ(xpathFor("a - (b - c)"),
        QStringLiteral("bpsim:getProperty('a') - (bpsim:getProperty('b') - bpsim:getProperty('c'))"));
    EXPECT_EQ(xpathFor("kind = \"gold\""), QStringLiteral("bpsim:getProperty('kind') = 'gold'"));
    for (const char* text : {"if a > 1 then 2 else 3", "a*2", "((a))", "a ** 2", "max(a, b)", "duration(\"PT1H\")",
             "a +", "a in [1..2]", "kind = \"'\\\"\""})
        EXPECT_EQ(xpathFor(text), QStringLiteral("nothing")) << text;
}

TEST(XPathTest, WhatIsNoExpressionIsToldFromWhatIsNotSimulated)
{
    EXPECT_EQ(xpathProblem(QStringLiteral("(((")), QStringLiteral("a value is expected at its end."));
    EXPECT_EQ(xpathProblem(QStringLiteral("2 *")), QStringLiteral("a value is expected at its end."));
    EXPECT_EQ(xpathProblem(QStringLiteral("(2 + )")), QStringLiteral("a value is expected before ')'."));
    EXPECT_EQ(xpathProblem(QStringLiteral("(2 + 3")), QStringLiteral("')' is expected at its end."));
    EXPECT_EQ(xpathProblem(QStringLiteral("1 2")), QStringLiteral("the end, or an operator, is expected before '2'."));
    EXPECT_EQ(xpathProblem(QStringLiteral("'open")), QStringLiteral("' is expected at its end."));
    for (const char* text : {"/a/b", "$x", "bpsim:getResource('R', 1)", "getProperty('a')/b", "1 < 2 < 3", "a | b",
             "string()", "getProperty('x') + 1", "position() mod 2", "(a)[1]", "."})
        EXPECT_EQ(xpathProblem(QLatin1String(text)), QString()) << text;
    EXPECT_EQ(xpathProblem(QLatin1String(QByteArray(100000, '('))), QString());
}

} // namespace millrace::scenario
