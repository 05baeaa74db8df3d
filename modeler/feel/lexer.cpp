// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/lexer.h"

#include "modeler/feel/parser.h"
#include "modeler/feel/utf8.h"

#include <algorithm>
#include <array>

namespace millrace::feel {

namespace {

struct CodePointRange {
    char32_t first;
    char32_t last;
};

constexpr std::array<CodePointRange, 14> nameStarts {{{0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x2FF}, {0x370, 0x37D},
    {0x37F, 0x1FFF}, {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF}, {0x3001, 0xD7FF}, {0xF900, 0xFDCF},
    {0xFDF0, 0xFFFC}, {0x10000, 0xEFFFF}, {0xB5, 0xB5}, {0xAA, 0xAA}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Longest first.
constexpr std::array<std::string_view, 27> feelSymbols {"**", "..", "!=", "<=", ">=", "->", "(", ")", "[", "]", "{",
    "}", ",", ":", ".", "+", "-", "*", "/", "=", "<", ">", "@", ";", "%", "&", "|"};
constexpr std::array<std::string_view, 25> juelSymbols {"&&", "||", "==", "!=", "<=", ">=", "(", ")", "[", "]", "{",
    "}", ",", ":", ".", "+", "-", "*", "/", "%", "<", ">", "!", "?", "="};

std::string_view symbolAt(std::string_view text, std::span<const std::string_view> symbols)
{
    const auto found = std::find_if(
        symbols.begin(), symbols.end(), [text](std::string_view symbol) { return text.starts_with(symbol); });
    return found != symbols.end() ? *found : std::string_view();
}

std::optional<char32_t> hexadecimal(std::string_view digits)
{
    char32_t value = 0;
    for (const char c : digits) {
        const char lower = static_cast<char>(c | 0x20);
        if (isDigit(c))
            value = value * 16 + static_cast<char32_t>(c - '0');
        else if (lower >= 'a' && lower <= 'f')
            value = value * 16 + static_cast<char32_t>(lower - 'a' + 10);
        else
            return {};
    }
    return value;
}

char simpleEscape(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case '"':
    case '\'':
    case '\\':
    case '/':
        return c;
    default:
        return '\0';
    }
}

/// Behind "\u" or "\U" at `at`: four or six digits; two four-digit ones may be a surrogate pair.
std::optional<char32_t> unicodeEscape(std::string_view body, std::size_t& at, bool longForm)
{
    const std::size_t length = longForm ? 6 : 4;
    if (at + length > body.size())
        return {};
    auto codePoint = hexadecimal(body.substr(at, length));
    at += length;
    if (codePoint && *codePoint >= 0xD800 && *codePoint <= 0xDBFF && body.substr(at).starts_with("\\u")
        && at + 6 <= body.size()) {
        const auto low = hexadecimal(body.substr(at + 2, 4));
        if (!low || *low < 0xDC00 || *low > 0xDFFF)
            return {};
        at += 6;
        return 0x10000 + ((*codePoint - 0xD800) << 10) + (*low - 0xDC00);
    }
    if (!codePoint || *codePoint > 0x10FFFF || (*codePoint >= 0xD800 && *codePoint <= 0xDFFF))
        return {};
    return codePoint;
}

} // namespace

bool isNameStart(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '?';
    return std::any_of(nameStarts.begin(), nameStarts.end(),
        [c](const CodePointRange& range) { return c >= range.first && c <= range.last; });
}

bool isNamePart(char32_t c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == 0xB7 || (c >= 0x300 && c <= 0x36F) || c == 0x203F
        || c == 0x2040;
}

bool isSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || c == 0x180E
        || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000
        || c == 0xFEFF;
}

Token Lexer::make(TokenKind kind, std::size_t begin, std::size_t end) const
{
    return {kind, begin, end, text_.substr(begin, end - begin)};
}

std::size_t Lexer::skipBlank(std::size_t offset, bool& unfinished) const
{
    while (offset < text_.size()) {
        if (text_.substr(offset, 2) == "//") {
            offset = std::min(text_.find('\n', offset), text_.size());
        } else if (text_.substr(offset, 2) == "/*") {
            const std::size_t end = text_.find("*/", offset + 2);
            unfinished = end == std::string_view::npos;
            if (unfinished)
                return offset;
            offset = end + 2;
        } else {
            std::size_t next = offset;
            if (!isSpace(decodeUtf8(text_, next)))
                return offset;
            offset = next;
        }
    }
    return offset;
}

Token Lexer::scan(std::size_t offset) const
{
    bool unfinished = false;
    const std::size_t begin = skipBlank(offset, unfinished);
    if (unfinished)
        return make(TokenKind::Unfinished, begin, text_.size());
    if (begin >= text_.size())
        return make(TokenKind::End, text_.size(), text_.size());
    const char c = text_[begin];
    if (isDigit(c) || (c == '.' && begin + 1 < text_.size() && isDigit(text_[begin + 1])))
        return scanNumber(begin);
    if (c == '"' || (c == '\'' && dialect_ == Dialect::Juel))
        return scanQuoted(begin, c, TokenKind::String);
    if (c == '`')
        return scanQuoted(begin, c, TokenKind::QuotedName);
    const auto starts = [this](char32_t p) {
        return dialect_ == Dialect::Juel ? p == '$' || (p != '?' && isNameStart(p)) : isNameStart(p);
    };
    std::size_t end = begin;
    if (!starts(decodeUtf8(text_, end)))
        return scanSymbol(begin);
    for (std::size_t next = end; next < text_.size(); end = next) {
        const char32_t part = decodeUtf8(text_, next);
        if (!starts(part) && !isNamePart(part))
            break;
        if (part == '?' && dialect_ == Dialect::Juel)
            break;
    }
    return make(TokenKind::Word, begin, end);
}

Token Lexer::scanNumber(std::size_t begin) const
{
    const auto digits = [this](std::size_t at) {
        while (at < text_.size() && isDigit(text_[at]))
            ++at;
        return at;
    };
    std::size_t end = digits(begin);
    if (end + 1 < text_.size() && text_[end] == '.' && isDigit(text_[end + 1]))
        end = digits(end + 1);
    if (end < text_.size() && (text_[end] == 'e' || text_[end] == 'E')) {
        std::size_t exponent = end + 1;
        if (exponent < text_.size() && (text_[exponent] == '+' || text_[exponent] == '-'))
            ++exponent;
        if (const std::size_t last = digits(exponent); last != exponent)
            end = last;
    }
    return make(TokenKind::Number, begin, end);
}

Token Lexer::scanQuoted(std::size_t begin, char quoteMark, TokenKind kind) const
{
    for (std::size_t at = begin + 1; at < text_.size(); ++at) {
        if (text_[at] == '\\' && kind == TokenKind::String)
            ++at;
        else if (text_[at] == quoteMark)
            return make(kind, begin, at + 1);
    }
    return make(TokenKind::Unfinished, begin, text_.size());
}

Token Lexer::scanSymbol(std::size_t begin) const
{
    const std::string_view rest = text_.substr(begin);
    const std::string_view symbol
        = dialect_ == Dialect::Juel ? symbolAt(rest, juelSymbols) : symbolAt(rest, feelSymbols);
    if (!symbol.empty())
        return make(TokenKind::Operator, begin, begin + symbol.size());
    std::size_t end = begin;
    decodeUtf8(text_, end);
    return make(TokenKind::Unknown, begin, end);
}

std::optional<std::string> unquote(std::string_view token)
{
    const std::string_view body = token.substr(1, token.size() - 2);
    std::string text;
    text.reserve(body.size());
    for (std::size_t at = 0; at < body.size();) {
        if (body[at] != '\\' || at + 1 == body.size()) {
            text += body[at++];
            continue;
        }
        const char kind = body[at + 1];
        at += 2;
        if (kind == 'u' || kind == 'U') {
            const auto codePoint = unicodeEscape(body, at, kind == 'U');
            if (!codePoint)
                return {};
            appendUtf8(text, *codePoint);
        } else if (const char plain = simpleEscape(kind); plain != '\0') {
            text += plain;
        } else {
            // Not an escape of FEEL: patterns of matches() are written with single backslashes.
            text += '\\';
            text += kind;
        }
    }
    return text;
}

std::string quote(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
            quoted += "\\\"";
            break;
        case '\\':
            quoted += "\\\\";
            break;
        case '\n':
            quoted += "\\n";
            break;
        case '\r':
            quoted += "\\r";
            break;
        case '\t':
            quoted += "\\t";
            break;
        default:
            quoted += c;
        }
    }
    return quoted + '"';
}

} // namespace millrace::feel
