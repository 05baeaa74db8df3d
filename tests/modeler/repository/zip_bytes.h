// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <array>
#include <vector>

namespace millrace::repository::fixtures {

/// One entry of a .zip as its bytes say it (APPNOTE 4.3), true or not.
struct ZipEntry {
    QByteArray name;
    QByteArray content = {}; ///< as packed
    quint32 attributes = 0100644u << 16;
    quint16 flags = 0x0800; // UTF-8 names
    quint16 method = 0; // stored
    quint32 size = 0; ///< declared; 0: that of the content
    quint32 checksum = 0; ///< 0: that of the content
};

inline quint32 crc32Of(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1u) != 0 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

template <class T> void put(QByteArray& bytes, T value)
{
    std::array<char, sizeof(T)> raw {};
    qToLittleEndian(value, raw.data());
    bytes.append(raw.data(), int(raw.size()));
}

/// The part that a local header and one of the central directory have in common.
inline void putCommon(QByteArray& zip, const ZipEntry& entry)
{
    put<quint16>(zip, 20);
    put<quint16>(zip, entry.flags);
    put<quint16>(zip, entry.method);
    put<quint16>(zip, 0); // 00:00
    put<quint16>(zip, 0x5A21); // 2025-01-01
    put<quint32>(zip, entry.checksum != 0 ? entry.checksum : crc32Of(entry.content));
    put<quint32>(zip, quint32(entry.content.size()));
    put<quint32>(zip, entry.size != 0 ? entry.size : quint32(entry.content.size()));
    put<quint16>(zip, quint16(entry.name.size()));
    put<quint16>(zip, 0); // no extra field
}

inline QByteArray zipOf(const std::vector<ZipEntry>& entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipEntry& entry : entries) {
        const auto offset = quint32(zip.size());
        zip.append("PK\x03\x04", 4);
        putCommon(zip, entry);
        zip += entry.name + entry.content;
        directory.append("PK\x01\x02", 4);
        put<quint16>(directory, 3 << 8 | 20); // made on Unix
        putCommon(directory, entry);
        put<quint16>(directory, 0); // no comment
        put<quint16>(directory, 0); // disk
        put<quint16>(directory, 0);
        put<quint32>(directory, entry.attributes);
        put<quint32>(directory, offset);
        directory += entry.name;
    }
    const auto start = quint32(zip.size());
    zip += directory;
    zip.append("PK\x05\x06", 4);
    put<quint32>(zip, 0); // disks
    put<quint16>(zip, quint16(entries.size()));
    put<quint16>(zip, quint16(entries.size()));
    put<quint32>(zip, quint32(directory.size()));
    put<quint32>(zip, start);
    put<quint16>(zip, 0);
    return zip;
}

/// Deflated without zlib's frame, as a .zip has it.
inline QByteArray deflated(const QByteArray& bytes)
{
    const QByteArray framed = qCompress(bytes, 9); // four bytes of length, two of header; four of checksum at the end
    return framed.mid(6, framed.size() - 10);
}

} // namespace millrace::repository::fixtures
