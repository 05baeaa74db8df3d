// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/diff/diff.h"
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/difference_list.h"
#include "app/cli/model_file.h"

#include <QCoreApplication>

namespace millrace::app::cli {

int diff(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("diff"),
        QCoreApplication::translate("cli",
            "What changed between two files, by element: added, removed, changed, moved. Exits with 0 whether or not "
            "they differ."));
    line.takes(QStringLiteral("OLD"), QCoreApplication::translate("cli", "a BPMN file"));
    line.takes(QStringLiteral("NEW"), QCoreApplication::translate("cli", "a later state of it"));
    line.offersJson();
    line.example(
        QStringLiteral("order.bpmn order-new.bpmn"), QCoreApplication::translate("cli", "a line for each change"));
    line.example(QStringLiteral("order.bpmn order-new.bpmn --format json"),
        QCoreApplication::translate("cli", "for a script: kind, element, property, old and new of each"));
    if (const auto stop = line.read(arguments, 2, 2))
        return *stop;
    const metamodel::Loaded older = openModel(line.files()[0]);
    const metamodel::Loaded newer = openModel(line.files()[1]);
    if (!older.tree || !newer.tree)
        return failed;
    printDifferences(*older.tree, *newer.tree, line.wantsJson());
    return done;
}

} // namespace millrace::app::cli
