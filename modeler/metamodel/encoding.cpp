// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/encoding.h"

#include "modeler/metamodel/xml_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <optional>

namespace millrace::metamodel {

namespace {

struct EncodingWords {
    Q_DECLARE_TR_FUNCTIONS(Encoding)
};

// Bytes 0x80 to 0x9F; the five that windows-1252 leaves open are read as the C1 controls of the same number, as the
// WHATWG Encoding Standard does, so that every byte has a way back.
constexpr std::array<char16_t, 32> windows1252High = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

std::optional<Encoding> encodingNamed(const QByteArray& name)
{
    const QByteArray word = name.toLower();
    if (word == "utf-8" || word == "utf8")
        return Encoding::Utf8;
    if (word == "utf-16le")
        return Encoding::Utf16Le;
    if (word == "utf-16" || word == "utf-16be")
        return Encoding::Utf16Be;
    if (word == "iso-8859-1" || word == "iso_8859-1" || word == "latin1" || word == "latin-1" || word == "l1")
        return Encoding::Latin1;
    if (word == "windows-1252" || word == "cp1252" || word == "ansi")
        return Encoding::Windows1252;
    if (word == "us-ascii" || word == "ascii")
        return Encoding::Ascii;
    return std::nullopt;
}

/// The name in <?xml ... encoding="NAME"?> of a text whose letters are bytes; empty without one.
QByteArray declaredName(const QByteArray& text)
{
    if (!text.startsWith("<?xml"))
        return {};
    const QByteArray head = text.left(text.left(400).indexOf("?>"));
    const qsizetype word = head.indexOf("encoding");
    const qsizetype sign = word < 0 ? -1 : head.indexOf('=', word);
    if (sign < 0)
        return {};
    for (const char quote : {'"', '\''}) {
        const qsizetype begin = head.indexOf(quote, sign);
        const qsizetype end = begin < 0 ? -1 : head.indexOf(quote, begin + 1);
        if (end > 0 && head.mid(sign + 1, begin - sign - 1).trimmed().isEmpty())
            return head.mid(begin + 1, end - begin - 1);
    }
    return {};
}

QByteArray fromBytes(const QByteArray& source, Encoding encoding)
{
    QByteArray text;
    text.reserve(source.size() + source.size() / 16);
    for (const char c : source) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            text.append(c);
        else if (encoding == Encoding::Windows1252 && byte < 0xA0)
            appendUtf8(text, windows1252High[byte - 0x80u]);
        else
            appendUtf8(text, byte);
    }
    return text;
}

/// Empty when it is no well-formed UTF-16.
std::optional<QByteArray> fromUtf16(const QByteArray& source, bool littleEndian)
{
    if (source.size() % 2 != 0)
        return std::nullopt;
    QByteArray text;
    text.reserve(source.size() / 2 + source.size() / 16);
    const auto* bytes = reinterpret_cast<const unsigned char*>(source.constData());
    const auto unitAt = [&](qsizetype i) {
        return static_cast<char32_t>(littleEndian ? bytes[i] | bytes[i + 1] << 8 : bytes[i] << 8 | bytes[i + 1]);
    };
    for (qsizetype i = 0; i < source.size(); i += 2) {
        char32_t c = unitAt(i);
        if (c >= 0xD800 && c < 0xE000) {
            const char32_t low = i + 3 < source.size() ? unitAt(i + 2) : 0;
            if (c >= 0xDC00 || low < 0xDC00 || low >= 0xE000)
                return std::nullopt;
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            i += 2;
        }
        appendUtf8(text, c);
    }
    return text;
}

/// From the byte order mark, or from the zero bytes between '<' and '?' or a name.
std::optional<Encoding> wideEncoding(const QByteArray& source)
{
    if (source.size() < 2)
        return std::nullopt;
    const auto first = static_cast<unsigned char>(source[0]);
    const auto second = static_cast<unsigned char>(source[1]);
    if ((first == 0xFF && second == 0xFE) || (first == '<' && second == 0))
        return Encoding::Utf16Le;
    if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<'))
        return Encoding::Utf16Be;
    return std::nullopt;
}

void readWide(Decoded& result, const QByteArray& source)
{
    if (const auto text = fromUtf16(source, result.encoding == Encoding::Utf16Le))
        result.text = *text;
    else
        result.refusal = EncodingWords::tr("The file begins as UTF-16 text but does not go on so; it may be cut off.");
}

bool isAscii(const QByteArray& source)
{
    return std::all_of(source.begin(), source.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void readNarrow(Decoded& result, const QByteArray& source)
{
    const bool marked = source.startsWith("\xEF\xBB\xBF");
    const QByteArray name = marked ? QByteArray() : declaredName(source);
    std::optional<Encoding> declared = name.isEmpty() ? Encoding::Utf8 : encodingNamed(name);
    // Whatever the encoding is, it wrote the declaration in ASCII; a file of nothing but ASCII can be read, and stays
    // so.
    if (!declared && isAscii(source))
        declared = Encoding::Ascii;
    if (!declared) {
        result.refusal = EncodingWords::tr(
            "The file is in the encoding \u201C%1\u201D, which cannot be read here. Save it as UTF-8.")
                             .arg(QString::fromLatin1(name.left(40)));
        return;
    }
    result.encoding = *declared;
    if (*declared == Encoding::Utf16Le || *declared == Encoding::Utf16Be) {
        result.encoding = Encoding::Utf8;
        result.remark = EncodingWords::tr("The file calls itself UTF-16 but is not; it was read as UTF-8.");
    }
    const bool oneByte = result.encoding == Encoding::Latin1 || result.encoding == Encoding::Windows1252;
    result.text = oneByte ? fromBytes(source, result.encoding) : source;
}

void checkCharacters(Decoded& result)
{
    const qsizetype bad = firstBadCharacter(result.text);
    if (bad < 0)
        return;
    const auto byte = static_cast<unsigned char>(result.text[bad]);
    result.line = static_cast<int>(std::count(result.text.begin(), result.text.begin() + bad, '\n')) + 1;
    const QString code = QStringLiteral("%1").arg(uint(byte), 2, 16, QLatin1Char('0')).toUpper();
    result.refusal = byte < 0x20
        ? EncodingWords::tr("A control character (%1) stands here, which no XML file may hold.").arg(code)
        : EncodingWords::tr(
            "The bytes here are no UTF-8 text (byte %1). Perhaps the file is in another encoding than it says.")
              .arg(code);
}

} // namespace

Decoded decode(const QByteArray& source)
{
    Decoded result;
    if (const auto wide = wideEncoding(source)) {
        result.encoding = *wide;
        readWide(result, source);
    } else {
        readNarrow(result, source);
    }
    if (result.refusal.isEmpty())
        checkCharacters(result);
    if (result.refusal.isEmpty() && result.encoding == Encoding::Ascii && !isAscii(source))
        result.encoding = Encoding::Utf8;
    return result;
}

bool canWrite(Encoding encoding, char32_t character)
{
    switch (encoding) {
    case Encoding::Ascii:
        return character < 0x80;
    case Encoding::Latin1:
        return character < 0x100;
    case Encoding::Windows1252:
        return character < 0x80 || (character >= 0xA0 && character < 0x100)
            || std::find(windows1252High.begin(), windows1252High.end(), character) != windows1252High.end();
    case Encoding::Utf8:
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        break;
    }
    return true;
}

QByteArray encode(const QByteArray& text, Encoding encoding)
{
    if (encoding == Encoding::Utf8 || encoding == Encoding::Ascii)
        return text;
    QByteArray bytes;
    bytes.reserve(encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be ? text.size() * 2 : text.size());
    const auto appendUnit = [&](char32_t unit) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes.append(encoding == Encoding::Utf16Le ? low : high);
        bytes.append(encoding == Encoding::Utf16Le ? high : low);
    };
    const std::string_view characters(text.constData(), static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = nextCharacter(characters, i);
        if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be) {
            if (c < 0x10000) {
                appendUnit(c);
            } else {
                appendUnit(0xD800 + ((c - 0x10000) >> 10));
                appendUnit(0xDC00 + ((c - 0x10000) & 0x3FF));
            }
        } else if (!canWrite(encoding, c)) {
            bytes.append('?');
        } else if (c < 0x80 || encoding == Encoding::Latin1 || (c >= 0xA0 && c < 0x100)) {
            bytes.append(static_cast<char>(c));
        } else {
            const auto found = std::find(windows1252High.begin(), windows1252High.end(), c);
            bytes.append(static_cast<char>(0x80 + (found - windows1252High.begin())));
        }
    }
    return bytes;
}

QString toWord(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case Encoding::Latin1:
        return QStringLiteral("ISO-8859-1");
    case Encoding::Windows1252:
        return QStringLiteral("windows-1252");
    case Encoding::Ascii:
        break;
    }
    return QStringLiteral("US-ASCII");
}

} // namespace millrace::metamodel
