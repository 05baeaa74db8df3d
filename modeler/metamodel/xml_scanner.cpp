// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/xml_scanner.h"

#include "modeler/metamodel/xml_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::metamodel {

namespace {

struct ScannerWords {
    Q_DECLARE_TR_FUNCTIONS(XmlScanner)
};

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

QString shortened(std::string_view text)
{
    const QString words = fromUtf8(text).simplified();
    return words.size() > 30 ? words.left(30) + QChar(0x2026) : words;
}

} // namespace

XmlScanner::XmlScanner(std::string_view text)
    : text_(text)
    , position_(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
{ }

XmlScanner::Token XmlScanner::next()
{
    if (position_ >= text_.size())
        return finish(Token::End, position_);
    return text_[position_] == '<' ? scanMarkup() : scanText();
}

XmlScanner::Token XmlScanner::scanMarkup()
{
    if (startsWith(position_, "</"))
        return scanEndTag();
    if (startsWith(position_, "<!--"))
        return scanDelimited(Token::Comment, "<!--", "-->");
    if (startsWith(position_, "<![CDATA["))
        return scanDelimited(Token::CData, "<![CDATA[", "]]>");
    if (startsWith(position_, "<?"))
        return scanInstruction();
    if (startsWith(position_, "<!"))
        return fail(position_,
            ScannerWords::tr(
                "The file holds a document type definition (\u201C%1\u201D). Such files are refused, because "
                "they can make a program read other files or grow without end; remove it and try again.")
                .arg(shortened(text_.substr(position_, 40))));
    return scanStartTag();
}

XmlScanner::Token XmlScanner::scanText()
{
    const std::size_t end = std::min(text_.find('<', position_), text_.size());
    const std::size_t bad = text_.substr(position_, end - position_).find("]]>");
    if (bad != std::string_view::npos)
        return fail(position_ + bad, ScannerWords::tr("\u201C]]>\u201D must not stand in text."));
    return finish(Token::Text, end);
}

XmlScanner::Token XmlScanner::scanDelimited(Token token, std::string_view opening, std::string_view closing)
{
    const std::size_t begin = position_ + opening.size();
    const std::size_t end = text_.find(closing, begin);
    if (end == std::string_view::npos)
        return fail(position_,
            token == Token::Comment ? ScannerWords::tr("This comment is never closed with \u201C-->\u201D.")
                                    : ScannerWords::tr("This CDATA section is never closed with \u201C]]>\u201D."));
    const std::string_view inside = text_.substr(begin, end - begin);
    if (token == Token::Comment && (inside.find("--") != std::string_view::npos || inside.ends_with('-')))
        return fail(position_, ScannerWords::tr("\u201C--\u201D must not stand in a comment."));
    content_ = spanOf(begin, end);
    return finish(token, end + closing.size());
}

XmlScanner::Token XmlScanner::scanInstruction()
{
    const std::size_t nameAt = position_ + 2;
    const std::size_t length = nameLength(text_.substr(nameAt));
    const std::size_t end = text_.find("?>", nameAt);
    if (length == 0 || (end != nameAt + length && !isXmlSpace(at(nameAt + length))))
        return fail(position_, ScannerWords::tr("An instruction (\u201C<?\u201D) needs a name."));
    if (end == std::string_view::npos)
        return fail(position_, ScannerWords::tr("This instruction is never closed with \u201C?>\u201D."));
    name_ = spanOf(nameAt, nameAt + length);
    content_ = spanOf(nameAt + length, end);
    const std::string_view name = view(name_);
    const bool isFirst = position_ == (text_.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    if (name == "xml" && isFirst) {
        if (view(content_).find("version") == std::string_view::npos)
            return fail(position_, ScannerWords::tr("The XML declaration says no version."));
        return finish(Token::Declaration, end + 2);
    }
    if (name.size() == 3 && QByteArray(name.data(), 3).toLower() == "xml")
        return fail(position_, ScannerWords::tr("The XML declaration may stand at the very start of a file only."));
    return finish(Token::Instruction, end + 2);
}

XmlScanner::Token XmlScanner::scanEndTag()
{
    const std::size_t nameAt = position_ + 2;
    const std::size_t length = nameLength(text_.substr(nameAt));
    const std::size_t end = skipSpace(nameAt + length);
    if (length == 0 || at(end) != '>')
        return fail(position_,
            end >= text_.size() ? ScannerWords::tr("The file ends in the middle of a tag; it may be cut off.")
                                : ScannerWords::tr("This end tag is not well formed: \u201C%1\u201D.")
                                      .arg(shortened(text_.substr(position_, 40))));
    name_ = spanOf(nameAt, nameAt + length);
    return finish(Token::EndTag, end + 1);
}

XmlScanner::Token XmlScanner::scanStartTag()
{
    const std::size_t begin = position_;
    const std::size_t length = nameLength(text_.substr(begin + 1));
    if (length == 0)
        return fail(begin,
            ScannerWords::tr("\u201C<\u201D must be followed by a name; in text it is written as \u201C&lt;\u201D."));
    name_ = spanOf(begin + 1, begin + 1 + length);
    attributes_.clear();
    std::size_t end = begin + 1 + length;
    for (;;) {
        const std::size_t next = skipSpace(end);
        if (at(next) == '>')
            return finish(Token::StartTag, next + 1);
        if (startsWith(std::min(next, text_.size()), "/>"))
            return finish(Token::EmptyTag, next + 2);
        position_ = end;
        if (!scanAttribute()) {
            span_ = spanOf(begin, position_);
            return Token::Error;
        }
        end = static_cast<std::size_t>(attributes_.back().whole.end);
        position_ = begin;
    }
}

bool XmlScanner::scanAttribute()
{
    AttributeSpans attribute;
    const std::size_t nameAt = skipSpace(position_);
    if (nameAt >= text_.size()) {
        fail(position_, ScannerWords::tr("The file ends in the middle of a tag; it may be cut off."));
        return false;
    }
    const std::size_t length = nameLength(text_.substr(nameAt));
    if (nameAt == position_ || length == 0) {
        fail(nameAt,
            ScannerWords::tr("An attribute or the end of the tag was expected here: \u201C%1\u201D.")
                .arg(shortened(text_.substr(nameAt, 40))));
        return false;
    }
    attribute.whole.begin = static_cast<std::int32_t>(position_);
    attribute.name = spanOf(nameAt, nameAt + length);
    return scanAttributeValue(attribute);
}

bool XmlScanner::scanAttributeValue(AttributeSpans& attribute)
{
    const auto name = [&] { return shortened(view(attribute.name)); };
    const std::size_t sign = skipSpace(static_cast<std::size_t>(attribute.name.end));
    const std::size_t quoteAt = skipSpace(sign + 1);
    const char quote = at(quoteAt);
    if (at(sign) != '=' || (quote != '"' && quote != '\'')) {
        fail(static_cast<std::size_t>(attribute.name.begin),
            ScannerWords::tr("The attribute \u201C%1\u201D has no value in quotes.").arg(name()));
        return false;
    }
    const std::size_t end = text_.find(quote, quoteAt + 1);
    const std::size_t open = text_.substr(0, end).find('<', quoteAt + 1);
    if (open != std::string_view::npos || end == std::string_view::npos) {
        fail(static_cast<std::size_t>(attribute.name.begin),
            open == std::string_view::npos
                ? ScannerWords::tr("The value of the attribute \u201C%1\u201D is never closed.").arg(name())
                : ScannerWords::tr(
                    "The value of the attribute \u201C%1\u201D holds a \u201C<\u201D, or its closing quote is missing.")
                      .arg(name()));
        return false;
    }
    attribute.value = spanOf(quoteAt + 1, end);
    attribute.whole.end = static_cast<std::int32_t>(end + 1);
    attributes_.push_back(attribute);
    return true;
}

XmlScanner::Token XmlScanner::fail(std::size_t offset, const QString& error)
{
    error_ = error;
    errorOffset_ = static_cast<std::int32_t>(offset);
    return Token::Error;
}

XmlScanner::Token XmlScanner::finish(Token token, std::size_t end)
{
    span_ = spanOf(position_, end);
    position_ = end;
    return token;
}

Span XmlScanner::spanOf(std::size_t begin, std::size_t end) const
{
    return {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)};
}

std::size_t XmlScanner::skipSpace(std::size_t offset) const
{
    while (offset < text_.size() && isXmlSpace(text_[offset]))
        ++offset;
    return offset;
}

std::string_view XmlScanner::view(Span span) const
{
    return text_.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.size()));
}

int XmlScanner::lineOf(std::int32_t offset)
{
    if (offset < countedTo_) {
        countedTo_ = 0;
        line_ = 1;
    }
    line_ += static_cast<int>(std::count(text_.begin() + countedTo_, text_.begin() + offset, '\n'));
    countedTo_ = offset;
    return line_;
}

} // namespace millrace::metamodel
