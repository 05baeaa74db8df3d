// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/lint/linter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace millrace::app::cli {

namespace {

struct Checked {
    base::Problems findings;
    bool isReadable = false;
};

/// What reading and the rules find in one file; that it cannot be read is a finding too, so that the next ones are
/// checked all the same.
Checked check(const QString& path)
{
    Checked checked;
    try {
        const metamodel::Loaded loaded = bpmn::loadFile(path);
        checked.isReadable = loaded.tree != nullptr;
        for (base::Problem problem : loaded.problems) {
            problem.rule = QStringLiteral("readable");
            checked.findings.push_back(problem);
        }
        if (loaded.tree)
            for (const millrace::lint::Finding& finding : millrace::lint::lint(*loaded.tree))
                checked.findings.push_back(finding.problem);
    } catch (const base::Failure& failure) {
        checked.findings.push_back({base::Severity::Error, failure.message(), path, 0, {}, QStringLiteral("readable")});
    }
    for (base::Problem& problem : checked.findings)
        if (problem.file.isEmpty())
            problem.file = path;
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

} // namespace

int lint(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("lint"),
        QCoreApplication::translate("cli",
            "Checks models: what reading finds, and rules of good style. Exits with 1 when there are findings."));
    line.takes(QStringLiteral("FILE..."), QCoreApplication::translate("cli", "BPMN files"));
    line.offersJson();
    line.example(
        QStringLiteral("*.bpmn"), QCoreApplication::translate("cli", "a line for each finding, with file and line"));
    line.example(QStringLiteral("order.bpmn --format json"),
        QCoreApplication::translate("cli", "for a script: rule, severity, element, message and line of each"));
    if (const auto stop = line.read(arguments, 1, -1))
        return *stop;
    QJsonArray all;
    for (const QString& path : line.files()) {
        const Checked checked = check(path);
        if (!line.wantsJson())
            printFindings(checked);
        for (const base::Problem& finding : checked.findings)
            all.append(toJson(finding));
    }
    if (line.wantsJson())
        print(QJsonObject {{QStringLiteral("findings"), all}});
    else if (all.isEmpty())
        print(QCoreApplication::translate("cli", "Nothing found."));
    return all.isEmpty() ? done : failed;
}

} // namespace millrace::app::cli
