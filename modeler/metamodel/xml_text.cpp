// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/xml_text.h"

#include <QList>
#include <algorithm>
#include <array>
#include <charconv>

namespace millrace::metamodel {

namespace {

bool isXmlCharacter(char32_t c)
{
    return c >= 0x20 ? (c < 0xD800 || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF && c < 0x110000))
                     : c == '\t' || c == '\n' || c == '\r';
}

bool isNameStart(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
    static constexpr std::array<std::pair<char32_t, char32_t>, 12> ranges = {
        {{0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x2FF}, {0x370, 0x37D}, {0x37F, 0x1FFF}, {0x200C, 0x200D}, {0x2070, 0x218F},
            {0x2C00, 0x2FEF}, {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}}};
    return std::any_of(
        ranges.begin(), ranges.end(), [c](const auto& range) { return c >= range.first && c <= range.second; });
}

bool isNamePart(char32_t c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == 0xB7 || (c >= 0x300 && c <= 0x36F)
        || c == 0x203F || c == 0x2040;
}

/// The character that a reference stands for; 0 when it stands for none. `reference` is without & and ;
char32_t referred(std::string_view reference)
{
    if (reference == "lt")
        return '<';
    if (reference == "gt")
        return '>';
    if (reference == "amp")
        return '&';
    if (reference == "quot")
        return '"';
    if (reference == "apos")
        return '\'';
    if (reference.size() < 2 || reference[0] != '#')
        return 0;
    const bool hex = reference[1] == 'x';
    const std::string_view digits = reference.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || !isXmlCharacter(code))
        return 0;
    return code;
}

DecodedValue decodeValue(std::string_view source, bool blanksOnly)
{
    const auto isSpecial = [&](char c) { return c == '&' || c == '\r' || (blanksOnly && (c == '\n' || c == '\t')); };
    DecodedValue result;
    std::size_t done = 0;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (!isSpecial(source[i]))
            continue;
        result.value += fromUtf8(source.substr(done, i - done));
        if (source[i] == '&') {
            const std::size_t end = std::min(source.find(';', i), source.size());
            const char32_t c = end == source.size() ? 0 : referred(source.substr(i + 1, end - i - 1));
            if (c == 0) {
                const std::string_view bad = source.substr(i, std::min<std::size_t>(end + 1 - i, 20));
                result.badReference = QByteArray(bad.data(), static_cast<qsizetype>(bad.size()));
                return result;
            }
            result.value += QString::fromUcs4(&c, 1);
            i = end;
        } else {
            if (source[i] == '\r' && i + 1 < source.size() && source[i + 1] == '\n')
                ++i;
            result.value += QLatin1Char(blanksOnly ? ' ' : '\n');
        }
        done = i + 1;
    }
    result.value += fromUtf8(source.substr(std::min(done, source.size())));
    return result;
}

void appendReference(QByteArray& out, char32_t c)
{
    out += "&#" + QByteArray::number(static_cast<uint>(c)) + ';';
}

template <typename Special> QByteArray escape(QStringView value, Encoding encoding, Special appendSpecial)
{
    QByteArray out;
    out.reserve(value.size() + 16);
    const auto characters = value.toUcs4();
    for (const uint code : characters) {
        const char32_t c = code;
        if (!isXmlCharacter(c))
            continue;
        if (appendSpecial(out, c))
            continue;
        if (canWrite(encoding, c))
            appendUtf8(out, c);
        else
            appendReference(out, c);
    }
    return out;
}

} // namespace

DecodedValue decodeText(std::string_view source)
{
    return decodeValue(source, false);
}

DecodedValue decodeAttribute(std::string_view source)
{
    return decodeValue(source, true);
}

QString decodeVerbatim(std::string_view source)
{
    QString value = fromUtf8(source);
    if (value.contains(QLatin1Char('\r'))) {
        value.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        value.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return value;
}

QByteArray escapeText(QStringView value, Encoding encoding, const QByteArray& lineEnd)
{
    return escape(value, encoding, [&](QByteArray& out, char32_t c) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>' && out.endsWith("]]"))
            out += "&gt;";
        else if (c == '\n')
            out += lineEnd;
        else if (c == '\r')
            out += "&#13;";
        else
            return false;
        return true;
    });
}

QByteArray escapeAttribute(QStringView value, Encoding encoding, char quote)
{
    return escape(value, encoding, [&](QByteArray& out, char32_t c) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '"' && quote == '"')
            out += "&quot;";
        else if (c == '\'' && quote == '\'')
            out += "&apos;";
        else if (c < 0x20)
            appendReference(out, c);
        else
            return false;
        return true;
    });
}

QString withoutForbidden(const QString& value)
{
    const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0xD800; };
    if (std::all_of(value.begin(), value.end(), isPlain))
        return value;
    QString kept;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            kept += c;
            kept += value[++i];
        } else if (isXmlCharacter(c.unicode())) {
            kept += c;
        }
    }
    return kept;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isXmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isXmlSpace);
}

std::size_t nameLength(std::string_view text)
{
    qsizetype offset = 0;
    while (offset < static_cast<qsizetype>(text.size())) {
        const auto byte = static_cast<unsigned char>(text[static_cast<std::size_t>(offset)]);
        qsizetype next = offset + 1;
        const char32_t c = byte < 0x80 ? byte : nextCharacter(text, next = offset);
        if (offset == 0 ? !isNameStart(c) : !isNamePart(c))
            break;
        offset = next;
    }
    return static_cast<std::size_t>(offset);
}

qsizetype firstBadCharacter(const QByteArray& text)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.constData());
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        const unsigned char lead = bytes[i];
        if (lead < 0x80) {
            if (!isXmlCharacter(lead))
                return i;
            ++i;
            continue;
        }
        const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4 || i + more >= size)
            return i;
        char32_t c = lead & (0x3Fu >> more);
        for (int k = 1; k <= more; ++k) {
            if ((bytes[i + k] & 0xC0) != 0x80)
                return i;
            c = c << 6 | (bytes[i + k] & 0x3Fu);
        }
        const char32_t least = more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80;
        if (c < least || !isXmlCharacter(c))
            return i;
        i += more + 1;
    }
    return -1;
}

char32_t nextCharacter(std::string_view text, qsizetype& offset)
{
    const auto at = [&](qsizetype i) {
        return i < static_cast<qsizetype>(text.size()) ? static_cast<unsigned char>(text[static_cast<std::size_t>(i)])
                                                       : 0u;
    };
    const unsigned lead = at(offset);
    if (lead < 0x80) {
        ++offset;
        return lead;
    }
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t c = lead & (0x3Fu >> more);
    for (int k = 1; k <= more; ++k)
        c = c << 6 | (at(offset + k) & 0x3Fu);
    offset += more + 1;
    return c;
}

void appendUtf8(QByteArray& text, char32_t c)
{
    const auto append = [&](char32_t byte) { text.append(static_cast<char>(byte)); };
    if (c < 0x80) {
        append(c);
    } else if (c < 0x800) {
        append(0xC0 | c >> 6);
        append(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        append(0xE0 | c >> 12);
        append(0x80 | (c >> 6 & 0x3F));
        append(0x80 | (c & 0x3F));
    } else {
        append(0xF0 | c >> 18);
        append(0x80 | (c >> 12 & 0x3F));
        append(0x80 | (c >> 6 & 0x3F));
        append(0x80 | (c & 0x3F));
    }
}

} // namespace millrace::metamodel
