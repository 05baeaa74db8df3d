// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/text_layout.h"

#include <QFontMetricsF>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::drawing {
namespace {

TextBox boxAt(QPointF place, QSizeF size)
{
    TextBox box;
    box.area = QRectF(place, size);
    return box;
}

QStringList linesOf(const TextItems& items)
{
    QStringList lines;
    for (const TextItem& item : items)
        lines += item.text;
    return lines;
}

QStringList lines(const QString& text, double width, int leastSize = nameSize)
{
    TextBox box = boxAt({0, 0}, {width, 200});
    box.leastSize = leastSize;
    return linesOf(layOut(text, box));
}

RC_GTEST_PROP(TextLayout, IsTheSameWhereverItStands, ())
{
    const QPointF place(*rc::gen::inRange(-5000, 5000) / 4.0, *rc::gen::inRange(-5000, 5000) / 4.0);
    const QString text = QStringLiteral("Check the papers of the applicant");
    const TextItems here = layOut(text, boxAt({0, 0}, {90, 70}));
    const TextItems there = layOut(text, boxAt(place, {90, 70}));
    RC_ASSERT(linesOf(here) == linesOf(there));
    for (std::size_t i = 0; i < here.size(); ++i) {
        RC_ASSERT(std::abs((there[i].origin - here[i].origin - place).manhattanLength()) < 0.01);
        RC_ASSERT(here[i].size == there[i].size);
    }
}

TEST(TextLayout, MindsAllThatABoxAsksFor)
{
    TextBox box = boxAt({0, 0}, {90, 70});
    const TextItems plain = layOut(QStringLiteral("Name"), box);
    box.ink = Ink::Muted;
    EXPECT_EQ(layOut(QStringLiteral("Name"), box).front().ink, Ink::Muted);
    box.isOnFill = true;
    EXPECT_TRUE(layOut(QStringLiteral("Name"), box).front().isOnFill);
    Face large, bold;
    large.size = 20;
    bold.isBold = true;
    box.face = std::make_shared<const Face>(large);
    EXPECT_EQ(layOut(QStringLiteral("Name"), box).front().size, 20);
    box.face = std::make_shared<const Face>(bold);
    EXPECT_EQ(layOut(QStringLiteral("Name"), box).front().face, box.face);
    box.alignment = Qt::AlignLeft | Qt::AlignTop;
    EXPECT_LT(layOut(QStringLiteral("Name"), box).front().origin.x(), plain.front().origin.x());
    EXPECT_EQ(plain.front().face, nullptr);
}

TEST(TextLayout, KeepsWordsWhole)
{
    for (const double width : {60.0, 75.0, 90.0})
        for (const QString& line : lines(QStringLiteral("Check the credit history of somebody"), width))
            for (const QString& word : line.split(u' '))
                EXPECT_TRUE(QStringLiteral("Check the credit history of somebody").split(u' ').contains(word))
                    << line.toStdString();
}

TEST(TextLayout, KeepsNumbersAndTheirUnitsTogether)
{
    for (double width = 40; width < 120; width += 5) {
        const QString all = lines(QStringLiteral("Above 10 000 or 5 %"), width).join(u'|');
        EXPECT_TRUE(all.contains(QStringLiteral("10 000"))) << all.toStdString();
        EXPECT_TRUE(all.contains(QStringLiteral("5 %"))) << all.toStdString();
    }
    EXPECT_EQ(lines(QStringLiteral("Room 12 345678 seats"), 70).join(u' '), QStringLiteral("Room 12 345678 seats"));
}

TEST(TextLayout, WritesSmallerBeforeItPartsAWord)
{
    const QString word = QStringLiteral("Confirmations");
    const double width = QFontMetricsF(fontOf(nullptr, nameSize, false)).horizontalAdvance(word) - 2;
    EXPECT_EQ(lines(word, width, 9), QStringList {word});
    EXPECT_GT(lines(word, width).size(), 1);
}

TEST(TextLayout, PartsAWordThatIsTooLongWithAHyphen)
{
    const QStringList parts = lines(QStringLiteral("Kreditwürdigkeitsprüfung"), 80);
    ASSERT_GE(parts.size(), 2);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        EXPECT_TRUE(parts[i].endsWith(u'-')) << parts[i].toStdString();
    QString whole = parts.join(QString());
    EXPECT_EQ(whole.remove(u'-'), QStringLiteral("Kreditwürdigkeitsprüfung"));
}

TEST(TextLayout, PartsNamesOfPeopleWhoProgramWhereTheyAreJoined)
{
    const QStringList parts = lines(QStringLiteral("customer_account_number/validation"), 100);
    ASSERT_GE(parts.size(), 2);
    EXPECT_TRUE(parts.front().endsWith(u'_') || parts.front().endsWith(u'/')) << parts.front().toStdString();
    EXPECT_EQ(parts.join(QString()), QStringLiteral("customer_account_number/validation"));
}

} // namespace
} // namespace millrace::drawing
