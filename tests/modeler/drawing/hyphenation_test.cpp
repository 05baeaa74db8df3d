// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/hyphenation.h"

#include <gtest/gtest.h>

namespace millrace::drawing {
namespace {

std::string parted(const char16_t* word)
{
    return withBreaks(QString::fromUtf16(word)).replace(QChar(0xad), u'-').replace(QChar(0x200b), u'|').toStdString();
}

TEST(Hyphenation, PartsBetweenSyllables)
{
    EXPECT_EQ(parted(u"Confirmation"), "Con-fir-ma-tion");
    EXPECT_EQ(parted(u"Kreditprüfung"), "Kre-dit-prü-fung");
    EXPECT_EQ(parted(u"Besprechung"), "Bes-pre-chung");
}

TEST(Hyphenation, LeavesNoLetterAlone)
{
    EXPECT_EQ(parted(u"Area"), "Area");
    EXPECT_EQ(parted(u"about"), "about");
    EXPECT_EQ(parted(u"Xyz"), "Xyz");
    EXPECT_EQ(parted(u""), "");
}

TEST(Hyphenation, TakesWhatIsThereBeforeSyllables)
{
    EXPECT_EQ(parted(u"order_id"), "order_|id");
    EXPECT_EQ(parted(u"check-in"), "check-|in");
    EXPECT_EQ(parted(u"sendMail"), "send|Mail");
    EXPECT_EQ(parted(u"a/b"), "a/b") << "too short to be worth it";
}

TEST(Hyphenation, LeavesNumbersAndOtherScriptsWhole)
{
    EXPECT_EQ(parted(u"1234567890"), "1234567890");
    EXPECT_EQ(withBreaks(QStringLiteral("审批贷款申请")), QStringLiteral("审批贷款申请"));
}

} // namespace
} // namespace millrace::drawing
