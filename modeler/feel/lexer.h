// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace millrace::feel {

enum class Dialect;

enum class TokenKind : std::uint8_t {
    End,
    Word, ///< one part of a name, or a keyword
    QuotedName, ///< `between backticks`
    Number,
    String,
    Operator, ///< an operator or a bracket
    Unfinished, ///< a string, comment or quoted name without its end
    Unknown ///< a character that means nothing here
};

struct Token {
    TokenKind kind = TokenKind::End;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view text; ///< as written
    bool is(std::string_view symbol) const { return kind == TokenKind::Operator && text == symbol; }
    bool isWord(std::string_view word) const { return kind == TokenKind::Word && text == word; }
};

/// Cuts a text into tokens, from any offset: the parser may go back, since what makes up a name depends on the names
/// known.
class Lexer {
public:
    Lexer(std::string_view text, Dialect dialect)
        : text_(text)
        , dialect_(dialect)
    { }
    /// The first token at or behind `offset`; white space and comments are passed over.
    Token scan(std::size_t offset) const;

private:
    Token make(TokenKind kind, std::size_t begin, std::size_t end) const;
    Token scanNumber(std::size_t begin) const;
    Token scanQuoted(std::size_t begin, char quote, TokenKind kind) const;
    Token scanSymbol(std::size_t begin) const;
    std::size_t skipBlank(std::size_t offset, bool& unfinished) const;

    std::string_view text_;
    Dialect dialect_;
};

bool isNameStart(char32_t codePoint); ///< DMN 1.5, 10.3.1.2, rule 28
bool isNamePart(char32_t codePoint); ///< rule 29
bool isSpace(char32_t codePoint); ///< rules 61 and 62
/// The text of a String token, without quotes and with its escapes resolved; empty for an escape that is none.
std::optional<std::string> unquote(std::string_view token);
/// As a string literal of FEEL.
std::string quote(std::string_view text);

} // namespace millrace::feel
