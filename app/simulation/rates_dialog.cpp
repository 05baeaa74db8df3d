// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/rates_dialog.h"

#include "app/simulation/cell_grid.h"
#include "app/simulation/input_text.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>
#include <numeric>

namespace millrace::app::simulation {

namespace {
constexpr int rateRow = 22, hourColumn = 92; ///< px
constexpr double secondsOfWeek = 168 * 3600;
} // namespace

RatesDialog::RatesDialog(const WeekOfRates& rates, QWidget* parent)
    : InputDialog(tr("Cases by hour and weekday"), QSize(620, 760), tr("Use them"), parent)
    , table_(new RateTable(rates))
    , grid_(new CellGrid(table_))
{
    addWords(tr("How many cases come in each hour of a week, on average. A table from a spreadsheet "
                "can be pasted: hours as rows and days as columns, or the other way round."));
    grid_->setAccessibleName(windowTitle());
    grid_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    grid_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    grid_->setColumnWidth(0, hourColumn);
    grid_->verticalHeader()->setDefaultSectionSize(rateRow);
    content().addWidget(grid_, 1);
    auto* same
        = addButton(tr("The same at all hours"), tr("As many cases in a week, spread over all of its hours alike"));
    connect(same, &QPushButton::clicked, this, &RatesDialog::sameAtAllHours);
    connect(table_, &RateTable::edited, this, &RatesDialog::refresh);
    connect(grid_, &CellGrid::said, this, &RatesDialog::say);
    grid_->setCurrentIndex(table_->index(8, 1));
    grid_->setFocus();
    refresh();
}

void RatesDialog::sameAtAllHours()
{
    const WeekOfRates now = table_->rates();
    const double each = std::accumulate(now.begin(), now.end(), 0.0) / double(now.size());
    table_->paste(
        table_->index(0, 1), std::vector<QStringList>(24, QStringList(7, each > 0 ? numberText(each) : QString())));
}

void RatesDialog::refresh()
{
    const WeekOfRates rates = table_->rates();
    const double sum = std::accumulate(rates.begin(), rates.end(), 0.0);
    setSum(sum > 0 ? tr("%1 cases a week: one each %2 on average.").arg(countText(sum), spanText(secondsOfWeek / sum))
                   : QString());
    check();
}

QString RatesDialog::problem() const
{
    return table_->problem();
}

void RatesDialog::give()
{
    Q_EMIT chosen(table_->rates());
}

} // namespace millrace::app::simulation
