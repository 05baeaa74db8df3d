// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/model_file.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QCoreApplication>

namespace millrace::app::cli {

int set(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("set"),
        QCoreApplication::translate("cli",
            "Changes one property of one element, as the studio does; everything else in the file stays as it is."));
    line.takes(QStringLiteral("IN"), QCoreApplication::translate("cli", "a BPMN file"));
    line.takes(QStringLiteral("ELEMENT"), QCoreApplication::translate("cli", "the element's id"));
    line.takes(QStringLiteral("PROPERTY"),
        QCoreApplication::translate("cli",
            "name, documentation, conditionExpression, or any other of the BPMN schema; a path leads further, as in "
            "TimerEventDefinition/timeDuration or camunda:assignee"));
    line.takes(QStringLiteral("VALUE"),
        QCoreApplication::translate("cli", "the new value; an empty one takes the property away"));
    line.shortOption(QStringLiteral("o"), QStringLiteral("output"),
        QCoreApplication::translate("cli", "where to write; may be IN itself"), QStringLiteral("OUT"));
    line.needs(QStringLiteral("-o OUT"));
    line.example(QStringLiteral("order.bpmn Task_1 name \"Check order\" -o order.bpmn"),
        QCoreApplication::translate("cli", "renames a task in place"));
    line.example(QStringLiteral("order.bpmn Flow_2 conditionExpression \"amount > 1000\" -o big.bpmn"),
        QCoreApplication::translate("cli", "gives a flow another condition, in a copy"));
    if (const auto stop = line.read(arguments, 4, 4))
        return *stop;
    const QString output = line.value(QStringLiteral("output"));
    if (output.isEmpty())
        return line.refuse(QCoreApplication::translate("cli", "Where to? Give -o OUT."));
    const QString path = line.files()[0];
    const auto document = editing::Document::open(path);
    const metamodel::Key key = elementWithId(document->tree(), line.files()[1], path).key();
    editing::Edit edit(*document, QStringLiteral("set"));
    editing::setValue(edit, key, line.files()[2], line.files()[3]);
    edit.commit();
    document->save(output);
    return done;
}

} // namespace millrace::app::cli
