// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/csv.h"

#include <gtest/gtest.h>

namespace millrace::app::decisions {
namespace {

using Rows = std::vector<QStringList>;

TEST(Csv, IsCutAtSemicolonsOrCommas)
{
    const Rows rows {{QStringLiteral("a"), QStringLiteral("1,5")}, {QStringLiteral("b"), QStringLiteral("2")}};
    EXPECT_EQ(parseCsv(QStringLiteral("a;1,5\r\nb;2\r\n")), rows);
    EXPECT_EQ(parseCsv(QStringLiteral("a,\"1,5\"\nb,2")), rows);
    EXPECT_EQ(parseCsv(QStringLiteral("\"say \"\"no\"\"\";1\n;2")),
        (Rows {{QStringLiteral("say \"no\""), QStringLiteral("1")}, {QString(), QStringLiteral("2")}}));
}

TEST(Csv, IsNothingElse)
{
    for (const char* text : {"", "one cell", "a, b and c", "a\tb\nc\td", "a,b\nc", "first\nsecond"})
        EXPECT_FALSE(parseCsv(QLatin1String(text))) << text;
}

} // namespace
} // namespace millrace::app::decisions
