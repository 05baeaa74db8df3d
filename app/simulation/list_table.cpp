// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/list_table.h"

#include "app/window/theme.h"

#include <algorithm>
#include <functional>

namespace millrace::app::simulation {

namespace {

/// Without what stands in brackets behind it, and in any case: "Paid per hour (EUR)".
bool isSameHead(const QString& one, const QString& other)
{
    const auto plain = [](const QString& head) { return head.section(QStringLiteral(" ("), 0, 0).simplified(); };
    return plain(one).compare(plain(other), Qt::CaseInsensitive) == 0;
}

} // namespace

QString ListTable::assumedOf(int, int) const
{
    return {};
}

QStringList ListTable::choicesOf(int, int) const
{
    return {};
}

QString ListTable::problemOf(int, int) const
{
    return {};
}

QString ListTable::takenWords(const QString& name)
{
    return tr("Two are called '%1': take another name.").arg(name);
}

int ListTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : entryCount() + (grows() ? 1 : 0);
}

int ListTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

const ListTable::Draft* ListTable::draftAt(int row, int column) const
{
    if (row >= int(drafts_.size()))
        return nullptr;
    const auto found = drafts_[std::size_t(row)].find(column);
    return found == drafts_[std::size_t(row)].end() ? nullptr : &found->second;
}

QVariant ListTable::data(const QModelIndex& index, int role) const
{
    const int row = index.row(), column = index.column();
    const bool isEntry = row < entryCount();
    const Draft* draft = draftAt(row, column);
    const QString text = draft ? draft->text : isEntry ? textOf(row, column) : QString();
    const QString assumed = !text.isEmpty() || draft ? QString()
        : isEntry                                    ? assumedOf(row, column)
        : column == 0                                ? addWords()
                                                     : QString();
    const QString problem = draft ? draft->problem : isEntry ? problemOf(row, column) : QString();
    const Column shape = columns()[std::size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? assumed : text;
    case Qt::EditRole:
        return text;
    case Qt::TextAlignmentRole:
        return int((shape.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!problem.isEmpty())
            return window::colors().error;
        return assumed.isEmpty() ? QVariant() : QVariant(window::colors().muted);
    case Qt::FontRole:
        if (!assumed.isEmpty()) {
            QFont slanted = window::uiFont(12.5);
            slanted.setItalic(true);
            return slanted;
        }
        return {};
    case Qt::ToolTipRole:
        return !problem.isEmpty() ? problem : shape.isNumber || text.isEmpty() ? shape.explanation : text;
    case choicesRole:
        return choicesOf(row, column);
    case isClosedRole:
        return shape.isClosed;
    case problemRole:
        return problem;
    default:
        return {};
    }
}

QVariant ListTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column column = columns()[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
        return column.explanation;
    case Qt::TextAlignmentRole:
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags ListTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = CellTable::flags(index);
    return columns()[std::size_t(index.column())].isFixed ? flags : flags | Qt::ItemIsEditable;
}

bool ListTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString();
    if (text == index.data(Qt::EditRole).toString())
        return true;
    writeRow(index.row(), {{index.column(), text}});
    Q_EMIT edited();
    return true;
}

/// With the texts of the row's other cells that have not been taken yet: they may go together now.
void ListTable::writeRow(int row, Texts texts)
{
    const bool saysNothing
        = std::all_of(texts.begin(), texts.end(), [](const auto& entry) { return entry.second.trimmed().isEmpty(); });
    if (row >= entryCount()) {
        if (saysNothing)
            return;
        row = entryCount();
        beginInsertRows({}, row + 1, row + 1);
        append();
        endInsertRows();
    }
    drafts_.resize(std::size_t(std::max(int(drafts_.size()), row + 1)));
    auto& drafts = drafts_[std::size_t(row)];
    for (const auto& [column, draft] : drafts)
        texts.try_emplace(column, draft.text);
    const Texts problems = write(row, texts);
    for (const auto& [column, text] : texts) {
        const auto problem = problems.find(column);
        if (problem == problems.end())
            drafts.erase(column);
        else
            drafts[column] = {text, problem->second};
    }
    // What was right may not be any more because of them.
    for (const auto& [column, problem] : problems)
        if (!texts.contains(column))
            drafts[column] = {textOf(row, column), problem};
    // What is wrong with one row may be so because of another.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ListTable::clearCells(const QModelIndexList& cells)
{
    std::map<int, Texts> rows;
    for (const QModelIndex& cell : cells)
        if (cell.row() < entryCount() && flags(cell).testFlag(Qt::ItemIsEditable))
            rows[cell.row()][cell.column()] = QString();
    if (rows.empty())
        return;
    for (const auto& [row, texts] : rows)
        writeRow(row, texts);
    Q_EMIT edited();
}

void ListTable::removeEntries(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    bool any = false;
    for (const int row : rows) {
        if (row < 0 || row >= entryCount())
            continue;
        beginRemoveRows({}, row, row);
        erase(row);
        if (row < int(drafts_.size()))
            drafts_.erase(drafts_.begin() + row);
        endRemoveRows();
        any = true;
    }
    if (any)
        Q_EMIT edited();
}

QString ListTable::problem() const
{
    for (int row = 0; row < entryCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            const QString words = index(row, column).data(problemRole).toString();
            const QString name = column == 0 ? QString() : index(row, 0).data(Qt::EditRole).toString();
            if (!words.isEmpty())
                return name.isEmpty() ? words : QStringLiteral("%1: %2").arg(name, words);
        }
    return {};
}

/// The row whose first cell says that.
int ListTable::matched(const QString& name) const
{
    for (int row = 0; row < entryCount(); ++row)
        if (textOf(row, 0).simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return row;
    return entryCount();
}

QString ListTable::paste(const QModelIndex& at, const std::vector<QStringList>& table)
{
    if (table.empty() || !at.isValid())
        return {};
    std::vector<int> targets; // for each pasted column; -1: none
    const auto shapes = columns();
    for (const QString& cell : table.front()) {
        const auto found = std::find_if(
            shapes.begin(), shapes.end(), [&](const Column& column) { return isSameHead(column.name, cell); });
        targets.push_back(found == shapes.end() ? -1 : int(found - shapes.begin()));
    }
    const auto named = std::count_if(targets.begin(), targets.end(), [](int column) { return column >= 0; });
    const bool hasHead = named >= 2 || (named == 1 && targets.size() == 1 && table.size() > 1);
    const bool hasNames = hasHead && std::count(targets.begin(), targets.end(), 0) > 0;
    int left = 0, next = hasHead ? (hasNames ? entryCount() : 0) : at.row();
    for (std::size_t i = hasHead ? 1 : 0; i < table.size(); ++i) {
        Texts texts;
        QString name;
        for (qsizetype cell = 0; cell < table[i].size(); ++cell) {
            const int column = !hasHead            ? at.column() + int(cell)
                : cell < qsizetype(targets.size()) ? targets[std::size_t(cell)]
                                                   : -1;
            if (column == 0)
                name = table[i][cell].trimmed();
            if (column >= 0 && column < int(shapes.size())) {
                if (!shapes[std::size_t(column)].isFixed)
                    texts[column] = table[i][cell].trimmed();
            } else if (!table[i][cell].trimmed().isEmpty())
                ++left;
        }
        if (std::all_of(texts.begin(), texts.end(), [](const auto& entry) { return entry.second.isEmpty(); }))
            continue;
        const int row = hasNames ? matched(name) : next++;
        if (row < entryCount() || grows())
            writeRow(row, texts);
        else
            left += int(texts.size());
    }
    Q_EMIT edited();
    QStringList words;
    if (left > 0)
        words << tr("%n values have no place here and were left out.", nullptr, left);
    if (const QString wrong = problem(); !wrong.isEmpty())
        words << wrong;
    return words.join(u' ');
}

std::vector<QStringList> ListTable::table(const QModelIndexList& cells) const
{
    std::map<int, Texts> chosen;
    std::map<int, bool> used;
    for (const QModelIndex& cell : cells) {
        if (cell.row() >= entryCount())
            continue;
        // Spreadsheets know no other space in numbers than a plain one.
        chosen[cell.row()][cell.column()] = cell.data(Qt::EditRole).toString().replace(QChar(0x00A0), u' ');
        used[cell.column()] = true;
    }
    std::vector<QStringList> rows;
    if (int(used.size()) == columnCount()) {
        QStringList head;
        for (const Column& column : columns())
            head << column.name;
        rows.push_back(head);
    }
    for (auto& [row, texts] : chosen) {
        QStringList line;
        for (const auto& entry : used)
            line << texts[entry.first];
        rows.push_back(line);
    }
    return rows;
}

} // namespace millrace::app::simulation
