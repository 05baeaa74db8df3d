// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"
#include "modeler/feel/builtins/regex.h"
#include "modeler/feel/utf8.h"

#include <QString>
#include <algorithm>
#include <array>

namespace millrace::feel {

namespace {

/// Both texts, or empty.
std::optional<std::pair<std::string_view, std::string_view>> twoTexts(const BuiltinCall& call)
{
    const std::string* const a = call.string(0);
    const std::string* const b = call.string(1);
    if (a == nullptr || b == nullptr)
        return {};
    return std::pair<std::string_view, std::string_view>(*a, *b);
}

Value substring(BuiltinCall& call)
{
    const std::string* const text = call.string(0);
    const auto start = call.number(1);
    const auto startWhole = start ? start->rounded(0, Rounding::Down).toInteger() : std::nullopt;
    const auto lengthNumber = call.has(2) ? call.number(2) : std::optional<Number>(INT64_MAX);
    const auto length = lengthNumber ? lengthNumber->rounded(0, Rounding::Down).toInteger() : std::nullopt;
    if (text == nullptr || !startWhole || !length)
        return call.failTypes();
    const auto offsets = codePointOffsets(*text);
    const auto count = static_cast<std::int64_t>(offsets.size()) - 1;
    if (*startWhole == 0 || *startWhole > count || *startWhole < -count)
        return *startWhole == 0 ? call.fail(Reason::OutOfRange, "0") : Value("");
    if (*length < 1)
        return call.fail(Reason::OutOfRange, std::to_string(*length));
    const std::int64_t first = *startWhole > 0 ? *startWhole - 1 : count + *startWhole;
    const std::int64_t last = *length > count - first ? count : first + *length;
    const std::size_t begin = offsets[static_cast<std::size_t>(first)];
    return text->substr(begin, offsets[static_cast<std::size_t>(last)] - begin);
}

Value stringLength(BuiltinCall& call)
{
    const std::string* const text = call.string(0);
    return text != nullptr ? Value(countCodePoints(*text)) : call.failTypes();
}

template <QString (*Function)(const QString&)> Value changed(BuiltinCall& call)
{
    const std::string* const text = call.string(0);
    return text != nullptr ? Value(Function(QString::fromStdString(*text)).toStdString()) : call.failTypes();
}
QString toUpper(const QString& text)
{
    return text.toUpper();
}
QString toLower(const QString& text)
{
    return text.toLower();
}
QString trimmed(const QString& text)
{
    return text.trimmed();
}

Value substringBefore(BuiltinCall& call)
{
    const auto texts = twoTexts(call);
    if (!texts)
        return call.failTypes();
    const std::size_t at = texts->first.find(texts->second);
    return at == std::string_view::npos ? Value("") : Value(texts->first.substr(0, at));
}

Value substringAfter(BuiltinCall& call)
{
    const auto texts = twoTexts(call);
    if (!texts)
        return call.failTypes();
    const std::size_t at = texts->first.find(texts->second);
    return at == std::string_view::npos ? Value("") : Value(texts->first.substr(at + texts->second.size()));
}

Value containsText(BuiltinCall& call)
{
    // Beyond the standard: a list contains an item, as in Java, which models for Camunda 7 rely on.
    if (call[0].isList() && call[0].asList().size() != 1)
        return std::any_of(call[0].asList().begin(), call[0].asList().end(),
            [&call](const Value& item) { return isEqual(item, call[1]); });
    const auto texts = twoTexts(call);
    return texts ? Value(texts->first.find(texts->second) != std::string_view::npos) : call.failTypes();
}

Value startsWith(BuiltinCall& call)
{
    const auto texts = twoTexts(call);
    return texts ? Value(texts->first.starts_with(texts->second)) : call.failTypes();
}

Value endsWith(BuiltinCall& call)
{
    const auto texts = twoTexts(call);
    return texts ? Value(texts->first.ends_with(texts->second)) : call.failTypes();
}

Value matchesPattern(BuiltinCall& call)
{
    const auto texts = twoTexts(call);
    const std::string* const flags = call.string(2);
    if (!texts || (call.has(2) && flags == nullptr))
        return call.failTypes();
    const auto expression = xpathExpression(*call.string(1), flags != nullptr ? *flags : "");
    if (!expression)
        return call.fail(Reason::NotConvertible, toText(call[1]));
    return expression->match(QString::fromStdString(*call.string(0))).hasMatch();
}

Value replacePattern(BuiltinCall& call)
{
    const auto texts = twoTexts(call);
    const std::string* const replacement = call.string(2);
    const std::string* const flags = call.string(3);
    if (!texts || replacement == nullptr || (call.has(3) && flags == nullptr))
        return call.failTypes();
    const auto expression = xpathExpression(*call.string(1), flags != nullptr ? *flags : "");
    if (!expression)
        return call.fail(Reason::NotConvertible, toText(call[1]));
    const auto replaced
        = replaceMatches(QString::fromStdString(*call.string(0)), *expression, QString::fromStdString(*replacement));
    return replaced ? Value(replaced->toStdString()) : call.fail(Reason::NotConvertible, toText(call[2]));
}

Value splitText(BuiltinCall& call)
{
    const auto texts = twoTexts(call);
    if (!texts)
        return call.failTypes();
    const auto expression = xpathExpression(*call.string(1), "");
    if (!expression || call.string(1)->empty())
        return call.fail(Reason::NotConvertible, toText(call[1]));
    List parts;
    for (const QString& part : QString::fromStdString(*call.string(0)).split(*expression))
        parts.emplace_back(part.toStdString());
    return parts;
}

Value stringJoin(BuiltinCall& call)
{
    const auto items = call.list(0);
    if (!items || (call.has(1) && call.string(1) == nullptr))
        return call.failTypes();
    const std::string delimiter = call.has(1) ? *call.string(1) : "";
    std::string joined;
    bool first = true;
    for (const Value& item : *items) {
        if (item.isNull())
            continue;
        if (!item.isString())
            return call.failTypes();
        joined += (first ? "" : delimiter) + item.asString();
        first = false;
        if (joined.size() > maximumStringSize)
            return call.fail(Reason::TooLarge);
    }
    return joined;
}

constexpr std::array<Builtin, 14> stringRows {{
    {"substring", "string,start position,length", 2, false, substring},
    {"string length", "string", 1, false, stringLength},
    {"upper case", "string", 1, false, changed<toUpper>},
    {"lower case", "string", 1, false, changed<toLower>},
    {"trim", "string", 1, false, changed<trimmed>},
    {"substring before", "string,match", 2, false, substringBefore},
    {"substring after", "string,match", 2, false, substringAfter},
    {"contains", "string,match", 2, false, containsText},
    {"starts with", "string,match", 2, false, startsWith},
    {"ends with", "string,match", 2, false, endsWith},
    {"matches", "input,pattern,flags", 2, false, matchesPattern},
    {"replace", "input,pattern,replacement,flags", 3, false, replacePattern},
    {"split", "string,delimiter", 2, false, splitText},
    {"string join", "list,delimiter", 1, false, stringJoin},
}};

} // namespace

std::span<const Builtin> stringBuiltins()
{
    return stringRows;
}

} // namespace millrace::feel
