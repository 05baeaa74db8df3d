// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/rule_table.h"

#include "app/decisions/feel_names.h"
#include "app/window/theme.h"
#include "modeler/base/failure.h"
#include "modeler/editing/edit.h"

#include <QPoint>
#include <algorithm>

namespace millrace::app::decisions {

using editing::ColumnKind;
using editing::ColumnText;
using editing::TableColumn;

namespace {

bool isFeel(ColumnKind kind)
{
    return kind == ColumnKind::Input || kind == ColumnKind::Output;
}

} // namespace

void RuleTable::show(editing::Document* document, metamodel::Key table, const FeelNames& names)
{
    beginResetModel();
    if (document_)
        document_->disconnect(this);
    document_ = document;
    table_ = table;
    names_ = names;
    problems_.clear();
    lit_.clear();
    if (document_)
        connect(document_, &editing::Document::changed, this, &RuleTable::follow);
    read();
    endResetModel();
}

void RuleTable::setNames(const FeelNames& names)
{
    if (names == names_)
        return;
    names_ = names;
    problems_.clear();
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const metamodel::Element* RuleTable::element() const
{
    return document_ ? document_->tree().find(table_) : nullptr;
}

void RuleTable::read()
{
    rules_.clear();
    columns_.clear();
    const metamodel::Element* table = element();
    if (table == nullptr)
        return;
    columns_ = editing::columnsOf(*table);
    for (const metamodel::Element* rule : editing::rulesOf(*table))
        rules_.push_back(rule->key());
}

void RuleTable::follow()
{
    const auto rules = rules_;
    const auto columns = columns_;
    lit_.clear(); // what matched did so by other rules
    read();
    if (rules == rules_ && columns == columns_) {
        if (rowCount() > 0 && columnCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        }
        return;
    }
    const auto now = rules_;
    const auto nowColumns = columns_;
    rules_ = rules;
    columns_ = columns;
    // Rules that come below the last one leave the cell that is edited alone.
    if (nowColumns == columns && now.size() > rules.size() && !document_->isReadOnly()
        && std::equal(rules.begin(), rules.end(), now.begin())) {
        beginInsertRows({}, int(rules.size()) + 1, int(now.size()));
        rules_ = now;
        endInsertRows();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    rules_ = now;
    columns_ = nowColumns;
    endResetModel();
}

const TableColumn* RuleTable::columnAt(int column) const
{
    return column >= 0 && column < int(columns_.size()) ? &columns_[std::size_t(column)] : nullptr;
}

QString RuleTable::titleOf(int column) const
{
    const TableColumn* at = columnAt(column);
    if (at == nullptr || element() == nullptr)
        return {};
    if (at->kind == ColumnKind::Note)
        return tr("Notes");
    const QString title = editing::columnTitle(document_->tree(), *at);
    if (!title.isEmpty())
        return title;
    const QString number = QString::number(at->index + 1);
    return at->kind == ColumnKind::Input ? tr("Input %1").arg(number)
        : at->kind == ColumnKind::Output ? tr("Output %1").arg(number)
                                         : tr("Annotation %1").arg(number);
}

QString RuleTable::textOf(int column, ColumnText text) const
{
    const TableColumn* at = columnAt(column);
    return at != nullptr && element() != nullptr ? editing::columnText(document_->tree(), *at, text) : QString();
}

FeelNames RuleTable::namesFor(int column) const
{
    FeelNames names = names_;
    if (element() != nullptr) {
        names.offered
            = allowedValues(document_->tree(), textOf(column, ColumnText::Type), textOf(column, ColumnText::Allowed));
    }
    return names;
}

void RuleTable::light(const std::set<int>& rows)
{
    if (rows == lit_)
        return;
    lit_ = rows;
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

int RuleTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || element() == nullptr ? 0 : ruleCount() + (document_->isReadOnly() ? 0 : 1);
}

int RuleTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns_.size());
}

QString RuleTable::textAt(int row, int column) const
{
    const TableColumn* at = columnAt(column);
    const metamodel::Element* rule
        = row < ruleCount() && document_ ? document_->tree().find(rules_[std::size_t(row)]) : nullptr;
    return at && rule ? editing::cellText(*rule, *at) : QString();
}

std::optional<FeelProblem> RuleTable::problemAt(int row, int column) const
{
    const TableColumn* at = columnAt(column);
    if (at == nullptr || !isFeel(at->kind))
        return std::nullopt;
    const QString text = textAt(row, column);
    const bool isTest = at->kind == ColumnKind::Input;
    if (!isTest && text.trimmed() == QLatin1String("-"))
        return std::nullopt; // dmn-js and others write it for nothing
    const QString key = (isTest ? u't' : u'e') + text;
    const auto known = problems_.constFind(key);
    if (known != problems_.cend())
        return *known;
    return *problems_.insert(key, problemIn(text, isTest ? FeelKind::Tests : FeelKind::Expression, names_));
}

QVariant RuleTable::data(const QModelIndex& index, int role) const
{
    const TableColumn* at = columnAt(index.column());
    if (at == nullptr)
        return {};
    const int row = index.row();
    const bool isRule = row < ruleCount();
    switch (role) {
    case Qt::DisplayRole:
        if (!isRule)
            return index.column() == 0 ? tr("Add a rule") : QString();
        return textAt(row, index.column());
    case Qt::EditRole:
        return textAt(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isRule && at->kind != ColumnKind::Note && at->kind != ColumnKind::Annotation
            ? QVariant()
            : QVariant(window::colors().muted);
    case Qt::ToolTipRole: {
        const auto problem = problemAt(row, index.column());
        return problem ? problem->words : textAt(row, index.column());
    }
    case Qt::AccessibleTextRole:
        return isRule
            ? tr("%1 of rule %2: %3").arg(titleOf(index.column())).arg(row + 1).arg(textAt(row, index.column()))
            : tr("Add a rule");
    case problemRole: {
        const auto problem = problemAt(row, index.column());
        return problem ? problem->words : QString();
    }
    case spansRole: {
        const auto problem = problemAt(row, index.column());
        return problem ? QVariant(QPoint(problem->at, problem->length)) : QVariant();
    }
    case isLitRole:
        return lit_.contains(row);
    default:
        return {};
    }
}

QVariant RuleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section < ruleCount() ? QString::number(section + 1) : QStringLiteral("+");
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignCenter);
        return {};
    }
    const TableColumn* at = columnAt(section);
    if (at == nullptr || element() == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(section);
    if (role == Qt::ToolTipRole) {
        QStringList lines {titleOf(section)};
        for (const ColumnText text : {ColumnText::Expression, ColumnText::Type, ColumnText::Allowed})
            if (const QString words = textOf(section, text); !words.isEmpty())
                lines << words;
        lines.removeDuplicates();
        return lines.join(u'\n');
    }
    return {};
}

Qt::ItemFlags RuleTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = CellTable::flags(index);
    return document_ && !document_->isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool RuleTable::edit(const QString& name, const std::function<void(editing::Edit&)>& work)
{
    if (element() == nullptr)
        return false;
    try {
        editing::Edit step(*document_, name);
        work(step);
        step.commit();
        return true;
    } catch (const base::Failure& failure) {
        Q_EMIT refused(failure.message());
        return false;
    }
}

void RuleTable::writeCell(editing::Edit& edit, int row, int column, const QString& text)
{
    while (int(editing::rulesOf(*element()).size()) <= row)
        editing::addRule(edit, table_, row);
    const metamodel::Key rule = editing::rulesOf(*element())[std::size_t(row)]->key();
    editing::setCell(edit, rule, columns_[std::size_t(column)], text);
}

bool RuleTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (text == textAt(index.row(), index.column()))
        return true;
    const int row = std::min(index.row(), ruleCount()), column = index.column();
    const QString name = row < ruleCount() ? tr("Edit rule %1").arg(row + 1) : tr("Add rule %1").arg(row + 1);
    return edit(name, [&](editing::Edit& step) { writeCell(step, row, column, text); });
}

void RuleTable::clearCells(const QModelIndexList& cells)
{
    const auto filled = std::count_if(cells.begin(), cells.end(),
        [this](const QModelIndex& cell) { return !textAt(cell.row(), cell.column()).isEmpty(); });
    if (filled == 0)
        return;
    edit(tr("Clear %n cell(s)", nullptr, int(filled)), [&](editing::Edit& step) {
        for (const QModelIndex& cell : cells)
            if (cell.row() < ruleCount())
                writeCell(step, cell.row(), cell.column(), QString());
    });
}

QString RuleTable::paste(const QModelIndex& at, const std::vector<QStringList>& pasted)
{
    if (pasted.empty() || !at.isValid() || element() == nullptr)
        return {};
    // A table that begins with the names of columns finds its columns by them.
    std::vector<int> targets;
    for (const QString& head : pasted.front()) {
        int found = -1;
        for (int column = 0; column < columnCount(); ++column)
            if (titleOf(column).compare(head.simplified(), Qt::CaseInsensitive) == 0)
                found = column;
        targets.push_back(found);
    }
    const auto named = std::count_if(targets.begin(), targets.end(), [](int column) { return column >= 0; });
    const bool hasHead = pasted.size() > 1 && named == qsizetype(targets.size()) && (named > 1 || columnCount() == 1);
    int left = 0, cells = 0, row = hasHead && at.column() != 0 ? 0 : std::min(at.row(), ruleCount());
    const auto work = [&](editing::Edit& step) {
        for (std::size_t i = hasHead ? 1 : 0; i < pasted.size(); ++i, ++row)
            for (qsizetype cell = 0; cell < pasted[i].size(); ++cell) {
                const int column = !hasHead            ? at.column() + int(cell)
                    : cell < qsizetype(targets.size()) ? targets[std::size_t(cell)]
                                                       : -1;
                if (column >= 0 && column < columnCount()) {
                    writeCell(step, row, column, pasted[i][cell].trimmed());
                    ++cells;
                } else if (!pasted[i][cell].trimmed().isEmpty()) {
                    ++left;
                }
            }
        step.setName(tr("Paste %n cell(s)", nullptr, cells));
    };
    if (!edit(tr("Paste"), work))
        return {};
    return left > 0 ? tr("%n value(s) have no column here and were left out. Add columns first.", nullptr, left)
                    : QString();
}

std::vector<QStringList> RuleTable::table(const QModelIndexList& cells) const
{
    std::set<int> rows, columns;
    for (const QModelIndex& cell : cells)
        if (cell.row() < ruleCount()) {
            rows.insert(cell.row());
            columns.insert(cell.column());
        }
    std::vector<QStringList> lines;
    if (int(columns.size()) == columnCount() && rows.size() > 1) {
        QStringList head;
        for (const int column : columns)
            head << titleOf(column);
        lines.push_back(head);
    }
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line << textAt(row, column);
        lines.push_back(line);
    }
    return lines;
}

} // namespace millrace::app::decisions
