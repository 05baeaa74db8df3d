// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace millrace::metamodel {

/// The encodings of a file that are read and written; each turns into UTF-8 and back without a loss.
enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Latin1, Windows1252, Ascii };

/// A file's text as UTF-8, byte order mark kept as its first character.
struct Decoded {
    QByteArray text;
    Encoding encoding = Encoding::Utf8;
    QString refusal; ///< why it cannot be read; empty when it can
    QString remark; ///< what is odd about it; may be empty
    int line = 1; ///< of the refusal
};

/// Finds the encoding (byte order mark, then the declaration, then UTF-8) and reads by it. All characters of the text
/// are ones that XML 1.0 allows.
Decoded decode(const QByteArray& source);
/// The bytes of a text that canWrite() all of; what it cannot becomes '?'.
QByteArray encode(const QByteArray& text, Encoding encoding);
bool canWrite(Encoding encoding, char32_t character);
/// "UTF-8", "windows-1252" ...
QString toWord(Encoding encoding);

} // namespace millrace::metamodel
