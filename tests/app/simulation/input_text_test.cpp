// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_text.h"

#include <QLocale>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::app::simulation {
namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

class GermanNumbers {
public:
    GermanNumbers() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    ~GermanNumbers() { QLocale::setDefault(before_); }

private:
    QLocale before_;
};

TEST(InputText, SaysDurationsInTheUnitThatPeopleWouldTake)
{
    EXPECT_EQ(plain(spanText(45)), QStringLiteral("45 s"));
    EXPECT_EQ(plain(spanText(12 * 60)), QStringLiteral("12 min"));
    EXPECT_EQ(plain(spanText(90)), QStringLiteral("1.5 min"));
    EXPECT_EQ(plain(spanText(5400)), QStringLiteral("1.5 h"));
    EXPECT_EQ(plain(spanText(65 * 60)), QStringLiteral("65 min")) << "not 1.08 h";
    EXPECT_EQ(plain(spanText(10000.0 / 3)), QStringLiteral("55.56 min")) << "nothing is exact";
    EXPECT_EQ(plain(spanText(86400)), QStringLiteral("24 h"));
    EXPECT_EQ(plain(spanText(14 * 86400)), QStringLiteral("14 days"));
    EXPECT_EQ(plain(spanText(0)), QStringLiteral("0 s"));
}

TEST(InputText, ReadsDurationsAsPeopleTypeThem)
{
    EXPECT_EQ(parseSpan(QStringLiteral("12 min")), 720);
    EXPECT_EQ(parseSpan(QStringLiteral("1.5h")), 5400);
    EXPECT_EQ(parseSpan(QStringLiteral("90 seconds")), 90);
    EXPECT_EQ(parseSpan(QStringLiteral("2 d")), 172800);
    EXPECT_EQ(parseSpan(QStringLiteral("PT8H")), 28800);
    EXPECT_EQ(parseSpan(QStringLiteral("15")), 900) << "minutes without a unit";
    EXPECT_EQ(parseSpan(QStringLiteral("0")), 0);
}

TEST(InputText, RefusesWhatIsNoDuration)
{
    for (const char* text : {"", "abc", "-5 min", "5 parsecs", "min", "PT-3H", "1 2 h", "inf", "nan h"})
        EXPECT_FALSE(parseSpan(QLatin1String(text))) << text;
}

RC_GTEST_PROP(InputText, WholeMinutesComeBackAsTheyWent, ())
{
    const double seconds = 60.0 * *rc::gen::inRange(0, 60 * 24 * 60);
    RC_ASSERT(std::abs(parseSpan(spanText(seconds)).value() - seconds) <= 0.005 * seconds);
}

TEST(InputText, FollowsTheLocale)
{
    const GermanNumbers german;
    EXPECT_EQ(plain(spanText(5400)), QStringLiteral("1,5 h"));
    EXPECT_EQ(parseSpan(QStringLiteral("1,5 h")), 5400);
    EXPECT_EQ(parseShare(QStringLiteral("12,5 %")), 0.125);
    EXPECT_EQ(parseMoney(QStringLiteral("46,50 EUR"), QStringLiteral("EUR")), 46.5);
    EXPECT_EQ(plain(moneyText(118.4, QStringLiteral("EUR"))), QStringLiteral("118,40 ") + QChar(0x20AC));
}

TEST(InputText, ReadsShares)
{
    EXPECT_EQ(plain(shareText(0.8)), QStringLiteral("80 %"));
    EXPECT_EQ(plain(shareText(0.125)), QStringLiteral("12.5 %"));
    EXPECT_EQ(parseShare(QStringLiteral("80 %")), 0.8);
    EXPECT_EQ(parseShare(QStringLiteral("80")), 0.8);
    EXPECT_FALSE(parseShare(QStringLiteral("101 %")));
    EXPECT_FALSE(parseShare(QStringLiteral("-1")));
    EXPECT_FALSE(parseShare(QStringLiteral("most")));
}

TEST(InputText, ReadsCountsWithinTheirBounds)
{
    EXPECT_EQ(parseCount(QStringLiteral(" 1204 "), 1), 1204);
    EXPECT_EQ(parseCount(QStringLiteral("0"), 0), 0);
    EXPECT_EQ(parseCount(QStringLiteral("7"), 1, 7), 7);
    for (const char* other : {"0", "8", "2.5", "-1", "", "many"})
        EXPECT_FALSE(parseCount(QString::fromLatin1(other), 1, 7)) << other;
    EXPECT_FALSE(parseCount(QStringLiteral("1e30"), 1));
}

TEST(InputText, ReadsMoney)
{
    const QString euro = QStringLiteral("EUR");
    EXPECT_EQ(plain(moneyText(46, euro)), QString(QChar(0x20AC)) + QStringLiteral(" 46"));
    EXPECT_EQ(plain(moneyText(118.4, euro)), QString(QChar(0x20AC)) + QStringLiteral(" 118.40"));
    EXPECT_EQ(plain(moneyText(1920, euro)), QString(QChar(0x20AC)) + QStringLiteral(" 1,920"));
    EXPECT_EQ(parseMoney(moneyText(118.4, euro), euro), 118.4);
    EXPECT_EQ(parseMoney(QStringLiteral("46"), {}), 46);
    EXPECT_FALSE(parseMoney(QStringLiteral("-1"), euro));
    EXPECT_FALSE(parseMoney(QStringLiteral("a lot"), euro));
}

} // namespace
} // namespace millrace::app::simulation
