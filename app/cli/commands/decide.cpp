// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/context_option.h"
#include "modeler/base/failure.h"
#include "modeler/dmn/decision_model.h"

#include <QCoreApplication>

namespace millrace::app::cli {

namespace {

using Kind = dmn::DecisionModel::Kind;

std::size_t chosen(const dmn::DecisionModel& model, const CommandLine& line, const QString& file)
{
    const QString wanted = line.value(QStringLiteral("decision"));
    if (const auto found = line.has(QStringLiteral("decision")) ? model.find(wanted) : model.topDecision())
        return *found;
    QStringList names;
    for (const dmn::DecisionModel::Named& element : model.elements())
        if (element.kind == Kind::Decision || element.kind == Kind::Service)
            names << element.name;
    if (names.isEmpty())
        throw base::Failure(QCoreApplication::translate("cli", "%1 has no decision.").arg(file));
    throw base::Failure(QCoreApplication::translate("cli", "%1 has no decision \u201C%2\u201D. It has: %3.")
                            .arg(file, wanted, names.join(QLatin1String(", "))));
}

feel::Value ruleJson(const dmn::MatchedRule& rule)
{
    return feel::Context({{"decision", rule.decision.toStdString()}, {"table", rule.table.toStdString()},
        {"rule", rule.rule.toStdString()}, {"number", rule.number}});
}

feel::Value problemJson(const base::Problem& problem)
{
    return feel::Context(
        {{"severity", base::toWord(problem.severity).toStdString()}, {"message", problem.message.toStdString()},
            {"file", problem.file.toStdString()}, {"line", problem.line}, {"element", problem.element.toStdString()}});
}

void printText(const dmn::Outcome& outcome)
{
    print(asJson(outcome.value));
    for (const dmn::MatchedRule& rule : outcome.rules)
        print(QCoreApplication::translate("cli", "%1: rule %2 applies").arg(rule.decision).arg(rule.number));
}

void printJson(const dmn::Outcome& outcome, const base::Problems& problems)
{
    feel::List rules;
    for (const dmn::MatchedRule& rule : outcome.rules)
        rules.push_back(ruleJson(rule));
    feel::List told;
    for (const base::Problem& problem : problems)
        told.push_back(problemJson(problem));
    print(asJson(feel::Context({{"result", outcome.value}, {"matchedRules", rules}, {"problems", told}})));
}

} // namespace

int decide(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("decide"),
        QCoreApplication::translate("cli",
            "Evaluates a decision of a DMN file, with all that it requires, and prints its result as JSON and the "
            "rules that apply. Models that it imports are looked for in the same folder."));
    line.takes(QStringLiteral("FILE"), QCoreApplication::translate("cli", "a DMN file"));
    line.option(QStringLiteral("decision"),
        QCoreApplication::translate(
            "cli", "name or id of the decision or decision service; else the one that no other requires"),
        QStringLiteral("NAME"));
    offerContext(line, QStringLiteral("context"),
        QCoreApplication::translate("cli", "the variables, as JSON, or @ and the name of a file with JSON"));
    line.offersJson();
    line.example(QStringLiteral("discount.dmn --context '{\"Customer\": \"business\", \"Order sum\": 1200}'"),
        QCoreApplication::translate("cli", "prints the result and the rules that apply"));
    line.example(QStringLiteral("discount.dmn --decision Discount --context @order.json --format json"),
        QCoreApplication::translate("cli", "for a script: result, matchedRules, problems"));
    if (const auto stop = line.read(arguments, 1, 1))
        return *stop;
    feel::Context values;
    if (const auto stop = readContext(line, QStringLiteral("context"), values))
        return *stop;
    const QString file = line.files().front();
    const auto model = dmn::DecisionModel::loadFile(file);
    const dmn::Outcome outcome = model->decide(chosen(*model, line, file), values);
    base::Problems problems = model->problems();
    problems.insert(problems.end(), outcome.problems.begin(), outcome.problems.end());
    if (line.wantsJson()) {
        printJson(outcome, problems);
    } else {
        printText(outcome);
        complain(problems, file);
    }
    return exitCode(problems);
}

} // namespace millrace::app::cli
