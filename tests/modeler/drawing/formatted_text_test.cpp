// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/formatted_text.h"

#include <gtest/gtest.h>

namespace millrace::drawing {
namespace {

QString html(const char* text, const char* format)
{
    FormattedText words;
    words.read(QString::fromUtf8(text), QString::fromLatin1(format));
    return words.html();
}

TEST(FormattedText, PutsEachPlainLineInAParagraph)
{
    EXPECT_EQ(html("One <b>\n\nTwo & more", "text/plain"), QStringLiteral("<p>One &lt;b&gt;</p><p>Two &amp; more</p>"));
    EXPECT_EQ(html("*One*", ""), QStringLiteral("<p>*One*</p>"));
    EXPECT_EQ(html("", "text/plain"), QString());
}

TEST(FormattedText, MakesLinksOfWebAddresses)
{
    EXPECT_EQ(html("See https://a.example/x?y=1&z, please.", "text/plain"),
        QStringLiteral("<p>See <a href=\"https://a.example/x?y=1&amp;z\">https://a.example/x?y=1&amp;z</a>, "
                       "please.</p>"));
}

TEST(FormattedText, ReadsMarkdown)
{
    EXPECT_EQ(
        html("# Head\n\nSome **bold** and *slanted* words\n\n- one\n- two\n  1. inner\n\n[here](https://a.example)",
            "text/markdown"),
        QStringLiteral("<h1>Head</h1><p>Some <strong>bold</strong> and <em>slanted</em> words</p>"
                       "<ul><li>one</li><li>two</li><ol><li>inner</li></ol></ul>"
                       "<p><a href=\"https://a.example\">here</a></p>"));
}

TEST(FormattedText, PutsHeadingsBelowThoseAround)
{
    FormattedText words;
    words.read(QStringLiteral("# A\n\n## B\n\n#### C"), QStringLiteral("text/markdown"));
    EXPECT_EQ(words.html(4), QStringLiteral("<h4>A</h4><h5>B</h5><h6>C</h6>"));
}

TEST(FormattedText, TakesNothingThatRunsOutOfHypertext)
{
    const QString words = html("<p onclick=\"x()\">Hi<script>alert(1)</script> <a href=\"javascript:x()\">there</a> "
                               "<a href=\"file:///etc/passwd\">file</a></p>",
        "text/html");
    for (const char* bad : {"script", "onclick", "javascript", "file:"})
        EXPECT_FALSE(words.contains(QLatin1String(bad))) << bad << ": " << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("there")));
}

TEST(FormattedText, KnowsWhatItCannotWrite)
{
    FormattedText words;
    words.read(QStringLiteral("<b>x</b>"), QStringLiteral("text/html"));
    EXPECT_TRUE(words.hasFormat());
    EXPECT_FALSE(words.hasMore());
    words.read(QStringLiteral("<table><tr><td>x</td></tr></table>"), QStringLiteral("text/html"));
    EXPECT_TRUE(words.hasMore());
    words.read(QStringLiteral("<p>x<img src=\"a.png\"></p>"), QStringLiteral("text/html"));
    EXPECT_TRUE(words.hasMore());
    words.read(QStringLiteral("plain"), QStringLiteral("text/plain"));
    EXPECT_FALSE(words.hasFormat());
}

TEST(FormattedText, ReadsItsOwnHypertextAsTheSame)
{
    const QString once = html("Do **this**:\n\n1. a\n2. b *c*\n\nthen `that`", "text/markdown");
    EXPECT_EQ(html(once.toUtf8().constData(), "text/html").toStdString(), once.toStdString());
}

} // namespace
} // namespace millrace::drawing
