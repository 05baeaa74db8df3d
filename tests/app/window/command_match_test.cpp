// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_match.h"

#include <gtest/gtest.h>

using millrace::app::window::matchesWords;
using millrace::app::window::matchScore;

namespace {

int scoreOf(const char16_t* typed, const char16_t* text)
{
    return matchScore(QString::fromUtf16(typed), QString::fromUtf16(text)).value_or(-1000);
}

TEST(CommandMatch, refusesWhatLacksALetter)
{
    EXPECT_FALSE(matchScore(QStringLiteral("zoomx"), QStringLiteral("Zoom in")).has_value());
    EXPECT_FALSE(matchScore(QStringLiteral("ni"), QStringLiteral("in")).has_value());
}

TEST(CommandMatch, takesEverythingWhenNothingIsTyped)
{
    EXPECT_EQ(matchScore(QString(), QStringLiteral("Zoom in")), 0);
    EXPECT_EQ(matchScore(QStringLiteral("  "), QStringLiteral("Zoom in")), 0);
}

TEST(CommandMatch, takesInitialsAndForgivesCaseAndAccents)
{
    EXPECT_TRUE(matchScore(QStringLiteral("zi"), QStringLiteral("Zoom in")).has_value());
    EXPECT_TRUE(matchScore(QStringLiteral("uber"), QStringLiteral("\u00DCber Millrace")).has_value());
}

TEST(CommandMatch, prefersWordsOverScatteredLetters)
{
    EXPECT_GT(scoreOf(u"run", u"Run simulation"), scoreOf(u"run", u"Remove unused"));
    EXPECT_GT(scoreOf(u"save", u"Save version"), scoreOf(u"save", u"Select a value"));
    EXPECT_GT(scoreOf(u"rep", u"Write report"), scoreOf(u"rep", u"Remove empty panel"));
}

TEST(CommandMatch, findsTheBetterOfTwoStarts)
{
    EXPECT_GT(scoreOf(u"run", u"Return or run"), scoreOf(u"run", u"Return of the unit"));
}

TEST(CommandMatch, takesWordsInAnyOrderByTheirBeginnings)
{
    const QString text = QStringLiteral("File Export picture Write the diagram as SVG, PNG or PDF \u00DCber");
    EXPECT_TRUE(matchesWords(QStringLiteral("pdf exp"), text));
    EXPECT_TRUE(matchesWords(QStringLiteral("uber"), text));
    EXPECT_FALSE(matchesWords(QStringLiteral("pdf word"), text));
    EXPECT_FALSE(matchesWords(QStringLiteral("port"), text)) << "in the middle of a word";
}

} // namespace
