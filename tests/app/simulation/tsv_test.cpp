// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/tsv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::app::simulation {
namespace {

using testing::ElementsAre;

QStringList cells(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list << QString::fromUtf8(text);
    return list;
}

TEST(Tsv, ReadsWhatSpreadsheetsWrite)
{
    EXPECT_THAT(parseTsv(QStringLiteral("a\tb\r\n1\t2\r\n")), ElementsAre(cells({"a", "b"}), cells({"1", "2"})));
    EXPECT_THAT(parseTsv(QStringLiteral("a\t\tc")), ElementsAre(cells({"a", "", "c"})));
    EXPECT_THAT(parseTsv(QStringLiteral("\"two\nlines\"\t\"say \"\"so\"\"\"\n")),
        ElementsAre(cells({"two\nlines", "say \"so\""})));
    EXPECT_THAT(parseTsv(QStringLiteral("5\" pipe\t1\n")), ElementsAre(cells({"5\" pipe", "1"})));
    EXPECT_TRUE(parseTsv({}).empty());
    EXPECT_THAT(parseTsv(QStringLiteral("a\n\nb\n")), ElementsAre(cells({"a"}), cells({""}), cells({"b"})));
}

TEST(Tsv, KeepsAQuoteThatIsNeverClosed)
{
    EXPECT_THAT(parseTsv(QStringLiteral("\"open\tx\n")), ElementsAre(cells({"open\tx\n"})));
}

RC_GTEST_PROP(Tsv, GivesBackWhatItWrote, ())
{
    std::vector<QStringList> rows;
    const auto width = *rc::gen::inRange(1, 5);
    const auto height = *rc::gen::inRange(1, 5);
    for (int row = 0; row < height; ++row) {
        QStringList line;
        for (int column = 0; column < width; ++column)
            line << QString::fromStdString(
                *rc::gen::container<std::string>(rc::gen::element('a', '1', ' ', '"', '\t', '\n', '\r', ',')));
        rows.push_back(line);
    }
    RC_ASSERT(parseTsv(toTsv(rows)) == rows);
}

} // namespace
} // namespace millrace::app::simulation
