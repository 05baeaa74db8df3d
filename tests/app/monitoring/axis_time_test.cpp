// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/axis_time.h"

#include <QDateTime>
#include <gtest/gtest.h>

namespace millrace::app::monitoring {
namespace {

class AxisTime : public ::testing::Test {
protected:
    static std::string text(QLocale::Language language, QLocale::Country country, base::Microseconds span)
    {
        const QDateTime when(QDate(2026, 3, 9), QTime(14, 5, 7));
        return axisTime(when.toMSecsSinceEpoch() * 1000, span, QLocale(language, country)).toStdString();
    }
};

TEST_F(AxisTime, FollowsTheLocalesOrder)
{
    EXPECT_EQ(text(QLocale::German, QLocale::Germany, base::day), "09.03 14:05");
    EXPECT_EQ(text(QLocale::English, QLocale::UnitedStates, base::day), "3/9 2:05 PM");
    EXPECT_EQ(text(QLocale::English, QLocale::UnitedKingdom, base::day), "09/03 14:05");
    EXPECT_EQ(text(QLocale::Swedish, QLocale::Sweden, base::day), "03-09 14:05");
}

TEST_F(AxisTime, SaysTheWholeYear)
{
    EXPECT_EQ(text(QLocale::German, QLocale::Germany, 30 * base::day), "09.03.2026");
    EXPECT_EQ(text(QLocale::English, QLocale::UnitedStates, 30 * base::day), "3/9/2026");
}

TEST_F(AxisTime, SaysSecondsOfShortSpans)
{
    EXPECT_EQ(text(QLocale::German, QLocale::Germany, base::minute), "14:05:07");
    EXPECT_EQ(text(QLocale::English, QLocale::UnitedStates, base::minute), "2:05:07 PM");
    EXPECT_EQ(text(QLocale::C, QLocale::AnyCountry, base::minute), "14:05:07") << "whose short times have them anyway";
}

} // namespace
} // namespace millrace::app::monitoring
