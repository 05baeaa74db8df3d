// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/variables_model.h"

#include "app/execution/words.h"
#include "engine/runtime/task_form.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/json.h"

namespace millrace::app::execution {

namespace {

enum VariableColumn { NameColumn, TypeColumn, ValueColumn, VariableColumns };

/// What stands in the editor.
QString editText(const feel::Value& value)
{
    return value.isNull() ? QString() : value.isInteger() ? QString::number(value.asInteger()) : valueText(value);
}

} // namespace

void VariablesModel::setVariables(const feel::Context& variables, bool editable)
{
    if (editable == editable_ && feel::isEqual(feel::Value(variables), feel::Value(variables_))
        && variables.entries().size() == variables_.entries().size())
        return;
    beginResetModel();
    variables_ = variables;
    editable_ = editable;
    endResetModel();
}

int VariablesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(variables_.entries().size());
}

int VariablesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : VariableColumns;
}

QVariant VariablesModel::data(const QModelIndex& index, int role) const
{
    const auto& [name, value] = variables_.entries()[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return index.column() == NameColumn ? QString::fromStdString(name)
            : index.column() == TypeColumn  ? typeText(value)
                                            : valueText(value);
    }
    if (role == Qt::EditRole)
        return editText(value);
    if (role == Qt::ToolTipRole && index.column() == ValueColumn)
        return editable_ ? tr("Double-click to change the value") : QVariant();
    return {};
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == NameColumn ? tr("Name") : section == TypeColumn ? tr("Type") : tr("Value");
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (editable_ && index.column() == ValueColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool VariablesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != ValueColumn)
        return false;
    const auto [name, old] = variables_.entries()[static_cast<std::size_t>(index.row())];
    const QString text = value.toString();
    if (text == editText(old))
        return false;
    QString problem;
    const auto changed = valueFrom(text, old, &problem);
    if (!changed) {
        Q_EMIT refused(tr("%1: %2", "variable and problem").arg(QString::fromStdString(name), problem));
        return false;
    }
    Q_EMIT edited(feel::Context({{name, *changed}}));
    return true;
}

std::optional<feel::Value> VariablesModel::valueFrom(const QString& text, const feel::Value& old, QString* problem)
{
    const QString trimmed = text.trimmed();
    if (old.isBoolean()) {
        const QString word = trimmed.toLower();
        if (word == tr("yes") || word == QLatin1String("true") || word == QLatin1String("yes"))
            return feel::Value(true);
        if (word == tr("no") || word == QLatin1String("false") || word == QLatin1String("no"))
            return feel::Value(false);
        *problem = tr("type yes or no.");
        return std::nullopt;
    }
    if (old.isNumber()) {
        runtime::FormField field;
        field.id = QStringLiteral("value");
        field.kind = runtime::FormField::Kind::Number;
        const auto result = runtime::readForm({field}, {{field.id, trimmed}});
        const feel::Value* number = result.variables.find("value");
        if (number != nullptr && number->isNumber())
            return *number;
        *problem = tr("type a number.");
        return std::nullopt;
    }
    if (old.isString())
        return feel::Value(text.toStdString());
    const feel::JsonResult json = feel::readJson(trimmed.toStdString());
    if (json)
        return json.value;
    if (old.isNull())
        return feel::Value(text.toStdString());
    *problem = tr("type JSON, as in [1, 2] or {\"a\": 1}.");
    return std::nullopt;
}

} // namespace millrace::app::execution
