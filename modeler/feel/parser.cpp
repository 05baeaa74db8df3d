// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/parser.h"

#include "modeler/feel/feel_parser.h"
#include "modeler/feel/juel_parser.h"

#include <QCoreApplication>

namespace millrace::feel {

namespace {

ParseResult refuseSize()
{
    ParseResult result;
    result.error.message
        = QCoreApplication::translate("Feel", "The expression is too long: at most 1 MB is read.").toStdString();
    return result;
}

} // namespace

Dialect detectDialect(std::string_view text)
{
    // "${" within a FEEL text in quotation marks is no JUEL.
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] == '=' || text[first] == '"')
        return Dialect::Feel;
    return text.find("${") != std::string_view::npos || text.find("#{") != std::string_view::npos ? Dialect::Juel
                                                                                                  : Dialect::Feel;
}

ParseResult parse(std::string_view text, Dialect dialect, std::span<const std::string> knownNames)
{
    if (text.size() > maximumTextSize)
        return refuseSize();
    return dialect == Dialect::Juel ? JuelParser(text).parseWhole() : FeelParser(text, knownNames).parseWhole();
}

ParseResult parse(std::string_view text)
{
    return parse(text, detectDialect(text));
}

std::optional<TypeExpression> parseType(std::string_view text)
{
    return text.size() > maximumTextSize ? std::nullopt : FeelParser(text, {}).parseWholeType();
}

ParseResult parseUnaryTests(std::string_view text, std::span<const std::string> knownNames)
{
    if (text.size() > maximumTextSize)
        return refuseSize();
    return FeelParser(text, knownNames).parseWholeUnaryTests();
}

} // namespace millrace::feel
