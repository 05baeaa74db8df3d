// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/regex.h"

#include "tests/modeler/feel/evaluate.h"

namespace millrace::feel {
namespace {

bool matches(const char* text, const char* pattern, const char* flags = "")
{
    const auto expression = xpathExpression(pattern, flags);
    EXPECT_TRUE(expression) << pattern;
    return expression && expression->match(QString::fromUtf8(text)).hasMatch();
}

TEST(FeelRegex, PatternsMatchAsInXPath)
{
    EXPECT_TRUE(matches("abracadabra", "bra"));
    EXPECT_TRUE(matches("abracadabra", "^a.*a$"));
    EXPECT_FALSE(matches("abracadabra", "^bra"));
    EXPECT_FALSE(matches("bra\n", "bra$")) << "$ is the very end";
    EXPECT_TRUE(matches("bra\nx", "bra$", "m"));
    EXPECT_FALSE(matches("a\nb", "a.b"));
    EXPECT_TRUE(matches("a\nb", "a.b", "s"));
    EXPECT_TRUE(matches("ABC", "abc", "i"));
    EXPECT_TRUE(matches("hello world", "hello\\ sworld", "x"));
    EXPECT_TRUE(matches("a.b", "a.b", "q"));
    EXPECT_FALSE(matches("axb", "a.b", "q"));
}

TEST(FeelRegex, ClassesAreThoseOfXmlSchema)
{
    EXPECT_TRUE(matches("q", "^[a-z-[aeiou]]$"));
    EXPECT_FALSE(matches("e", "^[a-z-[aeiou]]$"));
    EXPECT_TRUE(matches("é", "^\\w$"));
    EXPECT_TRUE(matches("+", "^\\w$")) << "a symbol counts, punctuation does not";
    EXPECT_FALSE(matches("-", "^\\w$"));
    EXPECT_TRUE(matches("٣", "^\\d$"));
    EXPECT_TRUE(matches("Ω", "^\\p{IsGreek}$"));
    EXPECT_FALSE(matches("a", "\\P{IsBasicLatin}"));
    EXPECT_TRUE(matches("_x1", "^\\i\\c*$"));
    EXPECT_TRUE(matches("-", "^[a-]$"));
    EXPECT_TRUE(matches("^", "^[x^]$"));
}

TEST(FeelRegex, GroupsReferBack)
{
    EXPECT_TRUE(matches("abab", "^(ab)\\1$"));
    EXPECT_TRUE(matches("aa0", "^(a)\\10$"));
    EXPECT_TRUE(matches("ab", "^(?:a)b$"));
}

TEST(FeelRegex, WhatIsNoPatternIsNone)
{
    for (const char* const pattern : {"(a", "a)", "[a", "a**", "*a", "a++", "\\2(a)", "(a\\1)", "[\\1]", "\\0", "a{",
             "a{2,1,3}", "x{a}", "\\p{Nope}", "\\p{IsNope}", "\\y", "a]", "a}", "[]", "(?=a)"})
        EXPECT_FALSE(xpathExpression(pattern, "")) << pattern;
    EXPECT_FALSE(xpathExpression("a", "y"));
    EXPECT_FALSE(xpathExpression("a", " "));
}

TEST(FeelRegex, ReplacementsNameGroups)
{
    EXPECT_EQ(result(R"~(replace("banana", "a", "o"))~"), R"~("bonono")~");
    EXPECT_EQ(result(R"~(replace("banana", "[an]", "<$0>"))~"), R"~("b<a><n><a><n><a>")~");
    EXPECT_EQ(result(R"~(replace("0123456789", "(\d{3})(\d{3})", "($1) $2-"))~"), R"~("(012) 345-6789")~");
    EXPECT_EQ(result(R"~(replace("abc", "b", "\\$"))~"), R"~("a$c")~");
    EXPECT_EQ(result(R"~(replace("abc", "(b)", "$12"))~"), R"~("ab2c")~");
    EXPECT_EQ(result(R"~(replace("abc", "(b)", "$2"))~"), R"~("ac")~");
    EXPECT_EQ(result(R"~(replace("abc", "b", "$x"))~"), "null");
    EXPECT_EQ(result(R"~(replace("abc", "b", "\\x"))~"), "null");
    EXPECT_EQ(result(R"~(replace("abc", "x*", "-"))~"), "null") << "matches nothing at all";
}

TEST(FeelRegex, BuiltinsAreNullForABadPattern)
{
    EXPECT_EQ(result(R"~(matches("a", "("))~"), "null");
    EXPECT_EQ(result(R"~(matches("a", "a", "z"))~"), "null");
    EXPECT_EQ(result(R"~(split("a1b22c", "\d+"))~"), R"~(["a", "b", "c"])~");
    EXPECT_EQ(result(R"~(split("a", "["))~"), "null");
}

} // namespace
} // namespace millrace::feel
