// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/encoding.h"

#include <QByteArray>
#include <QString>
#include <string_view>

namespace millrace::metamodel {

// Characters, values and their escapes, by the XML 1.0 recommendation (fifth edition). All texts are UTF-8.

/// What a piece of source means, or which of its references is none that XML knows.
struct DecodedValue {
    QString value;
    QByteArray badReference; ///< "&nbsp;"; empty when all is well
};

/// Text between tags: line ends become "\n", references their characters.
DecodedValue decodeText(std::string_view source);
/// A value between quotes: white space becomes blanks besides.
DecodedValue decodeAttribute(std::string_view source);
/// The inside of a CDATA section or comment: only line ends change.
QString decodeVerbatim(std::string_view source);

QByteArray escapeText(QStringView value, Encoding encoding, const QByteArray& lineEnd);
QByteArray escapeAttribute(QStringView value, Encoding encoding, char quote);
/// Without what no XML file can hold: control characters and half surrogates.
QString withoutForbidden(const QString& value);

QString fromUtf8(std::string_view text);
bool isXmlSpace(char c);
bool isBlank(std::string_view text);
/// The length of the name that `text` begins with (colons belong to it), 0 for none.
std::size_t nameLength(std::string_view text);
/// The offset of the first character that is no UTF-8 or not allowed in XML; -1 when all are.
qsizetype firstBadCharacter(const QByteArray& text);

/// The character at `offset` of a valid UTF-8 text; moves the offset behind it.
char32_t nextCharacter(std::string_view text, qsizetype& offset);
void appendUtf8(QByteArray& text, char32_t character);

} // namespace millrace::metamodel
