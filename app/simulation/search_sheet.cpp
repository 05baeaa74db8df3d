// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/search_sheet.h"

#include "app/simulation/asked_figures.h"
#include "app/simulation/elided_label.h"
#include "app/simulation/figure_table.h"
#include "app/window/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>
#include <string_view>

namespace millrace::app::simulation {

namespace {

constexpr int shortestName = 14; ///< letters
constexpr int searchMargin = 14, listRoom = 30; ///< px; beside the words of a list

constexpr std::string_view ownFigurePrefix = "process.custom.";
constexpr int isHighestRole = Qt::UserRole + 1; ///< of a figure; nothing: known from the figure itself

} // namespace

SearchSheet::SearchSheet(const Look& look, QWidget* choices, QWidget* parent)
    : QWidget(parent)
    , figures_(new QComboBox)
    , choices_(choices)
    , find_(window::primaryButton(tr("Search")))
    , stop_(window::plainButton(tr("Stop searching")))
    , try_(window::plainButton(look.tryName))
    , other_(window::linkButton(look.other))
    , words_(new ElidedLabel)
    , table_(new FigureTable)
    , cells_(new QStandardItemModel(this))
{
    window::setGround(this, "panel");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // narrow panels cut it, it widens none
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(asking(look));
    auto* said = new QHBoxLayout;
    said->setContentsMargins(searchMargin, 2, searchMargin, 4);
    said->addWidget(words_);
    column->addLayout(said);
    table_->setModel(cells_);
    table_->setAccessibleName(look.table);
    connect(find_, &QPushButton::clicked, this, &SearchSheet::findAsked);
    connect(stop_, &QPushButton::clicked, this, &SearchSheet::stopAsked);
    connect(other_, &QPushButton::clicked, this, &SearchSheet::otherAsked);
    connect(try_, &QPushButton::clicked, this, &SearchSheet::tryChosen);
    connect(table_, &QAbstractItemView::activated, this, &SearchSheet::tryChosen);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { try_->setEnabled(chosen() != noPoint); });
}

QWidget* SearchSheet::asking(const Look& look)
{
    for (const AskedFigure& asked : askedFigures())
        if (asked.isOfPeople || !look.isOfPeople)
            figures_->addItem(titleOf(asked), QString::fromLatin1(asked.kpi));
    figures_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    figures_->setMinimumContentsLength(shortestName);
    figures_->view()->setMinimumWidth(figures_->view()->sizeHintForColumn(0) + listRoom);
    figures_->setAccessibleName(look.figures);
    figures_->setToolTip(look.figuresTip);
    find_->setToolTip(look.findTip);
    stop_->setToolTip(tr("Stop, and show what was found so far"));
    try_->setToolTip(look.tryTip);
    try_->setEnabled(false);
    other_->setToolTip(look.otherTip);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(searchMargin, 6, searchMargin, 2);
    row->setSpacing(8);
    row->addWidget(window::label(look.question, ""));
    row->addWidget(figures_);
    if (choices_)
        row->addWidget(choices_);
    row->addWidget(find_);
    row->addWidget(stop_);
    row->addStretch(1);
    row->addWidget(other_);
    row->addWidget(try_);
    return box;
}

void SearchSheet::setBody(QWidget* body)
{
    static_cast<QVBoxLayout*>(layout())->addWidget(body, 1);
}

std::string SearchSheet::kpi() const
{
    return figures_->currentData().toString().toStdString();
}

std::optional<bool> SearchSheet::isHighestBest() const
{
    const QVariant said = figures_->currentData(isHighestRole);
    return said.isValid() ? std::optional(said.toBool()) : std::nullopt;
}

void SearchSheet::setOwnFigures(const QStringList& names)
{
    if (names == ownFigures_)
        return;
    const QString chosen = figures_->currentText();
    for (qsizetype i = 0; i < 2 * ownFigures_.size(); ++i)
        figures_->removeItem(figures_->count() - 1);
    ownFigures_ = names;
    // Whether more of it is better nobody has said.
    for (const QString& own : ownFigures_)
        for (const bool isHighest : {false, true}) {
            figures_->addItem(isHighest ? tr("%1, as high as can be").arg(own) : tr("%1, as low as can be").arg(own),
                QLatin1String(ownFigurePrefix.data(), qsizetype(ownFigurePrefix.size())) + own);
            figures_->setItemData(figures_->count() - 1, isHighest, isHighestRole);
        }
    figures_->setCurrentIndex(std::max(0, figures_->findText(chosen)));
}

QString SearchSheet::figureName(const std::string& kpi)
{
    if (kpi.starts_with(ownFigurePrefix))
        return QString::fromStdString(kpi.substr(ownFigurePrefix.size()));
    for (const AskedFigure& asked : askedFigures())
        if (kpi == asked.kpi)
            return titleOf(asked);
    return QString::fromStdString(kpi);
}

void SearchSheet::setProgress(const QString& words)
{
    const bool isRunning = !words.isEmpty();
    QPushButton* const shown = isRunning ? stop_ : find_;
    QPushButton* const hidden = isRunning ? find_ : stop_;
    shown->show();
    if (hidden->hasFocus()) // it takes the other's place
        shown->setFocus();
    hidden->hide();
    figures_->setEnabled(!isRunning);
    if (choices_)
        choices_->setEnabled(!isRunning);
    table_->setEnabled(!isRunning);
    setNote(words);
}

void SearchSheet::setNote(const QString& words)
{
    words_->setText(words);
    words_->setVisible(!words.isEmpty());
}

int SearchSheet::chosen() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? noPoint : rows.front().data(pointRole).toInt();
}

void SearchSheet::choose(int point)
{
    for (int row = 0; row < cells_->rowCount(); ++row)
        if (cells_->item(row)->data(pointRole).toInt() == point) {
            table_->selectRow(row);
            table_->scrollTo(cells_->index(row, 0));
        }
}

void SearchSheet::tryChosen()
{
    if (const int point = chosen(); point != noPoint)
        Q_EMIT tryAsked(point);
}

} // namespace millrace::app::simulation
