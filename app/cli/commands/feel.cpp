// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/context_option.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>

namespace millrace::app::cli {

namespace {

/// The line of the expression, and a mark below the place.
QString marked(const std::string& text, const feel::ParseError& error)
{
    const QString line = QString::fromStdString(text).section(QLatin1Char('\n'), error.line - 1, error.line - 1);
    constexpr int widest = 100;
    if (error.column > widest || line.size() > widest)
        return {};
    return QStringLiteral("\n  %1\n  %2^").arg(line, QString(error.column - 1, QLatin1Char(' ')));
}

std::vector<std::string> namesIn(const feel::Context& context)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : context.entries())
        names.push_back(name);
    return names;
}

int showError(const std::string& text, const feel::ParseError& error)
{
    complain(QCoreApplication::translate("cli", "line %1, column %2: error: %3")
                 .arg(error.line)
                 .arg(error.column)
                 .arg(QString::fromStdString(error.message))
        + marked(text, error));
    return failed;
}

} // namespace

int evaluate(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("feel"),
        QCoreApplication::translate("cli",
            "Evaluates an expression of FEEL (the language of decision tables) and prints its value as JSON. Warnings "
            "say why something is null. A text with ${...} is evaluated as in Camunda 7."));
    line.takes(QStringLiteral("EXPRESSION"), QCoreApplication::translate("cli", "the expression, in quotation marks"));
    offerContext(line, QStringLiteral("context"),
        QCoreApplication::translate("cli", "the variables, as JSON, or @ and the name of a file with JSON"));
    line.offersJson();
    line.example(QStringLiteral("'sum([1, 2, 3]) / 2'"), QCoreApplication::translate("cli", "prints 3"));
    line.example(QStringLiteral("'if amount > limit then \"review\" else \"pay\"' --context '{\"amount\": 1200, "
                                "\"limit\": 1000}'"),
        QCoreApplication::translate("cli", "prints \"review\""));
    line.example(QStringLiteral("'date(\"2026-01-31\") + duration(\"P1M\")'"),
        QCoreApplication::translate("cli", "prints \"2026-02-28\""));
    if (const auto stop = line.read(arguments, 1, 1))
        return *stop;
    feel::Context values;
    if (const auto stop = readContext(line, QStringLiteral("context"), values))
        return *stop;
    const std::string text = line.files().front().toStdString();
    const std::vector<std::string> names = namesIn(values);
    const feel::ParseResult parsed = feel::parse(text, feel::detectDialect(text), names);
    if (!parsed)
        return showError(text, parsed.error);
    feel::Warnings warnings;
    const feel::Value value = feel::evaluate(*parsed.expression, feel::ContextScope(values), warnings);
    feel::List told;
    for (const feel::Warning& warning : warnings.all())
        told.emplace_back(feel::toText(warning).toStdString());
    if (line.wantsJson()) {
        print(asJson(feel::Context({{"value", value}, {"warnings", told}})));
        return done;
    }
    print(asJson(value));
    for (const feel::Value& warning : told)
        complain(QCoreApplication::translate("cli", "warning: %1").arg(QString::fromStdString(warning.asString())));
    return done;
}

} // namespace millrace::app::cli
