// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/model_file.h"
#include "modeler/lint/linter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace millrace::app::cli {

int lint(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("lint"),
        QCoreApplication::translate("cli",
            "Checks models: what reading finds, and rules of good style. Exits with 1 when there are findings."));
    line.takes(QStringLiteral("FILE..."), QCoreApplication::translate("cli", "BPMN files"));
    line.offersJson();
    line.example(
        QStringLiteral("*.bpmn"), QCoreApplication::translate("cli", "a line for each finding, with file and line"));
    if (const auto stop = line.read(arguments, 1, -1))
        return *stop;
    base::Problems findings;
    for (const QString& path : line.files()) {
        metamodel::Loaded loaded = openModel(path);
        for (base::Problem& problem : loaded.problems) {
            if (problem.rule.isEmpty())
                problem.rule = QStringLiteral("readable");
            findings.push_back(problem);
        }
        if (loaded.tree) {
            for (const millrace::lint::Finding& finding : millrace::lint::lint(*loaded.tree))
                findings.push_back(finding.problem);
        }
        for (base::Problem& problem : findings) {
            if (problem.file.isEmpty())
                problem.file = path;
        }
    }
    if (line.wantsJson()) {
        QJsonArray array;
        for (const base::Problem& finding : findings)
            array.append(toJson(finding));
        print(QJsonObject {{QStringLiteral("findings"), array}});
    } else {
        for (const base::Problem& finding : findings)
            print(base::toText(finding) + QStringLiteral(" (%1)").arg(finding.rule));
        if (findings.empty())
            print(QCoreApplication::translate("cli", "Nothing found."));
    }
    return findings.empty() ? done : failed;
}

} // namespace millrace::app::cli
