// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/rates_dialog.h"

#include "app/simulation/cell_grid.h"
#include "app/simulation/input_text.h"
#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <numeric>

namespace millrace::app::simulation {

namespace {
constexpr int ratesMargin = 20, rateRow = 22, hourColumn = 92; ///< px
constexpr double secondsOfWeek = 168 * 3600;
} // namespace

RatesDialog::RatesDialog(const WeekOfRates& rates, QWidget* parent)
    : QDialog(parent)
    , table_(new RateTable(rates))
    , grid_(new CellGrid(table_))
    , words_(window::label({}, "muted"))
    , wrong_(window::label({}, "error"))
    , use_(window::primaryButton(tr("Use them")))
{
    const QString title = tr("Cases by hour and weekday");
    setWindowTitle(title);
    setModal(false);
    window::setGround(this, "panel");
    window::resizeWithin(*this, QSize(620, 760));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(ratesMargin, 16, ratesMargin, 16);
    column->setSpacing(10);
    column->addWidget(window::label(title, "heading"));
    auto* why = window::label(tr("How many cases come in each hour of a week, on average. A table from a spreadsheet "
                                 "can be pasted: hours as rows and days as columns, or the other way round."),
        "muted");
    why->setWordWrap(true);
    column->addWidget(why);
    grid_->setAccessibleName(title);
    grid_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    grid_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    grid_->setColumnWidth(0, hourColumn);
    grid_->verticalHeader()->setDefaultSectionSize(rateRow);
    column->addWidget(grid_, 1);
    words_->setWordWrap(true);
    wrong_->setWordWrap(true);
    column->addWidget(words_);
    column->addWidget(wrong_);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* same = window::plainButton(tr("The same at all hours"));
    same->setToolTip(tr("As many cases in a week, spread over all of its hours alike"));
    auto* cancel = window::plainButton(tr("Cancel"));
    row->addWidget(same);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(use_);
    for (QPushButton* button : {same, cancel, use_})
        button->setAutoDefault(false); // Enter goes down in the table
    column->addLayout(row);
    connect(same, &QPushButton::clicked, this, &RatesDialog::sameAtAllHours);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, &RatesDialog::accept);
    connect(table_, &RateTable::edited, this, &RatesDialog::refresh);
    connect(grid_, &CellGrid::said, this, [this](const QString& words) {
        wrong_->setText(words);
        wrong_->setVisible(!words.isEmpty());
    });
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
    words_->setText(sum > 0
            ? tr("%1 cases a week: one each %2 on average.").arg(countText(sum), spanText(secondsOfWeek / sum))
            : QString());
    const QString wrong = table_->problem();
    wrong_->setText(wrong);
    wrong_->setVisible(!wrong.isEmpty());
    use_->setEnabled(wrong.isEmpty());
    use_->setToolTip(wrong);
}

void RatesDialog::accept()
{
    if (!table_->problem().isEmpty())
        return;
    Q_EMIT chosen(table_->rates());
    QDialog::accept();
}

} // namespace millrace::app::simulation
