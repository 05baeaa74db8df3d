// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/zip.h"

#include <QtEndian>
#include <gtest/gtest.h>

namespace millrace::app::exporting {

namespace {

quint32 number(const QByteArray& bytes, qsizetype place)
{
    return qFromLittleEndian<quint32>(bytes.constData() + place);
}

} // namespace

TEST(Zip, AStoredEntryStandsAsItIs)
{
    Zip zip;
    zip.add(QStringLiteral("a/n\u00e4me"), "123456789", true);
    const QByteArray bytes = zip.finished();
    const QByteArray name = QStringLiteral("a/n\u00e4me").toUtf8();
    EXPECT_EQ(number(bytes, 0), 0x04034b50U);
    EXPECT_EQ(number(bytes, 14), 0xCBF43926U) << "the check value of CRC-32";
    EXPECT_EQ(number(bytes, 18), 9U);
    EXPECT_EQ(bytes.mid(30, name.size() + 9), name + "123456789");
    const qsizetype end = bytes.size() - 22;
    EXPECT_EQ(number(bytes, end), 0x06054b50U);
    const auto directory = qsizetype(number(bytes, end + 16));
    EXPECT_EQ(number(bytes, directory), 0x02014b50U);
    EXPECT_EQ(directory + qsizetype(number(bytes, end + 12)), end);
    EXPECT_EQ(bytes.mid(directory + 46, name.size()), name);
}

TEST(Zip, OtherEntriesAreCompressedAndFoundByTheirOffsets)
{
    Zip zip;
    zip.add(QStringLiteral("one"), "1", true);
    const QByteArray before = zip.finished();
    zip.add(QStringLiteral("two"), QByteArray(100000, 'x'));
    zip.add(QStringLiteral("empty"), {});
    const QByteArray bytes = zip.finished();
    EXPECT_LT(bytes.size(), 2000);
    const qsizetype end = bytes.size() - 22;
    EXPECT_EQ(number(bytes, end + 8) & 0xFFFFU, 3U);
    const auto directory = qsizetype(number(bytes, end + 16));
    const qsizetype second = directory + 46 + 3;
    const auto offset = qsizetype(number(bytes, second + 42));
    EXPECT_EQ(offset, 30 + 3 + 1);
    EXPECT_EQ(number(bytes, offset), 0x04034b50U);
    EXPECT_EQ(number(bytes, offset + 22), 100000U);
    EXPECT_NE(before, bytes);
}

TEST(Zip, AnEmptyArchiveIsOneToo)
{
    EXPECT_EQ(Zip().finished().size(), 22);
}

} // namespace millrace::app::exporting
