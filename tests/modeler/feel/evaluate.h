// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/evaluator.h"
#include "modeler/feel/json.h"
#include "modeler/feel/parser.h"

#include <gtest/gtest.h>

namespace millrace::feel {

/// The value of `text` with the entries of the JSON object `variables` as variables, as FEEL text; "error at N" for
/// what does not parse.
inline std::string result(std::string_view text, std::string_view variables = "{}")
{
    const JsonResult json = readJson(variables);
    EXPECT_TRUE(json) << variables;
    const Context& context = json.value.asContext();
    std::vector<std::string> names;
    for (const auto& [name, value] : context.entries())
        names.push_back(name);
    const ParseResult parsed = parse(text, detectDialect(text), names);
    if (!parsed)
        return "error at " + std::to_string(parsed.error.offset);
    const ContextScope scope(context);
    Warnings warnings;
    return toText(evaluate(*parsed.expression, scope, warnings));
}

/// The sentences told during the evaluation, one a line.
inline std::string warningsOf(std::string_view text, std::string_view variables = "{}")
{
    const Value context = fromJson(QByteArray(variables.data(), static_cast<qsizetype>(variables.size())));
    const ParseResult parsed = parse(text);
    EXPECT_TRUE(parsed) << parsed.error.message;
    const ContextScope scope(context.asContext());
    Warnings warnings;
    evaluate(*parsed.expression, scope, warnings);
    std::string all;
    for (const Warning& warning : warnings.all())
        all += std::to_string(warning.offset) + ": " + toText(warning).toStdString() + "\n";
    return all;
}

} // namespace millrace::feel
