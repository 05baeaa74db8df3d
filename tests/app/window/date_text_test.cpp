// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/date_text.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace millrace::app::window {
namespace {

class DateTextTest : public testing::TestWithParam<const char*> {
protected:
    DateTextTest() { QLocale::setDefault(QLocale(QString::fromLatin1(GetParam()))); }
    ~DateTextTest() override { QLocale::setDefault(before_); }

private:
    QLocale before_;
};

TEST_P(DateTextTest, ReadsWhatItWrites)
{
    for (const QDate date : {QDate(2026, 1, 5), QDate(2026, 12, 31), QDate(2031, 7, 4)})
        EXPECT_EQ(dateFrom(dateText(date)), date) << qPrintable(dateText(date));
    EXPECT_TRUE(dateText(QDate(2026, 1, 5)).contains(QStringLiteral("2026")));
}

TEST_P(DateTextTest, ReadsOtherWaysToo)
{
    EXPECT_EQ(dateFrom(QStringLiteral("2026-12-31")), QDate(2026, 12, 31));
    EXPECT_EQ(dateFrom(QStringLiteral(" 5.1.2026 ")), QDate(2026, 1, 5));
    EXPECT_FALSE(dateFrom(QStringLiteral("31.13.2026")).isValid());
    EXPECT_FALSE(dateFrom(QStringLiteral("soon")).isValid());
    EXPECT_FALSE(dateFrom(QString()).isValid());
}

INSTANTIATE_TEST_SUITE_P(Locales, DateTextTest, testing::Values("C", "en_US", "en_GB", "de_DE", "fr_FR"));

TEST(DateText, TakesTwoDigitsOfTheYearForThisCentury)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    EXPECT_EQ(dateFrom(QStringLiteral("1/5/26")), QDate(2026, 1, 5));
    EXPECT_EQ(dateFrom(QStringLiteral("12/31/2026")), QDate(2026, 12, 31));
    QLocale::setDefault(before);
}

} // namespace
} // namespace millrace::app::window
