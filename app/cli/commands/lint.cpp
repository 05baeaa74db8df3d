// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/dmn/decision_model.h"
#include "modeler/dmn/table_check.h"
#include "modeler/lint/linter.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace millrace::app::cli {

namespace {

struct Checked {
    base::Problems findings;
    millrace::lint::Findings dismissed;
    bool isReadable = false;
};

/// Under the rules of the file's project.
void checkRules(const metamodel::Tree& tree, const QString& path, Checked& checked)
{
    using millrace::lint::Configuration;
    const QString folder = Configuration::folderOf(path);
    millrace::lint::Linter linter(
        Configuration::read(folder).forFile(QDir(folder).relativeFilePath(QFileInfo(path).absoluteFilePath())));
    linter.check(tree);
    for (const millrace::lint::Finding& finding : linter.findings())
        checked.findings.push_back(finding.problem);
    checked.dismissed = linter.dismissed();
}

void listRules()
{
    QList<QStringList> rows;
    for (const millrace::wellformed::NamedRule& rule : millrace::wellformed::rules())
        rows.append({QLatin1String(rule.name), QCoreApplication::translate("wellformed", rule.title)});
    for (const millrace::lint::NamedRule& rule : millrace::lint::rules()) {
        QString title = QCoreApplication::translate("lint", rule.title);
        if (rule.isOff)
            title = QCoreApplication::translate("cli", "%1 (off by itself)").arg(title);
        rows.append({QLatin1String(rule.name), title});
    }
    print(table(
        {QCoreApplication::translate("cli", "Rule"), QCoreApplication::translate("cli", "What it asks for")}, rows));
}

void addReading(const base::Problems& problems, Checked& checked)
{
    for (base::Problem problem : problems) {
        problem.rule = QStringLiteral("readable");
        checked.findings.push_back(problem);
    }
}

/// What is wrong with the decisions of a file, and odd about their tables.
void checkDecisions(const QString& path, Checked& checked)
{
    const auto model = dmn::DecisionModel::loadFile(path);
    checked.isReadable = true;
    addReading(model->problems(), checked);
    const base::Problems odd = dmn::checkTables(*model);
    checked.findings.insert(checked.findings.end(), odd.begin(), odd.end());
}

void checkProcesses(const QString& path, Checked& checked)
{
    const metamodel::Loaded loaded = bpmn::loadFile(path);
    checked.isReadable = loaded.tree != nullptr;
    addReading(loaded.problems, checked);
    if (loaded.tree)
        checkRules(*loaded.tree, path, checked);
}

/// What reading and the rules find in one file; that it cannot be read is a finding too, so that the next ones are
/// checked all the same.
Checked check(const QString& path)
{
    Checked checked;
    try {
        if (path.endsWith(QLatin1String(".dmn"), Qt::CaseInsensitive))
            checkDecisions(path, checked);
        else
            checkProcesses(path, checked);
    } catch (const base::Failure& failure) {
        checked.findings.push_back({base::Severity::Error, failure.message(), path, 0, {}, QStringLiteral("readable")});
    }
    for (base::Problem& problem : checked.findings)
        if (problem.file.isEmpty())
            problem.file = path;
    for (millrace::lint::Finding& finding : checked.dismissed)
        finding.problem.file = path;
    return checked;
}

/// A line each; what stands in the way of checking a file at all goes where failures go.
void printFindings(const Checked& checked)
{
    if (!checked.isReadable)
        complain(checked.findings, {});
    else
        for (const base::Problem& finding : checked.findings)
            print(base::toText(finding) + QStringLiteral(" (%1)").arg(finding.rule));
}

void printDismissed(const Checked& checked)
{
    for (const millrace::lint::Finding& finding : checked.dismissed)
        print(QCoreApplication::translate("cli", "%1 (%2) Dismissed: %3")
                  .arg(base::toText(finding.problem), finding.problem.rule, finding.dismissal));
}

QJsonArray dismissedJson(const Checked& checked)
{
    QJsonArray all;
    for (const millrace::lint::Finding& finding : checked.dismissed) {
        QJsonObject row = toJson(finding.problem);
        row.insert(QStringLiteral("reason"), finding.dismissal);
        all.append(row);
    }
    return all;
}

} // namespace

int lint(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("lint"),
        QCoreApplication::translate("cli",
            "Checks models: what reading finds, what BPMN forbids, rules of good style, and whether cases come to an "
            "end; of decision tables gaps, overlaps and rules that never count. Exits with 1 when there are findings. "
            "A file %1 in the project's folder switches rules off (or on, "
            "note, warning, error) and keeps what was dismissed: {\"rules\": {\"verb-object\": \"off\"}}.")
            .arg(QLatin1String(millrace::lint::Configuration::fileName)));
    line.option(QStringLiteral("rules"), QCoreApplication::translate("cli", "lists all rules"));
    line.option(QStringLiteral("dismissed"),
        QCoreApplication::translate("cli", "lists what was dismissed as well, each with its reason"));
    line.takes(QStringLiteral("FILE..."), QCoreApplication::translate("cli", "BPMN or DMN files"));
    line.offersJson();
    line.example(
        QStringLiteral("*.bpmn"), QCoreApplication::translate("cli", "a line for each finding, with file and line"));
    line.example(QStringLiteral("order.bpmn --format json"),
        QCoreApplication::translate("cli", "for a script: rule, severity, element, message and line of each"));
    if (arguments.contains(QStringLiteral("--rules"))) {
        listRules();
        return done;
    }
    if (const auto stop = line.read(arguments, 1, -1))
        return *stop;
    QJsonArray all, dismissed;
    for (const QString& path : line.files()) {
        const Checked checked = check(path);
        if (!line.wantsJson())
            printFindings(checked);
        if (!line.wantsJson() && line.has(QStringLiteral("dismissed")))
            printDismissed(checked);
        for (const QJsonValue each : dismissedJson(checked))
            dismissed.append(each);
        for (const base::Problem& finding : checked.findings)
            all.append(toJson(finding));
    }
    if (line.wantsJson())
        print(QJsonObject {{QStringLiteral("findings"), all}, {QStringLiteral("dismissed"), dismissed}});
    else if (all.isEmpty())
        print(QCoreApplication::translate("cli", "Nothing found."));
    return all.isEmpty() ? done : failed;
}

} // namespace millrace::app::cli
