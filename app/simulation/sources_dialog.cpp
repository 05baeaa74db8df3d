// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/sources_dialog.h"

#include "app/simulation/cell_grid.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr int sourcesWidths[] = {340, 96, 150, 200}; ///< px
} // namespace

SourcesDialog::SourcesDialog(
    const metamodel::Tree& model, const scenario::Scenario& scenario, const QString& first, QWidget* parent)
    : InputDialog(tr("Where the numbers come from"), QSize(920, 560), tr("Use them"), parent)
    , table_(new SourcesTable(model, scenario))
    , grid_(new CellGrid(table_))
{
    addWords(tr("Say of each number where it comes from, and how far it may be off where it is not sure. Both stand in "
                "reports. The table can be copied to a spreadsheet, filled in there and pasted."));
    grid_->setAccessibleName(windowTitle());
    grid_->setColumnWidths(sourcesWidths);
    grid_->horizontalHeader()->setSectionResizeMode(SourcesTable::Source, QHeaderView::Stretch);
    content().addWidget(grid_, 1);
    connect(table_, &SourcesTable::edited, this, &SourcesDialog::refresh);
    connect(grid_, &CellGrid::said, this, &SourcesDialog::say);
    grid_->setCurrentIndex(table_->index(std::max(0, table_->rowOf(first)), SourcesTable::Source));
    grid_->setFocus();
    refresh();
}

void SourcesDialog::refresh()
{
    const int all = table_->entryCount();
    int said = 0;
    for (int row = 0; row < all; ++row)
        said += table_->index(row, SourcesTable::Source).data(Qt::DisplayRole).toString().isEmpty() ? 0 : 1;
    setSum(all == 0 ? tr("The scenario says no numbers yet.") : tr("%1 of %n have a source.", nullptr, all).arg(said));
    check();
}

} // namespace millrace::app::simulation
