// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/zip.h"

#include <QtEndian>
#include <array>

namespace millrace::app::exporting {

namespace {

constexpr quint16 versionNeeded = 20;
constexpr quint16 namesAreUtf8 = 1 << 11;
constexpr quint16 deflated = 8;
constexpr quint16 firstDay = (1 << 5) | 1; ///< 1 January 1980
constexpr qsizetype zlibHead = 4 + 2, zlibFoot = 4; ///< what qCompress() puts round the deflated bytes

template <class Number> void put(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// CRC-32 of ISO 3309, as ZIP and PNG have it.
quint32 crc32(const QByteArray& bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xFFU] ^ (sum >> 8);
    return sum ^ 0xFFFFFFFFU;
}

} // namespace

void Zip::add(const QString& name, const QByteArray& content, bool isStored)
{
    const QByteArray path = name.toUtf8();
    QByteArray packed = content;
    if (!isStored) {
        packed = qCompress(content, 9);
        packed = packed.mid(zlibHead, packed.size() - zlibHead - zlibFoot);
    }
    QByteArray facts; // those that both headers have
    put(facts, versionNeeded);
    put(facts, namesAreUtf8);
    put(facts, quint16(isStored ? 0 : deflated));
    put(facts, quint16(0));
    put(facts, firstDay);
    put(facts, crc32(content));
    put(facts, quint32(packed.size()));
    put(facts, quint32(content.size()));
    put(facts, quint16(path.size()));
    put(facts, quint16(0));

    put(directory_, quint32(0x02014b50));
    put(directory_, versionNeeded);
    directory_ += facts;
    directory_ += QByteArray(10, '\0'); // no comment, first disk, no attributes
    put(directory_, quint32(files_.size()));
    directory_ += path;

    put(files_, quint32(0x04034b50));
    files_ += facts + path + packed;
    ++count_;
}

QByteArray Zip::finished() const
{
    QByteArray end;
    put(end, quint32(0x06054b50));
    put(end, quint32(0));
    put(end, quint16(count_));
    put(end, quint16(count_));
    put(end, quint32(directory_.size()));
    put(end, quint32(files_.size()));
    put(end, quint16(0));
    return files_ + directory_ + end;
}

} // namespace millrace::app::exporting
