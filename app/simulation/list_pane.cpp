// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/list_pane.h"

#include "app/simulation/cell_grid.h"
#include "app/simulation/tsv.h"
#include "app/window/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <set>

namespace millrace::app::simulation {

namespace {
constexpr int leastListHeight = 120; ///< px
}

ListPane::ListPane(ListTable* table, const QString& name, QWidget* parent)
    : QWidget(parent)
    , table_(table)
    , grid_(new CellGrid(table))
    , verbs_(new QHBoxLayout)
    , problem_(window::label({}, "error"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    verbs_->setSpacing(8);
    addVerb(tr("Add"), tr("Add one more at the end"), &ListPane::add);
    remove_ = addVerb(tr("Remove"), tr("Take the chosen rows out"), &ListPane::removeChosen);
    copy_ = addVerb(tr("Copy all"), tr("The whole table, for a spreadsheet"), &ListPane::copy);
    addVerb(tr("Paste"), tr("A table from a spreadsheet: by the names of its columns, else from the chosen cell on"),
        &ListPane::paste);
    verbs_->addStretch(1);
    column->addLayout(verbs_);
    grid_->setAccessibleName(name);
    grid_->setMinimumHeight(leastListHeight);
    column->addWidget(grid_, 1);
    problem_->setWordWrap(true);
    column->addWidget(problem_);
    connect(table_, &ListTable::edited, this, &ListPane::refresh);
    connect(grid_, &CellGrid::said, this, &ListPane::sayProblem);
    connect(grid_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPane::refresh);
    grid_->setCurrentIndex(table_->index(0, 0));
    refresh();
}

QPushButton* ListPane::addVerb(const QString& words, const QString& why, void (ListPane::*verb)())
{
    auto* button = window::plainButton(words);
    button->setToolTip(why);
    button->setAutoDefault(false); // Enter goes down in the table
    connect(button, &QPushButton::clicked, this, verb);
    verbs_->addWidget(button);
    return button;
}

void ListPane::addBeside(QWidget* widget)
{
    verbs_->addWidget(widget);
}

int ListPane::currentEntry() const
{
    const int row = grid_->currentIndex().row();
    return row >= 0 && row < table_->entryCount() ? row : -1;
}

void ListPane::sayProblem(const QString& words)
{
    problem_->setText(words);
    problem_->setVisible(!words.isEmpty());
}

void ListPane::add()
{
    grid_->setCurrentIndex(table_->index(table_->entryCount(), 0));
    grid_->setFocus();
    grid_->edit(grid_->currentIndex());
}

void ListPane::removeChosen()
{
    std::set<int> rows;
    for (const QModelIndex& cell : grid_->selectionModel()->selectedIndexes())
        rows.insert(cell.row());
    if (rows.empty() && currentEntry() >= 0)
        rows.insert(currentEntry());
    table_->removeEntries({rows.begin(), rows.end()});
}

void ListPane::copyAll() const
{
    QModelIndexList cells;
    for (int row = 0; row < table_->entryCount(); ++row)
        for (int i = 0; i < table_->columnCount(); ++i)
            cells << table_->index(row, i);
    QGuiApplication::clipboard()->setText(toTsv(table_->table(cells)));
}

void ListPane::paste()
{
    grid_->setFocus();
    grid_->paste();
}

void ListPane::refresh()
{
    remove_->setEnabled(currentEntry() >= 0);
    copy_->setEnabled(table_->entryCount() > 0);
    sayProblem(table_->problem());
    Q_EMIT changed();
}

} // namespace millrace::app::simulation
