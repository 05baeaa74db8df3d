// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/words.h"

#include <QDateTime>
#include <gmock/gmock.h>

namespace millrace::app::execution {
namespace {

base::Microseconds local(int year, int month, int day, int hour, int minute, int second)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second)).toMSecsSinceEpoch() * 1000;
}

TEST(Words, sayMomentsAsPeopleDo)
{
    const auto now = local(2026, 3, 10, 14, 0, 0);
    EXPECT_EQ(momentText(local(2026, 3, 10, 9, 31, 7), now), u"today 09:31:07");
    EXPECT_EQ(momentText(local(2026, 3, 9, 23, 59, 59), now), u"yesterday 23:59:59");
    EXPECT_EQ(momentText(local(2026, 3, 8, 0, 0, 0), now), u"8 Mar 00:00:00");
    EXPECT_EQ(momentText(local(2025, 12, 31, 8, 0, 0), now), u"31 Dec 2025 08:00:00");
}

TEST(Words, roundAgesDown)
{
    EXPECT_EQ(ageText(-5), u"just now");
    EXPECT_EQ(ageText(59 * base::second), u"just now");
    EXPECT_EQ(ageText(119 * base::second), u"1 min");
    EXPECT_EQ(ageText(3 * base::hour + 59 * base::minute), u"3 h");
    EXPECT_TRUE(ageText(2 * base::day).startsWith(u"2 day"));
}

TEST(Words, tellWhatIsDueFromWhatIsOverdue)
{
    EXPECT_EQ(dueText(5 * base::minute, 0), u"due in 5 min");
    EXPECT_EQ(dueText(0, 10 * base::second), u"due now");
    EXPECT_EQ(dueText(0, 2 * base::hour), u"overdue by 2 h");
    EXPECT_EQ(dueText(30 * base::second, 0), u"due in less than a minute");
}

TEST(Words, showValuesWithoutQuotes)
{
    EXPECT_EQ(valueText(feel::Value("Home loan")), u"Home loan");
    EXPECT_EQ(valueText(feel::Value(true)), u"yes");
    EXPECT_EQ(valueText(feel::Value(200000)), u"200,000");
    EXPECT_EQ(valueText(feel::Value()), u"nothing");
    EXPECT_EQ(valueText(feel::Value(feel::List {feel::Value(1), feel::Value("a")})), u"[1,\"a\"]");
}

TEST(Words, tellOnlyWhatDiffers)
{
    const feel::Context before({{"amount", feel::Value(1)}, {"name", feel::Value("A")}});
    const feel::Context after({{"amount", feel::Value(2)}, {"name", feel::Value("A")}, {"ok", feel::Value(false)},
        {"remark", feel::Value()}});
    EXPECT_EQ(changesText(after, before), u"amount: 1 \u2192 2, ok: no");
    EXPECT_EQ(changesText(before, before), u"");
}

} // namespace
} // namespace millrace::app::execution
