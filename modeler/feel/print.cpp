// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/lexer.h"
#include "modeler/feel/parser_base.h"
#include "modeler/feel/value.h"

namespace millrace::feel {

namespace {

constexpr std::size_t longestText = 16 * 1024 * 1024;

void print(std::string& text, const Value& value);

void printList(std::string& text, const List& items)
{
    text += '[';
    for (std::size_t i = 0; i < items.size() && text.size() < longestText; ++i) {
        if (i != 0)
            text += ", ";
        print(text, items[i]);
    }
    text += ']';
}

bool isPlainKey(std::string_view key)
{
    const Token token = Lexer(key, Dialect::Feel).scan(0);
    return token.kind == TokenKind::Word && token.begin == 0 && token.end == key.size();
}

void printContext(std::string& text, const Context& context)
{
    text += '{';
    bool first = true;
    for (const auto& [key, value] : context.entries()) {
        if (text.size() >= longestText)
            break;
        if (!first)
            text += ", ";
        first = false;
        text += (isPlainKey(key) ? key : quote(key)) + ": ";
        print(text, value);
    }
    text += '}';
}

void printRange(std::string& text, const Range& range)
{
    if (range.lowUnbounded || range.highUnbounded) {
        const bool below = range.lowUnbounded;
        const bool included = below ? range.highIncluded : range.lowIncluded;
        text += below ? "(<" : "(>";
        text += included ? "= " : " ";
        print(text, below ? range.high : range.low);
        text += ')';
        return;
    }
    text += range.lowIncluded ? '[' : '(';
    print(text, range.low);
    text += "..";
    print(text, range.high);
    text += range.highIncluded ? ']' : ')';
}

std::string temporalText(const Value& value)
{
    switch (value.type()) {
    case Type::Date:
        return toText(value.asDate());
    case Type::Time:
        return toText(value.asTime());
    case Type::DateTime:
        return toText(value.asDateTime());
    case Type::DaysTime:
        return toText(value.asDaysTime());
    default:
        return toText(value.asYearsMonths());
    }
}

void print(std::string& text, const Value& value)
{
    switch (value.type()) {
    case Type::Null:
        text += "null";
        break;
    case Type::Boolean:
        text += value.isTrue() ? "true" : "false";
        break;
    case Type::Number:
        text += value.asNumber().toText();
        break;
    case Type::String:
        text += quote(value.asString());
        break;
    case Type::List:
        printList(text, value.asList());
        break;
    case Type::Context:
        printContext(text, value.asContext());
        break;
    case Type::Range:
        printRange(text, value.asRange());
        break;
    case Type::Function: {
        text += "function(";
        std::string_view comma;
        for (const std::string& parameter : value.asFunction()->parameters()) {
            text += comma;
            text += parameter;
            comma = ", ";
        }
        text += ") ...";
        break;
    }
    default:
        text += "@\"" + temporalText(value) + '"';
    }
}

} // namespace

std::string toText(const Value& value)
{
    std::string text;
    print(text, value);
    return text;
}

std::string toPlainText(const Value& value)
{
    if (value.isString())
        return value.asString();
    switch (value.type()) {
    case Type::Date:
    case Type::Time:
    case Type::DateTime:
    case Type::DaysTime:
    case Type::YearsMonths:
        return temporalText(value);
    default:
        return toText(value);
    }
}

} // namespace millrace::feel
