// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to whole rules and columns.
#include "app/decisions/rule_table.h"
#include "modeler/editing/edit.h"

#include <algorithm>

namespace millrace::app::decisions {

using editing::ColumnKind;
using editing::TableColumn;

int RuleTable::addRule(int at)
{
    at = std::clamp(at, 0, ruleCount());
    return edit(tr("Add rule %1").arg(at + 1), [&](editing::Edit& step) { editing::addRule(step, table_, at); }) ? at
                                                                                                                 : -1;
}

int RuleTable::duplicateRules(const std::set<int>& rows)
{
    std::vector<int> whole;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(whole), [this](int row) { return row < ruleCount(); });
    if (whole.empty())
        return -1;
    const int at = whole.back() + 1;
    const bool isDone = edit(tr("Duplicate %n rule(s)", nullptr, int(whole.size())), [&](editing::Edit& step) {
        int to = at;
        for (const int row : whole) {
            const metamodel::Key from = rules_[std::size_t(row)];
            const metamodel::Key made = editing::addRule(step, table_, to++);
            for (const TableColumn& column : columns_)
                editing::setCell(step, made, column, editing::cellText(*step.tree().find(from), column));
        }
    });
    return isDone ? at : -1;
}

int RuleTable::removeRules(const std::set<int>& rows)
{
    std::vector<metamodel::Key> gone;
    for (const int row : rows)
        if (row < ruleCount())
            gone.push_back(rules_[std::size_t(row)]);
    if (gone.empty())
        return -1;
    const int first = *rows.begin();
    const bool isDone = edit(tr("Remove %n rule(s)", nullptr, int(gone.size())), [&](editing::Edit& step) {
        for (const metamodel::Key rule : gone)
            step.remove(rule);
    });
    return isDone ? std::max(0, std::min(first, ruleCount() - 1)) : -1;
}

int RuleTable::moveRules(const std::set<int>& rows, int by)
{
    std::vector<int> moved;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(moved), [this](int row) { return row < ruleCount(); });
    if (moved.empty() || moved.front() + by < 0 || moved.back() + by >= ruleCount())
        return -1;
    if (by > 0)
        std::reverse(moved.begin(), moved.end());
    const bool isDone = edit(tr("Move %n rule(s)", nullptr, int(moved.size())), [&](editing::Edit& step) {
        for (const int row : moved)
            editing::moveRule(step, rules_[std::size_t(row)], row + by);
    });
    return isDone ? *rows.begin() + by : -1;
}

int RuleTable::indexOf(metamodel::Key clause) const
{
    const auto found = std::ranges::find(columns_, clause, &TableColumn::clause);
    return found == columns_.end() ? -1 : int(found - columns_.begin());
}

int RuleTable::addColumn(ColumnKind kind, int besides)
{
    const TableColumn* at = columnAt(besides);
    const auto ofKind = int(std::ranges::count(columns_, kind, &TableColumn::kind));
    const int place = at != nullptr && at->kind == kind ? at->index + 1 : ofKind;
    const QString name = kind == ColumnKind::Input ? tr("Add input")
        : kind == ColumnKind::Output               ? tr("Add output")
                                                   : tr("Add annotation");
    metamodel::Key made = metamodel::noKey;
    edit(name, [&](editing::Edit& step) {
        made = editing::addColumn(step, table_, kind, place);
        if (kind != ColumnKind::Input && ofKind > 0) { // of several outputs each has a name
            const QString stem = kind == ColumnKind::Output ? tr("output") : tr("annotation");
            editing::setColumnText(step, {kind, place, made}, editing::ColumnText::Name,
                QStringLiteral("%1 %2").arg(stem).arg(ofKind + 1));
        }
    });
    return made == metamodel::noKey ? -1 : indexOf(made);
}

bool RuleTable::mayRemoveColumn(int column) const
{
    const TableColumn* at = columnAt(column);
    if (at == nullptr || at->kind == ColumnKind::Note)
        return false;
    return at->kind != ColumnKind::Output || std::ranges::count(columns_, at->kind, &TableColumn::kind) > 1;
}

void RuleTable::removeColumn(int column)
{
    if (!mayRemoveColumn(column))
        return;
    const TableColumn at = columns_[std::size_t(column)];
    edit(tr("Remove column %1").arg(titleOf(column)),
        [&](editing::Edit& step) { editing::removeColumn(step, table_, at); });
}

void RuleTable::setTextOf(int column, editing::ColumnText text, const QString& words)
{
    const TableColumn* at = columnAt(column);
    if (at == nullptr || textOf(column, text) == words)
        return;
    edit(tr("Edit column %1").arg(titleOf(column)),
        [&, what = *at](editing::Edit& step) { editing::setColumnText(step, what, text, words); });
}

bool RuleTable::mayMoveColumn(int column, int by) const
{
    const TableColumn* at = columnAt(column);
    const TableColumn* other = columnAt(column + by);
    return at != nullptr && other != nullptr && at->kind == other->kind;
}

int RuleTable::moveColumn(int column, int by)
{
    if (!mayMoveColumn(column, by))
        return -1;
    const TableColumn at = columns_[std::size_t(column)];
    const bool isDone = edit(tr("Move column %1").arg(titleOf(column)),
        [&](editing::Edit& step) { editing::moveColumn(step, table_, at, at.index + by); });
    return isDone ? column + by : -1;
}

} // namespace millrace::app::decisions
