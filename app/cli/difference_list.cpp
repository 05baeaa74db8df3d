// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/difference_list.h"

#include "app/cli/command_line.h"
#include "modeler/bpmn/subject.h"
#include "modeler/bpmn/views.h"
#include "modeler/diff/diff.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace millrace::app::cli {

namespace {

millrace::diff::Spokesman speaksFor(const metamodel::Tree& tree, const metamodel::Element& node)
{
    const bpmn::Subject subject = bpmn::subjectOf(tree, node);
    return {subject.element, subject.isLayout};
}

QJsonObject toJson(const millrace::diff::Difference& difference)
{
    return {{QStringLiteral("kind"), millrace::diff::toWord(difference.kind)},
        {QStringLiteral("element"), difference.element}, {QStringLiteral("property"), difference.property},
        {QStringLiteral("old"), difference.oldValue}, {QStringLiteral("new"), difference.newValue}};
}

QString toLine(const millrace::diff::Difference& difference, const metamodel::Tree& older, const metamodel::Tree& newer)
{
    const bool isGone = difference.newKey == metamodel::noKey;
    const metamodel::Element* element = isGone ? older.find(difference.oldKey) : newer.find(difference.newKey);
    QString text
        = QStringLiteral("%1 %2").arg(millrace::diff::toWord(difference.kind).leftJustified(8), difference.element);
    if (element && !element->name().isEmpty())
        text += QStringLiteral(" '%1'").arg(element->name().simplified());
    if (!difference.property.isEmpty())
        text += QStringLiteral(": %1 '%2' -> '%3'").arg(difference.property, difference.oldValue, difference.newValue);
    return text;
}

} // namespace

void printDifferences(const metamodel::Tree& older, const metamodel::Tree& newer, bool asJson)
{
    const auto found = millrace::diff::differences(older, newer, speaksFor);
    if (asJson) {
        QJsonArray changes;
        for (const auto& difference : found)
            changes.append(toJson(difference));
        print(QJsonObject {{QStringLiteral("changes"), changes}});
        return;
    }
    for (const auto& difference : found)
        print(toLine(difference, older, newer));
    if (found.empty())
        print(QCoreApplication::translate("cli", "No difference."));
}

} // namespace millrace::app::cli
