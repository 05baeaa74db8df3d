// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <QString>
#include <string_view>
#include <vector>

namespace millrace::metamodel {

/// Cuts an XML text (UTF-8, all characters allowed ones) into tags, texts, comments and the like, each with its bytes.
/// Checks what can be seen token by token: names, quotes, attributes, delimiters. Whether tags match, prefixes are
/// bound and references exist is its reader's business. A DTD token is an error.
class XmlScanner {
public:
    enum class Token { Declaration, StartTag, EmptyTag, EndTag, Text, CData, Comment, Instruction, End, Error };
    struct AttributeSpans {
        Span whole; ///< from the white space before it to behind the closing quote
        Span name;
        Span value; ///< between the quotes
    };

    explicit XmlScanner(std::string_view text);

    Token next();

    // --- of the present token
    Span span() const { return span_; }
    Span name() const { return name_; } ///< of a tag or instruction
    Span content() const { return content_; } ///< inside of a CDATA section, comment or instruction
    const std::vector<AttributeSpans>& attributes() const { return attributes_; }
    const QString& error() const { return error_; }
    std::int32_t errorOffset() const { return errorOffset_; }

    std::string_view view(Span span) const;
    /// 1-based; quick when asked for ever larger offsets.
    int lineOf(std::int32_t offset);

private:
    Token scanMarkup();
    Token scanStartTag();
    Token scanEndTag();
    Token scanText();
    Token scanInstruction();
    Token scanDelimited(Token token, std::string_view opening, std::string_view closing);
    bool scanAttribute();
    bool scanAttributeValue(AttributeSpans& attribute);
    Token fail(std::size_t offset, const QString& error);
    Token finish(Token token, std::size_t end);
    Span spanOf(std::size_t begin, std::size_t end) const;
    std::size_t skipSpace(std::size_t offset) const;
    char at(std::size_t offset) const { return offset < text_.size() ? text_[offset] : '\0'; }
    bool startsWith(std::size_t offset, std::string_view word) const { return text_.substr(offset).starts_with(word); }

    std::string_view text_;
    std::size_t position_ = 0;
    Span span_, name_, content_;
    std::vector<AttributeSpans> attributes_;
    QString error_;
    std::int32_t errorOffset_ = 0;
    std::int32_t countedTo_ = 0;
    int line_ = 1;
};

} // namespace millrace::metamodel
