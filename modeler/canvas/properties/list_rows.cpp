// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/list_rows.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/types.h"
#include "modeler/canvas/properties/field_values.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/create_parts.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/property_path.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(Property)
};

QString newName(const std::vector<QStringList>& items)
{
    const auto isTaken = [&items](const QString& name) {
        return std::any_of(
            items.begin(), items.end(), [&name](const QStringList& item) { return item.value(0) == name; });
    };
    int number = int(items.size()) + 1;
    while (isTaken(QStringLiteral("new%1").arg(number)))
        ++number;
    return QStringLiteral("new%1").arg(number);
}

/// What a new row starts with: a name, what it needs, and the first of all options.
std::vector<std::pair<QString, QString>> newCells(const Tree& tree, const Element& element, const FieldRow& list)
{
    std::vector<std::pair<QString, QString>> cells;
    const QString name = newName(itemsOf(tree, element, list));
    for (const FieldColumn& column : list.columns) {
        if (!column.options.empty() && column.options.front().value != QLatin1String("false"))
            cells.emplace_back(column.property, column.options.front().value);
        else if (column.options.empty() && (cells.empty() || column.standing == Standing::Needed))
            cells.emplace_back(column.property, name);
    }
    return cells;
}

/// An operation is referred to, has a name, and takes a message: the first of the file, or a new one.
void completeOperation(editing::Edit& edit, Key element, const QString& path)
{
    editing::setValue(edit, element, path + QLatin1String("/id"), edit.tree().unusedId(QStringLiteral("Operation")));
    const auto has = [&](const char* property) {
        return !editing::valueAt(edit.tree(), *edit.tree().find(element), path + QLatin1String(property)).isEmpty();
    };
    if (!has("/name"))
        editing::setValue(edit, element, path + QLatin1String("/name"), ListWords::tr("Operation"));
    if (has("/inMessageRef"))
        return;
    const Element* message = edit.tree().root().childOfType(type::Message);
    if (message != nullptr && !message->id().isEmpty())
        editing::setValue(edit, element, path + QLatin1String("/inMessageRef"), message->id());
    else
        editing::define(edit, element, path + QLatin1String("/inMessageRef"), ListWords::tr("Request"));
}

bool isOf(const FieldRow& list, const char* name)
{
    return list.property.endsWith(QLatin1String(name));
}

void addData(editing::Edit& edit, Key element, const FieldRow& list)
{
    const bool isInput = isOf(list, "/dataInput");
    metamodel::Draft draft = editing::draftOf(isInput ? type::DataInput : type::DataOutput,
        edit.tree().unusedId(isInput ? QStringLiteral("DataInput") : QStringLiteral("DataOutput")));
    draft.set(u"name", newName(itemsOf(edit.tree(), *edit.tree().find(element), list)));
    editing::insertDataInOrOut(edit, element, draft);
}

} // namespace

void addListRow(editing::Edit& edit, Key element, const FieldRow& list)
{
    if (isOf(list, "/dataInput") || isOf(list, "/dataOutput")) {
        addData(edit, element, list);
        return;
    }
    const Element& shown = *edit.tree().find(element);
    const std::size_t count = editing::itemsAt(edit.tree(), shown, list.property).size();
    editing::addItem(edit, element, list.property, newCells(edit.tree(), shown, list));
    const QString made = QStringLiteral("%1[%2]").arg(list.property).arg(count);
    if (isOf(list, "/Interface"))
        completeOperation(edit, element, made + QLatin1String("/Operation"));
    else if (isOf(list, "/Operation"))
        completeOperation(edit, element, made);
}

void removeListRow(editing::Edit& edit, Key element, const FieldRow& list, int index)
{
    if (isOf(list, "/Operation")
        && editing::itemsAt(edit.tree(), *edit.tree().find(element), list.property).size() == 1)
        throw base::Failure(ListWords::tr("An interface has at least one operation. Remove the interface instead."));
    editing::removeItem(edit, element, list.property, index);
}

} // namespace millrace::canvas
