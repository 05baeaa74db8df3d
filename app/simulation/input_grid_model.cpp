// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_grid_model.h"

#include "app/simulation/duration_shape.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "app/simulation/time_words.h"
#include "app/window/theme.h"
#include "simulator/run/assumed_staff.h"

#include <algorithm>

namespace millrace::app::simulation {

using scenario::Scenario;
using Column = InputColumn;

namespace {

bool isText(int column)
{
    return column == int(Column::Name) || column == int(Column::Unit) || column == int(Column::Shape)
        || column == int(Column::DoneBy) || column == int(Column::Source);
}

/// Without what stands in brackets behind it: "Cost a visit (EUR)".
QString plainHeader(const QString& header)
{
    return header.section(QStringLiteral(" ("), 0, 0).simplified();
}

bool isSame(const QString& one, const QString& other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

void InputGridModel::show(std::shared_ptr<const metamodel::Tree> model, const Scenario& scenario,
    std::shared_ptr<const run::AssumedStaff> assumed)
{
    staffed_ = run::staffed(scenario, assumed.get());
    if (model == model_) {
        scenario_ = scenario;
        if (!rows_.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows_.size()) - 1, int(inputColumnCount) - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(inputColumnCount) - 1);
        return;
    }
    beginResetModel();
    model_ = std::move(model);
    scenario_ = scenario;
    rows_ = model_ ? inputRowsOf(*model_) : std::vector<InputRow>();
    const auto isThere = [this](const QString& id) {
        return std::any_of(rows_.begin(), rows_.end(), [&](const InputRow& row) { return row.id == id; });
    };
    std::erase_if(drafts_, [&](const auto& entry) { return !isThere(entry.first.first); });
    std::erase_if(units_, [&](const auto& entry) { return !isThere(entry.first); });
    endResetModel();
}

int InputGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int InputGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(inputColumnCount);
}

double InputGridModel::unitOf(const InputRow& row) const
{
    const auto chosen = units_.find(row.id);
    return chosen != units_.end() ? chosen->second : usualUnit(scenario_, row);
}

QString InputGridModel::textOf(const InputRow& row, Column column) const
{
    const auto draft = drafts_.find({row.id, column});
    return draft != drafts_.end() ? draft->second.text : cellText(scenario_, row, column, unitOf(row));
}

QStringList InputGridModel::choicesOf(const InputRow& row, Column column) const
{
    QStringList choices;
    if (!isEditable(row.kind, column))
        return choices;
    if (column == Column::Unit)
        for (const double unit : spanUnitSeconds())
            choices << spanUnitName(unit);
    if (column == Column::Shape)
        for (const DurationShape& shape : durationShapes())
            choices << shape.name;
    if (column == Column::Source)
        choices << tr("measured") << tr("interview") << tr("assumed");
    if (column == Column::DoneBy)
        for (const scenario::Pool& pool : staffed_.pools)
            choices << titleOf(pool);
    return choices;
}

QString InputGridModel::assumedOf(const InputRow& row, Column column) const
{
    return column == Column::DoneBy || column == Column::People ? cellText(staffed_, row, column, unitOf(row))
                                                                : assumedText(scenario_, row, column, unitOf(row));
}

/// Who is chosen was there by assumption alone: all of these are said with it.
bool InputGridModel::takesAssumed(const Writes& writes) const
{
    return std::ranges::any_of(writes, [&](const auto& entry) {
        const CellTexts& texts = entry.second;
        const auto doneBy = texts.find(Column::DoneBy);
        return (texts.contains(Column::People) && doneBy == texts.end())
            || (doneBy != texts.end() && std::ranges::any_of(staffed_.pools, [&](const scenario::Pool& pool) {
                   return isSame(titleOf(pool), doneBy->second);
               }));
    });
}

QVariant InputGridModel::data(const QModelIndex& index, int role) const
{
    const InputRow& row = rows_[std::size_t(index.row())];
    const auto column = Column(index.column());
    const auto draft = drafts_.find({row.id, column});
    const QString text = textOf(row, column);
    const bool isAssumed = text.isEmpty() && draft == drafts_.end();
    const QString assumed = isAssumed ? assumedOf(row, column) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return isAssumed ? assumed : text;
    case Qt::EditRole:
        return text;
    case Qt::TextAlignmentRole:
        return int((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (draft != drafts_.end())
            return draft->second.problem.isIncomplete ? window::colors().warning : window::colors().error;
        return isAssumed ? QVariant(window::colors().muted) : QVariant();
    case Qt::FontRole:
        if (isAssumed && !assumed.isEmpty()) {
            QFont slanted = window::uiFont(12.5);
            slanted.setItalic(true);
            return slanted;
        }
        return {};
    case Qt::ToolTipRole:
        if (draft != drafts_.end())
            return draft->second.problem.words;
        if (!assumed.isEmpty())
            return tr("Nobody has said this yet: it is assumed.");
        if (column == Column::Shape || column == Column::Name || column == Column::Source)
            return text;
        return otherHoursWords(scenario_, row.id).join(QLatin1Char('\n'));
    case elementRole:
        return row.id;
    case choicesRole:
        return choicesOf(row, column);
    case isClosedRole:
        return column == Column::Unit || column == Column::Shape;
    case problemRole:
        return draft != drafts_.end() ? draft->second.problem.words : QString();
    case isIncompleteRole:
        return draft != drafts_.end() && draft->second.problem.isIncomplete;
    default:
        return {};
    }
}

QVariant InputGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && Column(section) == Column::Source)
        return tr("Where the numbers of this row come from: measured, from an interview, assumed ...");
    if (role == Qt::ToolTipRole && Column(section) == Column::CouldBe)
        return tr("How far the mean, or the share, may be off: low / likely / high, like 8 / 12 / 20. It counts where "
                  "'Draw what is not sure' is on.");
    if (role == Qt::ToolTipRole)
        return Column(section) == Column::Unit ? tr("Of the numbers before it; another one takes them as they are")
                                               : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Activity");
    case Column::Shortest:
        return tr("Shortest");
    case Column::Usual:
        return tr("Usual");
    case Column::Longest:
        return tr("Longest");
    case Column::Unit:
        return tr("Unit");
    case Column::Shape:
        return tr("How it varies");
    case Column::DoneBy:
        return tr("Done by");
    case Column::People:
        return tr("People");
    case Column::Share:
        return tr("Share");
    case Column::Cost:
        return scenario_.currency.isEmpty() ? tr("Cost a visit") : tr("Cost a visit (%1)").arg(scenario_.currency);
    case Column::CouldBe:
        return tr("Could be");
    case Column::Source:
        return tr("Source");
    }
    return {};
}

Qt::ItemFlags InputGridModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = CellTable::flags(index);
    return isEditable(rows_[std::size_t(index.row())].kind, Column(index.column())) ? usual | Qt::ItemIsEditable
                                                                                    : usual;
}

bool InputGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text == textOf(rows_[std::size_t(index.row())], Column(index.column())))
        return true;
    write({{index.row(), {{Column(index.column()), text}}}});
    return true;
}

void InputGridModel::clearCells(const QModelIndexList& cells)
{
    Writes writes;
    for (const QModelIndex& cell : cells) {
        const auto column = Column(cell.column());
        // A unit says nothing without its numbers, and a shape goes with them.
        if ((flags(cell) & Qt::ItemIsEditable) && column != Column::Unit && column != Column::Shape)
            writes[cell.row()][column] = QString();
    }
    write(writes);
}

/// With the texts of the row's other cells that wait for these.
void InputGridModel::addDrafts(int row, CellTexts& texts) const
{
    const bool hasSpan = std::any_of(texts.begin(), texts.end(), [](const auto& entry) { return isSpan(entry.first); });
    if (!hasSpan)
        return;
    for (const Column column : {Column::Shortest, Column::Usual, Column::Longest})
        if (const auto draft = drafts_.find({rows_[std::size_t(row)].id, column}); draft != drafts_.end())
            texts.try_emplace(column, draft->second.text);
}

/// Shares that come together are not held against those that they replace, and of two ways the one that is said
/// says the other.
InputGridModel::Writes InputGridModel::withRoomForShares(const Writes& writes, Scenario& scenario) const
{
    const auto given = [&](const QString& id) {
        for (const auto& [row, texts] : writes)
            if (const auto text = texts.find(Column::Share); rows_[std::size_t(row)].id == id && text != texts.end())
                return text->second.trimmed();
        return QString();
    };
    Writes left = writes;
    for (const auto& [row, texts] : writes) {
        const InputRow& way = rows_[std::size_t(row)];
        if (writes.size() < 2 || way.kind != InputRow::Kind::Share || !texts.contains(Column::Share))
            continue;
        const QString text = given(way.id);
        if (!text.isEmpty() && !parseShare(text))
            continue;
        if (const auto inputs = scenario.elements.find(way.id); inputs != scenario.elements.end())
            inputs->second.probability.reset();
        const bool isSaidByOther = std::any_of(way.ways.begin(), way.ways.end(),
            [&](const QString& other) { return other != way.id && !given(other).isEmpty(); });
        if (text.isEmpty() && way.isExclusive && way.ways.size() == 2 && isSaidByOther)
            left[row].erase(Column::Share);
    }
    return left;
}

void InputGridModel::write(const Writes& writes)
{
    if (writes.empty() || !model_)
        return;
    Scenario scenario = takesAssumed(writes) ? staffed_ : scenario_;
    for (const auto& [row, given] : withRoomForShares(writes, scenario)) {
        const InputRow& element = rows_[std::size_t(row)];
        CellTexts texts = given;
        addDrafts(row, texts);
        double unit = unitOf(element);
        const auto problems = writeCells(scenario, *model_, element, texts, unit);
        units_[element.id] = unit;
        for (const auto& [column, text] : texts) {
            const auto problem = problems.find(column);
            if (problem == problems.end())
                drafts_.erase({element.id, column});
            else
                drafts_[{element.id, column}] = {text, problem->second};
        }
        Q_EMIT dataChanged(index(row, 0), index(row, int(inputColumnCount) - 1));
    }
    if (scenario != scenario_) {
        scenario_ = scenario;
        Q_EMIT changed(scenario);
    }
}

InputGridModel::Target InputGridModel::targetOf(const QModelIndex& at, const std::vector<QStringList>& table) const
{
    Target target;
    const QStringList& first = table.front();
    int named = 0;
    for (const QString& cell : first) {
        int found = -1;
        for (int column = 0; column < int(inputColumnCount); ++column)
            if (isSame(plainHeader(cell), plainHeader(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())))
                found = column;
        target.columns.push_back(found);
        named += found >= 0 ? 1 : 0;
    }
    if (named >= 2 || (named == 1 && first.size() == 1 && table.size() > 1)) {
        target.firstRow = 1;
    } else {
        std::size_t widest = 0;
        for (const QStringList& row : table)
            widest = std::max(widest, std::size_t(row.size()));
        target.columns.clear();
        for (std::size_t i = 0; i < widest; ++i)
            target.columns.push_back(at.column() + int(i) < int(inputColumnCount) ? at.column() + int(i) : -1);
    }
    for (std::size_t i = 0; i < target.columns.size(); ++i)
        if (target.columns[i] == int(Column::Name))
            target.nameColumn = int(i);
    return target;
}

QString InputGridModel::paste(const QModelIndex& at, const std::vector<QStringList>& table)
{
    if (table.empty() || !at.isValid())
        return {};
    const Target target = targetOf(at, table);
    Writes writes;
    QStringList strangers;
    int left = 0; // values that have no place
    for (std::size_t i = std::size_t(target.firstRow); i < table.size(); ++i) {
        const QStringList& cells = table[i];
        int row = target.firstRow > 0 && target.nameColumn < 0 ? int(i) - 1 : at.row() + int(i) - target.firstRow;
        if (target.nameColumn >= 0 && target.nameColumn < cells.size()) {
            const QString name = cells[target.nameColumn];
            const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const InputRow& one) {
                return isSame(one.name, name) && !writes.contains(int(&one - rows_.data()));
            });
            if (found == rows_.end()) {
                if (!name.simplified().isEmpty())
                    strangers << name.simplified();
                continue;
            }
            row = int(found - rows_.begin());
        }
        if (row >= int(rows_.size())) {
            left += int(cells.size());
            continue;
        }
        for (qsizetype cell = 0; cell < cells.size() && cell < qsizetype(target.columns.size()); ++cell) {
            const int column = target.columns[std::size_t(cell)];
            if (column == int(Column::Name))
                continue;
            if (column >= 0 && isEditable(rows_[std::size_t(row)].kind, Column(column)))
                writes[row][Column(column)] = cells[cell];
            else if (!cells[cell].trimmed().isEmpty())
                ++left;
        }
    }
    write(writes);
    QStringList words;
    if (!strangers.isEmpty())
        words << tr("Nothing here is called %1.").arg(strangers.mid(0, 3).join(QStringLiteral(", ")));
    if (left > 0)
        words << tr("%n values have no place here and were left out.", nullptr, left);
    if (const QString problems = problemsOf(writes); !problems.isEmpty())
        words << problems;
    return words.join(u' ');
}

QString InputGridModel::problemsOf(const Writes& writes) const
{
    for (const auto& [row, texts] : writes)
        for (const auto& entry : texts) {
            const InputRow& element = rows_[std::size_t(row)];
            if (const auto draft = drafts_.find({element.id, entry.first}); draft != drafts_.end())
                return QStringLiteral("%1: %2").arg(element.name, draft->second.problem.words);
        }
    return {};
}

std::vector<QStringList> InputGridModel::table(const QModelIndexList& cells) const
{
    std::map<int, std::map<int, QString>> chosen;
    std::map<int, bool> columns;
    for (const QModelIndex& cell : cells) {
        chosen[cell.row()][cell.column()] = textOf(rows_[std::size_t(cell.row())], Column(cell.column()));
        columns[cell.column()] = true;
    }
    std::vector<QStringList> rows;
    if (columns.size() == inputColumnCount) {
        QStringList head;
        for (int column = 0; column < int(inputColumnCount); ++column)
            head << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        rows.push_back(head);
    }
    for (const auto& [row, texts] : chosen) {
        QStringList line;
        for (const auto& entry : columns) {
            const auto text = texts.find(entry.first);
            // Spreadsheets know no other space in numbers than a plain one.
            line << (text == texts.end() ? QString() : QString(text->second).replace(QChar(0x00A0), u' '));
        }
        rows.push_back(line);
    }
    return rows;
}

} // namespace millrace::app::simulation
